extension SVGElement {
  /// Says the same drawing in fewer bytes.
  ///
  /// Points of one kind that follow each other become the vertices of one path that is not drawn
  /// but carries the point as its marker: each is still painted by itself, so they darken each
  /// other as before. Places are rounded to a tenth of a pixel of the drawing. Groups that hold
  /// nothing go, neighbours that are painted alike share one, and what a group of one says is said by
  /// the one. The titles of plots, which are formulas, go too.
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
      if element.name == "title" { continue }
      if element.name != "defs" { element.children = compacted(element.children, &markers) }
      element.shortenAttributes()
      if element.isDrawn { append(element, to: &result) }
    }
    return result + points.ended(&markers)
  }

  /// Adds an element, or its children to a neighbour that paints alike.
  private static func append(_ element: SVGElement, to result: inout [Child]) {
    guard element.name == "g" else {
      result.append(.element(element))
      return
    }
    if element.attributes.isEmpty {
      result += element.children
    } else if case .element(var last)? = result.last, last.canShare(with: element) {
      last.children += element.children
      result[result.count - 1] = .element(last)
    } else {
      result.append(.element(element.children.count == 1 ? element.mergedWithOnly : element))
    }
  }

  private func canShare(with other: SVGElement) -> Bool {
    name == "g" && self["opacity"] == nil && self["id"] == nil
      && attributes.elementsEqual(other.attributes) { $0 == $1 }
  }

  /// The only child with what its group says of it, where the two do not add up.
  private var mergedWithOnly: SVGElement {
    guard case .element(var only) = children[0] else { return self }
    let adding = ["transform", "opacity", "id", "clip-path", "filter"]
    if adding.contains(where: { self[$0] != nil && only[$0] != nil }) { return self }
    // A transformation of the child comes after the group's clip.
    if self["clip-path"] != nil, only["transform"] != nil { return self }
    for attribute in attributes where only[attribute.name] == nil {
      only.attributes.append(attribute)
    }
    if only.name == "text" { only["stroke"] = nil }
    return only
  }

  private var isDrawn: Bool {
    switch name {
    case "g", "defs": !elements.isEmpty
    case "text": !characters.allSatisfy(\.isWhitespace)
    default: true
    }
  }

  private mutating func shortenAttributes() {
    let holdsSpaces = characters.contains("  ")
    attributes.removeAll { attribute in
      attribute.name == "class" || attribute.name == "xml:space" && !holdsSpaces
        || attribute.name == "font-family" && attribute.value == "sans-serif"
        || attribute.name.hasPrefix("stroke-line") && ["butt", "miter"].contains(attribute.value)
        || attribute.name == "id" && name == "g"
    }
    for index in attributes.indices {
      switch attributes[index].name {
      case "transform" where attributes[index].value.contains("scale"): break
      case "d": attributes[index].value = PlaceText.path(attributes[index].value)
      case "points", "transform", "font-size":
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
