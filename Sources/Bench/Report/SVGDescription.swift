/// Title and `<desc>` of an SVG file (SVG 2, 5.8).
enum SVGDescription {
  /// `svg` with the facts as its description, instead of gnuplot's own; nil when it is no SVG.
  static func embedding(_ provenance: Provenance, in svg: [UInt8]) -> [UInt8]? {
    let text = String(decoding: svg, as: UTF8.self)
    guard let root = text.firstRange(of: "<svg"),
      let end = text[root.upperBound...].firstIndex(of: ">")
    else { return nil }
    let header = text[...end]
    var rest = text[text.index(after: end)...]
    for name in ["title", "desc"] {
      let opening = "<\(name)>"
      let closing = "</\(name)>"
      if let from = rest.firstRange(of: opening),
        let to = rest[from.upperBound...].firstRange(of: closing)
      {
        rest = rest[..<from.lowerBound] + rest[to.upperBound...]
      }
    }
    let facts =
      "\n<title>\(escaped(provenance.title))</title>\n<desc>\(escaped(provenance.text))</desc>"
    return Array((header + facts + rest).utf8)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
