internal import Model

/// The table of a suite of starts: one row for each technique and variant, one part for each pace.
struct StartTable: TableForm {
  /// What one arm gave at one pace.
  struct Row {
    let arm: Arm
    /// The suite's headline metric.
    let headline: ChartSummaryRow?
    let life: ChartSummaryRow?
    /// Why there is nothing to show; nil when there is.
    let reason: String?

    /// The row that counts this arm's trials: `null` is never ready, but it has a life.
    private var counts: ChartSummaryRow? {
      guard let row = headline, row.count + row.failed + row.invalid > 0 else { return life }
      return row
    }
    var count: Int { counts?.count ?? 0 }
    var failed: Int { counts?.failed ?? 0 }
    var invalid: Int { counts?.invalid ?? 0 }

    /// More than 5 % of the trials failed, so that the rest would flatter the technique.
    var fails: Bool { counts?.failsTooOften ?? false }

    /// The verdict without what it says in brackets.
    var verdict: String {
      if fails { return "fails" }
      return (headline?.verdict ?? "").split(separator: " ").first.map(String.init) ?? ""
    }

    /// What a verdict says in brackets, such as how many blocks would decide.
    var verdictNote: String? {
      guard !fails, let verdict = headline?.verdict, let opening = verdict.firstIndex(of: "(")
      else { return nil }
      return String(verdict[verdict.index(after: opening)...].prefix { $0 != ")" })
    }
  }

  /// The rows of one pace.
  struct Part {
    let pace: Pace
    let rows: [Row]
  }

  let suite: String
  let headline: String
  let isUnstable: Bool
  let parts: [Part]
  /// What holds for every row.
  let remarks: [String]

  init(_ inputs: ChartInputs, _ table: ArmTable) {
    let headline = inputs.suite.headline.name
    suite = inputs.suite.name
    self.headline = headline
    isUnstable = inputs.isUnstable
    remarks = Self.remarks(inputs)
    // A run in which nothing worked still says, technique by technique, why.
    let paces = table.paces.isEmpty ? Array(inputs.suite.paces.prefix(1)) : table.paces
    parts = paces.map { pace in
      let rows = table.arms.map { arm in
        Row(
          arm: arm, headline: table.row(arm, pace, metric: headline),
          life: table.row(arm, pace, metric: "life"), reason: table.reasons[arm])
      }
      return Part(pace: pace, rows: rows)
    }
  }

  private static func remarks(_ inputs: ChartInputs) -> [String] {
    var remarks: [String] = []
    if !inputs.suite.spans.contains(where: { $0.to == .payload }) {
      remarks.append(
        "A user's own program: launch (E0 to E4) cannot be seen from outside; ready is its first "
          + "byte of output.")
    }
    let isUnverified = inputs.samples.contains { sample in
      sample.flags.split(separator: " ").contains("unverified")
    }
    if isUnverified {
      remarks.append("No evidence from inside verified that its isolation was in force.")
    }
    return remarks.isEmpty ? [] : [remarks.joined(separator: " ")]
  }
}
