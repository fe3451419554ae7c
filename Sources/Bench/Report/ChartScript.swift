internal import Model

/// A chart: one gnuplot script from `scripts/charts`, found by its file name.
///
/// Below the description lines `#: KEY WORDS` say what the chart is for:
/// `for PROCEDURE …` (of suites, as `Procedure` names them; all without the line),
/// `suite NAME …` (these suites alone),
/// `asks headline` (what is compared with the baseline, not all that has a value),
/// `needs value` and `needs ratio` (a run without any median, or any ratio to the baseline, has
/// nothing for it),
/// `needs repeats` (a run without a second trial of anything has nothing for it),
/// `needs published` (it shows published numbers beside the run's),
/// `needs beside` (it shows other runs beside this one),
/// `omits unanswered` (what has none of what the chart needs gets no rows in it),
/// `rows N` (more answers than N are split into pages by family),
/// `families` (each family is a page) and `arms` (a page has as many arms as a panel).
package struct ChartScript: Sendable, Equatable {
  /// The file's name without `.gp`; also the name of the pictures.
  package let name: String
  /// What the chart shows: the script's first comment line, for `bench list`.
  package let description: String
  /// The gnuplot commands; they expect what `ChartPrelude` defines and `style` after it.
  let source: String
  private let attributes: [Substring: [Substring]]

  /// Every chart that was embedded when the tool was built, by name.
  package static let all: [ChartScript] = sources.keys.sorted().filter { $0 != "style" }.map {
    ChartScript(name: $0, source: sources[$0] ?? "")
  }

  /// The chart called `name`; nil when there is none.
  package static func named(_ name: String) -> ChartScript? { all.first { $0.name == name } }

  /// The look that all charts share, and the order of techniques: `style.gp`.
  static let style: String = sources["style"] ?? ""

  init(name: String, source: String) {
    self.name = name
    self.source = source
    let lines = source.split(separator: "\n").prefix { $0.hasPrefix("#") }
    let firstLine = lines.first ?? ""
    description = firstLine.hasPrefix("# ") ? String(firstLine.dropFirst(2)) : ""
    var attributes: [Substring: [Substring]] = [:]
    for line in lines where line.hasPrefix("#: ") {
      let words = line.dropFirst(3).split(separator: " ")
      if let key = words.first { attributes[key] = Array(words.dropFirst()) }
    }
    self.attributes = attributes
  }

  /// Whether the chart makes sense for a suite.
  func fits(_ suite: Suite) -> Bool {
    if let words = attributes["suite"], !words.contains(suite.name[...]) { return false }
    return fits(suite.procedure)
  }

  /// Whether the chart makes sense for suites of this procedure.
  func fits(_ procedure: Procedure) -> Bool {
    guard let words = attributes["for"] else { return true }
    return words.contains(procedure.name[...])
  }

  /// The English words that the script gives a reader, its look's among them: what it says by `say`.
  package var phrases: [String] {
    var phrases: [String] = []
    let parts = (Self.style + source).split(separator: "say(\"", omittingEmptySubsequences: false)
    for part in parts.dropFirst() {
      let phrase = String(part.prefix { $0 != "\"" })
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    return phrases + Pace.allCases.map(\.rawValue)
  }

  /// The questions that the chart asks.
  var role: Question.Role { attributes["asks"] == ["headline"] ? .ratio : .value }
  /// What a run must have one of.
  var needs: Question.Role? {
    switch attributes["needs"] {
    case ["ratio"]: .ratio
    case ["value"]: .value
    default: nil
    }
  }
  var needsRepeats: Bool { attributes["needs"] == ["repeats"] }
  var needsPublished: Bool { attributes["needs"] == ["published"] }
  var needsBeside: Bool { attributes["needs"] == ["beside"] }
  var omitsUnanswered: Bool { attributes["omits"] == ["unanswered"] }
  var hasPageForEachFamily: Bool { attributes["families"] != nil }
  var hasPageForEachPanel: Bool { attributes["arms"] != nil }
  /// How many answers one page takes; nil where any number fits.
  var mostRows: Int? { attributes["rows"]?.first.flatMap { Int($0) } }
}

extension Procedure {
  /// The name that charts know it by.
  var name: String {
    switch self {
    case .starts: "starts"
    case .throughput: "throughput"
    case .ramp: "ramp"
    case .fill: "fill"
    case .burst: "burst"
    case .arrivals: "arrivals"
    case .churn: "churn"
    case .idle: "idle"
    case .questions: "questions"
    case .interference: "interference"
    case .layers: "layers"
    case .footprint: "footprint"
    case .control: "control"
    }
  }
}
