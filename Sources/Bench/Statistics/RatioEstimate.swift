import RealModule

/// How many times the baseline something is, with its 95 % interval.
package struct RatioEstimate: Sendable, Equatable {
  /// Where the interval comes from.
  package enum Method: String, Sendable, CaseIterable {
    /// Resampled blocks: says what this session would do again, not what another boot would.
    case withinSession = "within-session block bootstrap"
    /// Student's t over the logarithms of the sessions' own ratios.
    case betweenSessions = "t over sessions"
    /// Blocks of two runs, each resampled by itself.
    case betweenRuns = "independent block bootstrap"
    /// Welch's t over the logarithms of the medians of two runs' sessions.
    case welch = "Welch t over sessions"
    /// Two finished intervals, their logarithmic half widths added in quadrature.
    case intervals = "intervals of the summaries in quadrature"
  }

  package let ratio: Double
  package let interval: Interval
  package let method: Method

  package init(ratio: Double, interval: Interval, method: Method) {
    self.ratio = ratio
    self.interval = interval
    self.method = method
  }

  /// Fewest sessions for an interval between sessions.
  package static let fewestSessions = 3

  /// The ratio of the medians, with the percentile interval of the paired block bootstrap; nil for
  /// fewer than 6 blocks or where a median is not positive.
  /// - Parameters:
  ///   - values: one per block.
  ///   - baseline: one per block, in the same order.
  ///   - resamples: for exactly that many blocks.
  package static func ofMedians(
    _ values: [Double], to baseline: [Double], resamples: BlockResamples
  ) -> RatioEstimate? {
    precondition(values.count == baseline.count, "values and baseline are paired")
    guard values.count >= BlockResamples.fewestBlocks,
      let ratio = ratioOfMedians(values, to: baseline)
    else { return nil }
    let above = resamples.medians(of: values)
    let below = resamples.medians(of: baseline)
    guard let interval = percentileInterval(above, below) else { return nil }
    return RatioEstimate(ratio: ratio, interval: interval, method: .withinSession)
  }

  /// The geometric mean of the sessions' ratios with Student's interval of their logarithms; nil
  /// for fewer than 3 sessions or a ratio that is not positive.
  package static func ofSessions(_ ratios: [Double]) -> RatioEstimate? {
    guard ratios.count >= fewestSessions, ratios.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      return nil
    }
    let logarithms = Distribution(ratios.map { Double.log($0) })
    guard let centre = logarithms.mean, let spread = logarithms.standardDeviation else {
      return nil
    }
    let t = StudentDistribution.twoSidedQuantile(0.95, degreesOfFreedom: ratios.count - 1)
    let reach = t * spread / Double(ratios.count).squareRoot()
    return RatioEstimate(
      ratio: Double.exp(centre),
      interval: Interval(low: Double.exp(centre - reach), high: Double.exp(centre + reach)),
      method: .betweenSessions)
  }

  /// Median over median; nil without values or where one of them is not positive.
  package static func ratioOfMedians(_ values: [Double], to baseline: [Double]) -> Double? {
    guard let above = Distribution(values).median, let below = Distribution(baseline).median,
      above > 0, below > 0
    else { return nil }
    return above / below
  }
}
