internal import Documents
internal import Model

extension ReportChapter {
  /// How the run came to its numbers, as far as a reader needs it to judge them.
  var method: [Document.Block] {
    var items = [trial, order, statistics]
    if !table.paces.isEmpty { items.append(pace) }
    items.append(verdicts)
    if !facts.pinning.isEmpty {
      let words = ReportWords(language: language)
      items.append([words.quoted(facts.pinning), .text(".")])
    }
    if let drift = facts.clockDrift {
      let parts = Figures.text(drift, decimals: 3)
      items.append([
        .text(
          language.say(
            "All events are readings of one time-stamp counter, which drifted by %1 parts per million over the run.",
            language.figures(parts)))
      ])
    }
    return [.list(items, isOrdered: false)]
  }

  private var trial: [Document.Inline] {
    let sentence =
      switch inputs.suite.procedure {
      case .starts:
        language.say(
          "A trial starts, finishes and releases one instance; a time is the span between two of its events E0 to E7."
        )
      case .throughput:
        language.say(
          "In a trial one instance repeats its work for a fixed time; the value is the time of one operation."
        )
      case .ramp:
        language.say(
          "In a trial 0, 1, 2, 4 and more instances are held alive, and the host's memory is read at rest at each step; the cost of one more is the slope (Theil–Sen)."
        )
      case .fill:
        language.say(
          "In a trial instances are started and held until a limit is reached or the host refuses.")
      case .burst:
        language.say(
          "A trial starts many instances at one moment, each from a thread of its own; the burst is the unit of the statistics."
        )
      case .arrivals:
        language.say(
          "A trial starts instances at intended times; a time counts from when it was to begin (open loop)."
        )
      case .churn:
        language.say("A trial creates and destroys instances without a pause.")
      case .questions:
        language.say(
          "A trial asks one instance one question about its isolation and looks from outside whether the host was reached."
        )
      case .idle:
        language.say("A trial lets one instance idle and counts what it takes of the processor.")
      case .interference:
        language.say(
          "A trial times work alone and then beside a neighbour that misbehaves; the value is the one over the other."
        )
      case .layers:
        language.say("A trial times work on files below a layered root.")
      case .footprint:
        language.say(
          "Nothing is started; the files that an instance needs are counted on the disk.")
      case .control:
        language.say(
          "A trial sets limits on instances that work against them and compares what was delivered with what was asked."
        )
      }
    return [.text(sentence)]
  }

  private var order: [Document.Inline] {
    let blocks = facts.blocks.map { "\($0)" }.joined(separator: " + ")
    return [
      .text(
        language.say(
          "A block is one trial of every technique in a fresh random order (seed %1); %2 blocks were measured in %3 sessions, with the effort %4.",
          "\(facts.seed)", blocks.isEmpty ? "0" : blocks, "\(facts.blocks.count)", facts.effort))
    ]
  }

  private var statistics: [Document.Inline] {
    [
      .text(
        language.say(
          "A value is a median with its exact 95 % interval of order statistics; a ratio has a 95 % interval from a bootstrap over whole blocks. No trial is deleted; failures are counted. Where there are too few trials for an interval, no value is printed."
        ))
    ]
  }

  private var pace: [Document.Inline] {
    let texts = table.paces.map { pace in
      switch pace {
      case .spaced: language.say("spaced: 50 ms of rest before a trial")
      case .hot: language.say("hot: back to back")
      }
    }
    return [.text(language.say("Pace is a condition: %1.", texts.joined(separator: "; ")))]
  }

  private var verdicts: [Document.Inline] {
    let margins = inputs.summary.compactMap(\.margin)
    let percents = [margins.min() ?? 0.05, margins.max() ?? 0.05].map { margin in
      language.figures(Figures.text(margin * 100, decimals: 1))
    }
    return [
      .text(
        percents[0] == percents[1]
          ? language.say(
            "A verdict compares the ratio's interval with a margin of %1 %.", percents[0])
          : language.say(
            "A verdict compares the ratio's interval with a margin of %1 to %2 %: 5 %, or how far the two A/A arms were apart.",
            percents[0], percents[1]))
    ]
  }

  /// What the run says of the machine that it was made on.
  var host: [Document.Block] {
    guard !facts.host.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          caption: language.say("The host"),
          columns: [.init(language.say("what")), .init(language.say("value"))],
          rows: facts.host.map {
            [.init(language.words($0.name)), .init(language.words($0.value))]
          }
        ))
    ]
  }

  /// The exact command, and what has to be the same.
  var reproduction: [Document.Block] {
    [
      .code("sudo \(facts.command)"),
      .paragraph([
        .text(language.say("Made with")), .text(" "), .code(facts.source), .text(". "),
        .text(
          language.say(
            "With the option --seed %1 the order of trials is the same, too. This report was made from the samples with the SHA-256",
            "\(facts.seed)")), .text(" "), .code(inputs.samplesSHA256), .text("."),
      ]),
    ]
  }
}
