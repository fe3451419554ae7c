import RealModule
import Statistics

/// Whether two numbers agree to `digits` significant digits.
func agree(_ value: Double?, _ expected: Double, digits: Int = 9) -> Bool {
  guard let value else { return false }
  return abs(value - expected) <= abs(expected) * Double.pow(10, 1 - digits)
}

extension RandomNumbers {
  /// A draw from the standard normal distribution (Box–Muller).
  mutating func normalNumber() -> Double {
    let radius = (-2 * Double.log(1 - unitNumber())).squareRoot()
    return radius * Double.cos(2 * Double.pi * unitNumber())
  }

  /// A draw from the lognormal distribution with median 1.
  mutating func lognormalNumber(spread: Double) -> Double {
    Double.exp(spread * normalNumber())
  }
}
