package import Documents

/// What a student completes and hands in: the claim, the prediction beside what was measured, and
/// places for answers.
package struct LabReport: Sendable {
  package let lab: Lab
  package let language: Language
  /// What the student had written down before; nil without it.
  package let prediction: String?
  package let parts: [Part]
  /// What simulations printed, by name.
  package let demonstrations: [(name: String, output: String)]
  /// Where the lab's runs are.
  package let folder: String

  package init(
    _ lab: Lab, language: Language, prediction: String?, parts: [Part],
    demonstrations: [(name: String, output: String)], folder: String
  ) {
    self.lab = lab
    self.language = language
    self.prediction = prediction
    self.parts = parts
    self.demonstrations = demonstrations
    self.folder = folder
  }

  /// One run of the lab, or that it was not made.
  package struct Part: Sendable {
    package let run: LabRun
    /// The command line that made it, or that makes it.
    package let command: String
    /// Nil where it has not been made.
    package let findings: Findings?

    package init(run: LabRun, command: String, findings: Findings?) {
      self.run = run
      self.command = command
      self.findings = findings
    }
  }

  /// What a run came to.
  package struct Findings: Sendable {
    /// The machine, as a table.
    package var host: [Document.Block]
    /// The machine in a line, which tells it from another.
    package var machine: String
    /// What everybody who reads its figures has to know first.
    package var warnings: [Document.Block]
    /// What each technique came to, a sentence each.
    package var headlines: [String]
    /// Tables, charts, and what could not be measured.
    package var blocks: [Document.Block]

    package init(
      host: [Document.Block], machine: String, warnings: [Document.Block], headlines: [String],
      blocks: [Document.Block]
    ) {
      self.host = host
      self.machine = machine
      self.warnings = warnings
      self.headlines = headlines
      self.blocks = blocks
    }
  }

  /// The report, ready to be written in any form.
  package var document: Document {
    var blocks: [Document.Block] = [
      .blank(prompt: language.say("Name, class, date"), lines: 1)
    ]
    blocks += lab.introduction(in: language) + predictionBlocks + hostBlocks
    for part in parts { blocks += partBlocks(part) }
    blocks += demonstrationBlocks + comparisonBlocks + answerBlocks
    blocks += lab.trapBlocks(in: language) + reproductionBlocks
    return Document(title: lab.heading(in: language), language: language, blocks: blocks)
  }

  private func heading(_ text: String, _ anchor: String) -> Document.Block {
    .heading(text, level: 1, anchor: anchor)
  }

  private var predictionBlocks: [Document.Block] {
    var blocks = [
      heading(language.say("Your prediction"), "prediction"),
      .paragraph(lab.prediction.inlines(in: language)),
    ]
    if prediction == nil {
      blocks.append(
        .paragraph([
          .strong(language.say("No prediction was written down before the measurement."))
        ]))
    }
    return blocks + predictionText.map { .paragraph([.text($0)]) }
  }

  /// The prediction, line by line.
  private var predictionText: [String] {
    (prediction ?? "").split(whereSeparator: \.isNewline).map(String.init)
  }

  private var hostBlocks: [Document.Block] {
    let all = parts.compactMap(\.findings)
    guard let first = all.first else { return [] }
    var blocks = [heading(language.say("The host"), "host")]
    if Set(all.map(\.machine)).count > 1 {
      blocks.append(
        .paragraph([
          .strong(
            language.say(
              "The runs of this lab were made under different conditions: compare them with care."))
        ]))
    }
    return blocks + first.host
  }

  private func partBlocks(_ part: Part) -> [Document.Block] {
    let suite = part.run.suite
    let title = language.say("Measured: %1", suite)
    let begin = [
      heading(title, "run-\(suite)"), .paragraph(part.run.purpose.inlines(in: language)),
    ]
    guard let findings = part.findings else {
      return begin + [
        .paragraph([.strong(language.say("This run has not been made yet. It is made by:"))]),
        .code(part.command),
      ]
    }
    return begin + findings.warnings + findings.blocks
  }

  private var demonstrationBlocks: [Document.Block] {
    guard !demonstrations.isEmpty else { return [] }
    let begin: [Document.Block] = [
      heading(language.say("Simulated mistakes"), "simulations"),
      .paragraph([
        .text(
          language.say(
            "Nothing here is measured: each makes up experiments whose truth is known."))
      ]),
    ]
    return begin
      + demonstrations.map { .details(summary: "bench demo \($0.name)", [.code($0.output)]) }
  }

  private var comparisonBlocks: [Document.Block] {
    let measured = parts.flatMap { part in
      (part.findings?.headlines ?? []).map { (part.run.suite, $0) }
    }
    guard !measured.isEmpty else { return [] }
    let own = predictionText.isEmpty ? "—" : predictionText.joined(separator: " ")
    return [
      heading(language.say("Predicted and measured"), "comparison"),
      .table(
        Document.Table(
          caption: language.say("Your prediction beside what each technique came to"),
          columns: [
            .init(language.say("you predicted")), .init(language.say("run")),
            .init(language.say("measured here")),
          ],
          rows: measured.enumerated().map { index, sentence in
            [.init(index == 0 ? own : ""), .init(sentence.0), .init(sentence.1)]
          })),
      .blank(
        prompt: language.say("What differs from your prediction, and what explains it?"), lines: 4),
      .blank(
        prompt: language.say("Does the claim hold on this host? In which words would it hold?"),
        lines: 3),
    ]
  }

  private var answerBlocks: [Document.Block] {
    [heading(language.say("To discuss"), "discuss")]
      + lab.discussion.enumerated().map { index, question in
        .blank(prompt: "\(index + 1). \(question.plain(in: language))", lines: 4)
      }
  }

  private var reproductionBlocks: [Document.Block] {
    let commands =
      parts.map(\.command) + lab.demonstrations.map { "bench demo \($0)" }
      + ["bench lab report \(lab.name) \(folder)"]
    return [
      heading(language.say("How to reproduce this"), "reproduce"),
      .code(commands.joined(separator: "\n")),
    ]
  }
}
