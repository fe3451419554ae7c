import Statistics
import Testing

/// Ratios of runs that share no blocks.
@Suite struct IndependentRatioTests {
  @Test func comparesMediansOfUnequallyManyBlocks() throws {
    let estimate = try #require(
      RatioEstimate.ofIndependentMedians(
        [200, 200, 200, 200, 200, 200, 200], to: [100, 100, 100, 100, 100, 100],
        resamples: BlockResamples(blocks: 7, resamples: 40, seed: 2),
        referenceResamples: BlockResamples(blocks: 6, resamples: 40, seed: 1)))
    #expect(estimate.ratio == 2)
    #expect(estimate.interval == Interval(low: 2, high: 2))
    #expect(estimate.method.rawValue == "independent block bootstrap")
  }

  @Test func givesNoIntervalToFiveBlocks() {
    let estimate = RatioEstimate.ofIndependentMedians(
      [1, 1, 1, 1, 1, 1], to: [1, 1, 1, 1, 1],
      resamples: BlockResamples(blocks: 6, resamples: 40, seed: 2),
      referenceResamples: BlockResamples(blocks: 5, resamples: 40, seed: 1))
    #expect(estimate == nil)
  }

  @Test func givesNoRatioToAMedianOfZero() {
    let estimate = RatioEstimate.ofIndependentMedians(
      [1, 1, 1, 1, 1, 1], to: [0, 0, 0, 0, 0, 0],
      resamples: BlockResamples(blocks: 6, resamples: 40, seed: 2),
      referenceResamples: BlockResamples(blocks: 6, resamples: 40, seed: 1))
    #expect(estimate == nil)
  }

  @Test func isStudentsIntervalWhereOneRunHasNoSpread() throws {
    let estimate = try #require(
      RatioEstimate.ofIndependentSessions([200, 220, 242], to: [100, 100, 100]))
    #expect(agree(estimate.ratio, 2.2))
    #expect(agree(estimate.interval.low, 1.736191, digits: 6))
    #expect(estimate.method.rawValue == "Welch t over sessions")
  }

  @Test func addsTheSpreadsOfBothRunsSessions() throws {
    let estimate = try #require(
      RatioEstimate.ofIndependentSessions([200, 260, 210, 230], to: [100, 110, 121]))
    // 4.88 degrees of freedom, rounded down to 4: t = 2.776445.
    #expect(agree(estimate.ratio, 2.03514301, digits: 7))
    #expect(agree(estimate.interval.low, 1.63107940, digits: 7))
    #expect(agree(estimate.interval.high, 2.53930440, digits: 7))
  }

  @Test func wantsThreeSessionsOfBoth() {
    #expect(RatioEstimate.ofIndependentSessions([1, 2, 3], to: [1, 2]) == nil)
    #expect(RatioEstimate.ofIndependentSessions([1, 2, 3], to: [1, 2, 0]) == nil)
  }

  @Test func addsFinishedIntervalsInQuadrature() throws {
    let estimate = try #require(
      RatioEstimate.ofIntervals(
        200, Interval(low: 180, high: 220), to: 100, Interval(low: 90, high: 110)))
    #expect(estimate.ratio == 2)
    #expect(agree(estimate.interval.low, 1.73511504, digits: 7))
    #expect(agree(estimate.interval.high, 2.30532264, digits: 7))
  }

  @Test func givesNoRatioToAnIntervalThatReachesZero() {
    let sound = Interval(low: 90, high: 110)
    #expect(RatioEstimate.ofIntervals(5, Interval(low: -1, high: 9), to: 100, sound) == nil)
    #expect(RatioEstimate.ofIntervals(100, sound, to: 80, sound) == nil)
  }

  @Test func coversTheTrueRatioOfIndependentRuns() {
    var random = RandomNumbers(seed: 21)
    let resamples = BlockResamples(blocks: 40, resamples: 400, seed: 5)
    let reference = BlockResamples(blocks: 25, resamples: 400, seed: 4)
    let covered = (0..<1000).count { _ in
      let values = (0..<40).map { _ in 1.5 * random.lognormalNumber(spread: 0.3) }
      let others = (0..<25).map { _ in random.lognormalNumber(spread: 0.2) }
      let estimate = RatioEstimate.ofIndependentMedians(
        values, to: others, resamples: resamples, referenceResamples: reference)
      return estimate?.interval.contains(1.5) ?? false
    }
    #expect((930...975).contains(covered))
  }

  @Test func coversTheTrueRatioOfRunsWithFewSessions() {
    var random = RandomNumbers(seed: 22)
    let covered = (0..<2000).count { _ in
      let values = (0..<3).map { _ in 1.3 * random.lognormalNumber(spread: 0.1) }
      let others = (0..<4).map { _ in random.lognormalNumber(spread: 0.03) }
      return RatioEstimate.ofIndependentSessions(values, to: others)?.interval.contains(1.3)
        ?? false
    }
    // Degrees of freedom rounded down cover a little more than 95 %.
    #expect((1880...1990).contains(covered))
  }
}
