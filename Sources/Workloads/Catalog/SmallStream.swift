internal import PayloadABI

/// A stream small enough to live beside another one in little memory, and larger than a
/// processor's own caches.
extension Workload {
  package static let copy32M = Workload(
    name: "copy-32m", summary: "a[i] = b[i] over arrays of 16 MiB",
    form: .timed(
      TimedWork(
        prepare: prepareSmallArrays, perform: copySmallArrays,
        checksum: { nonce in digestSmall { smallElement($0, nonce) } })))

  /// A cache line, so that an array is gone over by whole ones.
  private typealias Vector = SIMD8<UInt64>

  private static var smallBytes: Int { 16 << 20 }
  private static var smallElements: Int { smallBytes / 8 }

  @inline(__always)
  private static func smallElement(_ index: Int, _ nonce: UInt64) -> UInt64 {
    nonce &+ UInt64(index) &* 0x9e37_79b9
  }

  /// Maps both arrays and writes all of them: no pass is the first to touch a page.
  static let prepareSmallArrays: @convention(c) @Sendable (TimedWork.State) -> Int = { work in
    let made = work.pointee.map(2 * smallBytes)
    guard made == 0, let memory = work.pointee.memory else { return made }
    let elements = memory.assumingMemoryBound(to: UInt64.self)
    for index in 0..<smallElements {
      elements[index] = 0
      elements[smallElements &+ index] = smallElement(index, work.pointee.nonce)
    }
    work.pointee.checksum = digestSmall { elements[smallElements &+ $0] }
    return 0
  }

  /// One operation goes over the arrays once.
  static let copySmallArrays: @convention(c) @Sendable (UInt64, TimedWork.State) -> Int = {
    count, work in
    guard let memory = work.pointee.memory else { return Refused.invalid }
    let elements = memory.assumingMemoryBound(to: UInt64.self)
    let vectors = memory.assumingMemoryBound(to: Vector.self)
    let length = smallBytes / 64
    for index in 0..<count {
      // What a pass leaves out keeps a value that is no result.
      forEachSmallSample { elements[$0] = 0 }
      for place in 0..<length {
        vectors[place] = vectors[length &+ place]
        // Otherwise the compiler sees that this is memcpy, and calls that.
        payload_barrier()
      }
      guard digestSmall({ elements[$0] }) == work.pointee.checksum else {
        return work.pointee.refused("go over the arrays", 0, after: index)
      }
    }
    return Int(count)
  }

  /// The first element of each of 64 equal parts, and the last element of all.
  @inline(__always)
  private static func forEachSmallSample(_ body: (Int) -> Void) {
    for part in 0..<64 { body(part &* (smallElements / 64)) }
    body(smallElements - 1)
  }

  @inline(__always)
  private static func digestSmall(_ value: (Int) -> UInt64) -> UInt64 {
    var digest: UInt64 = 0
    forEachSmallSample { digest = mix(digest ^ value($0)) }
    return digest
  }
}
