import RealModule

/// How many values lie outside Tukey's fences; they are counted, never removed.
package struct Outliers: Sendable, Equatable {
  /// Beyond 1.5 interquartile ranges from the quartiles, but within 3.
  package let mild: Int
  /// Beyond 3 interquartile ranges.
  package let severe: Int

  package init(mild: Int, severe: Int) {
    self.mild = mild
    self.severe = severe
  }
}

extension Distribution {
  /// Outliers by Tukey's fences on the logarithms, because durations are skewed to the right; nil
  /// where values below 0 leave no logarithm or where a quartile is 0.
  package var outliers: Outliers? {
    guard let minimum, minimum >= 0, let lower = quantile(0.25), lower > 0 else { return nil }
    let logarithms = Distribution(sorted: sorted.map { $0 > 0 ? Double.log($0) : -.infinity })
    guard let first = logarithms.quantile(0.25), let third = logarithms.quantile(0.75),
      first.isFinite
    else { return nil }
    let range = third - first
    func outside(_ reach: Double) -> Int {
      logarithms.sorted.count { $0 < first - reach * range || $0 > third + reach * range }
    }
    let severe = outside(3)
    return Outliers(mild: outside(1.5) - severe, severe: severe)
  }

  /// Takes over values that are sorted already.
  private init(sorted: [Double]) {
    self.sorted = sorted
  }
}
