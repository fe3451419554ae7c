internal import Documents

extension StartTable {
  func tables(in language: Language) -> [ReportTable] {
    let words = ReportWords(language: language)
    return parts.enumerated().map { index, part in
      let unit = Self.unit(of: part)
      let heads = [
        "technique", "\(headline), \(unit.name)", "p95, \(unit.name)", "ratio to native",
        "life, \(unit.name)", "n", "failed", "invalid", "verdict",
      ]
      let table = Document.Table(
        caption: language.words(title(of: part)),
        columns: heads.enumerated().map { place, head in
          .init(language.words(head), isNumber: place > 0 && place < heads.count - 1)
        }, rows: part.rows.map { cells($0, unit, words) })
      let notes = notes(of: part) + (index == parts.count - 1 ? remarks : [])
      return ReportTable(table: table, notes: notes.map { [words.quoted($0)] })
    }
  }

  private func cells(
    _ row: Row, _ unit: Figures.Scale, _ words: ReportWords
  ) -> [Document.Table.Cell] {
    if let reason = row.reason {
      return [words.name(row.arm.label), words.verdict("n/a")]
        + Array(repeating: words.name("—"), count: 3)
        + [row.count, row.failed, row.invalid].map(words.cell) + [words.reason(reason)]
    }
    let line = Self.line(row, unit: unit, digits: 4)
    let isBaseline = row.arm.label == ResultTable.baseline
    return [
      words.name(line.label), words.cell(line.headline, order: row.headline?.median?.value),
      words.cell(line.p95, order: row.headline?.p95),
      words.cell(line.ratio, order: isBaseline ? 1 : row.headline?.ratio?.value),
      words.cell(line.life, order: row.life?.median?.value), words.cell(row.count),
      words.cell(row.failed), words.cell(row.invalid), words.verdict(line.verdict),
    ]
  }

  func sentences(in language: Language) -> [ReportSentence] {
    guard let first = parts.first else { return [] }
    return first.rows.filter { !isSecond($0.arm) }.map { row in
      let others = parts.dropFirst().compactMap { part in
        part.rows.first { $0.arm == row.arm }.flatMap { other($0, at: part, language) }
      }
      return ReportSentence(
        label: row.arm.label,
        clause: ([clause(row, language)] + others).joined(separator: "; "))
    }
  }

  private func clause(_ row: Row, _ language: Language) -> String {
    let words = ReportWords(language: language)
    if row.reason != nil { return language.say("has no value here") }
    if row.fails {
      return language.say(
        "failed in %1 of %2 trials, too many for a time to mean anything", "\(row.failed)",
        "\(row.count + row.failed + row.invalid)")
    }
    let estimate = words.estimate(Figures.quantity(row.headline?.median, unit: "ns"))
    guard let estimate else {
      return row.headline == nil || row.headline?.count == 0
        ? language.say("has no such time, because it runs no payload")
        : language.say("has %1 trials, too few for an interval", "\(row.count)")
    }
    let value =
      headline == "launch"
      ? language.say("starts in %1", estimate) : language.say("is ready in %1", estimate)
    let comparison = words.comparison(
      row.headline?.ratio, verdict: row.headline?.verdict ?? "", margin: row.headline?.margin)
    return [value, comparison].compactMap(\.self).joined(separator: ", ")
  }

  private func other(_ row: Row, at part: Part, _ language: Language) -> String? {
    guard row.reason == nil, !row.fails,
      let estimate = Figures.quantity(row.headline?.median, unit: "ns")
    else { return nil }
    let value = language.figures(estimate.value)
    return part.pace == .hot
      ? language.say("back to back in %1", value)
      : language.say("after 50 ms of rest in %1", value)
  }
}
