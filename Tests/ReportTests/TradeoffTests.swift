import Model
import Suites
import Testing

@testable import Report

/// Start-up time, memory and what is left open, from three runs.
@Suite struct TradeoffTests {
  private static let startup = Run.inputs(
    samples: ["null", "native", "native#2", "container", "unikernel"].enumerated().map {
      Run.sample($1, sequence: $0 + 1, 60_000)
    },
    summary: [
      Run.row("null", median: .init(1, 1, 1)),
      Run.row("native", median: .init(260_000, 250_000, 270_000)),
      Run.row("native#2", median: .init(260_000, 250_000, 270_000)),
      Run.row("container", median: .init(2_000_000, 1_900_000, 2_100_000)),
      Run.row("unikernel", median: .init(1_000_000, 990_000, 1_010_000)),
    ])

  private static func memory(_ values: [(String, Double)]) -> ChartInputs {
    ChartInputs(
      runFolder: "/nowhere", runID: "m1", host: "", suite: .memory, samples: [],
      summary: values.map {
        ChartSummaryRow(
          probe: "idle", technique: $0.0, parameters: "", metric: "givable_per_instance", count: 20,
          median: .init($0.1, $0.1 * 0.9, $0.1 * 1.1))
      }, command: "", samplesSHA256: "aa")
  }

  private static func answer(
    _ technique: String, _ probe: String, _ metric: Metric, _ value: Double
  ) -> Sample {
    Sample(
      runID: "i1", block: 1, sequence: 1, suite: "isolation", probe: probe, technique: technique,
      metric: metric, value: value)
  }

  private static let isolation: ChartInputs = {
    let exposed = Metric("exposed", unit: "1", better: .lower, summary: "")
    let count = Metric("count", unit: "1", better: .lower, summary: "")
    return ChartInputs(
      runFolder: "/nowhere", runID: "i1", host: "", suite: .isolation,
      samples: [
        answer("container", "pid/see-process", exposed, 0),
        answer("container", "user/root-outside", exposed, 1),
        answer("container", "surface/kernel-functions", exposed, 1),
        answer("container", "surface/kernel-functions", count, 812),
      ], summary: [], command: "", samplesSHA256: "bb")
  }()

  @Test func joinsTheTechniquesThatBothRunsHave() {
    let marks = TradeoffMark.marks(
      of: Self.startup,
      beside: [Self.memory([("native", 60_000), ("container", 300_000)]), Self.isolation])
    #expect(marks.map(\.label) == ["native", "container"])
    #expect(marks[0].functions == nil)
    #expect(marks[0].open == nil)
    #expect(marks[1].start == .init(2_000_000, 1_900_000, 2_100_000))
    #expect(marks[1].memory.value == 300_000)
    #expect(marks[1].functions == 812)
    #expect(marks[1].open == .init(count: 2, asked: 3))
  }

  @Test func hasNothingWithoutARunOfMemory() {
    #expect(TradeoffMark.marks(of: Self.startup, beside: [Self.isolation]) == [])
  }

  @Test func leavesOutWhoeverIsWorseInBoth() {
    let marks = TradeoffMark.marks(
      of: Self.startup,
      beside: [Self.memory([("native", 90_000), ("container", 95_000), ("unikernel", 70_000)])])
    #expect(TradeoffMark.frontier(of: marks).map(\.label) == ["native", "unikernel"])
  }

  @Test(.enabled(if: Gnuplot.isThere, "needs gnuplot: apt-get install gnuplot-nox"))
  func drawsThemWithTheOtherRunsNamed() throws {
    let folder = TemporaryCharts.make()
    defer { TemporaryCharts.remove(folder) }
    var inputs = Self.startup
    inputs.runFolder = folder
    let chart = try #require(ChartScript.named("pareto"))
    let without = ChartRenderer(inputs, gnuplot: Gnuplot.run)
    #expect(!without.charts.contains(chart))
    #expect(without.render([chart]) == [.failed(chart: "pareto", .nothingBeside(chart: "pareto"))])
    inputs.tradeoffs = TradeoffMark.marks(
      of: inputs,
      beside: [
        Self.memory([("native", 90_000), ("container", 95_000), ("unikernel", 70_000)]),
        Self.isolation,
      ])
    let hash = String(repeating: "a1", count: 32)
    inputs.samplesSHA256 = hash
    inputs.beside = [
      .init(runID: "m1", samplesSHA256: hash), .init(runID: "i1", samplesSHA256: hash),
    ]
    let renderer = ChartRenderer(inputs) { arguments, folder in
      let answer = try Gnuplot.run(arguments, folder)
      #expect(answer.1.split(whereSeparator: \.isWhitespace) == [])
      return answer
    }
    guard case .made(_, let files) = renderer.render([chart])[0] else {
      Issue.record("the chart was not made")
      return
    }
    for form in ["png", "svg", "pdf"] {
      let file = try #require(files.first { $0.extension == form })
      let origin = try #require(PictureOrigin(of: ReportFile.read(file)))
      #expect(origin.samplesSHA256 == hash)
      #expect(origin.beside == inputs.beside)
    }
    let svg = try #require(files.first { $0.extension == "svg" })
    let text = String(decoding: try ReportFile.read(svg), as: UTF8.self)
    #expect(text.contains("812"))
  }
}
