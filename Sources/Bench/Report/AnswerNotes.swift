/// What a compact table cannot say in its cells: why something is missing, and what went wrong.
struct AnswerNotes {
  private let rows: [[Answer]]
  private let arms: [Arm]
  /// Whether the sections print reasons in their own lines already.
  private let tellsReasons: Bool

  init(_ sections: [AnswerTable.Section], arms: [Arm]) {
    rows = sections.flatMap(\.answers)
    self.arms = arms
    tellsReasons = sections.contains { !$0.isDetailed }
  }

  var lines: [String] { (tellsReasons ? reasons : []) + counts }

  /// Each reason once, with the questions and techniques that it holds for.
  private var reasons: [String] {
    var order: [Absence] = []
    var absent: [Absence: [Arm]] = [:]
    for (index, arm) in arms.enumerated() {
      var titles: [String: [String]] = [:]
      for row in rows {
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
        if answer.failed > 0 { parts.append("\(answer.failed) failed") }
        if answer.invalid > 0 { parts.append("\(answer.invalid) invalid") }
        guard !parts.isEmpty else { return nil }
        return "\(answer.question.title) \(parts.joined(separator: ", ")) of \(answer.trials)"
      }
      if !troubled.isEmpty { lines.append("\(arm.label): \(troubled.joined(separator: "; ")).") }
      let drifted = answers.map(\.drifted).reduce(0, +)
      if drifted > 0 {
        let trials = answers.map(\.trials).reduce(0, +)
        lines.append(
          "\(arm.label): in \(drifted) of \(trials) trials the payload's clock and the host's "
            + "differ by over 1 % (clock-drift).")
      }
    }
    let undecided = rows.joined().filter { $0.verdict == "inconclusive" }
    if !undecided.isEmpty {
      let needs = undecided.map { Int($0.wholeVerdict.filter(\.isNumber)) ?? 0 }.sorted()
      lines.append(
        "inconclusive: \(undecided.count) of \(rows.joined().count); half of them need up to "
          + "\(needs[(needs.count - 1) / 2]) blocks, all \(needs[needs.count - 1]).")
    }
    let most = rows.joined().map(\.count).max() ?? 0
    if most > 0, rows.joined().allSatisfy({ $0.value?.low == nil }) {
      lines.append("n = \(most) is too few for an interval, so no value is printed; see --effort.")
    }
    return lines
  }
}
