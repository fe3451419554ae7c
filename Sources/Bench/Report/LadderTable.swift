internal import Documents
internal import Model

/// The ladder's rungs in their order, with what each costs beyond the one below.
struct LadderTable {
  struct Rung {
    let arm: Arm
    /// From the request to the payload; nil where the rung was not measured.
    let total: ChartSummaryRow.Estimate?
    /// Beyond the rung below; nil for the lowest.
    let step: ChartSummaryRow.Estimate?
    let count: Int
    let reason: String?
  }

  let rungs: [Rung]
  let metric: String
  let pace: Pace

  /// The ladder at one pace; nil of a suite that climbs none.
  init?(_ inputs: ChartInputs, _ table: ArmTable, at pace: Pace) {
    guard inputs.suite.name == Ladder.name else { return nil }
    let metric = inputs.suite.headline.name
    self.metric = metric
    self.pace = pace
    rungs = Ladder.rungs.compactMap { label in
      guard let arm = table.arms.first(where: { $0.label == label }) else { return nil }
      let row = table.row(arm, pace, metric: metric)
      let isReliable = row.map { !$0.failsTooOften } ?? false
      return Rung(
        arm: arm, total: isReliable ? row?.median : nil,
        step: table.row(arm, pace, metric: Ladder.step(of: metric))?.median,
        count: row?.count ?? 0, reason: table.reasons[arm])
    }
  }

  /// One line for each rung, as a table for a terminal.
  var lines: [String] {
    let cells = rungs.map { rung in
      [
        rung.arm.label, Figures.duration(rung.total) ?? "—",
        rung.step.map(Self.text) ?? (rung.total == nil ? "n/a" : ""),
      ]
    }
    return ["", "each rung and what it costs beyond the one below, pace=\(pace.rawValue):"]
      + TextGrid.aligned([["rung", metric, "beyond the rung below [95 %]"]] + cells)
  }

  /// A difference with its interval, which may lie below zero.
  static func text(_ step: ChartSummaryRow.Estimate) -> String {
    func signed(_ value: Double) -> String {
      (value < 0 ? "−" : "+") + (Figures.duration(abs(value)))
    }
    guard let low = step.low, let high = step.high else { return signed(step.value) }
    return "\(signed(step.value)) [\(signed(low)), \(signed(high))]"
  }
}

extension ChartPrelude {
  /// The ladder at the first pace: totals, steps and their intervals, from the bottom rung up.
  var ladderLines: [String] {
    guard let pace = table.paces.first, let ladder = LadderTable(inputs, table, at: pace) else {
      return []
    }
    let measured = ladder.rungs.filter { $0.total != nil }
    let absent = ladder.rungs.filter { $0.total == nil }
    func numbers(_ name: String, _ value: (LadderTable.Rung) -> Double?) -> String {
      Self.numbers(name, measured.map { value($0) ?? .nan })
    }
    return [
      "RUNGS = \(measured.count)", Self.array("RUNG", measured.map(\.arm.label)),
      numbers("RUNG_TOTAL") { $0.total?.value }, numbers("RUNG_LOW") { $0.total?.low },
      numbers("RUNG_HIGH") { $0.total?.high }, numbers("STEP") { $0.step?.value },
      Self.array("RUNG_TEXT", measured.map { localized(Figures.duration($0.total) ?? "") }),
      Self.array("STEP_TEXT", measured.map { localized($0.step.map(LadderTable.text) ?? "") }),
      "ABSENT_TEXT = "
        + Self.quoted(
          absent.isEmpty
            ? ""
            : language.say("not here: %1", absent.map(\.arm.label).joined(separator: ", "))),
    ]
  }
}
