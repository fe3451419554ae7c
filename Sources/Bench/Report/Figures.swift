internal import Glibc

/// Numbers as readers need them: as many digits as the interval around them supports.
enum Figures {
  /// A unit to print times in, and how many nanoseconds it is.
  struct TimeUnit: Equatable {
    let name: String
    let nanoseconds: Double

    static let all = [
      TimeUnit(name: "ns", nanoseconds: 1), TimeUnit(name: "µs", nanoseconds: 1e3),
      TimeUnit(name: "ms", nanoseconds: 1e6), TimeUnit(name: "s", nanoseconds: 1e9),
    ]

    /// The unit in which `value` nanoseconds has one to three digits before the point.
    static func fitting(_ value: Double) -> TimeUnit {
      all.last { abs(value) >= $0.nanoseconds } ?? all[0]
    }
  }

  /// How many decimals an interval of this width supports: two digits of the width itself, and
  /// never more than `digits` significant digits of the value. Negative: round to tens, hundreds ….
  static func decimals(for value: Double, width: Double, digits: Int = 4) -> Int {
    let byValue = decimals(for: value, digits: digits)
    return width > 0 ? min(1 - exponent(width), byValue) : byValue
  }

  /// Decimals that leave `digits` significant digits of `value`.
  static func decimals(for value: Double, digits: Int) -> Int { digits - 1 - exponent(value) }

  /// `value` rounded to `decimals` places, without an exponent.
  static func text(_ value: Double, decimals: Int) -> String {
    let places = max(0, decimals)
    let scale = pow(10, Double(decimals))
    let rounded = (value * scale).rounded() / scale
    return fixed(rounded, places: places)
  }

  /// Value and interval, `1432` and `[1420, 1441]`, with the digits that the interval supports;
  /// nil without bounds: a value whose uncertainty is unknown is not printed.
  static func interval(
    _ estimate: ChartSummaryRow.Estimate?, unit: Double, digits: Int
  ) -> (value: String, bounds: String)? {
    guard let estimate, let low = estimate.low, let high = estimate.high else { return nil }
    let places = decimals(for: estimate.value / unit, width: (high - low) / unit, digits: digits)
    let parts = [estimate.value, low, high].map { text($0 / unit, decimals: places) }
    return (parts[0], "[\(parts[1]), \(parts[2])]")
  }

  /// A time in the unit that fits it, with the digits that its interval supports: `71.2 µs`.
  static func duration(_ estimate: ChartSummaryRow.Estimate?) -> String? {
    guard let estimate, let low = estimate.low, let high = estimate.high else { return nil }
    let unit = TimeUnit.fitting(estimate.value)
    let places = decimals(
      for: estimate.value / unit.nanoseconds, width: (high - low) / unit.nanoseconds)
    return "\(text(estimate.value / unit.nanoseconds, decimals: places)) \(unit.name)"
  }

  /// A time in the unit that fits it, with three significant digits.
  static func duration(_ nanoseconds: Double) -> String {
    let unit = TimeUnit.fitting(nanoseconds)
    let value = nanoseconds / unit.nanoseconds
    return "\(text(value, decimals: max(0, decimals(for: value, digits: 3)))) \(unit.name)"
  }

  /// The decimal exponent of `value`: 0 for 1 … 9.99, -1 for 0.1 …; 0 for 0.
  private static func exponent(_ value: Double) -> Int {
    value == 0 ? 0 : Int(floor(log10(abs(value))))
  }

  private static func fixed(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let scale = pow(10, Double(places))
    let digits = Int((abs(value) * scale).rounded())
    let sign = value < 0 && digits > 0 ? "-" : ""
    let divisor = Int(scale)
    if places == 0 { return sign + String(digits) }
    let fraction = String(digits % divisor)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(sign)\(digits / divisor).\(zeros)\(fraction)"
  }
}
