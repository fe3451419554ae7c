extension Figures {
  /// The units in which a quantity of a base unit is printed, smallest first.
  static func scales(of unit: String) -> [Scale] {
    switch unit {
    case "ns": Scale.times
    case "B": Scale.bytes
    case "B/s": Scale.decimal("B/s")
    case "ns/s": Scale.times.map { Scale(name: "\($0.name)/s", factor: $0.factor) }
    case "op/s": Scale.decimal("/s")
    default: [Scale(name: unit == "1" ? "" : unit, factor: 1)]
    }
  }

  /// The unit in which `value` has one to three digits before the point.
  static func scale(of value: Double, unit: String) -> Scale {
    let scales = scales(of: unit)
    return scales.last { abs(value) >= $0.factor } ?? scales[0]
  }

  /// A value in the unit that fits it, `61.3 ns`, and its bounds in the same unit, `[60.5, 62.5]`;
  /// nil without bounds.
  static func quantity(
    _ estimate: ChartSummaryRow.Estimate?, unit: String, digits: Int = 4
  ) -> (value: String, bounds: String)? {
    guard let estimate else { return nil }
    let scale = scale(of: estimate.value, unit: unit)
    guard let texts = interval(estimate, unit: scale.factor, digits: digits) else { return nil }
    if estimate == ChartSummaryRow.Estimate(0, 0, 0) { return (named("0", scale), "[0, 0]") }
    return (named(texts.value, scale), texts.bounds)
  }

  /// A value without an uncertainty, with three significant digits in the unit that fits it.
  static func quantity(_ value: Double, unit: String) -> String {
    let scale = scale(of: value, unit: unit)
    let scaled = value / scale.factor
    let places = unit == "1" || value == 0 ? 0 : max(0, decimals(for: scaled, digits: 3))
    return named(text(scaled, decimals: places), scale)
  }

  /// A ratio with its sign, `1.05×`, and its bounds.
  static func ratio(
    _ estimate: ChartSummaryRow.Estimate?
  ) -> (value: String, bounds: String)? {
    guard let texts = interval(estimate, unit: 1, digits: 3) else { return nil }
    return (texts.value + "×", texts.bounds)
  }

  /// A ratio in at most five characters, for cells that hold no more.
  static func shortRatio(_ ratio: Double) -> String {
    let size = abs(ratio)
    return text(ratio, decimals: size >= 99.5 ? 0 : size >= 9.95 ? 1 : size >= 0.0995 ? 2 : 3)
  }

  private static func named(_ text: String, _ scale: Scale) -> String {
    scale.name.isEmpty ? text : "\(text) \(scale.name)"
  }
}
