/// An ELF image that the build made for this package, carried inside the tool.
package struct PayloadImage: Sendable {
  /// File name inside a prepared root.
  package let name: String
  /// The whole ELF file.
  package let bytes: [UInt8]
  /// SHA-256 of the object with the work in it; the same in every image that does the same work.
  package let objectHash: String

  /// The payload linked for Linux: a static executable without libc.
  package static let linux = PayloadImage(
    name: "payload", hexadecimal: linuxHexadecimal, objectHash: linuxObjectHash)
  /// The payload linked as the init of a Linux guest of ours: as for Linux, but that it speaks with
  /// its host by ports.
  package static let guest = PayloadImage(
    name: "guest", hexadecimal: guestHexadecimal, objectHash: guestObjectHash)
  /// The payload linked for the unikernel platform: a static executable at physical addresses.
  package static let unikernel = PayloadImage(
    name: "unikernel", hexadecimal: unikernelHexadecimal, objectHash: unikernelObjectHash)
  /// The static program that waits, which pods begin with.
  package static let pause = PayloadImage(
    name: "pause", hexadecimal: pauseHexadecimal, objectHash: pauseObjectHash)
  /// The static no-op of the technique `null`.
  package static let noop = PayloadImage(
    name: "noop", hexadecimal: noopHexadecimal, objectHash: noopObjectHash)

  private init(name: String, hexadecimal: StaticString, objectHash: StaticString) {
    self.name = name
    self.objectHash = objectHash.description
    let text = UnsafeBufferPointer(
      start: hexadecimal.utf8Start, count: hexadecimal.utf8CodeUnitCount)
    bytes = stride(from: 0, to: text.count, by: 2).map { index in
      Self.digit(text[index]) << 4 | Self.digit(text[index + 1])
    }
  }

  private static func digit(_ character: UInt8) -> UInt8 {
    character < UInt8(ascii: "a")
      ? character - UInt8(ascii: "0") : character - UInt8(ascii: "a") + 10
  }
}
