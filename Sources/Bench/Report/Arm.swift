internal import Model

/// One column of a run: a technique, its variant, and every condition other than the pace.
struct Arm: Hashable {
  let technique: String
  let variant: String
  /// `parameters` without the pace.
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
    conditions = parameters.split(separator: ";").filter { !$0.hasPrefix("pace=") }
      .joined(separator: ";")
  }

  /// The parameters of a row of this arm at `pace`, pairs sorted by key.
  func parameters(at pace: Pace) -> String {
    let pairs = conditions.split(separator: ";").map(String.init) + ["pace=\(pace.rawValue)"]
    return pairs.sorted().joined(separator: ";")
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
    guard
      let line = ChartScript.style.split(separator: "\n").first(where: { $0.hasPrefix(opening) })
    else { return [] }
    return line.dropFirst(opening.count).dropLast().split(separator: " ").map(String.init)
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
