import Statistics
import Testing

/// What intervals and verdicts promise, tried on thousands of runs drawn from known distributions.
@Suite struct SimulationTests {
  @Test(arguments: [(0.5, 1.0, 30), (0.9, 1.898377, 100)])
  func coversTheTrueQuantileOfLognormalData(
    probability: Double, truth: Double, count: Int
  ) {
    var random = RandomNumbers(seed: 20_260)
    let covered = (0..<2000).count { _ in
      let values = Distribution((0..<count).map { _ in random.lognormalNumber(spread: 0.5) })
      return values.interval(ofQuantile: probability)?.contains(truth) ?? false
    }
    #expect((1860...1950).contains(covered))
  }

  @Test func coversTheTrueRatioOfPairedBlocks() {
    var random = RandomNumbers(seed: 1)
    let resamples = BlockResamples(blocks: 40, resamples: 400, seed: 2)
    let covered = (0..<1000).count { _ in
      let run = pairs(40, ratio: 1.5, random: &random)
      let estimate = RatioEstimate.ofMedians(run.values, to: run.baseline, resamples: resamples)
      return estimate?.interval.contains(1.5) ?? false
    }
    #expect((930...975).contains(covered))
  }

  @Test func coversTheTrueRatioOfFewSessions() {
    var random = RandomNumbers(seed: 4)
    let covered = (0..<2000).count { _ in
      let ratios = (0..<3).map { _ in 1.3 * random.lognormalNumber(spread: 0.1) }
      return RatioEstimate.ofSessions(ratios)?.interval.contains(1.3) ?? false
    }
    #expect((1860...1950).contains(covered))
  }

  @Test(arguments: [0.05, 0.3])
  func seldomCallsEqualArmsDifferent(spread: Double) {
    var random = RandomNumbers(seed: 9)
    let resamples = BlockResamples(blocks: 20, resamples: 400, seed: 3)
    let wrong = (0..<1000).count { _ in
      let run = pairs(20, ratio: 1, spread: spread, random: &random)
      let verdict = verdict(run, resamples)
      return verdict == .slower || verdict == .faster
    }
    #expect(wrong <= 50)
  }

  @Test func seldomMissesADifferenceThatIsThere() {
    var random = RandomNumbers(seed: 10)
    let resamples = BlockResamples(blocks: 20, resamples: 400, seed: 3)
    let right = (0..<200).count { _ in
      verdict(pairs(20, ratio: 1.5, spread: 0.1, random: &random), resamples) == .slower
    }
    #expect(right >= 198)
  }

  @Test func keepsTheLevelOfTheSignedRankTest() {
    var random = RandomNumbers(seed: 11)
    let rejected = (0..<2000).count { _ in
      let differences = (0..<20).map { _ in random.normalNumber() }
      return SignedRankTest.probability(ofDifferences: differences).map { $0 <= 0.05 } ?? false
    }
    #expect((60...130).contains(rejected))
  }

  private typealias Run = (values: [Double], baseline: [Double])

  /// Blocks that share a level of their own, with two arms that differ by `ratio`.
  private func pairs(
    _ blocks: Int, ratio: Double, spread: Double = 0.3, random: inout RandomNumbers
  ) -> Run {
    var run: Run = ([], [])
    for _ in 0..<blocks {
      let level = random.lognormalNumber(spread: 0.2)
      run.values.append(ratio * level * random.lognormalNumber(spread: spread))
      run.baseline.append(level * random.lognormalNumber(spread: spread))
    }
    return run
  }

  private func verdict(_ run: Run, _ resamples: BlockResamples) -> Verdict? {
    RatioEstimate.ofMedians(run.values, to: run.baseline, resamples: resamples).map {
      Verdict($0, margin: 0.05, better: .lower, blocks: run.values.count)
    }
  }
}
