import Demonstrations
import Documents

/// A demonstration as a page of text, 80 columns wide but for its table.
struct DemonstrationText {
  let report: DemonstrationReport
  private let language: Language

  /// Simulates, and says what came out in `language`.
  init(_ demonstration: Demonstration, seed: UInt64, runs: Int, language: Language) {
    report = demonstration.report(seed: seed, runs: runs) { english in
      language.translated(english) ?? language.figures(english)
    }
    self.language = language
  }

  var lines: [String] {
    let table =
      [["", language.say("truth"), language.say("WRONG"), language.say("RIGHT")]]
      + report.rows.map { [$0.measure, $0.truth, $0.wrong.text, $0.right.text] }
    let simulated = language.say("%1 All that %2 times.", report.simulated, "\(report.runs)")
    return Self.paragraph(language.say("QUESTION"), report.question)
      + Self.paragraph(language.say("SIMULATED"), simulated)
      + Console.table(
        [
          [language.say("WRONG"), report.wrongMethod], [language.say("RIGHT"), report.rightMethod],
        ], indent: "")
      + [""] + Console.table(table) + [""] + report.plot.map { "  \($0)" } + [""]
      + Self.paragraph(language.say("LESSON"), report.lesson)
      + ["\(language.say("AGAIN"))  \(command)"]
  }

  private var command: String {
    let words = "bench demo \(report.name) --seed \(report.seed) --runs \(report.runs)"
    return language == .english ? words : words + " --lang \(language.rawValue)"
  }

  /// A heading and its text, broken before column 80, and an empty line.
  private static func paragraph(_ heading: String, _ text: String) -> [String] {
    var lines = [heading + " "]
    // A number and its sign stay together.
    let words = text.replacing(" %", with: "\u{a0}%").split(separator: " ")
    for word in words {
      if lines[lines.count - 1].count + 1 + word.count > 79 { lines.append(" ") }
      lines[lines.count - 1] += " " + word
    }
    return lines.map { $0.replacing("\u{a0}", with: " ") } + [""]
  }
}
