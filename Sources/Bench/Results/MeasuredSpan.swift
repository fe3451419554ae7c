package import Model
package import Statistics

/// What a run says about one quantity of one technique, block by block: a metric, or the sum of
/// several phases of each start.
package struct MeasuredSpan: Sendable {
  /// What is taken of which samples.
  package struct Selection: Sendable, Equatable {
    package var suite: String
    package var probe: String
    /// `technique`, or `technique/variant`.
    package var technique: String
    /// Exactly what stands in the `params` column.
    package var parameters: String
    /// Used where no phases are named.
    package var metric: String
    package var phases: [Phase]

    package init(
      suite: String, probe: String, technique: String, parameters: String, metric: String = "",
      phases: [Phase] = []
    ) {
      self.suite = suite
      self.probe = probe
      self.technique = technique
      self.parameters = parameters
      self.metric = metric
      self.phases = phases
    }
  }

  /// One value of every block that has one, the median where there are more.
  private let values: [Observations.Block: Double]
  private let distribution: Distribution
  /// Failures, time-outs and invalid trials.
  package let failed: Int
  /// Why there is nothing, when there is nothing.
  package let reason: String

  /// - Parameter samples: of one run; warm-ups are left out.
  package init(of samples: [Sample], _ selection: Selection) {
    var trials: [Observations.Block: [Int: Double]] = [:]
    var failed = 0
    var reason = ""
    for sample in samples where selection.holds(sample) {
      // A technique that cannot run here has no block.
      if sample.status == .unsupported || sample.status == .skipped { reason = sample.reason }
      guard !sample.isWarmup, let block = sample.block else { continue }
      switch sample.status {
      case .ok:
        guard let value = sample.value, value.isFinite, selection.takes(sample) else { continue }
        let key = Observations.Block(session: sample.session, number: block)
        trials[key, default: [:]][sample.sequence ?? 0, default: 0] += value
      case .failed, .timeout, .invalid:
        if sample.metric == selection.counted { failed += 1 }
        reason = sample.reason
      case .unsupported, .skipped: continue
      }
    }
    values = trials.compactMapValues { Distribution(Array($0.values)).median }
    distribution = Distribution(trials.values.flatMap(\.values))
    self.failed = failed
    self.reason = distribution.count > 0 ? "" : reason
  }

  /// Trials with a value.
  package var count: Int { distribution.count }
  /// More than 5 % of the trials failed: the rest would flatter the technique.
  package var isUnreliable: Bool {
    Double(failed) > Summary.mostFailures * Double(failed + count)
  }
  /// Nil without a value, and where too many trials failed.
  package var median: Double? { isUnreliable ? nil : distribution.median }
  /// The 95 % interval of the median by order statistics; nil for fewer than 6 trials.
  package var interval: Interval? {
    isUnreliable ? nil : distribution.interval(ofQuantile: 0.5)
  }

  /// How many times the other this is, in the blocks that both have; nil for fewer than 6 of them.
  /// - Parameter seed: of the resamples.
  package func ratio(to other: MeasuredSpan, seed: UInt64) -> RatioEstimate? {
    guard !isUnreliable, !other.isUnreliable else { return nil }
    let common = values.keys.filter { other.values[$0] != nil }.sorted()
    let above = common.compactMap { values[$0] }
    let below = common.compactMap { other.values[$0] }
    let sessions = Set(common.map(\.session)).sorted()
    if sessions.count >= RatioEstimate.fewestSessions {
      let ratios = sessions.compactMap { session in
        let places = common.indices.filter { common[$0].session == session }
        return RatioEstimate.ratioOfMedians(
          places.map { above[$0] }, to: places.map { below[$0] })
      }
      return RatioEstimate.ofSessions(ratios)
    }
    guard (BlockResamples.fewestBlocks...BlockResamples.mostBlocks).contains(common.count) else {
      return nil
    }
    return RatioEstimate.ofMedians(
      above, to: below, resamples: BlockResamples(blocks: common.count, seed: seed))
  }
}

extension MeasuredSpan.Selection {
  /// The metric whose rows count as trials: of phases there is no row when a trial fails.
  fileprivate var counted: String { phases.isEmpty ? metric : "life" }

  fileprivate func holds(_ sample: Sample) -> Bool {
    let label =
      sample.variant.isEmpty ? sample.technique : "\(sample.technique)/\(sample.variant)"
    // What a technique lacks stands in rows with and without a condition.
    return label == technique && sample.suite == suite && sample.probe == probe
      && (sample.parameters == parameters || sample.parameters.isEmpty)
      && (sample.phase.isEmpty ? sample.metric == counted : takes(sample))
  }

  /// Whether the sample's value is part of a trial's.
  fileprivate func takes(_ sample: Sample) -> Bool {
    phases.isEmpty
      ? sample.phase.isEmpty && sample.metric == metric
      : phases.contains { $0.rawValue == sample.phase }
  }
}
