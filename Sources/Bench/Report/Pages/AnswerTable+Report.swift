internal import Documents

extension AnswerTable {
  func tables(in language: Language) -> [ReportTable] {
    let words = ReportWords(language: language)
    var tables = sections.map { section -> ReportTable in
      let heads = [
        "probe", "technique", wording.value, "ratio to native", companionName(section), "n",
        "failed", "invalid", "verdict",
      ]
      let caption = [
        section.title.split(separator: ", ").map { language.words(String($0)) }
          .joined(separator: ", "),
        [language.words(subject(section)), language.words(countText(section))]
          .joined(separator: ", "),
      ].joined(separator: ": ")
      return ReportTable(
        table: Document.Table(
          caption: caption,
          columns: heads.enumerated().map { place, head in
            .init(language.words(head), isNumber: place > 1 && place < heads.count - 1)
          }, rows: section.answers.joined().map { cells($0, words) }))
    }
    if let last = tables.indices.last {
      tables[last].notes = probeNotes(language)
      tables[last].notes += AnswerNotes(sections, arms: arms).counts.map { [words.quoted($0)] }
    }
    return tables
  }

  /// What each probe asks.
  private func probeNotes(_ language: Language) -> [[Document.Inline]] {
    sections.flatMap(\.answers).compactMap(\.first?.question).filter { !$0.summary.isEmpty }
      .map { question in
        [
          .code(question.title), .text(": "),
          ReportWords(language: language).quoted(question.summary), .text("."),
        ]
      }
  }

  private func cells(_ answer: Answer, _ words: ReportWords) -> [Document.Table.Cell] {
    let counts = [answer.count, answer.failed, answer.invalid].map(words.cell)
    let names = [words.name(answer.question.title), words.name(answer.arm.label)]
    // Memory is not slower but more.
    let isOfBytes = answer.question.unit == "B" && !answer.wholeVerdict.contains("(")
    if let reason = answer.reason {
      return names + [words.verdict("n/a"), words.name("—"), words.name("—")] + counts
        + [words.reason(reason)]
    }
    return names + [
      words.cell(answer.valueText(), order: answer.value?.value),
      words.cell(answer.ratioText, order: answer.isBaseline ? 1 : answer.ratio?.value),
      words.cell(answer.companionText, order: answer.companion?.median?.value),
    ] + counts + [words.verdict(isOfBytes ? answer.verdict : answer.wholeVerdict)]
  }

  func sentences(in language: Language) -> [ReportSentence] {
    arms.indices.filter { !isSecond(arms[$0]) }.map { index in
      let answers = sections.filter { $0.title != "memory, in parts" }.flatMap(\.answers)
        .map { $0[index] }
      let isMemory = answers.first?.isSlope ?? false
      let clause =
        isMemory || answers.count <= 3
        ? values(answers, isMemory, language) : counted(answers, language)
      return ReportSentence(label: arms[index].label, clause: clause)
    }
  }

  /// The value of the first questions that have one: by how a host is charged, and what it loses.
  private func values(_ answers: [Answer], _ isMemory: Bool, _ language: Language) -> String {
    let words = ReportWords(language: language)
    let known = answers.filter { $0.value?.low != nil && $0.valueText().value != Answer.nearZero }
    let chosen = known.filter { $0.question.title == "givable" } + known
    var clauses: [String] = []
    var names: [String] = []
    for answer in chosen
    where clauses.count < (isMemory ? 2 : 3) && !names.contains(answer.question.title) {
      guard let estimate = words.estimate(answer.valueText()) else { continue }
      names.append(answer.question.title)
      let value =
        isMemory
        ? language.say("%1 by %2", estimate, answer.question.title)
        : language.say("%1 in %2", estimate, answer.question.title)
      let comparison =
        answer.isBaseline
        ? nil
        : words.comparison(
          answer.ratio, verdict: isMemory ? answer.verdict : answer.wholeVerdict,
          margin: answer.margin)
      clauses.append([value, comparison].compactMap(\.self).joined(separator: ", "))
    }
    guard !clauses.isEmpty else { return nothing(answers, language) }
    return isMemory
      ? language.say("takes for one more instance %1", clauses.joined(separator: "; "))
      : clauses.joined(separator: "; ")
  }

  /// How many of the questions went which way, and which is the farthest from native.
  private func counted(_ answers: [Answer], _ language: Language) -> String {
    let words = ReportWords(language: language)
    if answers.allSatisfy({ $0.reason != nil }) { return nothing(answers, language) }
    if answers.first?.isBaseline ?? false {
      return language.say(
        "is what the others are compared with, in %1 probes", "\(answers.count)")
    }
    let order = [
      "equivalent", "trivial", "faster", "less", "slower", "more", "different", "inconclusive",
      "fails",
    ]
    var parts = order.compactMap { word -> String? in
      let count = answers.count { $0.verdict == word }
      return count == 0 ? nil : "\(count) \(language.words(word))"
    }
    let absent = answers.count { $0.reason != nil }
    if absent > 0 { parts.append(language.say("%1 not possible", "\(absent)")) }
    let silent = answers.count { $0.reason == nil && $0.verdict.isEmpty }
    if silent > 0 { parts.append(language.say("%1 without a ratio to native", "\(silent)")) }
    let counts = language.say("has, of %1 probes, %2", "\(answers.count)", words.list(parts))
    let compared = answers.filter { ($0.ratio?.value ?? 0) > 0 && $0.ratio?.low != nil }
    guard let farthest = compared.max(by: { distance($0) < distance($1) }),
      let ratio = words.comparison(farthest.ratio, verdict: "", margin: nil)
    else { return counts }
    return "\(counts); "
      + language.say("the farthest is %1 at %2", farthest.question.title, ratio)
  }

  private func distance(_ answer: Answer) -> Double {
    let ratio = answer.ratio?.value ?? 1
    return max(ratio, 1 / ratio)
  }

  private func nothing(_ answers: [Answer], _ language: Language) -> String {
    if answers.allSatisfy({ $0.reason != nil }) {
      return language.say("has no value here")
    }
    let most = answers.map(\.count).max() ?? 0
    return most < 6
      ? language.say("has %1 trials, too few for an interval", "\(most)")
      : language.say("has no value that its interval tells from nothing")
  }
}
