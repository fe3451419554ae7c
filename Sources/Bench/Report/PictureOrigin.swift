/// Which samples a picture says that it was drawn from.
package struct PictureOrigin: Sendable, Equatable {
  /// SHA-256 of `samples.csv`, in hexadecimal.
  package let samplesSHA256: String
  /// Other runs that are in the picture as well.
  package let beside: [Run]

  /// A run by its name and the SHA-256 of its `samples.csv`, in hexadecimal.
  package struct Run: Sendable, Equatable {
    package let runID: String
    package let samplesSHA256: String
  }

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
    beside =
      Self.end(of: Array("Beside".utf8), in: picture).map { Self.runs(in: picture[$0...]) } ?? []
  }

  /// Reads `A HASH, B HASH`, as far as it is that.
  private static func runs(in bytes: ArraySlice<UInt8>) -> [Run] {
    var rest = bytes.drop { ": \u{0}".utf8.contains($0) }
    var runs: [Run] = []
    while true {
      let name = rest.prefix { $0 > UInt8(ascii: " ") && $0 < 127 && runs.count < 16 }
      let digits = rest.dropFirst(name.count + 1).prefix { isHexadecimal($0) }
      guard !name.isEmpty, digits.count == 64 else { return runs }
      runs.append(
        Run(
          runID: String(decoding: name, as: UTF8.self),
          samplesSHA256: String(decoding: digits, as: UTF8.self)))
      rest = bytes[digits.endIndex...]
      guard rest.starts(with: ", ".utf8) else { return runs }
      rest = rest.dropFirst(2)
    }
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
