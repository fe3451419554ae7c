import Statistics
import Testing

@Suite struct RandomNumbersTests {
  @Test func followsThePublishedStreamOfSplitMix64() {
    var random = RandomNumbers(seed: 1_234_567)
    let drawn = (0..<5).map { _ in random.next() }
    #expect(
      drawn == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func shufflesASeedIntoTheSameOrderForEver() {
    var random = RandomNumbers(seed: 42)
    var elements = Array(0..<10)
    random.shuffle(&elements)
    #expect(elements == [8, 3, 6, 5, 4, 0, 9, 2, 1, 7])
  }

  @Test func shufflesIntoEveryOrderAboutEquallyOften() {
    var random = RandomNumbers(seed: 7)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6000 {
      var elements = [0, 1, 2]
      random.shuffle(&elements)
      counts[elements, default: 0] += 1
    }
    #expect(counts.count == 6)
    // 1000 ± 5 standard deviations of a binomial with n = 6000, p = 1/6.
    #expect(counts.values.allSatisfy { (856...1144).contains($0) })
  }

  @Test func drawsEveryNumberBelowTheBoundAndNoOther() {
    var random = RandomNumbers(seed: 3)
    let drawn = Set((0..<500).map { _ in random.number(below: 7) })
    #expect(drawn == [0, 1, 2, 3, 4, 5, 6])
    #expect(random.number(below: 1) == 0)
  }

  @Test func redrawsWhatWouldFavourSomeNumbers() {
    var random = RandomNumbers(seed: 1)
    let drawn = (0..<6).map { _ in random.number(below: 3 << 61) }
    // A quarter of all draws is one too many here; two of these eight were.
    #expect(
      drawn == [
        3_919_206_142_200_308_424, 5_158_966_954_149_910_694, 6_716_939_733_856_083_971,
        3_073_213_963_922_613_285, 6_069_085_008_053_950_141, 3_618_332_400_025_522_699,
      ])
  }

  @Test func leavesListsWithoutAChoiceAlone() {
    var random = RandomNumbers(seed: 1)
    var none: [Int] = []
    var one = [5]
    random.shuffle(&none)
    random.shuffle(&one)
    #expect(none == [])
    #expect(one == [5])
  }
}
