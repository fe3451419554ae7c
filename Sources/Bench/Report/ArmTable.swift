internal import Model

/// The arms of one suite's run in their fixed order, and what each gave at each pace.
struct ArmTable {
  let arms: [Arm]
  /// The paces that occur, the suite's headline pace first.
  let paces: [Pace]
  /// Why an arm has no observation at all; absent for arms that have one.
  let reasons: [Arm: String]
  /// The trials' numbers in order of execution, of observations of the headline metric that count.
  let sequences: ClosedRange<Int>
  /// Observations of the headline metric that count.
  private let values: [Cell: [Double]]
  private let rows: [RowKey: ChartSummaryRow]

  struct Cell: Hashable {
    let arm: Arm
    let pace: Pace
  }

  private struct RowKey: Hashable {
    let arm: Arm
    let pace: Pace
    let metric: String
    let phase: String
  }

  init(_ inputs: ChartInputs) {
    let headline = inputs.suite.headline.name
    var seen: Set<Arm> = []
    var measured: Set<Arm> = []
    var seenPaces: Set<Pace> = []
    var reasons: [Arm: String] = [:]
    var values: [Cell: [Double]] = [:]
    var (first, last) = (Int.max, 0)
    for sample in inputs.samples
    where sample.suite == inputs.suite.name
      && !(sample.metric == "prepare" && sample.status == .ok)
    {
      let arm = Arm(
        technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
      seen.insert(arm)
      guard sample.status == .ok, let value = sample.value else {
        if reasons[arm] == nil { reasons[arm] = Self.reason(of: sample) }
        continue
      }
      measured.insert(arm)
      guard let pace = pace(in: sample.parameters) else { continue }
      seenPaces.insert(pace)
      if sample.metric == headline, sample.phase.isEmpty, !sample.isWarmup {
        values[Cell(arm: arm, pace: pace), default: []].append(value)
        let sequence = sample.sequence ?? 0
        (first, last) = (min(first, sequence), max(last, sequence))
      }
    }
    var rows: [RowKey: ChartSummaryRow] = [:]
    for row in inputs.summary where row.metric != "prepare" {
      let arm = Arm(technique: row.technique, variant: row.variant, parameters: row.parameters)
      seen.insert(arm)
      guard let pace = pace(in: row.parameters) else { continue }
      rows[RowKey(arm: arm, pace: pace, metric: row.metric, phase: row.phase)] = row
      if row.count > 0 { measured.insert(arm) }
      if row.count > 0 { seenPaces.insert(pace) }
    }
    // A row without a pace (`unsupported`) belongs to an arm that may also have rows with one.
    arms = ArmOrder(labels: inputs.order).sorted(seen)
    paces = inputs.suite.paces.filter { seenPaces.contains($0) }
    self.reasons = reasons.filter { !measured.contains($0.key) }
    self.values = values
    sequences = min(first, last)...last
    self.rows = rows
  }

  func values(_ arm: Arm, _ pace: Pace) -> [Double] { values[Cell(arm: arm, pace: pace)] ?? [] }

  func row(_ arm: Arm, _ pace: Pace, metric: String, phase: String = "") -> ChartSummaryRow? {
    rows[RowKey(arm: arm, pace: pace, metric: metric, phase: phase)]
  }

  private static func reason(of sample: Sample) -> String {
    switch sample.status {
    case .unsupported, .skipped: sample.reason
    default: "\(sample.status.rawValue): \(sample.reason)"
    }
  }
}
