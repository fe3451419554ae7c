extension SVGElement {
  /// Says the same drawing in fewer bytes.
  ///
  /// Points of one kind that follow each other become the vertices of one path that is not drawn
  /// but carries the point as its marker: each is still painted by itself, so they darken each
  /// other as before. Places are rounded to a twentieth of a pixel of the drawing. Groups that hold
  /// nothing, and attributes that repeat what is inherited, go.
  mutating func compact() {
    var markers: [SVGElement] = []
    children = Self.compacted(children, &markers)
    if !markers.isEmpty {
      let definitions = SVGElement(
        name: "defs", attributes: [], children: markers.map { .element($0) })
      children.insert(.element(definitions), at: 0)
    }
  }

  private static func compacted(_ children: [Child], _ markers: inout [SVGElement]) -> [Child] {
    var result: [Child] = []
    var points = PointRun()
    for child in children {
      guard case .element(var element) = child else {
        result += points.ended(&markers)
        result.append(child)
        continue
      }
      if points.take(element) { continue }
      result += points.ended(&markers)
      if points.take(element) { continue }
      if element.name != "defs" { element.children = compacted(element.children, &markers) }
      element.shortenAttributes()
      if element.isDrawn { result.append(.element(element)) }
    }
    return result + points.ended(&markers)
  }

  private var isDrawn: Bool {
    !["g", "defs", "text"].contains(name)
      || elements.contains { $0.name != "title" }
      || name == "text" && !characters.allSatisfy(\.isWhitespace)
  }

  private mutating func shortenAttributes() {
    let holdsSpaces = characters.contains("  ")
    attributes.removeAll { attribute in
      attribute.name == "class" || attribute.name == "xml:space" && !holdsSpaces
        || attribute.name == "font-family" && attribute.value == "sans-serif"
        || attribute.name.hasPrefix("stroke-line") && ["butt", "miter"].contains(attribute.value)
        || attribute.name == "id" && attribute.value.hasPrefix("gnuplot_")
    }
    for index in attributes.indices {
      switch attributes[index].name {
      case "transform" where attributes[index].value.contains("scale"): break
      case "d", "points", "transform":
        attributes[index].value = PlaceText.rounded(attributes[index].value)
      case "fill", "stroke", "color":
        attributes[index].value = PlaceText.colour(attributes[index].value)
      default: break
      }
    }
    // A span that says nothing of its own is its characters.
    if name == "text", children.count == 1, case .element(let only) = children[0],
      only.name == "tspan", only.attributes.isEmpty
    {
      children = only.children
    }
  }

  /// Removes what `defs` hold and nothing names, again until all that is left is named.
  mutating func dropUnusedDefinitions() {
    var count = -1
    while count != definitionCount {
      count = definitionCount
      var named: Set<String> = []
      collectReferences(&named)
      dropDefinitions(but: named)
    }
  }

  private var definitionCount: Int {
    elements.reduce(0) { $0 + ($1.name == "defs" ? $1.children.count : $1.definitionCount) }
  }

  private func collectReferences(_ named: inout Set<String>) {
    for attribute in attributes {
      if attribute.name == "href", attribute.value.hasPrefix("#") {
        named.insert(String(attribute.value.dropFirst()))
      } else if attribute.value.hasPrefix("url(#") {
        named.insert(String(attribute.value.dropFirst(5).dropLast()))
      }
    }
    for element in elements { element.collectReferences(&named) }
  }

  private mutating func dropDefinitions(but named: Set<String>) {
    children = children.compactMap { child in
      guard case .element(var element) = child else { return child }
      if element.name == "defs" {
        element.children.removeAll { definition in
          guard case .element(let definition) = definition, let id = definition["id"] else {
            return true
          }
          return !named.contains(id)
        }
        return element.children.isEmpty ? nil : .element(element)
      }
      element.dropDefinitions(but: named)
      return .element(element)
    }
  }
}
