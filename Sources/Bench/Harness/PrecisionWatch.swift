internal import Model
internal import Statistics

/// How well the least known median of a session is known.
package struct PrecisionReading: Sendable, Equatable {
  /// The arm with the widest interval, such as `container (pace=hot)`.
  package let arm: String
  /// How far its interval reaches from the median, as a share of it; nil with too few values.
  package let reach: Double?
}

/// Collects the headline of every arm of a session and asks the rule whether it is known.
struct PrecisionWatch {
  let rule: PrecisionRule
  private let headlines: [String: String]
  private var values: [Arm: [Double]] = [:]

  private struct Arm: Hashable {
    let probe: String
    let technique: String
    let variant: String
    let parameters: String
  }

  init(_ rule: PrecisionRule, suite: Suite) {
    self.rule = rule
    headlines = Dictionary(
      suite.probes.compactMap { probe in
        (suite.spans.first?.metric ?? probe.metrics.first).map { (probe.name, $0.name) }
      }, uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ samples: some Sequence<Sample>) {
    for sample in samples where sample.block != nil && !sample.isWarmup && sample.status == .ok {
      guard sample.phase.isEmpty, headlines[sample.probe] == sample.metric,
        let value = sample.value
      else { continue }
      let arm = Arm(
        probe: sample.probe, technique: sample.technique, variant: sample.variant,
        parameters: sample.parameters)
      values[arm, default: []].append(value)
    }
  }

  func isReached(after blocks: Int) -> Bool { rule.isReached(after: blocks, by: values.values) }

  /// The widest interval of all; nil without any value.
  var reading: PrecisionReading? {
    values.map { arm, values in
      PrecisionReading(arm: label(arm), reach: rule.reach(of: values))
    }.max { left, right in
      let reaches = (left.reach ?? .infinity, right.reach ?? .infinity)
      return reaches.0 == reaches.1 ? left.arm < right.arm : reaches.0 < reaches.1
    }
  }

  private func label(_ arm: Arm) -> String {
    arm.technique + (arm.variant.isEmpty ? "" : "/\(arm.variant)")
      + (headlines.count > 1 ? " \(arm.probe)" : "")
      + (arm.parameters.isEmpty ? "" : " (\(arm.parameters))")
  }
}
