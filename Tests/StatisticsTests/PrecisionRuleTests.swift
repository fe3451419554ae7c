import Statistics
import Testing

struct PrecisionRuleTests {
  private let rule = PrecisionRule(reach: 0.03)
  /// 30 values from 100 to 102.9: the 97 % interval of the median is ranks 9 to 22.
  private let narrow = (0..<30).map { 100 + Double($0) / 10 }

  @Test func looksEveryFiveBlocksFromThirtyOn() {
    let looks = (0...50).filter(rule.isLook(after:))
    #expect(looks == [30, 35, 40, 45, 50])
  }

  @Test func measuresTheWiderSideOfTheInterval() throws {
    // The median is 101.45, the interval 100.8 to 102.1.
    #expect(Distribution.intervalRanks(count: 30, probability: 0.5, confidence: 0.97)?.low == 9)
    #expect(Distribution.intervalRanks(count: 30, probability: 0.5, confidence: 0.97)?.high == 22)
    let reach = try #require(rule.reach(of: narrow))
    #expect(abs(reach - 0.65 / 101.45) < 1e-12)
    // One side of this interval is far longer: 200 − 101.45.
    let skewed = narrow.prefix(21) + Array(repeating: 200, count: 9)
    let wide = try #require(rule.reach(of: Array(skewed)))
    #expect(abs(wide - 98.55 / 101.45) < 1e-12)
  }

  @Test func isReachedWhenEveryArmIsNarrow() {
    #expect(rule.isReached(after: 30, by: [narrow, narrow]))
    #expect(!rule.isReached(after: 31, by: [narrow, narrow]))
    #expect(!rule.isReached(after: 30, by: [narrow, narrow.map { ($0 - 100) * 50 + 100 }]))
  }

  @Test func doesNotWaitForAnArmThatHasNoValue() {
    #expect(rule.isReached(after: 30, by: [narrow, []]))
    #expect(!rule.isReached(after: 30, by: [[], []]))
    #expect(!rule.isReached(after: 30, by: []))
  }

  @Test func waitsForAnArmWithTooFewValues() {
    #expect(!rule.isReached(after: 30, by: [narrow, [100, 100, 100]]))
    #expect(rule.reach(of: [100, 100, 100]) == nil)
    #expect(rule.reach(of: Array(repeating: 0, count: 30)) == nil)
  }
}
