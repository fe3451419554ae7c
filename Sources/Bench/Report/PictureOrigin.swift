/// Which samples a picture says that it was drawn from.
package struct PictureOrigin: Sendable, Equatable {
  /// SHA-256 of `samples.csv`, in hexadecimal.
  package let samplesSHA256: String

  /// Reads what `ChartRenderer` has put into a PNG, SVG or PDF file; nil for other files.
  package init?(of picture: [UInt8]) {
    let isPicture =
      picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) || picture.starts(with: Array("%PDF-".utf8))
      || picture.prefix(512).contains(UInt8(ascii: "<"))
    guard isPicture, let place = Self.end(of: Array("Samples-SHA-256".utf8), in: picture) else {
      return nil
    }
    // A PNG has a zero behind the keyword, the others a colon and a space.
    let rest = picture[place...].drop { ": \u{0}".utf8.contains($0) }
    let digits = rest.prefix { Self.isHexadecimal($0) }
    guard digits.count == 64 else { return nil }
    samplesSHA256 = String(decoding: digits, as: UTF8.self)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  /// Where the last of a word ends: an update of a PDF file stands behind what it replaces.
  private static func end(of word: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= word.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      for place in stride(from: bytes.count - word.count, through: 0, by: -1)
      where bytes[place] == word[0] && bytes[place..<(place + word.count)].elementsEqual(word) {
        return place + word.count
      }
      return nil
    }
  }
}
