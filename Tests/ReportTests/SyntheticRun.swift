import Glibc
import Model
import Results
import Suites
import SystemPackage

@testable import Report

/// Made-up runs of whole suites, as large as real ones, to look at and to test layouts with.
struct SyntheticRun {
  let suite: Suite
  var samples: [Sample] = []
  /// Rows that a run derives from its samples beside those of every cell.
  var derived: [SummaryRow] = []
  private var state: UInt64 = 20_261_121
  private var sequence = 0

  init(_ suite: Suite) {
    self.suite = suite
  }

  /// A number that scatters around 1 as measurements do, from a small congruential generator.
  mutating func scatter(_ width: Double) -> Double {
    var sum = 0.0
    for _ in 0..<4 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      sum += Double(state >> 40) / Double(1 << 24) - 0.5
    }
    return exp(sum * width)
  }

  mutating func add(
    _ arm: String, _ probe: Probe, _ metric: Metric, _ value: Double?, block: Int? = nil,
    parameters: String = "", status: SampleStatus = .ok, reason: String = "", flags: String = ""
  ) {
    let names = arm.split(separator: "/", maxSplits: 1).map(String.init)
    samples.append(
      Sample(
        runID: "synthetic", block: block, position: 0, sequence: sequence, suite: suite.name,
        probe: probe.name, technique: names[0], variant: names.count > 1 ? names[1] : "",
        parameters: parameters, metric: metric, value: value, status: status, reason: reason,
        flags: flags))
    sequence += 1
  }

  /// The run as charts read it, with its two CSV files written into `folder`.
  func inputs(in folder: FilePath, isUnstable: Bool = false) throws -> ChartInputs {
    var settings = Summary.Settings(seed: 1)
    settings.resamples = 200
    let rows = Summary(of: samples, settings: settings).rows + derived
    try ReportFile.write(
      Table.samples.header + Table.samples.lines(samples), to: folder.appending("samples.csv"))
    try ReportFile.write(
      Table.summary.header + Table.summary.lines(rows), to: folder.appending("summary.csv"))
    return ChartInputs(
      runFolder: folder, runID: "20261122-101500-\(suite.name)",
      host: "AMD EPYC, 2 cpu, Linux 6.18, KVM pvm, cgroup hybrid", suite: suite, samples: samples,
      summary: rows.map(Self.row), isUnstable: isUnstable,
      command: "bench run --suite \(suite.name)",
      samplesSHA256: "9f86d081884c7d659a2feaa0c55ad015")
  }

  private static func row(_ row: SummaryRow) -> ChartSummaryRow {
    ChartSummaryRow(
      probe: row.cell.probe, technique: row.cell.technique, variant: row.cell.variant,
      parameters: row.cell.parameters, phase: row.cell.phase, metric: row.cell.metric,
      count: row.count, failed: row.failed, invalid: row.invalid,
      median: row.median.map { .init($0, row.medianLow, row.medianHigh) }, mean: row.mean,
      ratio: row.ratio.map { .init($0, row.ratioLow, row.ratioHigh) },
      verdict: row.verdict.map { "\($0)" } ?? "", margin: row.margin)
  }
}

extension SyntheticRun {
  static let techniques = [
    "null", "native", "native#2", "chroot", "namespaces", "cgroup", "container", "unikernel",
  ]
  static let manyVariants = variants(28)

  static func variants(_ count: Int) -> [String] {
    ["native", "native#2"] + (1...count).map { "container/filter-of-\($0 * 10)-rules" }
  }

  /// Nanoseconds of one operation, probe by probe of the suite.
  private static let costs: [Double] = [
    61, 24, 88, 1_900, 142, 118, 640, 1_240, 9_800, 2_150, 410, 48_000, 310_000, 21_500, 1_720, 905,
    2_310, 6_400, 182, 730, 7_100, 19_800,
  ]

  /// Timed work with what goes wrong in real runs: absent techniques and probes, failures, clocks
  /// that disagree.
  static func throughput(
    _ suite: Suite, techniques: [String] = techniques, blocks: Int = 20
  ) -> SyntheticRun {
    var run = SyntheticRun(suite)
    for (place, probe) in suite.probes.enumerated() {
      for arm in techniques {
        if let reason = absence(of: probe.name, in: arm) {
          for metric in probe.metrics {
            run.add(arm, probe, metric, nil, status: .unsupported, reason: reason)
          }
        }
      }
      for block in 0..<blocks {
        for (index, arm) in techniques.enumerated() where absence(of: probe.name, in: arm) == nil {
          if arm == "container", probe.name == "tcp", block % 9 == 3 {
            run.add(arm, probe, .time, nil, block: block, status: .failed, reason: "work: reset")
            continue
          }
          let isDrifting = arm == "unikernel" && block == 5
          let time =
            costs[place % costs.count] * factor(of: arm, index, place) * run.scatter(0.06)
            * (probe.operationBytes > 0 ? 2e5 : 1)
          for metric in probe.metrics {
            let value =
              metric == .time
              ? time : metric == .rate ? 1e9 / time : Double(probe.operationBytes) / time * 1e9
            run.add(
              arm, probe, metric, value, block: block, flags: isDrifting ? "clock-drift" : "")
          }
        }
      }
    }
    return run
  }

  private static func absence(of probe: String, in arm: String) -> String? {
    if arm == "null" { return "it runs no payload" }
    if arm == "unikernel", ["fork", "exec", "pipe", "unix", "tcp", "signal"].contains(probe) {
      return "a unikernel has one address space and no processes"
    }
    return probe == "hypercall" && arm != "unikernel" ? "there is no hypervisor to call" : nil
  }

  private static func factor(of arm: String, _ index: Int, _ place: Int) -> Double {
    switch arm {
    case "native", "native#2": 1
    case "unikernel": [0.05, 1.01, 0.4, 3.2, 14][place % 5]
    case "container": place % 3 == 0 ? 1.62 : 1.08
    default: 1 + Double(index % 4) * 0.03
    }
  }

  /// Ramps up to 64 instances, each block one ramp of every technique.
  static func memory(techniques: [String] = techniques, blocks: Int = 5) -> SyntheticRun {
    var run = SyntheticRun(.memory)
    let probe = run.suite.probes[0]
    for (index, arm) in techniques.enumerated() {
      for (place, metric) in probe.metrics.enumerated() {
        if let reason = memoryAbsence(of: metric.name, in: arm) {
          run.add(arm, probe, metric, nil, status: .unsupported, reason: reason)
          continue
        }
        let slope = Double(28_000 + 61_000 * index) * [1, 0.8, 1.4, 1.9, 0.5, 0.2][place % 6]
        let shared = Double(place % 3) * 150_000
        for block in 0..<blocks {
          for instances in [0, 1, 2, 4, 8, 16, 32, 64] {
            let value = shared + slope * Double(instances) * run.scatter(0.05)
            run.add(
              arm, probe, metric, value.rounded(), block: block,
              parameters: "instances=\(instances)")
          }
        }
        let native = Double(28_000 + 61_000) * [1, 0.8, 1.4, 1.9, 0.5, 0.2][place % 6]
        run.derive(
          arm, probe, "\(metric.name)_per_instance", slope, 0.02, blocks: blocks,
          ratio: arm == "native" || !techniques.contains("native") ? nil : slope / native)
        run.derive(
          arm, probe, "\(metric.name)_shared", shared, 0.1, blocks: blocks, ratio: nil)
      }
    }
    return run
  }

  private static func memoryAbsence(of metric: String, in arm: String) -> String? {
    if arm == "null" { return "it has no instance that could live" }
    if metric.hasPrefix("guest"), arm != "unikernel" { return "it has no guest" }
    return metric == "secondary_page_tables" ? "/proc/meminfo does not count them" : nil
  }

  private mutating func derive(
    _ arm: String, _ probe: Probe, _ metric: String, _ value: Double, _ width: Double,
    blocks: Int, ratio: Double?
  ) {
    let names = arm.split(separator: "/", maxSplits: 1).map(String.init)
    var row = SummaryRow(
      cell: Cell(
        suite: suite.name, probe: probe.name, technique: names[0],
        variant: names.count > 1 ? names[1] : "", metric: metric), unit: "B", better: .lower)
    row.count = blocks
    row.median = value
    if blocks > 1 {
      row.medianLow = value * (1 - width)
      row.medianHigh = value * (1 + width * 1.3)
      row.intervalMethod = "Theil-Sen, bootstrap over ramps"
      row.ratio = ratio
      row.ratioLow = ratio.map { $0 * 0.97 }
      row.ratioHigh = ratio.map { $0 * 1.04 }
      row.margin = ratio.map { _ in 0.05 }
      row.verdict = ratio.map { $0 > 1.1 ? .slower : .equivalent }
    }
    derived.append(row)
  }

  /// One fill of the host for each technique.
  static func density(techniques: [String] = techniques, most: Int = 1_000) -> SyntheticRun {
    var run = SyntheticRun(.density)
    let probe = run.suite.probes[0]
    func metric(_ name: String) -> Metric {
      probe.metrics.first { $0.name == name } ?? probe.metrics[0]
    }
    for (index, arm) in techniques.enumerated() {
      guard arm != "null" else {
        run.add(
          arm, probe, probe.metrics[0], nil, status: .unsupported,
          reason: "it has no instance that could live")
        continue
      }
      let held = arm == "container" ? most * 6 / 10 : most
      run.add(
        arm, probe, metric("held"), Double(held), block: 0,
        reason: held < most
          ? "cgroup: mkdir /sys/fs/cgroup/bench-x/601: no space left on device"
          : "the limit of \(most) instances is reached")
      run.add(arm, probe, metric("failures"), arm == "container" ? 1 : 0, block: 0)
      for mark in stride(from: 0, through: held, by: max(1, most / 20)) {
        let place = "instances=\(mark)"
        if mark > 0 {
          let slowing = 1 + Double(mark) / Double(most) * Double(index) / 6
          run.add(
            arm, probe, metric("rate"), 4_000 / Double(index + 1) / slowing * run.scatter(0.2),
            block: 0, parameters: place)
        }
        run.add(
          arm, probe, metric("givable"),
          Double(mark * (40_000 + 70_000 * index)) * run.scatter(0.03), block: 0,
          parameters: place)
      }
    }
    return run
  }
}
