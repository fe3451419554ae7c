import Statistics
import Testing

@Suite struct IntervalTests {
  @Test func boundsAProportionAsWilsonDid() throws {
    let none = try #require(Interval.wilson(successes: 0, trials: 100))
    #expect(none.low == 0)
    #expect(agree(none.high, 0.0369935, digits: 6))
    let few = try #require(Interval.wilson(successes: 5, trials: 100))
    #expect(agree(few.low, 0.0215437, digits: 6))
    #expect(agree(few.high, 0.1117509, digits: 6))
    let all = try #require(Interval.wilson(successes: 10, trials: 10))
    #expect(agree(all.low, 0.7224672, digits: 6))
    #expect(all.high == 1)
    #expect(Interval.wilson(successes: 0, trials: 0) == nil)
  }

  @Test(arguments: [
    (1, 12.706204736432095), (2, 4.302652729911275), (3, 3.182446305284263),
    (4, 2.7764451051977987), (9, 2.2621571627409915), (30, 2.0422724563012373),
    (31, 2.0395134463964077),
  ])
  func agreesWithTheTablesOfStudentsT(degreesOfFreedom: Int, expected: Double) {
    let t = StudentDistribution.twoSidedQuantile(0.95, degreesOfFreedom: degreesOfFreedom)
    #expect(agree(t, expected, digits: 10))
  }

  @Test func agreesWithTheTablesOfTheNormalTail() {
    #expect(agree(NormalDistribution.upperTail(0), 0.5))
    #expect(agree(NormalDistribution.upperTail(1.959963984540054), 0.025))
    #expect(agree(NormalDistribution.upperTail(6), 9.865876450376946e-10))
  }
}
