/// When a run has measured enough: every arm's median is known closely enough.
///
/// It looks at the width of intervals and at nothing else, so that it cannot stop on a result that
/// somebody likes, and at a higher confidence than the one that is reported, because it looks more
/// than once.
package struct PrecisionRule: Codable, Sendable, Equatable {
  /// How far an interval may reach from its median, as a share of it: 0.03 for 3 %.
  package let reach: Double
  /// Of the intervals that are looked at.
  package let confidence: Double
  /// Blocks before the first look.
  package let firstLook: Int
  /// Blocks from one look to the next.
  package let lookEvery: Int

  package init(
    reach: Double, confidence: Double = 0.97, firstLook: Int = 30, lookEvery: Int = 5
  ) {
    self.reach = reach
    self.confidence = confidence
    self.firstLook = firstLook
    self.lookEvery = lookEvery
  }

  /// Whether the rule may be asked after this many measured blocks.
  package func isLook(after blocks: Int) -> Bool {
    blocks >= firstLook && lookEvery > 0 && (blocks - firstLook).isMultiple(of: lookEvery)
  }

  /// How far the median's interval reaches from it on its wider side, as a share of it; nil when the
  /// values are too few, or no times and rates.
  package func reach(of values: [Double]) -> Double? {
    let distribution = Distribution(values)
    guard let median = distribution.median, median > 0,
      let interval = distribution.interval(ofQuantile: 0.5, confidence: confidence)
    else { return nil }
    return max(interval.high - median, median - interval.low) / median
  }

  /// Whether this many measured blocks are enough.
  /// - Parameter arms: the values of each arm; one without any has nothing to wait for.
  package func isReached<Arms: Sequence<[Double]>>(after blocks: Int, by arms: Arms) -> Bool {
    guard isLook(after: blocks) else { return false }
    var isAnyKnown = false
    for values in arms where !values.isEmpty {
      guard let reach = reach(of: values), reach <= self.reach else { return false }
      isAnyKnown = true
    }
    return isAnyKnown
  }
}
