import Model
import Suites
import Testing

@testable import Report

@Suite struct ChartTests {
  @Test func findsEveryChartByItsFileName() {
    #expect(
      ChartScript.all.map(\.name) == [
        "bars", "burst", "churn", "density", "drift", "ecdf", "families", "fill", "forest", "heat",
        "matrix", "pareto", "phases", "published", "rain", "tail", "waterfall",
      ])
    #expect(ChartScript.named("rain")?.name == "rain")
    #expect(ChartScript.named("style") == nil)
  }

  @Test func describesAChartByItsFirstComment() {
    #expect(
      ChartScript(name: "x", source: "# What it shows\nplot 1\n").description == "What it shows")
    #expect(ChartScript.all.allSatisfy { !$0.description.isEmpty })
  }

  @Test func ordersTechniquesAsTheStyleDoesAndOthersByName() {
    let arms = ["unikernel", "zoo", "bwrap", "native#2", "native", "null"].map {
      Arm(technique: $0, variant: "", parameters: "pace=hot")
    }
    #expect(
      ArmOrder(labels: []).sorted(arms).map(\.label)
        == ["null", "native", "native#2", "unikernel", "bwrap", "zoo"])
  }

  @Test func ordersVariantsAsTheCatalogueDoesBehindTheHeadlineForm() {
    let arms = ["memory-1GiB", "memory-4MiB", "", "alone"].map {
      Arm(technique: "unikernel", variant: $0, parameters: "")
    }
    let order = ArmOrder(labels: ["unikernel/memory-4MiB", "unikernel/memory-1GiB"])
    #expect(order.sorted(arms).map(\.variant) == ["", "memory-4MiB", "memory-1GiB", "alone"])
  }

  @Test func keepsOtherConditionsInALabelAndThePaceOut() {
    let arm = Arm(technique: "unikernel", variant: "", parameters: "memory=4MiB;pace=hot;vcpus=1")
    #expect(arm.label == "unikernel memory=4MiB;vcpus=1")
    #expect(arm.parameters(at: .spaced) == "memory=4MiB;pace=spaced;vcpus=1")
  }

  @Test func keepsEightArmsInOnePanel() {
    let arms = (1...8).map { Arm(technique: "t\($0)", variant: "", parameters: "") }
    #expect(ChartPanel.panels(of: arms) == [ChartPanel(title: "", arms: Array(0..<8))])
  }

  @Test func splitsMoreArmsByTechniqueAndDropsNone() {
    let headline = ["native", "unikernel"].map { Arm(technique: $0, variant: "", parameters: "") }
    let variants = (1...9).map { Arm(technique: "unikernel", variant: "v\($0)", parameters: "") }
    let panels = ChartPanel.panels(of: headline + variants)
    #expect(
      panels == [
        ChartPanel(title: "techniques", arms: [0, 1]),
        ChartPanel(title: "unikernel (1 of 2)", arms: [1, 2, 3, 4, 5]),
        ChartPanel(title: "unikernel (2 of 2)", arms: [6, 7, 8, 9, 10]),
      ])
  }

  @Test func givesAScriptEverythingByName() throws {
    let lines = try prelude(Run.usual)
    #expect(lines.contains("SAMPLES = '../samples.csv'"))
    #expect(lines.contains("ARMS = 5"))
    #expect(lines.contains("BASELINE = 2"))
    #expect(lines.contains("PACES = 'spaced hot'"))
    #expect(
      lines.contains(
        "array LABEL[5] = ['null', 'native', 'container', 'container/minimal', 'unikernel']"))
    #expect(
      lines.contains(
        "array MEDIAN_TEXT[10] = ['—', '61.3 µs', '903 µs', '64.0 µs', 'n/a', "
          + "'—', '38.2 µs', '—', '—', 'n/a']"))
    #expect(lines.contains("array SOURCE[2] = ['launch', 'launch']"))
    #expect(lines.contains("array QUESTION[2] = ['launch, spaced', 'launch, hot']"))
    #expect(lines.contains("HEADLINE = 'launch'"))
    #expect(lines.contains("LOWEST_TIME = 38000.0"))
    #expect(lines.contains("HIGHEST_TIME = 905000.0"))
    #expect(lines.contains("FOOTER_1 = 'Linux 6.18, KVM pvm'"))
  }

  @Test func leadsChartsOfAUsersProgramByReady() throws {
    let lines = try prelude(Run.ofProgram)
    #expect(lines.contains("HEADLINE = 'ready'"))
    #expect(lines.contains("LOWEST_TIME = 560000.0"))
    #expect(lines.contains("array SOURCE[1] = ['ready']"))
  }

  @Test func findsTheSuiteOfAUsersProgramByItsProbe() {
    func headline(_ suite: String, _ probe: String) -> String? {
      SuiteCatalog.suite(named: suite, measuring: probe)?.headline.name
    }
    #expect(headline("startup", "program") == "ready")
    #expect(headline("startup", "start") == "launch")
    #expect(headline("syscall", "program") == "time")
    #expect(headline("unheard", "start") == nil)
  }

  @Test func findsTheSuiteOfABurstByTheSizesThatWereMeasured() {
    func probes(_ names: Set<String>) -> [String]? {
      SuiteCatalog.suite(named: "burst", measuring: names, processors: 12)?.probes.map(\.summary)
    }
    #expect(
      probes(["n8", "n24", "n30"])
        == ["8 at once", "24 at once, 2 per processor", "30 at once, 2.5 per processor"])
    #expect(probes(["r50"]) == ["50 starts a second, for 2 s, whatever the earlier ones do"])
  }

  @Test func aBurstHasSizesForTheProcessorsOfItsHost() {
    #expect(
      Suite.burst(processors: 12).probes.map(\.instances)
        == [1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 192])
    #expect(Suite.burst(processors: 2).probes.map(\.instances) == [1, 2, 4, 8, 16, 32, 64])
  }

  @Test func saysInEveryChartThatARunIsUnstableOrSmoke() throws {
    let samples = (1...3).map { Run.sample("native", sequence: $0, 60_000) }
    let inputs = Run.inputs(samples: samples, summary: [], isUnstable: true)
    let lines = try prelude(inputs)
    #expect(
      lines.contains(
        "WARNING = 'UNSTABLE RUN (the A/A arm is off by more than the margin) · "
          + "SMOKE RUN (n = 3: no medians, no intervals)'"))
    #expect(lines.contains("IS_SMOKE = 1"))
  }

  @Test func saysInEveryChartThatARunIsOfTheLab() throws {
    let samples = (1...6).map { Run.sample("native", sequence: $0, 60_000) }
    let lines = try prelude(Run.inputs(samples: samples, summary: [], isLab: true))
    #expect(
      lines.contains(
        "FOOTER_1 = 'lab (software emulation): compare ratios only · Linux 6.18, KVM pvm'"))
    #expect(lines.contains("WARNING = 'LAB RUN (software emulation: compare ratios only)'"))
  }

  @Test func stacksMeansOfPhases() throws {
    let inputs = Run.inputs(
      samples: [Run.sample("native", sequence: 1, 60_000)],
      summary: [Run.phase("native", "build", mean: 250), Run.phase("native", "boot", mean: 750)])
    let lines = try prelude(inputs)
    #expect(lines.contains("1 2 0.0 250.0 0.0 0.25"))
    #expect(lines.contains("1 4 250.0 1000.0 0.25 1.0"))
  }

  @Test func quotesWhateverAReasonSays() throws {
    #expect(ChartPrelude.quoted("it's `rm -rf`\n\"x\"") == "'it''s `rm -rf` \"x\"'")
  }

  private func prelude(_ inputs: ChartInputs) throws -> [String] {
    let chart = ChartScript(name: "ecdf", source: "# x\n#: asks headline\n")
    let table = ArmTable(inputs)
    let page = try #require(ChartPage.pages(of: chart, table).first)
    let text = try #require(
      ChartPrelude(inputs, table: table, page: page).text(for: chart))
    return text.split(separator: "\n").map(String.init)
  }
}
