/// A closed range of plausible values of an estimate.
package struct Interval: Sendable, Equatable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Whether `value` lies inside or on a bound.
  package func contains(_ value: Double) -> Bool {
    low <= value && value <= high
  }
}

extension Interval {
  /// Wilson's 95 % score interval of a proportion (Wilson 1927); it stays inside 0…1 and says
  /// something at 0 of n too.
  /// - Parameter trials: at least 1, or the answer is nil.
  package static func wilson(successes: Int, trials: Int) -> Interval? {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let z = NormalDistribution.twoSided95
    let n = Double(trials)
    let rate = Double(successes) / n
    let centre = rate + z * z / (2 * n)
    let reach = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return Interval(
      low: successes == 0 ? 0 : (centre - reach) / scale,
      high: successes == trials ? 1 : (centre + reach) / scale)
  }
}
