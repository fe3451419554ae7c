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

  /// Each reason once, with the techniques and the questions that it holds for.
  private var reasons: [String] {
    var order: [String] = []
    var titles: [String: [(arm: Arm, titles: [String])]] = [:]
    for (index, arm) in arms.enumerated() {
      for row in rows {
        guard let reason = row[index].reason else { continue }
        if titles[reason] == nil { order.append(reason) }
        var entries = titles[reason] ?? []
        if entries.last?.arm != arm { entries.append((arm, [])) }
        entries[entries.count - 1].titles.append(row[index].question.title)
        titles[reason] = entries
      }
    }
    return order.map { reason in
      let places = (titles[reason] ?? []).map { entry in
        let isWhole = entry.titles.count == rows.count
        return isWhole
          ? entry.arm.label : "\(entry.arm.label) (\(entry.titles.joined(separator: ", ")))"
      }
      return "n/a \(places.joined(separator: ", ")): \(reason)"
    }
  }

  /// Trials that failed, were invalid or are doubtful, and verdicts that need more trials.
  var counts: [String] {
    var lines: [String] = []
    for (index, arm) in arms.enumerated() {
      let troubled = rows.map { $0[index] }.compactMap { answer -> String? in
        var parts: [String] = []
        if answer.failed > 0 { parts.append("\(answer.failed) failed") }
        if answer.invalid > 0 { parts.append("\(answer.invalid) invalid") }
        if answer.drifted > 0 { parts.append("\(answer.drifted) with clock drift over 1 %") }
        guard !parts.isEmpty else { return nil }
        return "\(answer.question.title) \(parts.joined(separator: ", ")) of \(answer.trials)"
      }
      if !troubled.isEmpty { lines.append("\(arm.label): \(troubled.joined(separator: "; ")).") }
    }
    let undecided = rows.joined().filter { $0.verdict == "inconclusive" }
    if !undecided.isEmpty {
      let needs = undecided.compactMap { $0.wholeVerdict.firstIndex(of: "(").map($0.wholeVerdict.suffix(from:)) }
        .map { String($0) }
      let most = needs.max { Self.number($0) < Self.number($1) } ?? ""
      lines.append("inconclusive: \(undecided.count) of \(rows.joined().count) \(most).")
    }
    let most = rows.joined().map(\.count).max() ?? 0
    if most > 0, rows.joined().allSatisfy({ $0.value?.low == nil }) {
      lines.append("n = \(most) is too few for an interval, so no value is printed; see --effort.")
    }
    return lines
  }

  /// The number in a text such as `(need ~240 blocks)`.
  private static func number(_ text: String) -> Int { Int(text.filter(\.isNumber)) ?? 0 }
}
