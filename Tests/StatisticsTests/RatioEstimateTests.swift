import Statistics
import Testing

@Suite struct RatioEstimateTests {
  /// Blocks that differ tenfold, in each of which one arm takes twice as long as the other.
  private let baseline: [Double] = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

  @Test func findsAnExactRatioWithoutDoubt() throws {
    let resamples = BlockResamples(blocks: 10, resamples: 1000, seed: 1)
    let estimate = try #require(
      RatioEstimate.ofMedians(baseline.map { $0 * 2 }, to: baseline, resamples: resamples))
    // Pairing removes what the blocks have in common: without it the interval would be wide.
    #expect(estimate.ratio == 2)
    #expect(estimate.interval == Interval(low: 2, high: 2))
    #expect(estimate.method == .withinSession)
  }

  @Test func resamplesBlocksWithReplacement() {
    let resamples = BlockResamples(blocks: 3, resamples: 6000, seed: 5)
    let medians = resamples.medians(of: [7, 1, 4])
    // Of 27 draws, 7 have two or three of the smallest, 7 of the largest, 13 neither.
    let shares = [1.0, 4, 7].map { value in medians.count { $0 == value } }
    #expect(shares.reduce(0, +) == 6000)
    #expect((1400...1710).contains(shares[0]))
    #expect((2690...3090).contains(shares[1]))
    #expect((1400...1710).contains(shares[2]))
  }

  @Test func averagesTheTwoMiddleValuesOfAnEvenResample() {
    let medians = BlockResamples(blocks: 2, resamples: 400, seed: 5).medians(of: [10, 20])
    #expect(Set(medians) == [10, 15, 20])
  }

  @Test func repeatsItselfForASeedAndDiffersForAnother() {
    let values = baseline.enumerated().map { $1 * (1 + Double($0 % 4) / 10) }
    func interval(_ seed: UInt64) -> Interval? {
      RatioEstimate.ofMedians(
        values, to: baseline, resamples: BlockResamples(blocks: 10, resamples: 400, seed: seed)
      )?.interval
    }
    #expect(interval(1) == interval(1))
    #expect(
      BlockResamples(blocks: 10, resamples: 400, seed: 1).medians(of: values)
        != BlockResamples(blocks: 10, resamples: 400, seed: 2).medians(of: values))
  }

  @Test func needsSixBlocksAndPositiveMedians() {
    let five = BlockResamples(blocks: 5, resamples: 40, seed: 1)
    let ones = [Double](repeating: 1, count: 6)
    #expect(
      RatioEstimate.ofMedians(Array(ones[..<5]), to: Array(ones[..<5]), resamples: five) == nil)
    let six = BlockResamples(blocks: 6, resamples: 40, seed: 1)
    #expect(RatioEstimate.ofMedians(ones, to: ones, resamples: six) != nil)
    #expect(RatioEstimate.ofMedians(ones, to: ones.map { $0 - 1 }, resamples: six) == nil)
    #expect(RatioEstimate.ofMedians(ones.map { -$0 }, to: ones, resamples: six) == nil)
  }

  @Test func spansSessionsWithStudentsT() throws {
    let estimate = try #require(RatioEstimate.ofSessions([2, 2.2, 2.42]))
    // Equal steps of log 1.1 around log 2.2: 4.302653 · 0.0953102 / √3 either way.
    #expect(agree(estimate.ratio, 2.2))
    #expect(agree(estimate.interval.low, 1.736191, digits: 6))
    #expect(agree(estimate.interval.high, 2.787711, digits: 6))
    #expect(estimate.method == .betweenSessions)
    #expect(RatioEstimate.ofSessions([2, 2.2]) == nil)
    #expect(RatioEstimate.ofSessions([2, 2.2, 0]) == nil)
  }
}
