/// A drawing fit to stand inside a page: harmless, with ids of its own, and as short as can be.
///
/// Only elements and attributes that draw are kept, so that a drawing from a folder of unknown
/// origin can neither run a script nor load anything. Nothing that is drawn is left out; what
/// shortens it is said in `InlineSVG+Compact.swift`.
struct InlineSVG {
  /// The `svg` element.
  let text: String

  /// Fails for what is no drawing.
  /// - Parameters:
  ///   - prefix: What stands before every id, so that two drawings have no id in common.
  ///   - alternative: What a reader who does not see the drawing is told.
  init?(_ source: String, prefix: String, alternative: String) {
    guard var root = SVGElement(parsing: source) else { return nil }
    let viewBox = root["viewBox"]
    let description = root.elements.first { $0.name == "desc" }?.characters
    root.children.removeAll { child in
      guard case .element(let element) = child else { return false }
      return element.name == "title" || element.name == "desc"
    }
    root.compact()
    root.dropUnusedDefinitions()
    root.prefixIdentifiers(prefix)
    guard let viewBox, !root.elements.isEmpty else { return nil }
    let title = "\(prefix)title"
    var result = "<svg viewBox=\"\(HTML.escaped(viewBox))\" role=\"img\""
    // A drawing fills its width, but is not blown up beyond what its writing is made for.
    if let width = viewBox.split(separator: " ").dropFirst(2).first.flatMap({ Double($0) }),
      width.isFinite
    {
      result += " width=\"\(Int(max(1, min(width * 1.4, 4000))))\""
    }
    result += " font-family=\"sans-serif\" aria-labelledby=\"\(title)\">"
    result += "<title id=\"\(title)\">\(HTML.escaped(alternative))</title>"
    if let description { result += "<desc>\(HTML.escaped(description))</desc>" }
    text = result + root.children.map(\.text).joined() + "</svg>"
  }
}
