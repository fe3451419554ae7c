/// The values of one sample, sorted once: what every description of it starts from.
package struct Distribution: Sendable, Equatable {
  /// Ascending; all finite.
  package let sorted: [Double]

  /// - Parameter values: in any order, all finite.
  package init(_ values: [Double]) {
    precondition(values.allSatisfy(\.isFinite), "a sample holds finite values only")
    sorted = values.sorted()
  }

  package var count: Int { sorted.count }
  package var minimum: Double? { sorted.first }
  package var maximum: Double? { sorted.last }
  package var median: Double? { quantile(0.5) }

  /// The point below which the share `probability` lies: Hyndman–Fan type 7 (linear between the
  /// order statistics around `1 + (n − 1)p`), as R and NumPy do by default; nil without values.
  /// - Parameter probability: 0 to 1.
  package func quantile(_ probability: Double) -> Double? {
    guard let last = sorted.last else { return nil }
    let position = Double(count - 1) * probability
    let below = Int(position)
    guard below + 1 < count else { return last }
    let share = position - Double(below)
    return sorted[below] + share * (sorted[below + 1] - sorted[below])
  }

  /// The arithmetic mean; nil without values.
  package var mean: Double? {
    count == 0 ? nil : sorted.reduce(0, +) / Double(count)
  }

  /// The sample's standard deviation, with n − 1; nil for fewer than two values.
  package var standardDeviation: Double? {
    guard count > 1, let mean else { return nil }
    let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(count - 1)).squareRoot()
  }

  /// The median distance from the median, not scaled to a standard deviation; nil without values.
  package var medianAbsoluteDeviation: Double? {
    guard let median else { return nil }
    return Distribution(sorted.map { abs($0 - median) }).median
  }
}
