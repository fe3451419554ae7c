internal import Model

/// One column of a run: a technique, its variant, and every condition that holds for all of it.
struct Arm: Hashable {
  let technique: String
  let variant: String
  /// `parameters` without what varies inside of an arm: its pace, its number of instances, its
  /// second.
  let conditions: String

  /// `technique`, `technique/variant`, and the conditions behind it where there are any.
  var label: String {
    let name = variant.isEmpty ? technique : "\(technique)/\(variant)"
    return conditions.isEmpty ? name : "\(name) \(conditions)"
  }

  /// The label inside a panel of this technique alone.
  var shortLabel: String {
    let name = variant.isEmpty ? technique : variant
    return conditions.isEmpty ? name : "\(name) \(conditions)"
  }

  init(technique: String, variant: String, parameters: String) {
    self.technique = technique
    self.variant = variant
    conditions = Self.pairs(parameters) { !Self.isPlace($0) }
  }

  /// The parameters of a row of this arm at `pace`, pairs sorted by key.
  func parameters(at pace: Pace) -> String { parameters(at: pace.parameters) }

  /// The parameters of a row of this arm at `place`, such as `instances=8`, pairs sorted by key.
  func parameters(at place: String) -> String {
    let pairs = conditions.split(separator: ";") + place.split(separator: ";")
    return pairs.sorted().joined(separator: ";")
  }

  /// What a row's parameters say of its place inside an arm; empty for the arm as a whole.
  static func place(in parameters: String) -> String { pairs(parameters, where: isPlace) }

  private static func isPlace(_ pair: Substring) -> Bool {
    ["pace=", "instances=", "second="].contains { pair.hasPrefix($0) }
  }

  private static func pairs(
    _ parameters: String, where isWanted: (Substring) -> Bool
  ) -> String {
    parameters.split(separator: ";").filter(isWanted).joined(separator: ";")
  }
}

/// The pace that a row's parameters name; nil when they name none.
func pace(in parameters: String) -> Pace? {
  for pair in parameters.split(separator: ";") where pair.hasPrefix("pace=") {
    return Pace(rawValue: String(pair.dropFirst(5)))
  }
  return nil
}

/// The fixed order of arms in every chart and table.
struct ArmOrder {
  /// Techniques that `style.gp` orders; it also colours them, so the order stands there.
  static let techniques: [String] = {
    let opening = "TECHNIQUES = \""
    let lines = ChartScript.style.split(separator: "\n")
    guard let first = lines.firstIndex(where: { $0.hasPrefix(opening) }) else { return [] }
    // Quoted parts over several lines, which a backslash continues.
    let last = lines[first...].firstIndex { $0.last != "\\" } ?? first
    let text = lines[first...last].joined(separator: " ").split(separator: "\"")
    return text.enumerated().filter { $0.offset % 2 == 1 }
      .flatMap { $0.element.split(separator: " ").map(String.init) }
  }()

  private let techniquePlaces: [String: Int]
  private let labelPlaces: [String: Int]

  /// - Parameter labels: the catalogue's order of techniques and variants.
  init(labels: [String]) {
    techniquePlaces = Dictionary(
      uniqueKeysWithValues: Self.techniques.enumerated().map { ($1, $0) })
    labelPlaces = Dictionary(
      labels.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Techniques as `style.gp` lists them, then by name; inside one, the headline form first.
  func sorted(_ arms: some Sequence<Arm>) -> [Arm] {
    arms.sorted { rank($0) < rank($1) }
  }

  private func rank(_ arm: Arm) -> (Int, String, Int, Int, String, String) {
    (
      techniquePlaces[arm.technique] ?? .max, arm.technique, arm.variant.isEmpty ? 0 : 1,
      labelPlaces[arm.label] ?? .max, arm.variant, arm.conditions
    )
  }
}
