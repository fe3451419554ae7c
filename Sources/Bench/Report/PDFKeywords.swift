/// Title and keywords of a PDF file, appended as an incremental update (ISO 32000-1, 7.5.6): what
/// gnuplot wrote stays as it is, and a new document information dictionary follows it.
enum PDFKeywords {
  /// `pdf` with the facts as its keywords; nil when it is no PDF file or its cross-reference
  /// cannot be read.
  static func embedding(_ provenance: Provenance, in pdf: [UInt8]) -> [UInt8]? {
    guard pdf.starts(with: Array("%PDF-".utf8)), let previous = CrossReference(of: pdf) else {
      return nil
    }
    let number = previous.objectCount
    var result = pdf
    if result.last != newline { result.append(newline) }
    let place = result.count
    let entries = [
      ("Title", provenance.title), ("Keywords", provenance.text), ("Creator", "bench with gnuplot"),
    ]
    let dictionary = entries.map { "/\($0.0) \(string($0.1))" }.joined(separator: "\n")
    result += Array("\(number) 0 obj\n<< \(dictionary) >>\nendobj\n".utf8)
    let start = result.count
    let trailer =
      "/Root \(previous.root) /Info \(number) 0 R /Prev \(previous.place)"
    if previous.isStream {
      result += stream(number: number, place: place, start: start, trailer: trailer)
    } else {
      let table = "xref\n\(number) 1\n\(padded(place)) 00000 n \n"
      result += Array("\(table)trailer\n<< /Size \(number + 1) \(trailer) >>\n".utf8)
    }
    return result + Array("startxref\n\(start)\n%%EOF\n".utf8)
  }

  /// Whether any font is embedded. Without fonts on the machine gnuplot exits with 0, says nothing
  /// and leaves out every text; the PDF file is the picture in which that can be read off.
  static func hasFont(_ pdf: [UInt8]) -> Bool {
    // Keys of an embedded font's own stream, which no PDF writer may compress away (9.9).
    let signs = ["/Length1", "/CIDFontType0C", "/Type1C", "/FontFile", "/Type3"]
    return signs.contains { contains(pdf, Array($0.utf8)) }
  }

  private static func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains { place in
      bytes[place] == word[0] && bytes[place..<(place + word.count)].elementsEqual(word)
    }
  }

  /// A cross-reference stream for objects `number` (at `place`) and itself (at `start`): a file
  /// that uses streams must go on with them (7.5.8; cairo 1.18 and later write such files).
  private static func stream(number: Int, place: Int, start: Int, trailer: String) -> [UInt8] {
    var entries: [UInt8] = []
    for offset in [place, start] {
      entries.append(1)
      entries += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: offset >> $0) }
      entries += [0, 0]
    }
    let dictionary =
      "/Type /XRef /Size \(number + 2) /Index [\(number) 2] /W [1 4 2] "
      + "/Length \(entries.count) \(trailer)"
    return Array("\(number + 1) 0 obj\n<< \(dictionary) >>\nstream\n".utf8) + entries
      + Array("\nendstream\nendobj\n".utf8)
  }

  /// A literal string for ASCII, else UTF-16 in hexadecimal (7.9.2).
  static func string(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) {
      var escaped = ""
      for character in text {
        if "()\\".contains(character) { escaped += "\\" }
        escaped.append(character)
      }
      return "(\(escaped))"
    }
    let digits = text.utf16.map { unit in
      let hexadecimal = String(unit, radix: 16)
      return String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
    }
    return "<feff\(digits.joined())>"
  }

  private static func padded(_ offset: Int) -> String {
    let digits = String(offset)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }

  private static let newline = UInt8(ascii: "\n")
}

/// What an incremental update needs of a PDF file's last cross-reference section.
private struct CrossReference {
  let place: Int
  let objectCount: Int
  /// The catalogue, as in `13 0 R`.
  let root: String
  let isStream: Bool

  init?(of pdf: [UInt8]) {
    let tail = String(decoding: pdf.suffix(1024), as: UTF8.self)
    guard let keyword = tail.ranges(of: "startxref").last,
      let place = Self.integers(in: tail[keyword.upperBound...]).first, place < pdf.count
    else { return nil }
    self.place = place
    // The section's text part; a stream's entries behind it need not be UTF-8.
    let section = String(decoding: pdf[place...], as: UTF8.self)
    isStream = !section.hasPrefix("xref")
    guard let opening = section.firstRange(of: isStream ? "obj" : "trailer"),
      let closing = section[opening.upperBound...].firstRange(of: isStream ? "stream" : "startxref")
    else { return nil }
    let dictionary = section[opening.upperBound..<closing.lowerBound]
    guard let size = dictionary.firstRange(of: "/Size"),
      let count = Self.integers(in: dictionary[size.upperBound...]).first,
      let root = dictionary.firstRange(of: "/Root")
    else { return nil }
    let reference = Self.integers(in: dictionary[root.upperBound...])
    guard reference.count == 2 else { return nil }
    objectCount = count
    self.root = "\(reference[0]) \(reference[1]) R"
  }

  /// The first two integers of `text`, which begins with white space.
  private static func integers(in text: Substring) -> [Int] {
    let words = text.split(maxSplits: 2, whereSeparator: { $0.isWhitespace || $0 == "/" })
    return words.prefix(2).compactMap { Int($0) }
  }
}
