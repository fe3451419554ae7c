internal import PayloadABI

/// Bandwidth as in STREAM (McCalpin, 1995): one operation goes over all arrays once.
extension Workload {
  package static let copy = Workload(
    name: "copy", summary: "a[i] = b[i] over arrays of 64 MiB of doubles",
    form: .timed(
      TimedWork(
        prepare: { prepareArrays($0, 2) },
        perform: { count, work in
          repeatPass(count, work) { a, b, _ in
            for index in 0..<vectorsPerArray {
              a[index] = b[index]
              // Otherwise the compiler sees that this is memcpy, and calls that.
              payload_barrier()
            }
          }
        },
        checksum: { nonce in
          digestSamples { element(1, $0, nonce) }
        })))

  package static let triad = Workload(
    name: "triad", summary: "a[i] = b[i] + 3 c[i] over arrays of 64 MiB of doubles",
    form: .timed(
      TimedWork(
        prepare: { prepareArrays($0, 3) },
        perform: { count, work in
          repeatPass(count, work) { a, b, c in
            for index in 0..<vectorsPerArray {
              a[index] = b[index] + 3 * c[index]
              payload_barrier()
            }
          }
        },
        checksum: { nonce in
          digestSamples { element(1, $0, nonce) + 3 * element(2, $0, nonce) }
        })))

  /// A cache line, so that an array is gone over by whole ones.
  private typealias Vector = SIMD8<Double>

  private static var arrayBytes: Int { 64 << 20 }
  private static var vectorsPerArray: Int { arrayBytes / 64 }
  private static var elementsPerArray: Int { arrayBytes / 8 }

  /// What stands in array `array` at `index`: small whole numbers, whose sums are exact.
  @inline(__always)
  private static func element(_ array: Int, _ index: Int, _ nonce: UInt64) -> Double {
    Double((nonce &+ UInt64(index) &* 0x9e37_79b9 &+ UInt64(array)) & 0xffff)
  }

  /// Maps the arrays and writes all of them: no pass is the first to touch a page.
  private static func prepareArrays(_ work: TimedWork.State, _ count: Int) -> Int {
    let made = work.pointee.map(count * arrayBytes)
    guard made == 0, let memory = work.pointee.memory else { return made }
    let elements = memory.assumingMemoryBound(to: Double.self)
    for array in 0..<count {
      for index in 0..<elementsPerArray {
        elements[array &* elementsPerArray &+ index] = element(array, index, work.pointee.nonce)
      }
    }
    return 0
  }

  /// Goes over the arrays `count` times; how often the samples were right.
  @inline(__always)
  private static func repeatPass(
    _ count: UInt64, _ work: TimedWork.State,
    _ pass: (
      UnsafeMutablePointer<Vector>, UnsafeMutablePointer<Vector>, UnsafeMutablePointer<Vector>
    ) -> Void
  ) -> Int {
    guard let memory = work.pointee.memory else { return Refused.invalid }
    let a = memory.assumingMemoryBound(to: Double.self)
    let vectors = memory.assumingMemoryBound(to: Vector.self)
    for index in 0..<count {
      // What a pass leaves out keeps a value that is no result.
      forEachSample { a[$0] = -1 }
      pass(vectors, vectors + vectorsPerArray, vectors + 2 * vectorsPerArray)
      let digest = digestSamples { a[$0] }
      if index == 0 { work.pointee.checksum = digest }
      guard digest == work.pointee.checksum else {
        return work.pointee.refused("go over the arrays", 0, after: index)
      }
    }
    return Int(count)
  }

  /// The first element of each of 64 equal parts, and the last element of all.
  @inline(__always)
  private static func forEachSample(_ body: (Int) -> Void) {
    for part in 0..<64 { body(part &* (elementsPerArray / 64)) }
    body(elementsPerArray - 1)
  }

  @inline(__always)
  private static func digestSamples(_ value: (Int) -> Double) -> UInt64 {
    var digest: UInt64 = 0
    forEachSample { digest = mix(digest ^ value($0).bitPattern) }
    return digest
  }
}
