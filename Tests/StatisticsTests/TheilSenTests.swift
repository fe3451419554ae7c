import Statistics
import Testing

struct TheilSenTests {
  private func ramp(slope: Double, start: Double, at steps: [Double] = [0, 1, 2, 4, 8])
    -> [TheilSen.Point]
  {
    steps.map { TheilSen.Point(x: $0, y: start + slope * $0) }
  }

  @Test func findsALineExactly() throws {
    let fit = try #require(TheilSen(ramps: [ramp(slope: 3, start: 7)]))
    #expect(fit.slope == 3)
    #expect(fit.intercept == 7)
  }

  @Test func aWildReadingDoesNotMoveIt() throws {
    var points = ramp(slope: 3, start: 7)
    points[2] = TheilSen.Point(x: 2, y: 1e9)
    let fit = try #require(TheilSen(ramps: [points]))
    #expect(fit.slope == 3)
    #expect(fit.intercept == 7)
  }

  @Test func whatDriftsBetweenRampsDoesNotEnter() throws {
    let fit = try #require(
      TheilSen(ramps: [ramp(slope: 3, start: 0), ramp(slope: 3, start: 5000)]))
    #expect(fit.slope == 3)
    #expect(fit.intercepts == [0, 5000])
    #expect(fit.intercept == 2500)
  }

  @Test func needsTwoPlaces() {
    #expect(TheilSen(ramps: []) == nil)
    #expect(TheilSen(ramps: [[TheilSen.Point(x: 1, y: 2), TheilSen.Point(x: 1, y: 3)]]) == nil)
  }

  @Test func resamplesWholeRamps() throws {
    let ramps = [1, 2, 3, 4, 5, 6, 7].map { ramp(slope: $0, start: 0) }
    let fit = try #require(TheilSen(ramps: ramps))
    #expect(fit.slope == 4)
    #expect(fit.slopesByRamp == [0: 1, 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 7])
    let resamples = BlockResamples(blocks: 7, resamples: 2000, seed: 1)
    // A ramp's slopes are all equal, so that the median of pairs is the median of ramps.
    let expected = resamples.medians(of: [1, 2, 3, 4, 5, 6, 7] as [Double])
    #expect(fit.slopes(in: resamples) == expected)
    let interval = try #require(BlockResamples.interval(of: expected))
    #expect(interval.contains(4))
    #expect(interval.low >= 1 && interval.high <= 7)
  }

  /// The interval of 300 simulated runs of 12 ramps holds the true slope in about 95 % of them.
  @Test func intervalCoversTheTruth() throws {
    var random = RandomNumbers(seed: 7)
    func noise() -> Double {
      (0..<6).reduce(-3.0) { sum, _ in sum + Double(random.next() >> 11) / Double(1 << 53) }
    }
    let resamples = BlockResamples(blocks: 12, resamples: 500, seed: 3)
    let covered = try (0..<300).filter { _ in
      let ramps = (0..<12).map { _ in
        let offset = 20 * noise()
        return ramp(slope: 10 + noise(), start: offset).map {
          TheilSen.Point(x: $0.x, y: $0.y + noise())
        }
      }
      let fit = try #require(TheilSen(ramps: ramps))
      let interval = BlockResamples.interval(of: fit.slopes(in: resamples))
      return try #require(interval).contains(10)
    }
    #expect((264...297).contains(covered.count), "\(covered.count)")
  }
}
