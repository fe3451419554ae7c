/// The Secure Hash Algorithm with 256 bits, FIPS 180-4.
package struct SHA256 {
  /// H(0) of section 5.3.3.
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The hash of a whole message, as eight words, the first the most significant.
  package static func digest(of message: UnsafeRawBufferPointer) -> InlineArray<8, UInt32> {
    var hash = SHA256()
    let tail = message.count & ~63
    for offset in stride(from: 0, to: tail, by: 64) {
      hash.absorb { message.loadUnaligned(fromByteOffset: offset &+ 4 &* $0, as: UInt32.self) }
    }
    // Padding, section 5.1.1: a bit 1, zeros, the message's length in bits.
    let blocks = message.count - tail < 56 ? 1 : 2
    for block in 0..<blocks {
      hash.absorb { word in
        if block == blocks - 1, word >= 14 {
          let bits = UInt64(message.count) * 8
          return UInt32(truncatingIfNeeded: word == 14 ? bits >> 32 : bits).bigEndian
        }
        var value: UInt32 = 0
        for byte in 0..<4 {
          let offset = tail + 64 * block + 4 * word + byte
          if offset < message.count { value |= UInt32(message[offset]) << UInt32(8 * byte) }
          if offset == message.count { value |= 0x80 << UInt32(8 * byte) }
        }
        return value
      }
    }
    return hash.state
  }

  /// Section 6.2.2 on one block of sixteen words, as they lie in memory.
  @inline(__always)
  private mutating func absorb(_ block: (_ word: Int) -> UInt32) {
    var schedule = InlineArray<16, UInt32>(repeating: 0)
    for word in 0..<16 { schedule[unchecked: word] = UInt32(bigEndian: block(word)) }
    compress(&schedule)
  }

  private mutating func compress(_ schedule: inout InlineArray<16, UInt32>) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let word = round & 15
      if round >= 16 {
        // W(t) from W(t-2), W(t-7), W(t-15) and W(t-16), which it replaces.
        let near = schedule[unchecked: (round &- 2) & 15]
        let far = schedule[unchecked: (round &- 15) & 15]
        schedule[unchecked: word] &+=
          (rotated(near, 17) ^ rotated(near, 19) ^ (near >> 10))
          &+ schedule[unchecked: (round &- 7) & 15]
          &+ (rotated(far, 7) ^ rotated(far, 18) ^ (far >> 3))
      }
      let first =
        h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ ((e & f) ^ (~e & g))
        &+ Self.constants[unchecked: round] &+ schedule[unchecked: word]
      let second =
        (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  @inline(__always)
  private func rotated(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value >> count | value << (32 - count)
  }

  /// Section 4.2.2: the fractional parts of the cube roots of the first 64 primes.
  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
    0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
    0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
    0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
    0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
