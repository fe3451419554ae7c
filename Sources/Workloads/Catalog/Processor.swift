internal import PayloadABI

/// Work that needs nothing but a processor. Every repetition begins with a nonce that the compiler
/// cannot see through, and has to come to the same result.
extension Workload {
  package static let integer = Workload(
    name: "integer", summary: "64 dependent rounds of a mixing function on 64-bit integers",
    form: .timed(
      TimedWork(
        prepare: { work in
          work.pointee.checksum = mixInRounds(work.pointee.nonce)
          return 0
        },
        perform: { count, work in
          repeatWork(count, work) { nonce, _ in mixInRounds(nonce) }
        },
        checksum: mixInRounds)))

  package static let float = Workload(
    name: "float", summary: "a polynomial of 64 terms in double precision, by Horner's rule",
    form: .timed(
      TimedWork(
        prepare: { work in
          work.pointee.checksum = evaluatePolynomial(work.pointee.nonce)
          return 0
        },
        perform: { count, work in
          repeatWork(count, work) { nonce, _ in evaluatePolynomial(nonce) }
        },
        checksum: evaluatePolynomial)))

  package static let branches = Workload(
    name: "branches", summary: "sorts 64 random numbers by insertion, each time from another order",
    form: .timed(
      TimedWork(
        prepare: { work in
          work.pointee.checksum = sortedDigest(work.pointee.nonce)
          return 0
        },
        perform: { count, work in
          repeatWork(count, work) { nonce, index in sortNumbers(nonce, order: index) }
        },
        checksum: sortedDigest)))

  package static let sha256 = Workload(
    name: "sha256", summary: "SHA-256 of a message of 4 KiB made from the nonce",
    form: .timed(
      TimedWork(
        prepare: { work in
          let made = work.pointee.map(messageBytes)
          guard made == 0, let memory = work.pointee.memory else { return made }
          fillMessage(memory, work.pointee.nonce)
          work.pointee.checksum = digest(memory)
          return 0
        },
        perform: { count, work in
          guard let memory = work.pointee.memory else { return Refused.invalid }
          return repeatWork(count, work) { _, _ in
            payload_barrier()
            return digest(memory)
          }
        },
        checksum: { nonce in
          var message = InlineArray<512, UInt64>(repeating: 0)
          return withUnsafeMutablePointer(to: &message) {
            fillMessage($0, nonce)
            return digest($0)
          }
        })))

  /// Does `body` `count` times; how often it came to the checksum.
  @inline(__always)
  private static func repeatWork(
    _ count: UInt64, _ work: TimedWork.State, _ body: (_ nonce: UInt64, _ index: UInt64) -> UInt64
  ) -> Int {
    let (nonce, expected) = (work.pointee.nonce, work.pointee.checksum)
    for index in 0..<count {
      guard body(payload_opaque(nonce), index) == expected else {
        return work.pointee.refused("compute the same again", 0, after: index)
      }
    }
    return Int(count)
  }

  private static var messageBytes: Int { 4096 }

  private static func fillMessage(_ message: UnsafeMutableRawPointer, _ nonce: UInt64) {
    for index in 0..<messageBytes / 8 {
      let word = mix(nonce &+ UInt64(index))
      message.storeBytes(of: word.littleEndian, toByteOffset: 8 * index, as: UInt64.self)
    }
  }

  /// The first 8 bytes of the message's hash.
  private static func digest(_ message: UnsafeMutableRawPointer) -> UInt64 {
    let words = SHA256.digest(of: UnsafeRawBufferPointer(start: message, count: messageBytes))
    return UInt64(words[0]) << 32 | UInt64(words[1])
  }
}

/// A permutation of 64-bit integers: SplitMix64's output function after one step of its state.
@inline(__always)
func mix(_ value: UInt64) -> UInt64 {
  var z = value &+ 0x9e37_79b9_7f4a_7c15
  z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
  z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
  return z ^ (z >> 31)
}

/// Each round needs the one before, so the time is that of the chain.
private func mixInRounds(_ nonce: UInt64) -> UInt64 {
  var value = nonce
  for _ in 0..<64 { value = mix(value) }
  return value
}

/// The bits of the sum of c_k x^k, all c_k between 0 and 1, x between 0.5 and 1.
///
/// Multiplications and additions stay apart, as IEEE 754 has them: the same bits everywhere.
private func evaluatePolynomial(_ nonce: UInt64) -> UInt64 {
  let x = 0.5 + Double(nonce >> 12) * 0x1p-53
  var coefficient = 1.0
  var sum = 0.0
  for _ in 0..<64 {
    sum = sum * x + coefficient
    coefficient = 1.0 - 0.75 * coefficient
  }
  return sum.bitPattern
}

private func sortedDigest(_ nonce: UInt64) -> UInt64 { sortNumbers(nonce, order: 0) }

/// Sorts 64 numbers made of the nonce, and digests them in their order.
///
/// They begin in one of 2048 orders: a predictor that could learn a single one by heart would
/// predict every branch.
private func sortNumbers(_ nonce: UInt64, order: UInt64) -> UInt64 {
  var numbers = InlineArray<64, UInt64>(repeating: 0)
  let shuffle = mix(order)
  let stride = shuffle | 1
  let start = shuffle >> 32
  return withUnsafeMutablePointer(to: &numbers) { storage in
    let numbers = UnsafeMutableRawPointer(storage).assumingMemoryBound(to: UInt64.self)
    for index in 0..<64 as Range<UInt64> {
      let number = mix(nonce &+ (index &* stride &+ start) & 63)
      var place = Int(index)
      while place > 0, numbers[place &- 1] > number {
        numbers[place] = numbers[place &- 1]
        place &-= 1
      }
      numbers[place] = number
    }
    var digest: UInt64 = 0
    for index in 0..<64 { digest = (digest ^ numbers[index]) &* 0x0000_0100_0000_01b3 }
    return digest
  }
}
