import Model
import Results
import Statistics
import Testing

/// What rows say of each other.
@Suite struct ComparisonTests {
  private let levels: [Double] = [100, 140, 90, 200, 110, 130, 95, 180, 105, 120]

  @Test func comparesWithTheBaselineOfTheSameBlocks() throws {
    let samples =
      series(levels) + series(levels.map { $0 * 3 }, technique: "container")
      + series(levels.map { $0 / 2 }, technique: "null")
    let result = summary(samples)
    let container = try #require(result.row("container"))
    #expect(container.baseline == "native")
    #expect(container.ratio == 3)
    #expect(container.ratioInterval == Interval(low: 3, high: 3))
    #expect(container.verdict == .slower)
    #expect(container.superiority == 1)
    #expect(container.margin == 0.05)
    #expect(result.row("null")?.verdict == .faster)
    // Two of 2¹⁰ sign patterns are as uneven, and Holm doubles that for the family's two tests.
    #expect(container.adjustedProbability == 0.00390625)
    let native = try #require(result.row("native"))
    #expect(native.baseline == "")
    #expect(native.ratio == nil)
    #expect(native.verdict == nil)
  }

  @Test func comparesVariantsOfTheBaselineToo() {
    let samples = series(levels) + series(levels.map { $0 * 2 }, variant: "large")
    #expect(summary(samples).row("native", variant: "large")?.ratio == 2)
  }

  @Test func comparesOnlyWithinTheSameParametersAndMetric() {
    let exit = Metric("run", unit: "ns", better: .lower, summary: "")
    let samples =
      series(levels) + series(levels.map { $0 * 2 }, technique: "null")
      + series(levels.map { $0 * 3 }, technique: "null", parameters: "pace=hot")
      + series(levels.map { $0 * 4 }, technique: "null", metric: exit)
    let result = summary(samples)
    #expect(result.row("null")?.ratio == 2)
    #expect(result.row("null", parameters: "pace=hot")?.ratio == nil)
    #expect(result.row("null", parameters: "pace=hot")?.median == 345)
    #expect(result.row("null", metric: "run")?.ratio == nil)
  }

  @Test func comparesNoPhases() {
    let span = Metric("span", unit: "ns", better: .lower, summary: "")
    let samples =
      series(levels, phase: "build", metric: span)
      + series(levels, technique: "chroot", phase: "build", metric: span)
      + [sample(500, technique: "chroot", block: nil, phase: "prepare")]
    let result = summary(samples)
    let build = result.row("chroot", phase: "build", metric: "span")
    #expect(build?.mean == 127)
    #expect(build?.ratio == nil)
    #expect(build?.baseline == "")
    #expect(build?.verdict == nil)
    #expect(result.row("chroot", phase: "prepare")?.median == 500)
  }

  @Test func leavesOutBlocksThatLackOneOfThePair() {
    let container = series(levels.map { $0 * 2 }, technique: "container")
    // The block with the failure would have moved the median of the baseline's ten values.
    let native =
      series(levels).filter { $0.block != 3 }
      + [sample(nil, block: 3, status: .skipped)]
    let row = summary(native + container).row("container")
    #expect(row?.count == 10)
    #expect(row?.ratio == 2)
    #expect(row?.ratioInterval == Interval(low: 2, high: 2))
  }

  @Test func findsPairsInWhateverOrderTheyWereMeasured() {
    let container = series(levels.map { $0 * 2 }, technique: "container")
    let row = summary(Array(container.reversed()) + series(levels)).row("container")
    #expect(row?.ratioInterval == Interval(low: 2, high: 2))
  }

  @Test func givesNoRatioToTooFewBlocksOrAnUnreliableBaseline() {
    let few =
      series(Array(levels.prefix(5))) + series(Array(levels.prefix(5)), technique: "container")
    #expect(summary(few).row("container")?.ratio == nil)
    #expect(summary(few).row("container")?.verdict == nil)
    #expect(summary(few).row("container")?.adjustedProbability == nil)
    #expect(summary(few).row("container")?.baseline == "")
    let failing = (0..<10).map { sample(nil, block: 10 + $0, status: .failed) }
    let samples = series(levels) + failing + series(levels, technique: "container")
    #expect(summary(samples).row("container")?.ratio == nil)
    #expect(summary(samples).row("container")?.median == 115)
  }

  @Test func givesNoRatioToMoreBlocksThanCanBeResampled() {
    let values = [Double](repeating: 100, count: 65_536)
    let row = summary(series(values) + series(values, technique: "container")).row("container")
    #expect(row?.count == 65_536)
    #expect(row?.ratio == nil)
  }

  @Test func spansThreeSessionsWithStudentsT() throws {
    let factors = [2, 2.2, 2.42]
    let samples = factors.enumerated().flatMap { session, factor in
      series(levels, session: session)
        + series(levels.map { $0 * factor }, technique: "container", session: session)
    }
    let row = try #require(summary(samples).row("container"))
    #expect(row.sessions == 3)
    #expect(row.count == 30)
    #expect(abs(try #require(row.ratio) - 2.2) < 1e-9)
    #expect(abs(try #require(row.ratioLow) - 1.736191) < 1e-6)
    #expect(row.intervalMethod == "order statistics; t over sessions")
  }

  @Test func resamplesTheBlocksOfTwoSessions() {
    let samples = (0..<2).flatMap { session in
      series(levels, session: session)
        + series(levels.map { $0 * 2 }, technique: "container", session: session)
    }
    let row = summary(samples).row("container")
    #expect(row?.sessions == 2)
    #expect(row?.intervalMethod == "order statistics; within-session block bootstrap")
  }

  @Test func widensTheMarginToTheDifferenceOfEqualArms() throws {
    let samples =
      series(levels) + series(levels.map { $0 * 1.2 }, technique: "native#2")
      + series(levels.map { $0 * 1.1 }, technique: "container")
    let result = summary(samples)
    let container = try #require(result.row("container"))
    #expect(abs(try #require(container.margin) - 0.2) < 1e-9)
    #expect(container.verdict == .equivalent)
    #expect(result.row("native#2")?.margin == 0.05)
    #expect(result.row("native#2")?.verdict == .slower)
    #expect(result.isUnstable)
    #expect(result.unstableCells.map(\.technique) == ["native#2"])
  }

  @Test func callsARunWithAgreeingEqualArmsStable() {
    let samples =
      series(levels) + series(levels.map { $0 * 1.02 }, technique: "native#2")
      + series(levels.map { $0 * 1.1 }, technique: "container")
    let result = summary(samples)
    #expect(!result.isUnstable)
    #expect(result.row("native#2")?.verdict == .equivalent)
    #expect(result.row("container")?.margin == 0.05)
    #expect(result.row("container")?.verdict == .slower)
  }

  @Test func readsTheDirectionOfTheMetric() {
    let rate = Metric("rate", unit: "op/s", better: .higher, summary: "")
    let share = Metric("share", unit: "1", better: .none, summary: "")
    let samples = [rate, share].flatMap { metric in
      series(levels, metric: metric)
        + series(levels.map { $0 * 2 }, technique: "container", metric: metric)
    }
    let result = summary(samples)
    #expect(result.row("container", metric: "rate")?.verdict == .faster)
    #expect(result.row("container", metric: "share")?.verdict == .different)
  }

  @Test func comparesWithAnotherBaselineWhenAsked() {
    let samples = series(levels) + series(levels.map { $0 * 2 }, technique: "chroot")
    let result = summary(samples) { $0.baseline = "chroot" }
    #expect(result.row("native")?.ratio == 0.5)
    #expect(result.row("native")?.baseline == "chroot")
    #expect(result.row("chroot")?.ratio == nil)
  }
}
