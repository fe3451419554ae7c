extension SVGElement {
  /// How deep elements may lie in each other; drawings of gnuplot stay below ten.
  private static let depthLimit = 64

  /// The `svg` element of a file, with what draws in it; nil for what is no XML with one.
  init?(parsing source: String) {
    var reader = MarkupReader(source)
    // Elements that are open, and whether they are kept; what lies in one that is not, is not.
    var open: [(element: SVGElement, isKept: Bool)] = []
    while let piece = reader.next() {
      switch piece {
      case .characters(let text):
        guard let last = open.indices.last, open[last].isKept, open[last].element.keepsCharacters
        else { continue }
        open[last].element.children.append(.characters(text))
      case .opening(let name, let attributes, let isEmpty):
        if open.isEmpty, name != "svg" { continue }
        guard open.count < Self.depthLimit else { return nil }
        let isKept = (open.last?.isKept ?? true) && Self.drawing.contains(name)
        let element = SVGElement(name: name, attributes: Self.kept(attributes))
        open.append((element, isKept))
        if isEmpty, let root = Self.close(&open) {
          self = root
          return
        }
      case .closing(let name):
        guard open.last?.element.name == name else {
          if open.isEmpty { continue }
          return nil
        }
        if let root = Self.close(&open) {
          self = root
          return
        }
      }
    }
    return nil
  }

  /// Ends the innermost element; gives it when it was the outermost.
  private static func close(_ open: inout [(element: SVGElement, isKept: Bool)]) -> SVGElement? {
    let last = open.removeLast()
    guard let parent = open.indices.last else { return last.element }
    if last.isKept { open[parent].element.children.append(.element(last.element)) }
    return nil
  }

  private var keepsCharacters: Bool { ["text", "tspan", "title", "desc"].contains(name) }

  private static func kept(
    _ attributes: [(name: String, value: String)]
  ) -> [(name: String, value: String)] {
    attributes.compactMap { attribute in
      let name = attribute.name == "xlink:href" ? "href" : attribute.name
      return isHarmless(name, attribute.value) ? (name, attribute.value) : nil
    }
  }
}

/// Takes XML apart: tags and characters, without what a drawing does not need.
struct MarkupReader {
  enum Piece {
    case opening(String, [(name: String, value: String)], isEmpty: Bool)
    case closing(String)
    case characters(String)
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ source: String) { bytes = Array(source.utf8) }

  /// The next piece; nil at the end, and where a tag has none.
  mutating func next() -> Piece? {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else { return .characters(Self.decoded(upTo("<"))) }
      if skip("<!--", to: "-->") || skip("<?", to: "?>") || skip("<!", to: ">") { continue }
      place += 1
      if place < bytes.count, bytes[place] == UInt8(ascii: "/") {
        place += 1
        let name = word()
        _ = upTo(">")
        place += 1
        return .closing(name)
      }
      return opening()
    }
    return nil
  }

  private mutating func opening() -> Piece? {
    let name = word()
    var attributes: [(name: String, value: String)] = []
    while place < bytes.count {
      skipSpace()
      guard place < bytes.count else { return nil }
      if bytes[place] == UInt8(ascii: ">") {
        place += 1
        return .opening(name, attributes, isEmpty: false)
      }
      if bytes[place] == UInt8(ascii: "/") {
        _ = upTo(">")
        place += 1
        return .opening(name, attributes, isEmpty: true)
      }
      let key = word()
      skipSpace()
      guard !key.isEmpty, place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return nil }
      place += 1
      skipSpace()
      guard place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x27 else { return nil }
      let quote: UnicodeScalar = bytes[place] == 0x22 ? "\"" : "'"
      place += 1
      attributes.append((key, Self.decoded(upTo(quote))))
      place += 1
    }
    return nil
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, bytes[place] > 0x20, !"<>=/\"'".utf8.contains(bytes[place]) {
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func upTo(_ sign: UnicodeScalar) -> String {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: sign) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Skips what begins here with some signs, up to and with its end.
  private mutating func skip(_ start: String, to end: String) -> Bool {
    guard bytes[place...].starts(with: start.utf8) else { return false }
    while place < bytes.count, !bytes[place...].starts(with: end.utf8) { place += 1 }
    place = min(place + end.utf8.count, bytes.count)
    return true
  }

  /// Characters with their references resolved; a reference that is none stays text.
  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      rest = rest[sign...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let character = reference(String(rest[rest.index(after: sign)..<end]))
      else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      result += character
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func reference(_ name: String) -> String? {
    let named = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]
    if let sign = named[name] { return sign }
    let value =
      name.hasPrefix("#x")
      ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
    return value.flatMap(UnicodeScalar.init).map { String($0) }
  }
}
