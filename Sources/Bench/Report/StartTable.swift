internal import Model

/// The table of a suite of starts: one row for each technique and variant, one part for each pace.
struct StartTable: TableForm {
  /// What one arm gave at one pace.
  struct Row {
    let arm: Arm
    let launch: ChartSummaryRow?
    let life: ChartSummaryRow?
    /// Why there is nothing to show; nil when there is.
    let reason: String?

    /// The row that counts this arm's trials: `null` has no launch, but it has a life.
    private var counts: ChartSummaryRow? {
      guard let launch, launch.count + launch.failed + launch.invalid > 0 else { return life }
      return launch
    }
    var count: Int { counts?.count ?? 0 }
    var failed: Int { counts?.failed ?? 0 }
    var invalid: Int { counts?.invalid ?? 0 }

    /// More than 5 % of the trials failed, so that the rest would flatter the technique.
    var fails: Bool { counts?.failsTooOften ?? false }

    /// The verdict without what it says in brackets.
    var verdict: String {
      if fails { return "fails" }
      return (launch?.verdict ?? "").split(separator: " ").first.map(String.init) ?? ""
    }

    /// What a verdict says in brackets, such as how many blocks would decide.
    var verdictNote: String? {
      guard let verdict = launch?.verdict, let opening = verdict.firstIndex(of: "("), !fails else {
        return nil
      }
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

  init(_ inputs: ChartInputs, _ table: ArmTable) {
    let headline = inputs.suite.headline.name
    suite = inputs.suite.name
    self.headline = headline
    isUnstable = inputs.isUnstable
    // A run in which nothing worked still says, technique by technique, why.
    let paces = table.paces.isEmpty ? Array(inputs.suite.paces.prefix(1)) : table.paces
    parts = paces.map { pace in
      let rows = table.arms.map { arm in
        Row(
          arm: arm, launch: table.row(arm, pace, metric: headline),
          life: table.row(arm, pace, metric: "life"), reason: table.reasons[arm])
      }
      return Part(pace: pace, rows: rows)
    }
  }
}
