internal import Documents
internal import Model

extension ChartPrelude {
  /// The functions that give a script its words: `say` an English phrase in the reader's language,
  /// `decimal` a figure with that language's decimal sign.
  func languageLines(_ chart: ChartScript) -> [String] {
    if language == .english {
      return ["DECIMAL_SIGN = '.'", "say(text) = text", "decimal(text) = text"]
    }
    let phrases = chart.phrases.compactMap { english in
      language.translated(english).map { (english: english, said: $0) }
    }
    return [
      "DECIMAL_SIGN = ','", Self.array("PHRASE", phrases.map(\.english)),
      Self.array("SAID", phrases.map(\.said)),
      "said(text, place) = place > 0 ? SAID[place] : text",
      "say(text) = said(text, int(sum [i = 1:|PHRASE|] (PHRASE[i] eq text ? i : 0)))",
      "decimal(text) = strstrt(text, '.') > 0 ? text[1:strstrt(text, '.') - 1] . ',' "
        + ". text[strstrt(text, '.') + 1:*] : text",
    ]
  }

  /// A figure or a word of a table in the reader's language.
  func localized(_ text: String) -> String { language.translated(text) ?? language.figures(text) }

  /// Why there is nothing, behind the sign for it.
  func absence(_ reason: String) -> String {
    language.say("n/a: %1", language.words(reason))
  }

  private var trialName: String {
    switch inputs.suite.procedure {
    case .starts, .throughput, .arrivals, .idle, .interference, .layers, .footprint, .control:
      "trial"
    case .ramp: "ramp"
    case .fill: "fill"
    case .burst: "burst"
    case .churn: "churn"
    case .questions: "question"
    }
  }

  func textLines() -> [String] {
    let fewest = counts.min() ?? 0
    let most = counts.max() ?? 0
    let range = fewest == most ? "n = \(most)" : "n = \(fewest) … \(most)"
    let trials = language.words("\(trialName)\(most == 1 ? "" : "s")")
    var warnings: [String] = []
    if inputs.isLab {
      warnings.append(language.say("LAB RUN (software emulation: compare ratios only)"))
    }
    if inputs.isUnstable {
      warnings.append(
        language.say("UNSTABLE RUN (the A/A arm is off by more than the margin)"))
    }
    if isSmoke {
      warnings.append(
        isRamp
          ? language.say("SMOKE RUN (%1: no intervals)", range)
          : language.say("SMOKE RUN (%1: no medians, no intervals)", range))
    }
    let lab =
      inputs.isLab ? language.say("lab (software emulation): compare ratios only") + " · " : ""
    let facts = [language.say("run %1", inputs.runID), paceText].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let hash = inputs.samplesSHA256.prefix(12)
    return [
      "N_TEXT = \(Self.quoted(language.say("%1 %2 each", range, trials)))",
      "IS_SMOKE = \(isSmoke ? 1 : 0)",
      "WARNING = \(Self.quoted(warnings.joined(separator: " · ")))",
      "FOOTER_1 = \(Self.quoted(lab + inputs.host))",
      "FOOTER_2 = \(Self.quoted("\(facts) · samples.csv \(hash)"))",
    ]
  }

  private var paceText: String {
    table.paces.map { pace in
      switch pace {
      case .spaced: language.say("spaced: 50 ms of rest before a trial")
      case .hot: language.say("hot: back to back")
      }
    }.joined(separator: ", ")
  }
}
