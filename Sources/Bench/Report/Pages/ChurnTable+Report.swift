internal import Documents

extension ChurnTable {
  func tables(in language: Language) -> [ReportTable] {
    let words = ReportWords(language: language)
    let table = Document.Table(
      caption: language.words(title),
      columns: Self.names.enumerated().map { .init(language.words($1), isNumber: $0 > 0) },
      rows: rows.map { row in
        if let reason = row.reason {
          return [words.name(row.arm.label), words.reason(reason)]
            + Array(repeating: words.name("—"), count: Self.names.count - 2)
        }
        let orders = [
          nil, row.rate, row.firstRate, row.lastRate, row.mostDead, row.settle, row.namespacesLeft,
          row.slab, row.slabLeft, row.failures, Double(row.churns),
        ]
        return zip(Self.cells(row), orders).enumerated().map { place, cell in
          place == 0 ? words.name(cell.0) : words.cell(cell.0, order: cell.1)
        }
      })
    return [ReportTable(table: table)]
  }

  func sentences(in language: Language) -> [ReportSentence] {
    rows.filter { !isSecond($0.arm) }.map { row in
      func text(_ value: Double?, _ unit: String) -> String {
        value.map { language.figures(Figures.quantity($0, unit: unit)) } ?? "—"
      }
      guard row.reason == nil, let rate = row.rate else {
        return ReportSentence(
          label: row.arm.label, clause: language.say("has no value here"))
      }
      return ReportSentence(
        label: row.arm.label,
        clause: language.say(
          "lives and dies at %1 (median of %2 churns, no interval), %3 at first and %4 at last; %5",
          text(rate, "op/s"), "\(row.churns)",
          text(row.firstRate, "op/s"), text(row.lastRate, "op/s"),
          language.say("what it leaves is gone after %1", text(row.settle, "ns"))))
    }
  }
}
