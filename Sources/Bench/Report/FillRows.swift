internal import Model

/// Reads from samples how a technique filled the host.
enum FillRows {
  static func row(_ arm: Arm, _ inputs: ChartInputs, _ table: ArmTable) -> FillTable.Row {
    let probe = inputs.suite.probes[0].name
    let own = inputs.samples.filter { sample in
      sample.suite == inputs.suite.name && !sample.isWarmup
        && Arm(
          technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
          == arm
    }
    let counted = own.filter { $0.status == .ok && $0.value != nil }
    let held = counted.filter { $0.metric == "held" }
    let marks = Set(counted.compactMap { instances(in: $0.parameters) }).sorted()
    func value(_ metric: String, _ mark: Int?) -> Double? {
      guard let mark else { return nil }
      return table.row(arm, probe: probe, metric: metric, place: "instances=\(mark)")?.median?.value
    }
    // Not every mark has a rate: at 0 instances nothing has been started.
    let rates = marks.compactMap { value("rate", $0) }
    let filled = marks.last { $0 > 0 && value("givable", $0) != nil }
    let stops = held.map { $0.reason.isEmpty ? $0.flags : $0.reason }
    return FillTable.Row(
      arm: arm, held: held.compactMap(\.value),
      stop: held.isEmpty ? "" : stops.first { !$0.isEmpty } ?? "the run does not say why",
      failures: counted.filter { $0.metric == "failures" }.compactMap(\.value).reduce(0, +),
      firstRate: rates.first, lastRate: rates.last,
      memory: filled.flatMap { mark in value("givable", mark).map { $0 / Double(mark) } },
      reason: held.isEmpty ? table.reasons[arm] ?? "not measured" : nil)
  }

  /// The number of live instances that a row's parameters name.
  static func instances(in parameters: String) -> Int? {
    for pair in parameters.split(separator: ";") where pair.hasPrefix("instances=") {
      return Int(pair.dropFirst(10))
    }
    return nil
  }
}
