package import Documents

extension Lab {
  /// What a student reads before anything is measured: the claim, the question that asks for a
  /// prediction, and every command that the lab runs.
  ///
  /// Questions to discuss and traps would give the answer away: they stand in the report.
  /// - Parameter folder: where the lab's runs go.
  package func sheet(in language: Language, folder: String) -> Document {
    var blocks = introduction(in: language)
    blocks += [
      .heading(language.say("Predict first"), level: 1, anchor: "predict"),
      .paragraph(prediction.inlines(in: language)),
      .paragraph([
        .text(
          language.say(
            "Write your prediction down before you measure; the command below asks for it."))
      ]),
      .heading(language.say("What it runs"), level: 1, anchor: "runs"),
    ]
    for run in runs {
      blocks += [
        .paragraph(run.purpose.inlines(in: language)), .code(command(of: run, in: folder)),
      ]
    }
    if !demonstrations.isEmpty { blocks.append(.code(demonstrationCommands)) }
    blocks.append(
      .paragraph([.text(language.say("All of it, and then the report to complete and hand in:"))]))
    let isUsual = folder == "labs/\(name)"
    blocks.append(
      .code(
        "sudo bench lab run \(name)\(isUsual ? "" : " --out \(folder)")\n"
          + "bench lab report \(name)\(isUsual ? "" : " \(folder)")"))
    return Document(
      title: heading(in: language), language: language, blocks: blocks + trialBlocks(in: language))
  }

  /// `Lab 3: chroot is not isolation`.
  package func heading(in language: Language) -> String {
    language.say("Lab %1: %2", "\(number)", title.text(in: language))
  }

  /// `root`, `root, KVM`, or a dash.
  package var needsText: String {
    needs.isEmpty ? "–" : needs.map(\.rawValue).joined(separator: ", ")
  }

  /// The whole command line of a run, as it is typed.
  package func command(
    of run: LabRun, in folder: String, adjusted: LabRun.Adjustment = LabRun.Adjustment()
  ) -> String {
    let words = ["bench"] + run.arguments(in: folder, adjusted: adjusted)
    return (needs.contains(.root) ? "sudo " : "") + words.joined(separator: " ")
  }

  var demonstrationCommands: String {
    demonstrations.map { "bench demo \($0)" }.joined(separator: "\n")
  }

  /// Question, claim and literature, with which sheet and report begin.
  func introduction(in language: Language) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .paragraph([
        .text(
          language.say(
            "Minutes on two processors, at most: %1. Needs: %2.", "\(minutes)", needsText))
      ]),
      .heading(language.say("The question"), level: 1, anchor: "question"),
      .paragraph(question.inlines(in: language)),
      .heading(language.say("The claim under test"), level: 1, anchor: "claim"),
      .paragraph([.strong(claim.plain(in: language))]),
    ]
    guard !literature.isEmpty else { return blocks }
    blocks.append(.paragraph([.text(language.say("What others have published:"))]))
    blocks.append(
      .list(
        literature.map { item in
          item.statement.inlines(in: language)
            + [.text(" ("), .quoted(item.reference, in: .english), .text(")")]
        }, isOrdered: false))
    return blocks
  }

  /// What to try by hand.
  private func trialBlocks(in language: Language) -> [Document.Block] {
    guard !trials.isEmpty else { return [] }
    return [.heading(language.say("By hand"), level: 1, anchor: "by-hand")]
      + trials.flatMap { trial in
        [.paragraph(trial.purpose.inlines(in: language)), .code(trial.command)]
      }
  }

  func trapBlocks(in language: Language) -> [Document.Block] {
    [
      .heading(language.say("Traps to notice"), level: 1, anchor: "traps"),
      .list(traps.map { $0.inlines(in: language) }, isOrdered: false),
    ]
  }
}
