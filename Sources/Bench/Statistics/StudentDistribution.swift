import RealModule

/// Student's t distribution with a whole number of degrees of freedom.
package enum StudentDistribution {
  /// The t that this share of the distribution lies within ± of, to about 12 digits.
  /// - Parameters:
  ///   - share: between 0 and 1, such as 0.95.
  ///   - degreesOfFreedom: at least 1.
  package static func twoSidedQuantile(_ share: Double, degreesOfFreedom: Int) -> Double {
    precondition(degreesOfFreedom >= 1 && share > 0 && share < 1)
    var low = 0.0
    var high = 1.0
    while within(high, degreesOfFreedom) < share { high *= 2 }
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if within(middle, degreesOfFreedom) < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The probability of a value within ± `t`: Abramowitz and Stegun 26.7.3 and 26.7.4, which are
  /// finite sums because the degrees of freedom are whole.
  static func within(_ t: Double, _ degreesOfFreedom: Int) -> Double {
    let degrees = Double(degreesOfFreedom)
    let cosineSquared = degrees / (degrees + t * t)
    let sine = t / (degrees + t * t).squareRoot()
    if degreesOfFreedom.isMultiple(of: 2) {
      return sine * sum(from: 1, terms: degreesOfFreedom / 2, cosineSquared, numerator: 1)
    }
    let angle = Double.atan(t / degrees.squareRoot())
    let first = cosineSquared.squareRoot()
    let series = sum(from: first, terms: degreesOfFreedom / 2, cosineSquared, numerator: 2)
    return 2 / Double.pi * (angle + sine * series)
  }

  /// `first · (1 + a/(a+1)·c + a(a+2)/((a+1)(a+3))·c² + …)`.
  private static func sum(
    from first: Double, terms: Int, _ cosineSquared: Double, numerator: Double
  ) -> Double {
    var total = 0.0
    var term = first
    var factor = numerator
    for _ in 0..<terms {
      total += term
      term *= cosineSquared * factor / (factor + 1)
      factor += 2
    }
    return total
  }
}
