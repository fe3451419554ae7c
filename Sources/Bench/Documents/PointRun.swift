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

/// Numbers and colours of a drawing, written short.
enum PlaceText {
  /// A place to a twentieth of a pixel.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e6 else { return "0" }
    let hundredths = Int((value * 20).rounded()) * 5
    let sign = hundredths < 0 ? "-" : ""
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole == 0 ? "" : "\(whole)").\(digits)"
  }

  /// A list of places with every number rounded and no space twice.
  static func rounded(_ text: String) -> String {
    var result = ""
    var digits = ""
    func flush() {
      guard !digits.isEmpty else { return }
      result += Double(digits).map(number) ?? digits
      digits = ""
    }
    for character in text {
      if character.isNumber || character == "." || character == "-" && digits.isEmpty {
        digits.append(character)
        continue
      }
      flush()
      let isSpace = character.isWhitespace
      if isSpace, result.isEmpty || result.last == " " { continue }
      result.append(isSpace ? " " : character)
    }
    flush()
    while result.last == " " { result.removeLast() }
    return result
  }

  /// `rgb( 68,  68,  68)` as `#444444`.
  static func colour(_ text: String) -> String {
    guard text.hasPrefix("rgb("), text.hasSuffix(")") else { return text }
    let parts = text.dropFirst(4).dropLast().split(separator: ",").map {
      Int($0.filter { $0 != " " })
    }
    guard parts.count == 3 else { return text }
    var result = "#"
    for part in parts {
      guard let part, (0...255).contains(part) else { return text }
      result += (part < 16 ? "0" : "") + String(part, radix: 16)
    }
    return result
  }
}
