package import Documents
internal import Model

/// One run as a chapter of a report: question, answer, tables, charts, method, host, gaps, appendix.
package struct ReportChapter {
  let inputs: ChartInputs
  let facts: RunFacts
  let pictures: [ReportPicture]
  let language: Language
  let table: ArmTable
  /// The chapter's number, which makes its anchors its own.
  private let number: Int
  /// The level of the sections' headings: 1 where the run is the whole report, else 2.
  private let level: Int

  package init(
    _ inputs: ChartInputs, facts: RunFacts, pictures: [ReportPicture], number: Int, of count: Int
  ) {
    self.inputs = inputs
    self.facts = facts
    self.pictures = pictures
    self.language = inputs.language
    self.number = number
    level = count == 1 ? 1 : 2
    table = ArmTable(inputs)
  }

  /// What the chapter is called.
  package var title: String {
    language.say("Suite %1: %2", inputs.suite.name, language.words(inputs.suite.question))
  }

  package var blocks: [Document.Block] {
    var blocks: [Document.Block] = []
    if level == 2 {
      let title = language.say("%1 (run %2)", title, inputs.runID)
      blocks.append(.heading(title, level: 1, anchor: "run-\(number)"))
    }
    blocks += warnings
    blocks += section(language.say("The question"), "question", question)
    blocks += section(language.say("The answer"), "answer", answer)
    blocks += section(language.say("Tables"), "tables", tables)
    blocks += section(
      language.say("Charts"), "charts", figures(pictures.filter { !Self.isOfAppendix($0) }))
    blocks += section(language.say("How it was measured"), "method", method)
    blocks += section(language.say("The host"), "host", host)
    blocks += section(language.say("What could not run, and why"), "gaps", gaps)
    blocks += section(
      language.say("Appendix: can the run be trusted?"), "appendix", appendix)
    blocks += section(language.say("How to reproduce it"), "reproduce", reproduction)
    return blocks
  }

  private func section(
    _ title: String, _ name: String, _ blocks: [Document.Block]
  ) -> [Document.Block] {
    blocks.isEmpty
      ? [] : [.heading(title, level: level, anchor: "\(name)-\(number)")] + blocks
  }

  static func isOfAppendix(_ picture: ReportPicture) -> Bool {
    picture.picture.chart.name == "drift"
  }

  var warnings: [Document.Block] {
    var sentences: [String] = []
    if inputs.isLab {
      sentences.append(
        language.say(
          "LAB RUN: made under software emulation, so only ratios between rows of this run mean anything."
        ))
    }
    if inputs.isUnstable {
      sentences.append(
        language.say(
          "UNSTABLE RUN: the A/A arm (native#2) differs from native by more than the margin."))
    }
    if let measured = facts.measured {
      sentences.append(
        language.say(
          "This run is not complete: %1 of %2 blocks were measured; `bench resume` goes on.",
          "\(measured.blocks)", "\(measured.planned)"))
    }
    if !facts.edits.isEmpty {
      sentences.append(
        language.say(
          "Changed after the run was sealed: %1. What follows is what the files say now.",
          facts.edits.joined(separator: ", ")))
    }
    return sentences.map { .paragraph([.strong($0)]) }
  }

  private var question: [Document.Block] {
    let question = language.words(inputs.suite.question)
    let first = question.prefix(1).uppercased() + question.dropFirst()
    return [
      .paragraph([
        .strong(first), .text(" "),
        .text(
          language.say(
            "Asked by the suite %1 of %2 techniques and variants, in the run", inputs.suite.name,
            "\(table.arms.count)")), .text(" "),
        .code(inputs.runID), .text(" "), .text(language.say("of %1.", facts.created)),
      ])
    ]
  }

  private var answer: [Document.Block] {
    let sentences = ResultTable(inputs).sentences(in: language)
    return [
      .list(
        sentences.map { [.strong($0.label), .text(" \($0.clause).")] }, isOrdered: false),
      .paragraph([
        .text(
          language.say(
            "These sentences hold for this host and this run. A ratio is a median over native's of the same blocks."
          ))
      ]),
    ]
  }

  var tables: [Document.Block] {
    ResultTable(inputs).tables(in: language).flatMap { part -> [Document.Block] in
      var blocks: [Document.Block] = [.table(part.table)]
      if !part.notes.isEmpty { blocks.append(.list(part.notes, isOrdered: false)) }
      guard part.isLong else { return blocks }
      return [
        .details(
          summary: language.say(
            "%1 (%2 rows)", part.table.caption, "\(part.table.rows.count)"), blocks)
      ]
    }
  }

  func figures(_ pictures: [ReportPicture]) -> [Document.Block] {
    pictures.map { picture in
      let caption = ChartCaption(picture.picture, inputs.suite, language)
      return .figure(
        Document.Figure(
          alternative: caption.alternative, caption: caption.text, files: picture.files,
          svg: picture.svg))
    }
  }

  var gaps: [Document.Block] {
    let words = ReportWords(language: language)
    let gaps = ReportGaps(inputs).gaps
    guard !gaps.isEmpty else {
      return [
        .paragraph([.text(language.say("Everything that was asked for could be measured."))])
      ]
    }
    let heads = ["technique", "what", "reason, as the run recorded it"]
    return [
      .table(
        Document.Table(
          caption: language.say("What could not run, and why"),
          columns: heads.map { .init(language.words($0)) },
          rows: gaps.map { gap in
            [
              words.name(gap.labels.joined(separator: ", ")),
              gap.missing.isEmpty
                ? words.verdict("everything") : words.name(gap.missing.joined(separator: ", ")),
              words.reason(gap.reason),
            ]
          }))
    ]
  }
}
