/// What one arm answered to one question.
struct Answer {
  let arm: Arm
  let question: Question
  private let row: ChartSummaryRow?
  let companion: ChartSummaryRow?
  let count: Int
  /// Why there is no answer; nil when there is one, or trials that failed.
  let reason: String?
  /// Trials that two clocks measured differently.
  let drifted: Int

  init(_ arm: Arm, _ question: Question, in table: ArmTable) {
    self.arm = arm
    self.question = question
    row = table.row(arm, question)
    companion = table.companion(arm, question)
    count = table.count(arm, question)
    reason = table.reason(arm, question)
    drifted = table.flagged("clock-drift", arm, question)
  }

  var failed: Int { row?.failed ?? 0 }
  var invalid: Int { row?.invalid ?? 0 }
  var trials: Int { count + failed + invalid }
  /// More than 5 % of the trials failed, so that the rest would flatter the technique.
  var fails: Bool { row?.failsTooOften ?? false }
  var isBaseline: Bool { arm.label == ResultTable.baseline }
  var value: ChartSummaryRow.Estimate? { fails ? nil : row?.median }
  var ratio: ChartSummaryRow.Estimate? { fails ? nil : row?.ratio }
  /// What the verdict took for no difference.
  var margin: Double? { row?.margin }
  /// With what it says in brackets, such as how many blocks would decide.
  var wholeVerdict: String { fails ? "fails" : row?.verdict ?? "" }
  /// In one word; of memory one says more and less, not slower and faster.
  var verdict: String {
    let word = wholeVerdict.split(separator: " ").first.map(String.init) ?? ""
    guard question.unit == "B" else { return word }
    return word == "slower" ? "more" : word == "faster" ? "less" : word
  }

  /// The answer with its bounds; `n/a`, `fails`, or how many trials there are, where there is none
  /// to print.
  func valueText(digits: Int = 4) -> (value: String, bounds: String) {
    if reason != nil { return ("n/a", "") }
    if fails { return ("fails", "") }
    if isSlope, let value, let text = Self.nothing(value, unit: question.unit) { return text }
    if let text = Figures.quantity(value, unit: question.unit, digits: digits) { return text }
    return (trials > 0 ? "n = \(count)" : "—", "")
  }

  /// What stands beside the answer, such as operations a second.
  var companionText: (value: String, bounds: String) {
    let estimate = fails ? nil : companion?.median
    if isSlope, let estimate {
      if let text = Self.nothing(estimate, unit: question.companionUnit) { return text }
      if let high = estimate.high, high < 0 { return (Self.belowZero, "") }
    }
    return Figures.quantity(estimate, unit: question.companionUnit) ?? ("—", "")
  }

  static let nearZero = "≈ 0"
  static let belowZero = "< 0"

  /// Whether the answer is the slope of a line, and what stands beside it where the line begins.
  var isSlope: Bool { question.metric != question.source }

  /// A value whose interval holds 0 and more: its digits would say what nobody knows.
  private static func nothing(
    _ estimate: ChartSummaryRow.Estimate, unit: String
  ) -> (value: String, bounds: String)? {
    guard let low = estimate.low, let high = estimate.high, low <= 0, high >= 0, low < high
    else { return nil }
    let scale = Figures.scale(of: max(-low, high), unit: unit)
    let places = max(0, Figures.decimals(for: max(-low, high) / scale.factor, digits: 2))
    let ends = [low, high].map { Figures.text($0 / scale.factor, decimals: places) }
    return (nearZero, "[\(ends[0]), \(ends[1])] \(scale.name)")
  }

  var ratioText: (value: String, bounds: String) {
    if isBaseline, count > 0 { return ("1×", "baseline") }
    return Figures.ratio(ratio) ?? ("—", "")
  }

  /// A verdict as one character, for tables that have no room for words.
  var mark: String {
    switch verdict {
    case "equivalent": "="
    case "slower": "S"
    case "faster": "F"
    case "more": "M"
    case "less": "L"
    case "trivial": "t"
    case "inconclusive": "?"
    default: ""
    }
  }

  /// What the marks mean.
  /// - Parameter isOfMemory: whether the answers are amounts of memory.
  static func markLegend(isOfMemory: Bool) -> String {
    let words = isOfMemory ? "M more, L less" : "S slower, F faster"
    return "= equivalent, \(words), t trivial (less than the margin), ? inconclusive"
  }
}
