import Model
import Suites
import SystemPackage

@testable import Report

/// A made-up run small enough to be read in a test.
enum Run {
  static let launch = Metric("launch", unit: "ns", better: .lower, summary: "E0 to E4")
  static let life = Metric("life", unit: "ns", better: .lower, summary: "E0 to E7")
  static let suite = Suite(
    name: "startup", question: "What does a start cost?",
    procedure: .starts([
      SpanMetric(launch, from: .request, to: .payload),
      SpanMetric(life, from: .request, to: .clean),
    ]),
    probes: [Probe("start", workload: "hello", scale: 1, metrics: [launch, life])],
    paces: [.spaced, .hot])

  static func sample(
    _ technique: String, _ variant: String = "", pace: Pace = .spaced, sequence: Int,
    _ value: Double?, status: SampleStatus = .ok, reason: String = ""
  ) -> Sample {
    Sample(
      runID: "r1", block: sequence, sequence: sequence, suite: "startup", probe: "start",
      technique: technique, variant: variant, parameters: "pace=\(pace.rawValue)", metric: launch,
      value: value, status: status, reason: reason)
  }

  static func row(
    _ technique: String, _ variant: String = "", pace: Pace = .spaced, metric: String = "launch",
    count: Int = 100, failed: Int = 0, median: ChartSummaryRow.Estimate? = nil, p95: Double? = nil,
    ratio: ChartSummaryRow.Estimate? = nil, verdict: String = ""
  ) -> ChartSummaryRow {
    ChartSummaryRow(
      probe: "start", technique: technique, variant: variant, parameters: "pace=\(pace.rawValue)",
      metric: metric,
      count: count, failed: failed, median: median, p95: p95, ratio: ratio, verdict: verdict)
  }

  static func phase(_ technique: String, _ phase: String, mean: Double) -> ChartSummaryRow {
    ChartSummaryRow(
      probe: "start", technique: technique, parameters: "pace=spaced", phase: phase, metric: "span",
      count: 100,
      mean: mean)
  }

  static func inputs(
    samples: [Sample], summary: [ChartSummaryRow], folder: FilePath = "/nowhere",
    isUnstable: Bool = false, isLab: Bool = false
  ) -> ChartInputs {
    ChartInputs(
      runFolder: folder, runID: "r1", host: "Linux 6.18, KVM pvm", suite: suite,
      samples: samples, summary: summary, isUnstable: isUnstable, isLab: isLab,
      command: "bench run --suite startup", samplesSHA256: "9f86d081884c7d65")
  }

  /// A user's own program, of which nobody sees the first instruction.
  static let ofProgram: ChartInputs = {
    let suite = Suite.programStartup
    let spans = suite.spans.map(\.metric).filter { ["ready", "life"].contains($0.name) }
    let samples = (1...6).flatMap { sequence in
      spans.map { metric in
        Sample(
          runID: "r1", block: sequence, sequence: sequence, suite: suite.name, probe: "program",
          technique: "native", parameters: "pace=spaced", metric: metric,
          value: 550_000 + Double(sequence) * 10_000, flags: "unverified")
      }
    }
    let medians = [
      ("ready", ChartSummaryRow.Estimate(560_000, 500_000, 620_000)),
      ("life", ChartSummaryRow.Estimate(660_000, 610_000, 700_000)),
    ]
    let summary = medians.map { metric, median in
      ChartSummaryRow(
        probe: "program", technique: "native", parameters: "pace=spaced", metric: metric,
        count: 100, median: median)
    }
    return ChartInputs(
      runFolder: "/nowhere", runID: "r1", host: "Linux 6.18", suite: suite, samples: samples,
      summary: summary, command: "bench run --exec ./hello", samplesSHA256: "9f86d081884c7d65")
  }()

  /// Two techniques that were measured, one that could not be, and the harness's floor.
  static let usual = inputs(
    samples: [
      sample("native", sequence: 1, 61_000), sample("native", sequence: 4, 63_000),
      sample("native", pace: .hot, sequence: 2, 38_000),
      sample("container", sequence: 3, 905_000),
      sample(
        "unikernel", sequence: 0, nil, status: .unsupported,
        reason: "/dev/kvm is missing: load a KVM module (kvm_intel or kvm_amd), or run this on a "
          + "host that has it"),
    ],
    summary: [
      row("null", metric: "life", median: .init(71_529, 70_100, 72_300)),
      row("native", median: .init(61_334, 60_526, 62_455), p95: 70_946),
      row("native", metric: "life", median: .init(79_421, 78_000, 80_000)),
      row("native", pace: .hot, median: .init(38_220, 37_567, 39_273), p95: 44_219),
      row(
        "container", count: 99, failed: 1, median: .init(903_120, 891_000, 927_000),
        p95: 1_057_000, ratio: .init(14.62, 14.41, 14.83), verdict: "slower"),
      row(
        "container", "minimal", median: .init(64_000, 60_000, 68_000), p95: 99_000,
        ratio: .init(1.05, 0.98, 1.11), verdict: "inconclusive (need ~240 blocks)"),
    ])
}
