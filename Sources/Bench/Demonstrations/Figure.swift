internal import Statistics

extension DemonstrationReport.Figure {
  /// A share of `runs` in per cent, with its Wilson interval.
  static func share(_ count: Int, of runs: Int) -> Self {
    let interval = Interval.wilson(successes: count, trials: runs) ?? Interval(low: 0, high: 1)
    let share = Double(count) / Double(runs)
    return Self(
      value: share,
      text: "\(percent(share)) % [\(percent(interval.low)), \(percent(interval.high))]")
  }

  /// A number with so many decimals and its unit.
  static func number(_ value: Double, decimals: Int, unit: String) -> Self {
    Self(value: value, text: "\(decimal(value, decimals)) \(unit)")
  }

  private static func percent(_ share: Double) -> String { decimal(100 * share, 1) }

  /// `value` with exactly so many decimals, the same on every host.
  static func decimal(_ value: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && whole != 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let digits = "\(whole % scale)"
    let padding = String(repeating: "0", count: decimals - digits.count)
    return "\(sign)\(whole / scale).\(padding)\(digits)"
  }
}

/// Pictures made of characters.
enum TextPlot {
  /// One bar a row, as long as its value's share of the largest.
  static func bars(_ rows: [(label: String, value: Double, text: String)]) -> [String] {
    let width = rows.map(\.label.count).max() ?? 0
    let largest = max(rows.map(\.value).max() ?? 0, .leastNormalMagnitude)
    return rows.map { row in
      let length = Int((40 * row.value / largest).rounded())
      let label = row.label + String(repeating: " ", count: width - row.label.count)
      return "\(label) |\(String(repeating: "#", count: length)) \(row.text)"
    }
  }

  /// Two rows of marks on one axis: how often values fall into each of its cells.
  static func strips(
    _ rows: [(label: String, values: [Double])], from low: Double, to high: Double,
    mark: Double, caption: String
  ) -> [String] {
    let cells = 50
    func cell(_ value: Double) -> Int {
      min(max(Int((value - low) / (high - low) * Double(cells)), 0), cells - 1)
    }
    let width = rows.map(\.label.count).max() ?? 0
    let strips = rows.map { row in
      var counts = [Int](repeating: 0, count: cells)
      for value in row.values { counts[cell(value)] += 1 }
      let largest = max(counts.max() ?? 0, 1)
      // Even a single value leaves a mark.
      let ramp = Array(".:+*#")
      let marks = counts.map { count in
        count == 0 ? " " : ramp[min(count * ramp.count / (largest + 1), ramp.count - 1)]
      }
      let label = row.label + String(repeating: " ", count: width - row.label.count)
      return "\(label) |\(String(marks))|"
    }
    let margin = String(repeating: " ", count: width + 2)
    return strips + [margin + String(repeating: " ", count: cell(mark)) + "^", margin + caption]
  }
}
