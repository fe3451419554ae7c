/// Points of one kind that follow each other in a drawing of gnuplot's.
struct PointRun {
  private var kind: SVGElement?
  private var places: [String] = []

  /// Takes a point that is of the kind of those before it; others are left.
  mutating func take(_ element: SVGElement) -> Bool {
    guard element.name == "use", element.children.isEmpty, let transform = element["transform"],
      let place = Place(transform)
    else { return false }
    var kind = element
    kind["transform"] = "scale(\(place.scale))"
    if let mine = self.kind, mine != kind { return false }
    self.kind = kind
    places.append(place.text)
    return true
  }

  /// The points as one path with markers; the marker is added to those there are.
  mutating func ended(_ markers: inout [SVGElement]) -> [SVGElement.Child] {
    defer { self = PointRun() }
    guard var kind else { return [] }
    // A path of one vertex would carry its first and its last marker there.
    if places.count == 1 {
      kind["transform"] = "translate(\(places[0])) \(kind["transform"] ?? "")"
      return [.element(kind)]
    }
    let place = markers.firstIndex { $0.children == [.element(kind)] }
    if place == nil {
      markers.append(
        SVGElement(
          name: "marker",
          attributes: [
            ("id", "m\(markers.count)"), ("overflow", "visible"),
            ("markerUnits", "userSpaceOnUse"),
          ], children: [.element(kind)]))
    }
    let paint = "url(#m\(place ?? markers.count - 1))"
    return [
      .element(
        SVGElement(
          name: "path",
          attributes: [
            ("stroke", "none"), ("fill", "none"), ("marker-start", paint), ("marker-mid", paint),
            ("marker-end", paint), ("d", "M" + places.joined(separator: " ")),
          ]))
    ]
  }

  /// `translate(x,y) scale(s)`, as gnuplot writes it.
  private struct Place {
    let text: String
    let scale: String

    init?(_ transform: String) {
      let parts = transform.split(separator: ")", omittingEmptySubsequences: true)
      guard parts.count == 2, parts[0].hasPrefix("translate("),
        let opening = parts[1].firstIndex(of: "("),
        parts[1][..<opening].filter({ $0 != " " }) == "scale"
      else { return nil }
      let numbers = parts[0].dropFirst(10).split(separator: ",")
      let scale = String(parts[1][parts[1].index(after: opening)...])
      guard numbers.count == 2, let x = Double(numbers[0]), let y = Double(numbers[1]),
        Double(scale) != nil
      else { return nil }
      text = "\(PlaceText.number(x)),\(PlaceText.number(y))"
      self.scale = scale
    }
  }
}
