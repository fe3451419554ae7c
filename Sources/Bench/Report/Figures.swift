internal import Glibc

/// Numbers as readers need them: as many digits as the interval around them supports.
enum Figures {
  /// A unit to print in, and how many base units it is.
  struct Scale: Equatable {
    let name: String
    let factor: Double

    static let times = [
      Scale(name: "ns", factor: 1), Scale(name: "µs", factor: 1e3),
      Scale(name: "ms", factor: 1e6), Scale(name: "s", factor: 1e9),
    ]
    static let bytes = zip(["B", "KiB", "MiB", "GiB"], 0...).map { name, power in
      Scale(name: name, factor: pow(1024, Double(power)))
    }

    /// Thousands, as rates are counted in.
    static func decimal(_ unit: String) -> [Scale] {
      zip(["", "k", "M", "G"], 0...).map { prefix, power in
        Scale(name: prefix + unit, factor: pow(1000, Double(power)))
      }
    }
  }

  /// How many decimals an interval of this width supports: two digits of the width itself, and
  /// never more than `digits` significant digits of the value.
  ///
  /// Negative: round to tens, hundreds ….
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
    quantity(estimate, unit: "ns")?.value
  }

  /// A time in the unit that fits it, with three significant digits.
  static func duration(_ nanoseconds: Double) -> String { quantity(nanoseconds, unit: "ns") }

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
