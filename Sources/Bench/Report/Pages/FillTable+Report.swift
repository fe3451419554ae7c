internal import Documents

extension FillTable {
  func tables(in language: Language) -> [ReportTable] {
    let words = ReportWords(language: language)
    let heads = Self.names + ["stopped"]
    let table = Document.Table(
      caption: language.words(title),
      columns: heads.enumerated().map { place, head in
        .init(language.words(head), isNumber: place > 0 && place < heads.count - 1)
      },
      rows: rows.map { row in
        let texts = cells(row)
        if let reason = row.reason {
          return [words.name(texts[0]), words.verdict("n/a")]
            + Array(repeating: words.name("—"), count: heads.count - 3) + [words.reason(reason)]
        }
        let orders = [nil, row.held.max(), row.firstRate, row.lastRate, row.memory, row.failures]
        return zip(texts, orders).enumerated().map { place, cell in
          place == 0 ? words.name(cell.0) : words.cell(cell.0, order: cell.1)
        } + [words.reason(row.stop)]
      })
    return [ReportTable(table: table)]
  }

  func sentences(in language: Language) -> [ReportSentence] {
    let words = ReportWords(language: language)
    return rows.filter { !isSecond($0.arm) }.map { row in
      guard row.reason == nil, !row.held.isEmpty else {
        return ReportSentence(
          label: row.arm.label, clause: language.say("has no value here"))
      }
      let held = row.held.map { Figures.text($0, decimals: 0) }
      var clauses = [
        language.say("held %1 instances at once in %2 fills", words.list(held), "\(held.count)")
      ]
      if let memory = row.memory {
        clauses.append(
          language.say("%1 of memory each", language.figures(Figures.quantity(memory, unit: "B"))))
      }
      clauses.append(language.words(row.stop))
      return ReportSentence(label: row.arm.label, clause: clauses.joined(separator: ", "))
    }
  }
}
