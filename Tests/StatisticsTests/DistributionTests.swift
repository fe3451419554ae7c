import Statistics
import Testing

@Suite struct DistributionTests {
  @Test func interpolatesQuantilesLikeType7() {
    let values = Distribution([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    #expect(values.quantile(0) == 1)
    #expect(values.quantile(0.25) == 3.25)
    #expect(values.median == 5.5)
    #expect(agree(values.quantile(0.9), 9.1))
    #expect(values.quantile(1) == 10)
  }

  @Test func describesLocationAndSpread() {
    let values = Distribution([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(values.mean == 5)
    #expect(agree(values.standardDeviation, 2.138089935299395))
    #expect(values.medianAbsoluteDeviation == 0.5)
    #expect(values.minimum == 2)
    #expect(values.maximum == 9)
  }

  @Test func saysNothingAboutNoValuesAndNoSpreadOfOne() {
    let none = Distribution([])
    #expect(none.median == nil)
    #expect(none.mean == nil)
    #expect(none.medianAbsoluteDeviation == nil)
    #expect(none.outliers == nil)
    let one = Distribution([3])
    #expect(one.quantile(0.99) == 3)
    #expect(one.standardDeviation == nil)
  }

  @Test(arguments: [
    (6, 0.5, 1, 6), (7, 0.5, 1, 7), (20, 0.5, 6, 15), (30, 0.5, 10, 21), (99, 0.5, 40, 60),
    (100, 0.5, 40, 61), (300, 0.5, 133, 168), (100, 0.75, 66, 84), (100, 0.9, 84, 96),
    (100, 0.95, 90, 100), (400, 0.99, 392, 400),
  ])
  func boundsAQuantileByTheRanksOfTheBinomialTables(
    count: Int, probability: Double, low: Int, high: Int
  ) throws {
    let ranks = try #require(Distribution.intervalRanks(count: count, probability: probability))
    #expect(ranks.low == low)
    #expect(ranks.high == high)
  }

  @Test(arguments: [(0.5, 6), (0.75, 13), (0.9, 36), (0.95, 72), (0.99, 368)])
  func givesNoIntervalBelowTheFewestValues(probability: Double, fewest: Int) {
    #expect(Distribution.intervalRanks(count: fewest - 1, probability: probability) == nil)
    #expect(Distribution.intervalRanks(count: fewest, probability: probability) != nil)
  }

  @Test func boundsTheMedianByValuesOfTheSample() {
    let values = Distribution((1...20).map { Double($0) * 10 })
    #expect(values.interval(ofQuantile: 0.5) == Interval(low: 60, high: 150))
    #expect(values.interval(ofQuantile: 0.9) == nil)
  }

  @Test func survivesSamplesWhoseSmallestMassUnderflows() throws {
    let ranks = try #require(Distribution.intervalRanks(count: 20_000, probability: 0.5))
    // 10,000 ± 1.96 · √5000, as the normal limit says.
    #expect(ranks.low == 9861)
    #expect(ranks.high == 10_140)
  }

  @Test func countsOutliersOnTheLogarithmicScale() {
    // Quartiles of the logarithms to base 2 are 2 and 4: fences at -1 and 7, and at -4 and 10.
    let inside: [Double] = [2, 4, 4, 4, 8, 16, 16, 16, 32]
    #expect(Distribution(inside).outliers == Outliers(mild: 0, severe: 0))
    #expect(
      Distribution([0.25] + inside + [512]).outliers == Outliers(mild: 2, severe: 0))
    #expect(
      Distribution([0.25] + inside + [2048]).outliers == Outliers(mild: 1, severe: 1))
  }

  @Test func countsAZeroAmongPositiveValuesAsSevere() {
    #expect(Distribution([0, 4, 4, 4, 5, 5, 5, 6]).outliers == Outliers(mild: 0, severe: 1))
    #expect(Distribution([0, 0, 0, 4]).outliers == nil)
    #expect(Distribution([-1, 4, 4, 4]).outliers == nil)
  }
}
