internal import Documents

extension LadderTable {
  func table(in language: Language) -> ReportTable {
    let words = ReportWords(language: language)
    let heads = ["rung", metric, "beyond the rung below [95 %]", "n"]
    return ReportTable(
      table: Document.Table(
        caption: language.say(
          "Each rung and what it costs beyond the one below, pace %1", language.words(pace.rawValue)
        ),
        columns: heads.enumerated().map { .init(language.words($1), isNumber: $0 > 0) },
        rows: rungs.map { rung in
          [
            words.name(rung.arm.label),
            words.cell(Figures.duration(rung.total) ?? "—", order: rung.total?.value),
            words.cell(
              rung.step.map(Self.text) ?? (rung.total == nil ? "n/a" : "—"),
              order: rung.step?.value), words.cell(rung.count),
          ]
        }))
  }
}
