internal import Documents
internal import Model

extension ReportChapter {
  /// The run's own proof: two equal arms, and the order of execution.
  var appendix: [Document.Block] {
    equalArms + figures(pictures.filter(Self.isOfAppendix))
  }

  private var equalArms: [Document.Block] {
    let words = ReportWords(language: language)
    guard let arm = table.arms.first(where: { $0.label == "\(ResultTable.baseline)#2" }) else {
      return [
        .paragraph([
          .text(
            language.say(
              "The run has no A/A arm (native#2), so it does not prove itself by two equal arms."))
        ])
      ]
    }
    let rows = table.questions.compactMap { question -> [Document.Table.Cell]? in
      guard question.roles.contains(.ratio), let row = table.row(arm, question),
        let ratio = Figures.ratio(row.ratio)
      else { return nil }
      return [
        words.name(language.words(question.title)), words.cell(ratio, order: row.ratio?.value),
        words.cell(row.count), words.verdict(row.verdict),
      ]
    }
    guard !rows.isEmpty else {
      return [
        .paragraph([
          .text(
            language.say("The A/A arm (native#2) has no ratio to native in this run."))
        ])
      ]
    }
    let heads = ["probe", "ratio of native#2 to native [95 %]", "n", "verdict"]
    return [
      .paragraph([
        .text(
          language.say(
            "In every block native is measured twice, as native and as native#2. They are the same, so a ratio beyond the margin would say that nothing here can be trusted."
          ))
      ]),
      .table(
        Document.Table(
          caption: language.say("A/A: two equal arms"),
          columns: heads.enumerated().map { place, head in
            .init(language.words(head), isNumber: place == 1 || place == 2)
          }, rows: rows)),
    ]
  }
}
