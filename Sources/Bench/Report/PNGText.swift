/// Text inside a PNG file: one `tEXt` or `iTXt` chunk for each fact (PNG specification, 11.3.4).
enum PNGText {
  static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  /// The signature and IHDR, which has to be the first chunk.
  private static let headerSize = 8 + 4 + 4 + 13 + 4

  /// `png` with the facts directly behind its header; nil when it is no PNG file.
  static func embedding(_ provenance: Provenance, in png: [UInt8]) -> [UInt8]? {
    guard png.count > headerSize, png.starts(with: signature) else { return nil }
    var result = Array(png[..<headerSize])
    for fact in [(keyword: "Title", text: provenance.title)] + provenance.facts {
      result += chunk(fact.keyword, fact.text)
    }
    return result + png[headerSize...]
  }

  /// A `tEXt` chunk holds Latin-1 only, so any other text goes into an uncompressed `iTXt`.
  static func chunk(_ keyword: String, _ text: String) -> [UInt8] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    var body = Array((isASCII ? "tEXt" : "iTXt").utf8) + Array(keyword.utf8) + [0]
    // iTXt: compression flag and method, then an empty language tag and translated keyword.
    if !isASCII { body += [0, 0, 0, 0] }
    body += Array(text.utf8)
    return bigEndian(UInt32(body.count - 4)) + body + bigEndian(checksum(body))
  }

  /// CRC-32 over a chunk's type and content (PNG specification, annex D).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xffff_ffff
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 {
        crc = crc & 1 == 1 ? 0xedb8_8320 ^ (crc >> 1) : crc >> 1
      }
    }
    return ~crc
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
