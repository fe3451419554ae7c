/// An element of a drawing: only what draws, whatever its file held.
struct SVGElement: Equatable {
  enum Child: Equatable {
    case element(SVGElement)
    case characters(String)
  }

  var name: String
  var attributes: [(name: String, value: String)]
  var children: [Child] = []

  static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.children == right.children
      && left.attributes.elementsEqual(right.attributes) { $0 == $1 }
  }

  var elements: [SVGElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The characters inside, of elements within too.
  var characters: String {
    children.map { child in
      switch child {
      case .characters(let text): text
      case .element(let element): element.characters
      }
    }.joined()
  }

  subscript(_ name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let place = attributes.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append((name, value))
      case (nil, nil): break
      }
    }
  }

  var text: String {
    let attributes = attributes.map { " \($0.name)=\"\(HTML.escaped($0.value))\"" }.joined()
    if children.isEmpty { return "<\(name)\(attributes)/>" }
    return "<\(name)\(attributes)>\(children.map(\.text).joined())</\(name)>"
  }
}

extension SVGElement.Child {
  var text: String {
    switch self {
    case .element(let element): element.text
    case .characters(let text): HTML.escaped(text)
    }
  }
}

extension SVGElement {
  static let drawing: Set<String> = [
    "svg", "g", "defs", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
    "text", "tspan", "title", "desc", "clipPath", "marker", "pattern", "linearGradient",
    "radialGradient", "stop", "filter", "feFlood", "feComposite", "image",
  ]

  /// Whether an attribute draws and leads nowhere else.
  static func isHarmless(_ name: String, _ value: String) -> Bool {
    let lower = value.lowercased()
    if name.lowercased().hasPrefix("on") || name == "style" || name.hasPrefix("xmlns") {
      return false
    }
    if name == "href" {
      return value.hasPrefix("#") || lower.hasPrefix("data:image/png;base64,")
    }
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0)) })
    else { return false }
    // A paint or filter may name a place of this drawing and no other.
    guard lower.contains("url(") else { return true }
    return lower.hasPrefix("url(#") && lower.hasSuffix(")") && !lower.dropFirst(5).contains("(")
  }

  mutating func prefixIdentifiers(_ prefix: String) {
    for index in attributes.indices {
      let value = attributes[index].value
      switch attributes[index].name {
      case "id": attributes[index].value = prefix + value
      case "href" where value.hasPrefix("#"):
        attributes[index].value = "#\(prefix)\(value.dropFirst())"
      default:
        guard value.hasPrefix("url(#") else { continue }
        attributes[index].value = "url(#\(prefix)\(value.dropFirst(5))"
      }
    }
    for index in children.indices {
      guard case .element(var element) = children[index] else { continue }
      element.prefixIdentifiers(prefix)
      children[index] = .element(element)
    }
  }
}
