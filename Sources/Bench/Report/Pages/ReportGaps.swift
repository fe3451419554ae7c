internal import Model

/// Finds what a run could not measure, and why: each reason once, with all that it explains.
struct ReportGaps {
  let gaps: [ReportGap]

  init(_ inputs: ChartInputs) {
    let table = ArmTable(inputs)
    var gaps: [ReportGap] = []
    for arm in table.arms {
      for (missing, reason) in Self.missing(arm, table, inputs) {
        let place = gaps.firstIndex { $0.missing == missing && $0.reason == reason }
        if let place {
          gaps[place].labels.append(arm.label)
        } else {
          gaps.append(ReportGap(labels: [arm.label], missing: missing, reason: reason))
        }
      }
    }
    self.gaps = gaps
  }

  /// What an arm lacks, by the reasons in their order.
  private static func missing(
    _ arm: Arm, _ table: ArmTable, _ inputs: ChartInputs
  ) -> [(missing: [String], reason: String)] {
    if let reason = table.reasons[arm] { return [([], reason)] }
    var order: [String] = []
    var names: [String: [String]] = [:]
    for sample in inputs.samples {
      guard sample.suite == inputs.suite.name, sample.status == .unsupported,
        !sample.reason.isEmpty, sample.metric != "prepare",
        Arm(
          technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
          == arm
      else { continue }
      if names[sample.reason] == nil { order.append(sample.reason) }
      // A suite of one probe asks for several metrics.
      let name = inputs.suite.probes.count > 1 ? sample.probe : sample.metric
      if !name.isEmpty, !(names[sample.reason] ?? []).contains(name) {
        names[sample.reason, default: []].append(name)
      }
    }
    return order.map { (names[$0] ?? [], $0) }
  }
}
