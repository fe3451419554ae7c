import RealModule

/// The standard normal distribution.
package enum NormalDistribution {
  /// Its 97.5 % quantile: 95 % of it lies within ± this.
  package static let twoSided95 = 1.959963984540054

  /// The probability of a value above `z`.
  package static func upperTail(_ z: Double) -> Double {
    Double.erfc(z / 2.0.squareRoot()) / 2
  }
}
