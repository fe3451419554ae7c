package import Model
package import Statistics

/// What a value was measured of: everything that two samples share when they belong together.
package struct Cell: Sendable, Hashable {
  package var suite: String
  package var probe: String
  package var technique: String
  package var variant: String
  /// `key=value` pairs separated by `;`, sorted by key.
  package var parameters: String
  /// Empty for a whole.
  package var phase: String
  package var metric: String

  package init(
    suite: String, probe: String, technique: String, variant: String = "", parameters: String = "",
    phase: String = "", metric: String
  ) {
    self.suite = suite
    self.probe = probe
    self.technique = technique
    self.variant = variant
    self.parameters = parameters
    self.phase = phase
    self.metric = metric
  }
}

/// All that a run says about one cell: one row of `summary.csv`, fields in the order of its columns.
///
/// What cannot be said is nil: an interval of too few values, a ratio without a baseline, every
/// number of a cell whose verdict is `unreliable`.
package struct SummaryRow: Sendable, Equatable {
  package var cell: Cell
  package var unit: String
  package var better: Direction
  /// Values that count: warm-ups and trials that gave none left out.
  package var count = 0
  package var sessions = 0
  /// Failures and time-outs.
  package var failed = 0
  package var invalid = 0
  package var mildOutliers: Int?
  package var severeOutliers: Int?
  package var median: Double?
  package var medianLow: Double?
  package var medianHigh: Double?
  /// Of a rate: all operations over all of their time.
  package var mean: Double?
  package var standardDeviation: Double?
  /// The median distance from the median, not scaled.
  package var medianAbsoluteDeviation: Double?
  package var minimum: Double?
  package var p05: Double?
  package var p25: Double?
  package var p75: Double?
  package var p90: Double?
  package var p90Low: Double?
  package var p90High: Double?
  package var p95: Double?
  package var p95Low: Double?
  package var p95High: Double?
  package var p99: Double?
  package var p99Low: Double?
  package var p99High: Double?
  package var maximum: Double?
  /// The technique that this one is compared with; empty without a comparison.
  package var baseline = ""
  package var ratio: Double?
  package var ratioLow: Double?
  package var ratioHigh: Double?
  /// Wilcoxon's signed-rank probability on block pairs, corrected by Holm over all techniques.
  package var adjustedProbability: Double?
  /// How often a value is larger than one of the baseline.
  package var superiority: Double?
  package var verdict: Verdict?
  /// Where the intervals come from: of the quantiles, then of the ratio.
  package var intervalMethod = ""
  /// Differences below this do not matter: 0.05 for 5 %; nil without a verdict on a ratio.
  package var margin: Double?
  /// Of the resamples.
  package var seed: UInt64 = 0

  package init(cell: Cell, unit: String, better: Direction) {
    self.cell = cell
    self.unit = unit
    self.better = better
  }
}

extension SummaryRow {
  /// Trials that were to give a value.
  package var attempts: Int { count + failed + invalid }

  /// The 95 % interval of the share of trials that failed or timed out; nil without trials.
  package var failureRate: Interval? { .wilson(successes: failed, trials: attempts) }

  package var medianInterval: Interval? { Interval(medianLow, medianHigh) }
  package var p90Interval: Interval? { Interval(p90Low, p90High) }
  package var p95Interval: Interval? { Interval(p95Low, p95High) }
  package var p99Interval: Interval? { Interval(p99Low, p99High) }
  package var ratioInterval: Interval? { Interval(ratioLow, ratioHigh) }
}

extension Interval {
  /// The interval of two bounds that are there; nil when one is missing.
  fileprivate init?(_ low: Double?, _ high: Double?) {
    guard let low, let high else { return nil }
    self.init(low: low, high: high)
  }
}
