internal import Model

/// Reads from samples what became of a technique's limits.
struct ControlRows {
  let arms: [Arm]
  private let table: ArmTable
  private var values: [Key: [Double]] = [:]
  private var reasons: [Key: String] = [:]
  private var trials: [Arm: Set<Int>] = [:]
  private let asked: [Probe]

  private struct Key: Hashable {
    let arm: Arm
    let probe: String
    var metric = ""
  }

  init(_ inputs: ChartInputs, _ table: ArmTable) {
    arms = table.arms
    self.table = table
    let own = inputs.samples.filter { $0.suite == inputs.suite.name && !$0.isWarmup }
    let names = Set(own.map(\.probe))
    asked = inputs.suite.probes.filter { names.contains($0.name) }
    for sample in own where sample.phase.isEmpty && sample.metric != "prepare" {
      let arm = Arm(
        technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
      let key = Key(arm: arm, probe: sample.probe, metric: sample.metric)
      if sample.status == .ok, let value = sample.value {
        values[key, default: []].append(value)
        trials[arm, default: []].insert(sample.block ?? 0)
      } else {
        let isPlain = sample.status == .unsupported || sample.status == .skipped
        reasons[key] =
          reasons[key] ?? (isPlain ? sample.reason : "\(sample.status.rawValue): \(sample.reason)")
      }
    }
  }

  /// The middle of what all blocks found; nil where there is nothing.
  func value(_ arm: Arm, _ question: ControlQuestion, _ metric: String) -> Double? {
    let all = (values[Key(arm: arm, probe: question.name, metric: metric)] ?? []).sorted()
    guard !all.isEmpty else { return nil }
    let upper = all[all.count / 2]
    return all.count % 2 == 1 ? upper : (all[all.count / 2 - 1] + upper) / 2
  }

  func isAsked(_ question: ControlQuestion) -> Bool {
    asked.contains { $0.name == question.name }
  }

  /// Why there is nothing at all of an arm; nil where there is something.
  func reason(_ arm: Arm) -> String? {
    trials[arm] == nil ? table.reasons[arm] ?? "not measured" : nil
  }

  func blocks(_ arm: Arm) -> Int { trials[arm]?.count ?? 0 }

  /// What arms with some answers lack: the probes without a headline, and each reason's arms.
  var gaps: [(arms: [String], probes: [String], reason: String)] {
    var gaps: [(arms: [String], probes: [String], reason: String)] = []
    for arm in arms where reason(arm) == nil {
      var own: [(probes: [String], reason: String)] = []
      for probe in asked {
        let key = Key(arm: arm, probe: probe.name, metric: probe.metrics.first?.name ?? "")
        guard values[key] == nil, let reason = reasons[key] else { continue }
        if let place = own.firstIndex(where: { $0.reason == reason }) {
          own[place].probes.append(probe.name)
        } else {
          own.append(([probe.name], reason))
        }
      }
      for (probes, reason) in own {
        if let place = gaps.firstIndex(where: { $0.probes == probes && $0.reason == reason }) {
          gaps[place].arms.append(arm.label)
        } else {
          gaps.append(([arm.label], probes, reason))
        }
      }
    }
    return gaps
  }
}
