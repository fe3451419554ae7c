import Statistics
import Testing

@Suite struct SecondaryTests {
  @Test func countsSignsExactlyForFewPairs() {
    #expect(SignedRankTest.probability(ofDifferences: [1, 2, 3, 4, 5]) == 0.0625)
    #expect(SignedRankTest.probability(ofDifferences: [-1, -2, -3, -4, -5]) == 0.0625)
    #expect(
      SignedRankTest.probability(ofDifferences: [1.5, -0.5, 2.5, 3, -1, 4, 2, 3.5]) == 0.0390625)
  }

  @Test func sharesRanksAmongTiesAndLeavesOutZeros() {
    #expect(
      agree(SignedRankTest.probability(ofDifferences: [1, 1, -1, 2, 2, 3, 0, -2, 4]), 0.1640625))
    #expect(SignedRankTest.probability(ofDifferences: [0, 0]) == nil)
  }

  @Test func approximatesManyPairsByTheNormalDistribution() {
    // 1…60 with every third negative: W+ = 1200, mean 915, variance 18452.5.
    let differences = (1...60).map { Double($0.isMultiple(of: 3) ? -$0 : $0) }
    #expect(agree(SignedRankTest.probability(ofDifferences: differences), 0.03622649417878664))
  }

  @Test func seesNothingInDifferencesThatBalance() {
    #expect(SignedRankTest.probability(ofDifferences: [1, -1, 2, -2, 3, -3]) == 1)
  }

  @Test func correctsAFamilyAsHolmDid() {
    let adjusted = HolmCorrection.adjusted([0.01, 0.04, 0.03, 0.005])
    #expect(zip(adjusted, [0.03, 0.06, 0.06, 0.02]).allSatisfy { agree($0, $1) })
    #expect(HolmCorrection.adjusted([0.9, 0.8]) == [1, 1])
    #expect(HolmCorrection.adjusted([]) == [])
  }

  @Test func tellsHowOftenOneSampleExceedsTheOther() {
    let small = Distribution([1, 2])
    #expect(Superiority.probability(Distribution([3, 4]), over: small) == 1)
    #expect(Superiority.probability(small, over: Distribution([3, 4])) == 0)
    #expect(Superiority.probability(small, over: Distribution([2, 3])) == 0.125)
    #expect(Superiority.probability(small, over: small) == 0.5)
    #expect(Superiority.probability(Distribution([]), over: small) == nil)
  }
}
