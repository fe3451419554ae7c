internal import Documents
internal import Model

/// The generated first part of a chart's script: everything that a `.gp` file may use by name.
///
/// It names the run's files relative to the script, so that a run's folder can be moved and its
/// charts rendered again with nothing but gnuplot.
struct ChartPrelude {
  let inputs: ChartInputs
  let table: ArmTable
  let page: ChartPage
  var language: Language { inputs.language }

  init(_ inputs: ChartInputs, table: ArmTable, page: ChartPage) {
    self.inputs = inputs
    self.table = table
    self.page = page
  }

  /// The commands for `chart`; nil when the run has no observation to draw.
  func text(for chart: ChartScript) -> String? {
    guard let ends = timeLines, table.isMeasured else { return nil }
    let lines =
      opening(chart) + languageLines(chart) + armLines() + cellLines() + panelLines() + textLines()
      + questionLines
      + instanceLines + ladderLines + ends
      + [
        "FIRST_SEQUENCE = \(table.sequences.lowerBound)",
        "LAST_SEQUENCE = \(table.sequences.upperBound)",
      ] + phaseLines() + (chart.needsPublished ? publishedLines : [])
      + (chart.needsBeside ? tradeoffLines : [])
    return lines.joined(separator: "\n") + "\n"
  }

  /// The ends of the axis of start-up times; nil where a suite of starts has none.
  private var timeLines: [String]? {
    guard case .starts = inputs.suite.procedure else { return [] }
    let times = table.arms.flatMap { arm in
      table.paces.flatMap { table.values(arm, $0) }
    }
    guard let lowest = times.min(), let highest = times.max(), lowest > 0 else { return nil }
    return ["LOWEST_TIME = \(lowest)", "HIGHEST_TIME = \(highest)"]
  }

  private func opening(_ chart: ChartScript) -> [String] {
    let name = chart.name + page.suffix
    return [
      "# Chart \(name) of run \(Self.line(inputs.runID)). Made by: \(Self.line(inputs.command))",
      "# Edit it and render it again in this folder:  gnuplot \(name).gp",
      "# One form only:  gnuplot -e \"FORMATS='png'\" \(name).gp   (png, svg, pdf, dumb)",
      "", "CHART = \(Self.quoted(name))",
      // The SVG terminal takes letters, digits and underscores only.
      "SVG_NAME = \(Self.quoted(String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })))",
      "if (!exists('FORMATS')) FORMATS = 'png svg pdf'",
      "if (!exists('COLUMNS')) COLUMNS = 100",
      "if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''",
      "SAMPLES = \(Self.quoted(inputs.samplesFile))",
      "SUMMARY = \(Self.quoted(inputs.summaryFile))",
    ]
  }

  private func armLines() -> [String] {
    [
      "ARMS = \(page.arms.count)",
      "BASELINE = \((page.arms.firstIndex { $0.label == "native" } ?? -1) + 1)",
      Self.array("TECHNIQUE", page.arms.map(\.technique)),
      Self.array("VARIANT", page.arms.map(\.variant)),
      Self.array("LABEL", page.arms.map(\.label)),
      Self.array("SHORT", page.arms.map(\.shortLabel)),
      Self.array(
        "REASON",
        page.arms.map { arm in table.reasons[arm].map { Self.shortened(absence($0)) } ?? "" }),
    ]
  }

  /// One element for each arm at each pace: all arms at the first pace, then at the second.
  private func cellLines() -> [String] {
    var keys: [String] = []
    var texts: [String] = []
    var medians: [Double] = []
    var trials: [Int] = []
    for pace in table.paces {
      for arm in page.arms {
        keys.append("\(arm.technique)/\(arm.variant)/\(arm.parameters(at: pace))")
        let row = table.row(arm, pace, metric: inputs.suite.headline.name)
        let values = table.values(arm, pace)
        trials.append(values.count)
        medians.append(row?.median?.value ?? Self.middle(of: values))
        let text = table.reasons[arm] == nil ? Self.text(of: row, count: values.count) : "n/a"
        texts.append(localized(text))
      }
    }
    return [
      "PACES = \(Self.quoted(table.paces.map(\.rawValue).joined(separator: " ")))",
      Self.array("KEY", keys), "KEYS = \(Self.quoted("|" + keys.joined(separator: "|") + "|"))",
      Self.array("MEDIAN_TEXT", texts), Self.numbers("MEDIAN", medians),
      Self.integers("TRIALS", trials),
    ]
  }

  /// A median where there is one to print; else how many trials there are.
  private static func text(of row: ChartSummaryRow?, count: Int) -> String {
    if row?.failsTooOften == true { return "fails" }
    return Figures.duration(row?.median) ?? (count > 0 ? "n = \(count)" : "—")
  }

  private func panelLines() -> [String] {
    let panels = ChartPanel.panels(of: page.arms)
    return [
      "PANELS = \(panels.count)",
      Self.array("PANEL_TITLE", panels.map { language.words($0.title) }),
      Self.array(
        "PANEL_ARMS",
        panels.map { $0.arms.map { String($0 + 1) }.joined(separator: " ") }),
    ]
  }

  /// How many trials answered, of those that any did.
  var counts: [Int] {
    if case .starts = inputs.suite.procedure {
      return table.paces.flatMap { pace in
        page.arms.map { table.values($0, pace).count }.filter { $0 > 0 }
      }
    }
    return page.questions.flatMap { question in
      page.arms.map { table.count($0, question) }.filter { $0 > 0 }
    }
  }

  /// Too few trials for any interval: the median's needs 6.
  var isSmoke: Bool {
    switch inputs.suite.procedure {
    case .starts, .throughput, .burst, .arrivals, .idle, .layers, .footprint:
      (counts.max() ?? 0) < 6
    case .ramp:
      // Of the whole run: a page may hold nothing but what no technique has.
      table.questions.allSatisfy { question in
        table.arms.allSatisfy { table.row($0, question)?.median?.low == nil }
      }
    case .fill, .churn, .questions, .interference, .control: false
    }
  }

  var isRamp: Bool { inputs.suite.procedure == .ramp }

  /// Phases as places on a stacked bar: a running sum is beyond a filter of gnuplot's.
  private func phaseLines() -> [String] {
    let phases = Phase.allCases.filter { $0 != .prepare }
    var totals: [Double] = []
    var lines = ["# arm, phase, from and to in ns, from and to as shares: means at the first pace"]
    // The row of zeros is nobody's: gnuplot complains about a block without any.
    lines += ["$PHASE_MEANS << END", "0 0 0 0 0 0"]
    for (index, arm) in page.arms.enumerated() {
      let means = table.paces.first.map { pace in
        phases.map { table.row(arm, pace, metric: "span", phase: $0.rawValue)?.mean ?? 0 }
      }
      let total = (means ?? []).reduce(0, +)
      totals.append(total)
      guard let means, total > 0 else { continue }
      var begin = 0.0
      for (place, mean) in means.enumerated() where mean > 0 {
        let end = begin + mean
        lines.append(
          "\(index + 1) \(place + 1) \(begin) \(end) \(begin / total) \(end / total)")
        begin = end
      }
    }
    let texts = totals.map { $0 > 0 && !isSmoke ? localized(Figures.duration($0)) : "" }
    return lines + ["END", Self.numbers("TOTAL", totals), Self.array("TOTAL_TEXT", texts)]
  }

  static func middle(of values: [Double]) -> Double {
    values.isEmpty ? .nan : values.sorted()[values.count / 2]
  }

  /// An array of strings; gnuplot refuses one without elements, so that an empty one gets one.
  static func array(_ name: String, _ texts: [String]) -> String {
    let texts = texts.isEmpty ? [""] : texts
    return "array \(name)[\(texts.count)] = [\(texts.map(quoted).joined(separator: ", "))]"
  }

  static func numbers(_ name: String, _ numbers: [Double]) -> String {
    let numbers = numbers.isEmpty ? [.nan] : numbers
    let texts = numbers.map { $0.isFinite ? "\($0)" : "NaN" }
    return "array \(name)[\(numbers.count)] = [\(texts.joined(separator: ", "))]"
  }

  static func integers(_ name: String, _ numbers: [Int]) -> String {
    let numbers = numbers.isEmpty ? [0] : numbers
    return "array \(name)[\(numbers.count)] = \(numbers)"
  }

  /// As much of `text` as fits across a chart.
  static func shortened(_ text: String) -> String {
    text.count <= 104 ? text : text.prefix(103) + "…"
  }

  /// A gnuplot string in single quotes: nothing inside is interpreted, quotes are doubled.
  static func quoted(_ text: String) -> String {
    var result = "'"
    for character in line(text) {
      result += character == "'" ? "''" : String(character)
    }
    return result + "'"
  }

  /// `text` on one line: neither a string nor a comment of gnuplot's may span two.
  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
