import Demonstrations
import Testing

/// What the simulations count, as bounds that a wrong or right analysis cannot leave by chance.
struct DemonstrationTests {
  private func report(_ name: String, seed: UInt64 = 1, runs: Int) throws -> DemonstrationReport {
    let demonstration = try #require(Demonstration.all.first { $0.name == name })
    return demonstration.report(seed: seed, runs: runs)
  }

  private func row(
    _ report: DemonstrationReport, _ measure: String
  ) throws -> DemonstrationReport.Row {
    try #require(report.rows.first { $0.measure == measure })
  }

  @Test func areTheFourThatTheHelpNames() {
    #expect(
      Demonstration.all.map(\.name) == [
        "drift", "pseudoreplication", "mean-vs-median", "coordinated-omission",
      ])
  }

  @Test(arguments: ["drift", "pseudoreplication", "mean-vs-median", "coordinated-omission"])
  func giveTheSameReportForTheSameSeed(_ name: String) throws {
    let first = try report(name, seed: 5, runs: 20)
    #expect(try report(name, seed: 5, runs: 20) == first)
    #expect(try report(name, seed: 6, runs: 20).plot != first.plot)
  }

  @Test func driftMakesEqualsDifferUnlessBlocksAreRandomised() throws {
    let report = try report("drift", runs: 500)
    let equal = try row(report, "equal: says they differ")
    #expect(equal.wrong.value > 0.95)
    #expect((0.01...0.075).contains(equal.right.value))
    let found = try row(report, "B 4 % faster: says B is faster")
    #expect(found.wrong.value < 0.05)
    #expect(found.right.value > 0.75)
    #expect(try row(report, "B 4 % faster: says B is slower").right.value < 0.01)
  }

  @Test func iterationsCountedAsTrialsMissTheTruth() throws {
    let report = try report("pseudoreplication", runs: 300)
    let few = try row(report, "3 x 1,000: 95 % interval holds the truth")
    #expect(few.wrong.value < 0.1)
    #expect((0.92...0.98).contains(few.right.value))
    let many = try row(report, "30 x 100: 95 % interval holds the truth")
    #expect(many.wrong.value < 0.35)
    #expect((0.92...0.985).contains(many.right.value))
    let width = try row(report, "30 x 100: median half width")
    #expect(width.right.value < (try row(report, "3 x 1,000: median half width")).right.value / 3)
  }

  @Test func meansFlipTheirOrderAndMediansDoNot() throws {
    let report = try report("mean-vs-median", runs: 500)
    let order = try row(report, "ranks A before B")
    #expect((0.5...0.75).contains(order.wrong.value))
    #expect(order.right.value > 0.99)
    let flips = try row(report, "next repetition says the opposite")
    #expect(flips.wrong.value > 0.35)
    #expect(flips.right.value < 0.01)
    #expect(try row(report, "concludes that B is slower").right.value > 0.9)
    #expect(try row(report, "concludes that B is faster").right.value < 0.01)
  }

  @Test func aClosedLoopHidesTheStall() throws {
    let report = try report("coordinated-omission", runs: 20)
    let middle = try row(report, "p50, median over experiments")
    #expect((0.95...1.05).contains(middle.wrong.value))
    #expect((0.95...1.05).contains(middle.right.value))
    // 2000 - 0.01 * 100,000 * 0.9 + 1 and 2000 - 0.001 * 100,000 * 0.9 + 1 ms.
    let tail = try row(report, "p99, median over experiments")
    #expect(tail.truth == "1101.0 ms")
    #expect(tail.wrong.value < 2)
    #expect((1080...1120).contains(tail.right.value))
    let far = try row(report, "p99.9, median over experiments")
    #expect(far.truth == "1911.0 ms")
    #expect(far.wrong.value < 2)
    #expect((1890...1930).contains(far.right.value))
  }

  @Test(arguments: ["drift", "pseudoreplication", "mean-vs-median", "coordinated-omission"])
  func drawNoLineThatATerminalWouldBreak(_ name: String) throws {
    let report = try report(name, runs: 20)
    #expect(!report.plot.isEmpty)
    #expect(report.plot.filter { $0.count > 78 } == [])
  }
}
