import RealModule

extension Distribution {
  /// The exact interval of a quantile: two order statistics, whatever the distribution is.
  ///
  /// How many of n values lie below the true quantile is binomial, so each bound is the order
  /// statistic that misses it with at most half of `1 − confidence` (David and Nagaraja, "Order
  /// Statistics", 7.1). At 95 % that takes n ≥ 6 for the median, 13 for p75, 36 for p90, 72 for
  /// p95 and 368 for p99; the answer is nil below.
  package func interval(ofQuantile probability: Double, confidence: Double = 0.95) -> Interval? {
    guard
      let ranks = Distribution.intervalRanks(
        count: count, probability: probability, confidence: confidence)
    else { return nil }
    return Interval(low: sorted[ranks.low - 1], high: sorted[ranks.high - 1])
  }

  /// The ranks, from 1, of the two order statistics that bound a quantile; nil when `count` values
  /// are too few.
  package static func intervalRanks(
    count: Int, probability: Double, confidence: Double = 0.95
  ) -> (low: Int, high: Int)? {
    let miss = (1 - confidence) / 2
    let low = trialsBelow(miss, count: count, probability: probability)
    let high = count + 1 - trialsBelow(miss, count: count, probability: 1 - probability)
    return low >= 1 && high <= count ? (low, high) : nil
  }

  /// The largest k with `P(B < k) ≤ miss` for a binomial B; 0 when even `P(B = 0)` is more.
  private static func trialsBelow(_ miss: Double, count: Int, probability: Double) -> Int {
    // Logarithms, because (1 − p)ⁿ underflows long before n is large.
    let logOdds = Double.log(probability / (1 - probability))
    var logMass = Double(count) * Double.log(onePlus: -probability)
    var total = 0.0
    for k in 0..<count {
      total += Double.exp(logMass)
      if total > miss { return k }
      logMass += Double.log(Double(count - k) / Double(k + 1)) + logOdds
    }
    return count
  }
}
