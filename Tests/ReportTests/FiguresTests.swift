import Testing

@testable import Report

@Suite struct FiguresTests {
  @Test func printsTwoDigitsOfAnIntervalsWidth() throws {
    let figures = try #require(
      Figures.interval(.init(31.84, 29.51, 34.12), unit: 1, digits: 4))
    #expect(figures.value == "31.8")
    #expect(figures.bounds == "[29.5, 34.1]")
  }

  @Test func roundsToTensWhereTheIntervalIsWide() throws {
    let figures = try #require(
      Figures.interval(.init(1_432, 1_318, 1_534), unit: 1, digits: 4))
    #expect(figures.value == "1430")
    #expect(figures.bounds == "[1320, 1530]")
  }

  @Test func neverPrintsMoreDigitsThanAsked() throws {
    let figures = try #require(
      Figures.interval(.init(1.02345, 1.02344, 1.02346), unit: 1, digits: 3))
    #expect(figures.value == "1.02")
  }

  @Test func printsNothingWithoutAnInterval() {
    #expect(Figures.interval(.init(5), unit: 1, digits: 3) == nil)
    #expect(Figures.duration(ChartSummaryRow.Estimate(5)) == nil)
  }

  @Test(arguments: [
    (2.5, "2.50 ns"), (999, "999 ns"), (61_334, "61.3 µs"), (1_432_000, "1.43 ms"),
    (212_000_000, "212 ms"), (1_250_000_000, "1.25 s"),
  ]) func choosesTheUnitThatFits(_ nanoseconds: Double, _ text: String) {
    #expect(Figures.duration(nanoseconds) == text)
  }

  @Test func keepsZerosBehindThePoint() {
    #expect(Figures.text(98.04, decimals: 1) == "98.0")
    #expect(Figures.text(0.05, decimals: 2) == "0.05")
    #expect(Figures.text(-0.004, decimals: 2) == "0.00")
    #expect(Figures.text(-1.5, decimals: 1) == "-1.5")
  }
}
