package import Model

/// What a run says about the metrics that a page has room for: one row for each arm, probe and pace.
package struct KeyRows: Sendable {
  /// One value with all that belongs to it, in figures as people read them.
  package struct Row: Equatable, Sendable {
    /// `technique/variant`, and its conditions behind it.
    package let technique: String
    /// Empty where the suite has one probe alone.
    package let probe: String
    package let pace: Pace?
    package let metric: String
    /// `—` where there are too few trials for an interval.
    package let value: String
    package let interval: String
    /// The value by which the rows of one metric are sorted.
    package let order: Double?
    package let ratio: String
    package let ratioInterval: String
    package let count: Int
    package let verdict: String
  }

  /// What could not be measured, and why.
  package struct Absence: Equatable, Sendable {
    package var techniques: [String]
    /// Empty where nothing at all of these techniques was measured.
    package let probe: String
    package let reason: String
  }

  package let rows: [Row]
  package let absences: [Absence]
  /// Whether the values are slopes over live instances, of which a row shows that of one more.
  package let isSlope: Bool

  /// - Parameter metrics: in the order of the page; the suite's headline when empty.
  package init(_ inputs: ChartInputs, metrics: [String]) {
    let table = ArmTable(inputs)
    let suite = inputs.suite
    let metrics = metrics.isEmpty ? [suite.headline.name] : metrics
    isSlope = suite.procedure == .ramp
    let places = table.paces.isEmpty ? [""] : table.paces.map(\.parameters)
    let asked = Set(inputs.samples.map(\.probe))
    var rows: [Row] = []
    for probe in suite.probes where asked.contains(probe.name) {
      for metric in metrics.compactMap({ name in probe.metrics.first { $0.name == name } }) {
        for place in places {
          for arm in table.arms {
            let name = isSlope ? "\(metric.name)_per_instance" : metric.name
            guard
              let found = table.row(arm, probe: probe.name, metric: name, place: place),
              found.count + found.failed + found.invalid > 0
            else { continue }
            rows.append(
              Row(
                found, arm: arm, metric: metric, probe: suite.probes.count > 1 ? probe.name : "",
                procedure: suite.procedure))
          }
        }
      }
    }
    self.rows = rows
    absences = Self.absences(inputs, table)
  }

  /// Arms without any observation, then probes that single arms could not be asked.
  static func absences(_ inputs: ChartInputs, _ table: ArmTable) -> [Absence] {
    var absences: [Absence] = []
    func add(_ technique: String, _ probe: String, _ reason: String) {
      if let place = absences.firstIndex(where: { $0.probe == probe && $0.reason == reason }) {
        if !absences[place].techniques.contains(technique) {
          absences[place].techniques.append(technique)
        }
      } else {
        absences.append(Absence(techniques: [technique], probe: probe, reason: reason))
      }
    }
    for arm in table.arms { table.reasons[arm].map { add(arm.label, "", $0) } }
    let measured = Set(
      inputs.samples.filter { $0.status == .ok && $0.phase.isEmpty }.map(Trial.init))
    for sample in inputs.samples
    where sample.status == .unsupported && !sample.isWarmup && !sample.probe.isEmpty {
      let arm = Arm(
        technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
      guard table.reasons[arm] == nil, !measured.contains(Trial(sample)) else { continue }
      add(arm.label, sample.probe, sample.reason)
    }
    return absences
  }

  /// An arm asked by a probe.
  private struct Trial: Hashable {
    let arm: Arm
    let probe: String

    init(_ sample: Sample) {
      arm = Arm(
        technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
      probe = sample.probe
    }
  }
}

extension KeyRows.Row {
  fileprivate init(
    _ row: ChartSummaryRow, arm: Arm, metric: Metric, probe: String, procedure: Procedure
  ) {
    technique = arm.label
    self.probe = probe
    pace = Report.pace(in: row.parameters)
    self.metric = metric.name
    count = row.count
    let texts = Self.texts(row, metric, procedure)
    value = texts.value
    interval = texts.bounds
    order = row.failsTooOften ? nil : row.median?.value
    let isBaseline = arm.label == ResultTable.baseline
    let ratios = isBaseline ? ("1×", "") : Figures.ratio(row.failsTooOften ? nil : row.ratio)
    ratio = ratios?.0 ?? "—"
    ratioInterval = ratios?.1 ?? ""
    verdict =
      row.failsTooOften
      ? "fails" : row.verdict.split(separator: " ").first.map(String.init) ?? ""
  }

  private static func texts(
    _ row: ChartSummaryRow, _ metric: Metric, _ procedure: Procedure
  ) -> (value: String, bounds: String) {
    guard !row.failsTooOften, let median = row.median else { return ("—", "") }
    if procedure == .ramp, let text = Answer.nothing(median, unit: metric.unit) { return text }
    if isShareOfAsked(metric) {
      let percent = Figures.text(median.value * 100, decimals: 1)
      return ("\(percent) %", "")
    }
    if case .interference = procedure, metric.unit == "1", metric.better == .lower {
      return Figures.ratio(median) ?? (Figures.shortRatio(median.value) + "×", "")
    }
    if let text = Figures.quantity(median, unit: metric.unit) { return text }
    // What limits did is shown block by block; everything else wants an interval.
    if case .control = procedure { return (Figures.quantity(median.value, unit: metric.unit), "") }
    return metric.unit == "1" ? (Figures.quantity(median.value, unit: "1"), "") : ("—", "")
  }

  /// Whether 1 stands for exactly what was asked.
  private static func isShareOfAsked(_ metric: Metric) -> Bool {
    metric.unit == "1" && metric.better == .none
      && (["delivered", "own", "held", "charged"].contains(metric.name)
        || metric.name.hasPrefix("weight_") || metric.name.hasPrefix("work_"))
  }
}
