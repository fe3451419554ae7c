import Model

@testable import Report

/// A made-up run of two probes, small enough to be read in a test.
enum Probes {
  static let suite = Suite(
    name: "calls", question: "What does a call cost?",
    procedure: .throughput(box: .milliseconds(200)),
    probes: [
      Probe("getpid", summary: "the null call", workload: "getpid", metrics: [.time, .rate]),
      Probe("fork", summary: "fork, exit, wait", workload: "fork", metrics: [.time, .rate]),
      Probe(
        "copy", summary: "a[i] = b[i]", workload: "copy", metrics: [.bandwidth, .time],
        operationBytes: 100),
    ])

  static func row(
    _ technique: String, _ probe: String, _ metric: Metric = .time, count: Int = 20,
    failed: Int = 0, median: ChartSummaryRow.Estimate,
    ratio: ChartSummaryRow.Estimate? = nil, verdict: String = ""
  ) -> ChartSummaryRow {
    ChartSummaryRow(
      probe: probe, technique: technique, parameters: "", metric: metric.name, count: count,
      failed: failed, median: median, ratio: ratio, verdict: verdict, margin: 0.05)
  }

  static func sample(
    _ technique: String, _ probe: String, _ value: Double?, status: SampleStatus = .ok,
    reason: String = "", flags: String = ""
  ) -> Sample {
    Sample(
      runID: "r1", suite: "calls", probe: probe, technique: technique, metric: .time, value: value,
      status: status, reason: reason, flags: flags)
  }

  static let samples = [
    sample("native", "getpid", 61), sample("native", "fork", 48_000),
    sample("unikernel", "getpid", 3, flags: "clock-drift"),
    sample("unikernel", "fork", nil, status: .unsupported, reason: "it has no processes"),
    sample("native", "copy", 9), sample("unikernel", "copy", 10),
  ]

  static let summary = [
    row("native", "getpid", median: .init(61, 60, 62)),
    row("native", "getpid", .rate, median: .init(1.64e7, 1.61e7, 1.67e7)),
    row("native", "fork", count: 19, failed: 1, median: .init(48_000, 47_000, 49_500)),
    row("native", "copy", .bandwidth, median: .init(1.1e10, 1.05e10, 1.14e10)),
    row("native", "copy", median: .init(9, 8.8, 9.5)),
    row(
      "unikernel", "getpid", median: .init(3.01, 2.93, 3.09), ratio: .init(0.0493, 0.0475, 0.051),
      verdict: "faster"),
    row(
      "unikernel", "copy", .bandwidth, median: .init(1e10, 9.9e9, 1.02e10),
      ratio: .init(0.91, 0.89, 1.01), verdict: "inconclusive (need ~30 blocks)"),
    row("unikernel", "copy", median: .init(10, 9.8, 10.1), ratio: .init(1.11, 0.99, 1.12)),
  ]

  static func inputs(
    _ suite: Suite = suite, samples: [Sample] = samples, summary: [ChartSummaryRow] = summary
  ) -> ChartInputs {
    ChartInputs(
      runFolder: "/nowhere", runID: "r1", host: "Linux 6.18", suite: suite, samples: samples,
      summary: summary, command: "bench run", samplesSHA256: "9f86d081884c7d65")
  }
}
