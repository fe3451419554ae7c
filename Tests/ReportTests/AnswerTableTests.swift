import Model
import Suites
import Testing

@testable import Report

@Suite struct AnswerTableTests {
  @Test func printsALineForEachAnswerOfAFewProbes() {
    #expect(ResultTable(Probes.inputs()).render(.text) == "")
  }

  @Test func printsAMatrixOfManyProbes() {
    let suite = Suite(
      name: "calls", question: "", procedure: Probes.suite.procedure,
      probes: Probes.suite.probes
        + (1...20).map { Probe("more-\($0)", workload: "getpid", metrics: [.time]) })
    let text = ResultTable(Probes.inputs(suite)).render(.text)
    print(text)
    #expect(text.contains("x"))
  }

  @Test func printsMarkdown() {
    #expect(ResultTable(Probes.inputs()).render(.markdown) == "")
  }

  @Test func printsUnroundedCSV() {
    #expect(ResultTable(Probes.inputs()).render(.csv) == "")
  }

  private static func memory(_ metric: String, _ value: ChartSummaryRow.Estimate) -> ChartSummaryRow {
    ChartSummaryRow(
      probe: "idle", technique: "native", parameters: "", metric: metric, count: 5, median: value)
  }

  @Test func printsSlopesOfMemoryWithTheSharedCost() {
    let inputs = Probes.inputs(
      .memory,
      samples: [
        Sample(
          runID: "r1", suite: "memory", probe: "idle", technique: "native",
          parameters: "instances=8",
          metric: Metric("pss", unit: "B", better: .lower, summary: ""), value: 700_000)
      ],
      summary: [
        Self.memory("pss_per_instance", .init(88_064, 86_016, 91_136)),
        Self.memory("pss_shared", .init(20_480, 10_240, 30_720)),
      ])
    #expect(ResultTable(inputs).render(.text) == "")
  }

  @Test func saysWhatStoppedAFill() {
    let probe = Suite.density.probes[0]
    func sample(_ technique: String, _ metric: Int, _ value: Double?, _ parameters: String = "",
      status: SampleStatus = .ok, reason: String = ""
    ) -> Sample {
      Sample(
        runID: "r1", block: 0, suite: "density", probe: "fill", technique: technique,
        parameters: parameters, metric: probe.metrics[metric], value: value, status: status,
        reason: reason)
    }
    func row(_ metric: String, _ instances: Int, _ value: Double) -> ChartSummaryRow {
      ChartSummaryRow(
        probe: "fill", technique: "container", parameters: "instances=\(instances)",
        metric: metric, count: 1, median: .init(value))
    }
    let inputs = Probes.inputs(
      .density,
      samples: [
        sample("null", 0, nil, status: .unsupported, reason: "it runs no payload"),
        sample("container", 0, 500, reason: "cgroup: no space left on device"),
        sample("container", 2, 2),
        sample("container", 1, 900, "instances=250"), sample("container", 1, 450, "instances=500"),
        sample("container", 3, 2.56e8, "instances=250"),
        sample("container", 3, 5.12e8, "instances=500"),
      ],
      summary: [
        row("rate", 250, 900), row("rate", 500, 450), row("available", 250, 2.56e8),
        row("available", 500, 5.12e8),
      ])
    #expect(ResultTable(inputs).render(.text) == "")
    #expect(ResultTable(inputs).render(.csv) == "")
  }
}
