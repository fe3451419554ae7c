extension AnswerTable {
  var text: String {
    var lines: [String] = []
    if isUnstable { lines += [ResultTable.unstableNote, ""] }
    for (index, section) in sections.enumerated() {
      if index > 0 { lines.append("") }
      lines += TextGrid.wrapped(
        "\(section.title): \(subject(section)), \(countText(section))", indent: 2)
      lines += section.isDetailed ? details(section) : AnswerMatrix(section, arms: arms).lines
    }
    let closing = closingLines
    if !closing.isEmpty { lines += [""] + closing.flatMap { TextGrid.wrapped($0, indent: 2) } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the cells have no room for.
  private var closingLines: [String] {
    let hasMatrix = sections.contains { !$0.isDetailed }
    var lines: [String] = []
    let marked = sections.flatMap(\.answers).joined().first { !$0.mark.isEmpty }
    if hasMatrix, let marked {
      let legend = Answer.markLegend(isOfMemory: marked.question.unit == "B")
      lines.append("ratios to native: \(legend)")
    }
    lines += AnswerNotes(sections, arms: arms).lines
    let hasRatio = sections.flatMap(\.answers).joined().contains { $0.ratio != nil }
    if hasMatrix, hasRatio {
      lines.append("Intervals of all ratios: --format markdown, csv or json.")
    }
    return lines
  }

  private func details(_ section: Section) -> [String] {
    var lines: [String] = []
    for (digits, gap) in [(4, 2), (4, 1), (3, 1)] {
      lines = details(section, digits: digits, gap: gap)
      if lines.allSatisfy({ $0.count <= TextGrid.columns }) { return lines }
    }
    // Wider than a terminal is better than a name cut short.
    return lines
  }

  /// A line for each answer below a line for its question; columns go through all of them.
  private func details(_ section: Section, digits: Int, gap: Int) -> [String] {
    let answers = section.answers.flatMap(\.self).filter { $0.reason == nil }
    let labelWidth = arms.map { $0.label.count + 2 }.reduce(9, max)
    let columns: [[String]] = [
      ["technique"].map { TextGrid.left($0, labelWidth) }
        + answers.map { TextGrid.left("  \($0.arm.label)", labelWidth) },
      TextGrid.joined(answers.map { $0.valueText(digits: digits) }, head: wording.value),
      TextGrid.joined(answers.map(\.ratioText), head: "vs native"),
      TextGrid.right([companionName(section)] + answers.map(\.companionText.value)),
      TextGrid.right(["n"] + answers.map { "\($0.count)" }),
      TextGrid.right(["fail"] + answers.map { "\($0.failed)" }),
      TextGrid.right(["inv"] + answers.map { "\($0.invalid)" }),
      ["verdict"] + answers.map(\.verdict),
    ]
    let space = String(repeating: " ", count: gap)
    let rendered = (0...answers.count).map { row in
      TextGrid.trimmed(columns.map { $0[row] }.joined(separator: space))
    }
    var lines = [rendered[0]]
    var next = 1
    for row in section.answers {
      guard let question = row.first?.question else { continue }
      lines += TextGrid.wrapped("\(question.title): \(question.summary)", indent: 2)
      for answer in row {
        if let reason = answer.reason {
          let label = TextGrid.left("  \(answer.arm.label)", labelWidth) + space
          lines += TextGrid.wrapped("\(label)n/a: \(reason)", indent: labelWidth + gap + 5)
        } else {
          lines.append(rendered[next])
          next += 1
        }
      }
    }
    return lines
  }

  var markdown: String {
    var lines: [String] = []
    if isUnstable { lines += ["**\(ResultTable.unstableNote)**", ""] }
    for (index, section) in sections.enumerated() {
      if index > 0 { lines.append("") }
      lines += [
        "\(section.title): \(subject(section)), \(countText(section)).", "",
        "| probe | technique | \(wording.value) | ratio to native | \(companionName(section)) | n "
          + "| failed | invalid | verdict |", "|---|---|---:|---:|---:|---:|---:|---:|---|",
      ]
      lines += section.answers.joined().map { answer in
        let value = answer.reason.map { "n/a: \(MarkdownText.escaped($0))" }
        let cells = [
          answer.question.title, answer.arm.label,
          value ?? MarkdownText.joined(answer.valueText()),
          answer.reason == nil ? MarkdownText.joined(answer.ratioText) : "",
          answer.reason == nil ? MarkdownText.joined(answer.companionText) : "",
          "\(answer.count)", "\(answer.failed)", "\(answer.invalid)", answer.wholeVerdict,
        ]
        return MarkdownText.row(cells)
      }
    }
    let notes = AnswerNotes(sections, arms: arms).counts
    if !notes.isEmpty { lines += [""] + notes.map { "- \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }
}
