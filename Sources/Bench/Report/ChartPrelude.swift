internal import Model

/// The generated first part of a chart's script: everything that a `.gp` file may use by name.
///
/// It names the run's files relative to the script, so that a run's folder can be moved and its
/// charts rendered again with nothing but gnuplot.
struct ChartPrelude {
  private let inputs: ChartInputs
  private let table: ArmTable

  init(_ inputs: ChartInputs, table: ArmTable) {
    self.inputs = inputs
    self.table = table
  }

  /// The commands for `chart`; nil when the run has no observation to draw.
  func text(for chart: ChartScript) -> String? {
    let launches = table.arms.flatMap { arm in
      table.paces.flatMap { table.values(arm, $0) }
    }
    guard let lowest = launches.min(), let highest = launches.max(), lowest > 0 else { return nil }
    let lines =
      opening(chart) + armLines() + cellLines() + panelLines() + textLines()
      + metricLines()
      + [
        "LOWEST_LAUNCH = \(lowest)", "HIGHEST_LAUNCH = \(highest)",
        "FIRST_SEQUENCE = \(table.sequences.lowerBound)",
        "LAST_SEQUENCE = \(table.sequences.upperBound)",
      ] + phaseLines()
    return lines.joined(separator: "\n") + "\n"
  }

  private func opening(_ chart: ChartScript) -> [String] {
    let name = chart.name
    return [
      "# Chart \(name) of run \(Self.line(inputs.runID)). Made by: \(Self.line(inputs.command))",
      "# Edit it and render it again in this folder:  gnuplot \(name).gp",
      "# One form only:  gnuplot -e \"FORMATS='png'\" \(name).gp   (png, svg, pdf, dumb)",
      "", "CHART = \(Self.quoted(name))",
      "if (!exists('FORMATS')) FORMATS = 'png svg pdf'",
      "if (!exists('COLUMNS')) COLUMNS = 100",
      "if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''",
      "SAMPLES = '../samples.csv'", "SUMMARY = '../summary.csv'",
    ]
  }

  private func armLines() -> [String] {
    [
      "ARMS = \(table.arms.count)",
      "BASELINE = \((table.arms.firstIndex { $0.label == "native" } ?? -1) + 1)",
      Self.array("TECHNIQUE", table.arms.map(\.technique)),
      Self.array("VARIANT", table.arms.map(\.variant)),
      Self.array("LABEL", table.arms.map(\.label)),
      Self.array("SHORT", table.arms.map(\.shortLabel)),
      Self.array(
        "REASON",
        table.arms.map { arm in table.reasons[arm].map { Self.shortened("n/a: \($0)") } ?? "" }),
    ]
  }

  /// One element for each arm at each pace: all arms at the first pace, then at the second.
  private func cellLines() -> [String] {
    var keys: [String] = []
    var texts: [String] = []
    var medians: [Double] = []
    var trials: [Int] = []
    for pace in table.paces {
      for arm in table.arms {
        keys.append("\(arm.technique)/\(arm.variant)/\(arm.parameters(at: pace))")
        let row = table.row(arm, pace, metric: inputs.suite.headline.name)
        let values = table.values(arm, pace)
        trials.append(values.count)
        medians.append(row?.median?.value ?? Self.middle(of: values))
        texts.append(table.reasons[arm] == nil ? Self.text(of: row, count: values.count) : "n/a")
      }
    }
    return [
      "PACES = \(Self.quoted(table.paces.map(\.rawValue).joined(separator: " ")))",
      Self.array("KEY", keys), "KEYS = \(Self.quoted("|" + keys.joined(separator: "|") + "|"))",
      Self.array("MEDIAN_TEXT", texts), Self.numbers("MEDIAN", medians),
      "array TRIALS[\(trials.count)] = \(trials)",
    ]
  }

  /// The whole metrics that occur, each with its largest bar and its values at the first pace.
  private func metricLines() -> [String] {
    guard let pace = table.paces.first else { return [] }
    var names: [String] = []
    var tops: [Double] = []
    var texts: [String] = []
    for metric in inputs.suite.metrics where metric.unit == "ns" {
      let rows = table.arms.map { table.row($0, pace, metric: metric.name) }
      let ends = rows.compactMap { $0?.median.map { $0.high ?? $0.value } }
      guard let top = ends.max(), top > 0 else { continue }
      names.append(metric.name)
      tops.append(top)
      texts += rows.map { Self.text(of: $0, count: $0?.count ?? 0) }
    }
    return [
      "METRICS = \(Self.quoted(names.joined(separator: " ")))",
      Self.numbers("METRIC_TOP", tops), Self.array("METRIC_TEXT", texts),
    ]
  }

  /// A median where there is one to print; else how many trials there are.
  private static func text(of row: ChartSummaryRow?, count: Int) -> String {
    if row?.failsTooOften == true { return "fails" }
    return Figures.duration(row?.median) ?? (count > 0 ? "n = \(count)" : "—")
  }

  private func panelLines() -> [String] {
    let panels = ChartPanel.panels(of: table.arms)
    return [
      "PANELS = \(panels.count)", Self.array("PANEL_TITLE", panels.map(\.title)),
      Self.array(
        "PANEL_ARMS",
        panels.map { $0.arms.map { String($0 + 1) }.joined(separator: " ") }),
    ]
  }

  /// How many trials of the headline metric each arm and pace has, of those that have any.
  private var counts: [Int] {
    table.paces.flatMap { pace in
      table.arms.map { table.values($0, pace).count }.filter { $0 > 0 }
    }
  }

  /// Too few trials for any interval: the median's needs 6.
  private var isSmoke: Bool { (counts.max() ?? 0) < 6 }

  private func textLines() -> [String] {
    let fewest = counts.min() ?? 0
    let most = counts.max() ?? 0
    let range = fewest == most ? "n = \(most)" : "n = \(fewest) … \(most)"
    var warnings: [String] = []
    if inputs.isUnstable {
      warnings.append("UNSTABLE RUN (the A/A arm is off by more than the margin)")
    }
    if isSmoke {
      warnings.append("SMOKE RUN (\(range): no medians, no intervals)")
    }
    let hash = inputs.samplesSHA256.prefix(12)
    return [
      "N_TEXT = \(Self.quoted("\(range) trials each"))",
      "IS_SMOKE = \(isSmoke ? 1 : 0)",
      "WARNING = \(Self.quoted(warnings.joined(separator: " · ")))",
      "FOOTER_1 = \(Self.quoted(inputs.host))",
      "FOOTER_2 = \(Self.quoted("run \(inputs.runID) · \(paceText) · samples.csv \(hash)"))",
    ]
  }

  private var paceText: String {
    table.paces.map { pace in
      switch pace {
      case .spaced: "spaced: 50 ms of rest before a trial"
      case .hot: "hot: back to back"
      }
    }.joined(separator: ", ")
  }

  /// Phases as places on a stacked bar: a running sum is beyond a filter of gnuplot's.
  private func phaseLines() -> [String] {
    let phases = Phase.allCases.filter { $0 != .prepare }
    var totals: [Double] = []
    var lines = ["# arm, phase, from and to in ns, from and to as shares: means at the first pace"]
    // The row of zeros is nobody's: gnuplot complains about a block without any.
    lines += ["$PHASE_MEANS << END", "0 0 0 0 0 0"]
    for (index, arm) in table.arms.enumerated() {
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
    let texts = totals.map { $0 > 0 && !isSmoke ? Figures.duration($0) : "" }
    return lines + ["END", Self.numbers("TOTAL", totals), Self.array("TOTAL_TEXT", texts)]
  }

  private static func middle(of values: [Double]) -> Double {
    values.isEmpty ? .nan : values.sorted()[values.count / 2]
  }

  /// An array of strings; gnuplot refuses one without elements, so that an empty one gets one.
  private static func array(_ name: String, _ texts: [String]) -> String {
    let texts = texts.isEmpty ? [""] : texts
    return "array \(name)[\(texts.count)] = [\(texts.map(quoted).joined(separator: ", "))]"
  }

  private static func numbers(_ name: String, _ numbers: [Double]) -> String {
    let numbers = numbers.isEmpty ? [.nan] : numbers
    let texts = numbers.map { $0.isFinite ? "\($0)" : "NaN" }
    return "array \(name)[\(numbers.count)] = [\(texts.joined(separator: ", "))]"
  }

  /// As much of `text` as fits across a chart.
  private static func shortened(_ text: String) -> String {
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
