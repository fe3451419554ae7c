internal import Statistics

/// What a compact table cannot say in its cells: why something is missing, and what went wrong.
struct AnswerNotes {
  private let rows: [[Answer]]
  /// Those whose section does not print reasons in its own lines.
  private let untold: [[Answer]]
  private let arms: [Arm]

  init(_ sections: [AnswerTable.Section], arms: [Arm]) {
    rows = sections.flatMap(\.answers)
    self.arms = arms
    untold = sections.filter { !$0.isDetailed }.flatMap(\.answers)
  }

  var lines: [String] { reasons + counts }

  /// Why something is missing, alone.
  var reasonLines: [String] { reasons }

  /// Each reason once, with the questions and techniques that it holds for.
  private var reasons: [String] {
    var order: [Absence] = []
    var absent: [Absence: [Arm]] = [:]
    for (index, arm) in arms.enumerated() {
      var titles: [String: [String]] = [:]
      for row in untold {
        guard let reason = row[index].reason else { continue }
        titles[reason, default: []].append(row[index].question.title)
      }
      for (reason, titles) in titles.sorted(by: { $0.key < $1.key }) {
        let absence = Absence(reason: reason, titles: titles)
        if absent[absence] == nil { order.append(absence) }
        absent[absence, default: []].append(arm)
      }
    }
    return order.map { absence in
      let isWhole = absence.titles.count == rows.count
      let what = isWhole ? "" : " \(absence.titles.joined(separator: ", ")) in"
      return "n/a\(what) \(names(absent[absence] ?? [])): \(absence.reason)"
    }
  }

  private struct Absence: Hashable {
    let reason: String
    let titles: [String]
  }

  /// The shorter of the names of `some` and of all others.
  private func names(_ some: [Arm]) -> String {
    let others = arms.filter { !some.contains($0) }.map(\.label)
    if others.isEmpty { return "all" }
    if others.count < some.count { return "all but \(others.joined(separator: ", "))" }
    return some.map(\.label).joined(separator: ", ")
  }

  /// Trials that failed, were invalid or are doubtful, and verdicts that need more trials.
  var counts: [String] {
    var lines: [String] = []
    for (index, arm) in arms.enumerated() {
      let answers = rows.map { $0[index] }
      let troubled = answers.compactMap { answer -> String? in
        var parts: [String] = []
        if answer.failed > 0 { parts.append(Figures.failures(answer.failed, of: answer.trials)) }
        if answer.invalid > 0 { parts.append("\(answer.invalid) invalid of \(answer.trials)") }
        return parts.isEmpty ? nil : "\(answer.question.title) \(parts.joined(separator: ", "))"
      }
      if !troubled.isEmpty { lines.append("\(arm.label): \(troubled.joined(separator: "; ")).") }
    }
    lines += clockDrift
    let undecided = rows.joined().filter { $0.verdict == "inconclusive" }
    if !undecided.isEmpty {
      let needs = undecided.map { Int($0.wholeVerdict.filter(\.isNumber)) ?? 0 }.sorted()
      lines.append(
        "inconclusive: \(undecided.count) of \(rows.joined().count); half of them need up to "
          + "\(needs[(needs.count - 1) / 2]) blocks, all \(needs[needs.count - 1]).")
    }
    if let sharedLegend { lines.append(sharedLegend) }
    let most = rows.joined().map(\.count).max() ?? 0
    if most > 0, rows.joined().allSatisfy({ $0.value?.low == nil }) {
      let fewest = BlockResamples.fewestBlocks
      lines.append(
        "n = \(most) is too few for an interval, which takes \(fewest), so no value is printed; "
          + "see --effort.")
    }
    return lines
  }

  /// How many trials two clocks measured differently, of every technique in one line.
  private var clockDrift: [String] {
    let parts = arms.indices.compactMap { index -> String? in
      let answers = rows.map { $0[index] }
      let drifted = answers.map(\.drifted).reduce(0, +)
      let trials = answers.map(\.trials).reduce(0, +)
      return drifted > 0 ? "\(arms[index].label) \(drifted) of \(trials)" : nil
    }
    guard !parts.isEmpty else { return [] }
    return [
      "clock-drift (the payload's clock and the host's differ by over 1 %) in trials of "
        + parts.joined(separator: ", ") + "."
    ]
  }

  /// What marks in the column of shared costs mean, where there is one.
  private var sharedLegend: String? {
    let shared = Set(rows.joined().filter(\.isSlope).map(\.companionText.value))
    let parts = [
      (Answer.nearZero, "its interval holds 0"),
      (Answer.belowZero, "costs grow with the number, so none can be read"),
    ].filter { shared.contains($0.0) }
    guard !parts.isEmpty else { return nil }
    return "shared: " + parts.map { "\($0.0): \($0.1)" }.joined(separator: "; ") + "."
  }
}
