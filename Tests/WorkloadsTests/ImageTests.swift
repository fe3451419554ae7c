import Images
import Testing

struct ImageTests {
  @Test(arguments: [PayloadImage.linux, .guest, .unikernel, .noop])
  func isASmallStaticExecutable(_ image: PayloadImage) throws {
    // ELF64, little endian, executable, x86-64: elf(5).
    #expect(Array(image.bytes[..<6]) == [0x7f, 0x45, 0x4c, 0x46, 2, 1])
    #expect(image.half(at: 16) == 2)
    #expect(image.half(at: 18) == 62)
    #expect(image.bytes.count < 80 << 10)
    // Neither PT_DYNAMIC (2) nor PT_INTERP (3): nothing is resolved when it is loaded.
    let kinds = Set(image.segments.map(\.kind))
    #expect(kinds.isDisjoint(with: [2, 3]))
    #expect(kinds.contains(1))
  }

  @Test(arguments: [PayloadImage.linux, .guest, .unikernel, .noop])
  func hasNoSegmentThatIsWritableAndExecutable(_ image: PayloadImage) {
    for segment in image.segments { #expect(segment.flags & 3 != 3) }
  }

  /// The work is the same machine code on all platforms: the constants of the mixing function
  /// stand in each, inside the same run of instructions.
  @Test func everyLinkCarriesTheSameWork() throws {
    let linux = try #require(PayloadImage.linux.mixing)
    let unikernel = try #require(PayloadImage.unikernel.mixing)
    #expect(linux == unikernel)
    #expect(try linux == #require(PayloadImage.guest.mixing))
    #expect(linux.count == 96)
  }

  @Test func namesAreThoseOfTheFilesInARoot() {
    #expect(PayloadImage.linux.name == "payload")
    #expect(PayloadImage.guest.name == "guest")
    #expect(PayloadImage.unikernel.name == "unikernel")
    #expect(PayloadImage.noop.name == "noop")
  }
}

extension PayloadImage {
  fileprivate struct Segment {
    let kind: UInt32
    let flags: UInt32
  }

  fileprivate func half(at offset: Int) -> Int {
    Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  private func word(at offset: Int) -> UInt32 {
    UInt32(half(at: offset)) | UInt32(half(at: offset + 2)) << 16
  }

  /// The program headers: 56 bytes each, from the offset at 32, as many as stands at 56.
  fileprivate var segments: [Segment] {
    (0..<half(at: 56)).map { index in
      let header = Int(word(at: 32)) + 56 * index
      return Segment(kind: word(at: header), flags: word(at: header + 4))
    }
  }

  /// The 96 bytes of code around the first multiplier of the mixing function.
  fileprivate var mixing: [UInt8]? {
    let multiplier: [UInt8] = [0xb9, 0xe5, 0xe4, 0x1c, 0x6d, 0x47, 0x58, 0xbf]
    guard
      let place = bytes.indices.dropLast(7).first(where: {
        Array(bytes[$0..<$0 + 8]) == multiplier
      })
    else { return nil }
    return Array(bytes[place - 32..<place + 64])
  }
}
