internal import Glibc

extension ChartPrelude {
  /// Start-up time, memory and what is left open, a row for each technique.
  var tradeoffLines: [String] {
    let marks = inputs.tradeoffs
    let hasFunctions = marks.contains { $0.functions != nil }
    let hasOpen = marks.contains { $0.open != nil }
    let most = marks.compactMap(\.functions).max() ?? 1
    var lines = [
      "TRADES = \(marks.count)", "HAS_FUNCTIONS = \(hasFunctions ? 1 : 0)",
      "HAS_OPEN = \(hasOpen ? 1 : 0)",
      Self.array("TRADE_LABEL", marks.map(\.label)),
      Self.array("TRADE_TECHNIQUE", marks.map(\.technique)),
      Self.array("TRADE_START", marks.map { localized(Figures.duration($0.start) ?? "—") }),
      Self.array(
        "TRADE_MEMORY", marks.map { localized(Figures.quantity($0.memory.value, unit: "B")) }),
      Self.array(
        "TRADE_FUNCTIONS", marks.map { $0.functions.map { "\(Int($0))" } ?? "n/a" }),
      Self.array(
        "TRADE_OPEN",
        marks.map {
          $0.open.map { language.say("%1 of %2", "\($0.count)", "\($0.asked)") } ?? "n/a"
        }),
      Self.numbers(
        "TRADE_SIZE", marks.map { mark in mark.functions.map { 0.5 + sqrt($0 / most) } ?? 0.7 }),
      Self.integers("TRADE_SHIFT", Self.shifts(of: marks)),
    ]
    lines += Self.ends("START", marks.map(\.start)) + Self.ends("MEMORY", marks.map(\.memory))
    let own = PictureOrigin.Run(runID: inputs.runID, samplesSHA256: inputs.samplesSHA256)
    let runs = [own] + inputs.beside
    let footer = runs.map { "\($0.runID) (samples.csv \($0.samplesSHA256.prefix(8)))" }
    lines.append("FOOTER_2 = \(Self.quoted(footer.joined(separator: ", ")))")
    lines += ["$TRADES << END"]
    lines += marks.map { mark in
      [mark.start, mark.memory].flatMap { [$0.value, $0.low ?? $0.value, $0.high ?? $0.value] }
        .map { "\($0)" }.joined(separator: " ")
    }
    lines += ["END", "$FRONTIER << END"]
    lines += TradeoffMark.frontier(of: marks).map { "\($0.start.value) \($0.memory.value)" }
    return lines + ["END"]
  }

  /// A third of the range beyond what is on an axis.
  private static func ends(_ name: String, _ values: [ChartSummaryRow.Estimate]) -> [String] {
    let all = values.flatMap { [$0.value, $0.low ?? $0.value, $0.high ?? $0.value] }
      .filter { $0 > 0 }
    guard let low = all.min(), let high = all.max() else { return [] }
    let reach = max(1.4, pow(high / low, 0.08))
    return ["\(name)_LOW = \(low / reach)", "\(name)_HIGH = \(high * reach)"]
  }

  /// Numbers of points that lie at one place stand around it: how many are before each.
  private static func shifts(of marks: [TradeoffMark]) -> [Int] {
    func span(_ values: [Double]) -> Double {
      guard let low = values.min(), let high = values.max(), high > low else { return 1 }
      return log(high / low)
    }
    let width = span(marks.map(\.start.value))
    let height = span(marks.map(\.memory.value))
    return marks.indices.map { index in
      marks[..<index].filter { earlier in
        abs(log(earlier.start.value / marks[index].start.value)) < 0.05 * width
          && abs(log(earlier.memory.value / marks[index].memory.value)) < 0.05 * height
      }.count
    }
  }
}
