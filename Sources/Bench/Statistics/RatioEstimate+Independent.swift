import RealModule

/// Ratios of two runs, whose blocks have nothing in common.
extension RatioEstimate {
  /// The ratio of the medians of two independent samples, with the percentile interval of a
  /// bootstrap that draws each run's blocks by themselves; nil for fewer than 6 blocks on a side
  /// or where a median is not positive.
  /// - Parameters:
  ///   - values: one per block.
  ///   - reference: one per block of the other run.
  ///   - resamples: for exactly that many values.
  ///   - referenceResamples: for exactly that many of the reference, drawn with another seed, or
  ///     equal lengths would be drawn in step.
  package static func ofIndependentMedians(
    _ values: [Double], to reference: [Double], resamples: BlockResamples,
    referenceResamples: BlockResamples
  ) -> RatioEstimate? {
    precondition(resamples.seed != referenceResamples.seed, "the two draws are independent")
    precondition(resamples.resamples == referenceResamples.resamples)
    guard min(values.count, reference.count) >= BlockResamples.fewestBlocks,
      let ratio = ratioOfMedians(values, to: reference)
    else { return nil }
    let above = resamples.medians(of: values)
    let below = referenceResamples.medians(of: reference)
    guard let interval = percentileInterval(above, below) else { return nil }
    return RatioEstimate(ratio: ratio, interval: interval, method: .betweenRuns)
  }

  /// The ratio of the sessions' geometric means with Welch's interval of the difference of their
  /// logarithms (Welch 1947); nil for fewer than 3 sessions on a side or a value that is not
  /// positive.
  /// - Parameters:
  ///   - medians: one per session.
  ///   - reference: one per session of the other run.
  package static func ofIndependentSessions(
    _ medians: [Double], to reference: [Double]
  ) -> RatioEstimate? {
    guard min(medians.count, reference.count) >= fewestSessions,
      (medians + reference).allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    let above = Distribution(medians.map { Double.log($0) })
    let below = Distribution(reference.map { Double.log($0) })
    guard let first = above.mean, let second = below.mean, let spread = above.standardDeviation,
      let otherSpread = below.standardDeviation
    else { return nil }
    let centre = first - second
    let (n, m) = (Double(above.count), Double(below.count))
    let (part, otherPart) = (spread * spread / n, otherSpread * otherSpread / m)
    let variance = part + otherPart
    // Welch–Satterthwaite, rounded down, which widens the interval; without any spread every
    // number of degrees gives the same point.
    let squares = part * part / (n - 1) + otherPart * otherPart / (m - 1)
    let fewest = min(above.count, below.count) - 1
    let degrees = squares > 0 ? max(fewest, Int(variance * variance / squares)) : fewest
    let t = StudentDistribution.twoSidedQuantile(0.95, degreesOfFreedom: degrees)
    let reach = t * variance.squareRoot()
    return RatioEstimate(
      ratio: Double.exp(centre),
      interval: Interval(low: Double.exp(centre - reach), high: Double.exp(centre + reach)),
      method: .welch)
  }

  /// The ratio of two estimates of which nothing is known but their intervals: half widths of the
  /// logarithms add up in quadrature, lower with upper side, as for independent errors; nil where
  /// a bound is not positive or an interval does not hold its value.
  package static func ofIntervals(
    _ value: Double, _ interval: Interval, to reference: Double, _ referenceInterval: Interval
  ) -> RatioEstimate? {
    guard interval.low > 0, referenceInterval.low > 0, interval.high.isFinite,
      referenceInterval.high.isFinite, interval.contains(value),
      referenceInterval.contains(reference)
    else { return nil }
    func width(_ low: Double, _ high: Double) -> Double { Double.log(high / low) }
    let down = Double.hypot(
      width(interval.low, value), width(reference, referenceInterval.high))
    let up = Double.hypot(width(value, interval.high), width(referenceInterval.low, reference))
    let ratio = value / reference
    return RatioEstimate(
      ratio: ratio,
      interval: Interval(low: ratio * Double.exp(-down), high: ratio * Double.exp(up)),
      method: .intervals)
  }

  /// The middle 95 % of the ratios of paired draws; nil where one is not positive.
  static func percentileInterval(_ above: [Double], _ below: [Double]) -> Interval? {
    guard above.allSatisfy({ $0 > 0 }), below.allSatisfy({ $0 > 0 }) else { return nil }
    let ratios = zip(above, below).map { $0 / $1 }.sorted()
    // The (B + 1)α/2-th smallest and largest, as Davison and Hinkley, "Bootstrap Methods", 5.3.
    let outside = max((ratios.count + 1) / 40, 1)
    return Interval(low: ratios[outside - 1], high: ratios[ratios.count - outside])
  }
}
