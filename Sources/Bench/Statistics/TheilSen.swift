/// A line through repeated ramps, by the median of all slopes between two points of one ramp
/// (Theil 1950, Sen 1968): a few wild readings do not move it.
///
/// Points of different ramps are not paired, so that what drifts between ramps does not enter.
package struct TheilSen: Sendable {
  /// One reading of a ramp.
  package struct Point: Sendable, Equatable {
    package let x: Double
    package let y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Change of y for one more of x.
  package let slope: Double
  /// What y is before the first of x: the median over all ramps of the ramp's own, which is the
  /// median of what its points leave after the slope is taken off.
  package let intercept: Double
  /// One per ramp that has points.
  package let intercepts: [Double]
  private let slopes: [(value: Double, block: Int)]

  /// - Parameter ramps: the points of each ramp; nil when no two points of one differ in x.
  package init?(ramps: [[Point]]) {
    var slopes: [(value: Double, block: Int)] = []
    for (block, points) in ramps.enumerated() {
      for (index, first) in points.enumerated() {
        for second in points[(index + 1)...] where second.x != first.x {
          slopes.append(((second.y - first.y) / (second.x - first.x), block))
        }
      }
    }
    guard let slope = Distribution(slopes.map(\.value)).median else { return nil }
    let intercepts = ramps.compactMap { points in
      Distribution(points.map { $0.y - slope * $0.x }).median
    }
    guard let intercept = Distribution(intercepts).median else { return nil }
    self.slopes = slopes
    self.slope = slope
    self.intercept = intercept
    self.intercepts = intercepts
  }

  /// The slope in each resample of the ramps.
  package func slopes(in resamples: BlockResamples) -> [Double] { resamples.medians(of: slopes) }

  /// The slope of each ramp alone, by the ramp's number.
  package var slopesByRamp: [Int: Double] {
    Dictionary(grouping: slopes, by: \.block).compactMapValues {
      Distribution($0.map(\.value)).median
    }
  }
}
