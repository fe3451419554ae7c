import Model
import Suites
import Testing

@testable import Report

@Suite struct ChartPageTests {
  private func script(_ attributes: String...) -> ChartScript {
    ChartScript(
      name: "x", source: (["# x"] + attributes.map { "#: \($0)" }).joined(separator: "\n"))
  }

  private func pages(_ chart: ChartScript, _ run: SyntheticRun) -> [ChartPage] {
    var inputs = Probes.inputs(run.suite, samples: run.samples, summary: [])
    inputs.summary = []
    return ChartPage.pages(of: chart, ArmTable(inputs))
  }

  @Test func readsWhatAChartIsFor() {
    let chart = script("for throughput ramp", "needs ratio", "asks headline", "rows 40")
    #expect(chart.fits(.ramp))
    #expect(!chart.fits(.fill))
    #expect(chart.needs == .ratio)
    #expect(chart.role == .ratio)
    #expect(chart.mostRows == 40)
    #expect(script().fits(.fill))
  }

  @Test func splitsByFamilyWhatIsTooLongForAPage() {
    let pages = pages(script("rows 48"), .throughput(.syscall, blocks: 1))
    #expect(
      pages.map(\.suffix) == ["-calls", "-files", "-memory", "-processes", "-communication"])
    #expect(pages.map(\.questions.count) == [4, 5, 2, 5, 6])
  }

  @Test func splitsAFamilyThatIsTooLongItself() {
    let run = SyntheticRun.throughput(
      .syscall, techniques: SyntheticRun.manyVariants, blocks: 1)
    let pages = pages(script("rows 90"), run)
    #expect(
      pages.map(\.suffix) == [
        "-calls-1-of-2", "-calls-2-of-2", "-files-1-of-2", "-files-2-of-2", "-memory",
        "-processes-1-of-2", "-processes-2-of-2", "-communication-1-of-2",
        "-communication-2-of-2",
      ])
    #expect(pages.map(\.questions.count) == [2, 2, 2, 3, 2, 2, 3, 3, 3])
  }

  @Test func givesMoreArmsThanAPanelTakesPagesOfTheirOwn() {
    let run = SyntheticRun.memory(techniques: SyntheticRun.manyVariants, blocks: 1)
    let pages = pages(script("arms", "families"), run)
    #expect(
      pages.map(\.suffix) == [
        "-techniques", "-techniques-parts", "-container-1-of-4", "-container-1-of-4-parts",
        "-container-2-of-4", "-container-2-of-4-parts", "-container-3-of-4",
        "-container-3-of-4-parts", "-container-4-of-4", "-container-4-of-4-parts",
      ])
    #expect(pages.map(\.arms.count) == [2, 2, 7, 7, 7, 7, 7, 7, 7, 7])
  }

  @Test func comparesTimesWhereTheHeadlineIsARate() {
    let table = ArmTable(Probes.inputs())
    #expect(table.questions.map(\.metric) == ["time", "time", "bandwidth", "time"])
    #expect(table.questions.map { $0.roles.contains(.ratio) } == [true, true, false, true])
  }
}
