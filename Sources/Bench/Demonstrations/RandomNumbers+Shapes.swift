internal import RealModule
internal import Statistics

extension RandomNumbers {
  /// A draw from the standard normal distribution (Box and Muller 1958).
  mutating func normalNumber() -> Double {
    let radius = (-2 * Double.log(1 - unitNumber())).squareRoot()
    return radius * Double.cos(2 * Double.pi * unitNumber())
  }

  /// A draw from the lognormal distribution with median 1.
  mutating func lognormalNumber(spread: Double) -> Double {
    Double.exp(spread * normalNumber())
  }

  /// A draw from the Pareto distribution above 1: heavier in the tail, the smaller `exponent`.
  mutating func paretoNumber(exponent: Double) -> Double {
    Double.exp(-Double.log(1 - unitNumber()) / exponent)
  }
}

/// Welch's interval of a difference of two means (Welch 1947): what many a paper prints.
enum WelchInterval {
  /// The 95 % interval of the mean of `first` minus that of `second`.
  /// - Parameters: at least two values each.
  static func ofDifference(_ first: Distribution, _ second: Distribution) -> Interval? {
    guard let mean = first.mean, let otherMean = second.mean,
      let deviation = first.standardDeviation, let otherDeviation = second.standardDeviation
    else { return nil }
    let share = deviation * deviation / Double(first.count)
    let otherShare = otherDeviation * otherDeviation / Double(second.count)
    let sum = share + otherShare
    guard sum > 0 else { return nil }
    let degrees =
      sum * sum
      / (share * share / Double(first.count - 1)
        + otherShare * otherShare / Double(second.count - 1))
    // Rounded down, which widens the interval.
    let t = StudentDistribution.twoSidedQuantile(0.95, degreesOfFreedom: max(Int(degrees), 1))
    let reach = t * sum.squareRoot()
    return Interval(low: mean - otherMean - reach, high: mean - otherMean + reach)
  }
}
