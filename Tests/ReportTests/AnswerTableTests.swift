import Model
import Suites
import Testing

@testable import Report

@Suite struct AnswerTableTests {
  @Test func printsALineForEachAnswerOfAFewProbes() {
    #expect(
      ResultTable(Probes.inputs()).render(.text) == """
        calls: medians with 95 % intervals, better: time lower, bandwidth higher, n = 19 … 20 trials each
        technique   median                    vs native                     also  n fail inv verdict
        getpid: the null call
          native       61.0 ns [60.0, 62.0]        1× baseline         16.40 M/s 20    0   0
          unikernel    3.01 ns [2.93, 3.09]   0.0493× [0.0475, 0.0510]         — 20    0   0 faster
        fork: fork, exit, wait
          native       48.0 µs [47.0, 49.5]        1× baseline                 — 19    1   0
          unikernel n/a: it has no processes
        copy: a[i] = b[i]
          native    11.00 GB/s [10.50, 11.40]      1× baseline           9.00 ns 20    0   0
          unikernel 10.00 GB/s [9.90, 10.20]    0.91× [0.89, 1.01]      10.00 ns 20    0   0 inconclusive

        native: fork 1 failed of 20 (5.00 % [0.89, 23.6]).
        clock-drift (the payload's clock and the host's differ by over 1 %) in trials of unikernel 1 of 40.
        inconclusive: 1 of 6; half of them need up to 30 blocks, all 30.

        """)
  }

  @Test func printsAMatrixOfManyProbes() {
    let suite = Suite(
      name: "calls", question: "", procedure: Probes.suite.procedure,
      probes: Probes.suite.probes
        + (1...20).map { Probe("more-\($0)", workload: "getpid", metrics: [.time]) })
    let more = (1...20).map {
      Probes.sample("native", "more-\($0)", nil, status: .unsupported, reason: "none")
    }
    let text = ResultTable(Probes.inputs(suite, samples: Probes.samples + more)).render(.text)
    #expect(
      text.hasPrefix(
        """
        calls: medians with 95 % intervals, better: time lower, bandwidth higher, n = 19 … 20 trials each
                     native     unikernel
        getpid      61.0 ns     3.01 ns
                                0.0493× F
        fork        48.0 µs           n/a
        copy     11.00 GB/s  10.00 GB/s
                                  0.91× ?
        more-1          n/a           n/a

        """))
    #expect(text.contains("\nn/a fork in unikernel: it has no processes\n"))
    #expect(text.contains("\nnative: fork 1 failed of 20 (5.00 % [0.89, 23.6]).\n"))
    #expect(text.contains("\nIntervals of all ratios: --format markdown, csv or json.\n"))
  }

  @Test func printsMarkdown() {
    #expect(
      ResultTable(Probes.inputs()).render(.markdown) == """
        calls: medians with 95 % intervals, better: time lower, bandwidth higher, n = 19 … 20 trials each.

        | probe | technique | median | ratio to native | also | n | failed | invalid | verdict |
        |---|---|---:|---:|---:|---:|---:|---:|---|
        | getpid | native | 61.0 ns [60.0, 62.0] | 1× baseline | 16.40 M/s [16.10, 16.70] | 20 | 0 | 0 |  |
        | getpid | unikernel | 3.01 ns [2.93, 3.09] | 0.0493× [0.0475, 0.0510] | — | 20 | 0 | 0 | faster |
        | fork | native | 48.0 µs [47.0, 49.5] | 1× baseline | — | 19 | 1 | 0 |  |
        | fork | unikernel | n/a: it has no processes |  |  | 0 | 0 | 0 |  |
        | copy | native | 11.00 GB/s [10.50, 11.40] | 1× baseline | 9.00 ns [8.80, 9.50] | 20 | 0 | 0 |  |
        | copy | unikernel | 10.00 GB/s [9.90, 10.20] | 0.91× [0.89, 1.01] | 10.00 ns [9.80, 10.10] | 20 | 0 | 0 | inconclusive (need ~30 blocks) |

        - native: fork 1 failed of 20 (5.00 % [0.89, 23.6]).
        - clock-drift (the payload's clock and the host's differ by over 1 %) in trials of unikernel 1 of 40.
        - inconclusive: 1 of 6; half of them need up to 30 blocks, all 30.

        """)
  }

  @Test func printsUnroundedCSV() {
    #expect(
      ResultTable(Probes.inputs()).render(.csv) == """
        family,probe,technique,variant,conditions,metric,unit,better,median,median_lo,median_hi,ratio,ratio_lo,ratio_hi,second_metric,second_unit,second_median,second_lo,second_hi,n,failed,invalid,clock_drift,verdict,reason
        ,getpid,native,,,time,ns,lower,61,60,62,,,,rate,op/s,16400000,16100000,16700000,20,0,0,0,,
        ,getpid,unikernel,,,time,ns,lower,3.01,2.93,3.09,0.0493,0.0475,0.051,rate,op/s,,,,20,0,0,1,faster,
        ,fork,native,,,time,ns,lower,48000,47000,49500,,,,rate,op/s,,,,19,1,0,0,,
        ,fork,unikernel,,,time,ns,lower,,,,,,,rate,op/s,,,,0,0,0,0,,it has no processes
        ,copy,native,,,bandwidth,B/s,higher,11000000000,10500000000,11400000000,,,,time,ns,9,8.8,9.5,20,0,0,0,,
        ,copy,unikernel,,,bandwidth,B/s,higher,10000000000,9900000000,10200000000,0.91,0.89,1.01,time,ns,10,9.8,10.1,20,0,0,0,inconclusive (need ~30 blocks),

        """)
  }

  private static func memory(_ metric: String, _ value: ChartSummaryRow.Estimate) -> ChartSummaryRow
  {
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
    #expect(
      ResultTable(inputs).render(.text) == """
        memory: cost of one more instance (slope) with 95 % intervals, lower is better, n = 5 ramps each
        technique  each instance          vs native    shared  n  fail  inv  verdict
        pss: proportional set size of the instances' processes, VMM included
          native   86.0 KiB [84.0, 89.0]  1× baseline  20 KiB  5     0    0
        cgroup: what the instances' cgroups are charged with, kernel memory included
          native   n/a: not measured
        givable: by how much MemAvailable and the processors' own free lists fell together
          native   n/a: not measured
        kernel: by how much slab, page tables and kernel stacks grew together
          native   n/a: not measured
        uss: unique set size of the instances' processes, VMM included
          native   n/a: not measured

        memory, in parts: cost of one more instance (slope) with 95 % intervals, lower is better, n = 0
                               native
        available                 n/a
        slab                      n/a
        page_tables               n/a
        secondary_page_tables     n/a
        kernel_stacks             n/a
        guest_configured          n/a
        guest_touched             n/a

        n/a available, slab, page_tables, secondary_page_tables, kernel_stacks, guest_configured,
          guest_touched in all: not measured

        """)
  }

  @Test func printsNoDigitsOfMemoryThatMayBeNothing() {
    let inputs = Probes.inputs(
      .memory,
      samples: [
        Sample(
          runID: "r1", suite: "memory", probe: "idle", technique: "native",
          parameters: "instances=8",
          metric: Metric("pss", unit: "B", better: .lower, summary: ""), value: 700_000)
      ],
      summary: [
        Self.memory("pss_per_instance", .init(100, 0, 2_048)),
        Self.memory("pss_shared", .init(-409_600, -512_000, -307_200)),
        Self.memory("uss_per_instance", .init(88_064, 86_016, 91_136)),
        Self.memory("uss_shared", .init(-1_024, -4_096, 3_072)),
      ])
    let text = ResultTable(inputs).render(.text)
    #expect(
      text.contains("\n  native        ≈ 0 [0.0, 2.0] KiB  1× baseline     < 0  5     0    0\n"))
    #expect(
      text.contains("\n  native   86.0 KiB [84.0, 89.0]    1× baseline     ≈ 0  5     0    0\n"))
    #expect(
      text.contains(
        "shared: ≈ 0: its interval holds 0; < 0: costs grow with the number, so none can be read."))
  }

  @Test func leavesOutWhatNobodyWasAsked() {
    let samples = Probes.samples.filter { $0.probe == "getpid" }
    let summary = Probes.summary.filter { $0.probe == "getpid" }
    let text = ResultTable(Probes.inputs(samples: samples, summary: summary)).render(.text)
    #expect(text.contains("\ngetpid: the null call\n"))
    #expect(!text.contains("fork"))
  }

  @Test func countsOneTrialInTheSingular() {
    let summary = [Probes.row("native", "getpid", count: 1, median: .init(61))]
    let text = ResultTable(Probes.inputs(summary: summary)).render(.text)
    #expect(text.contains("n = 1 trial each\n"))
  }

  @Test func saysHowManyTrialsAnIntervalTakes() {
    let suite = Suite(
      name: "calls", question: "", procedure: Probes.suite.procedure,
      probes: [Probe("getpid", workload: "getpid", metrics: [.time])])
    let inputs = Probes.inputs(
      suite, samples: [Probes.sample("native", "getpid", 61)],
      summary: [Probes.row("native", "getpid", count: 3, median: .init(61))])
    #expect(
      ResultTable(inputs).render(.text).contains(
        "\nn = 3 is too few for an interval, which takes 6, so no value is printed; see --effort.\n"
      ))
  }

  @Test func saysWhatStoppedAFill() {
    let probe = Suite.density.probes[0]
    func sample(
      _ technique: String, _ metric: Int, _ value: Double?, _ parameters: String = "",
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
        sample("container", 4, 2.56e8, "instances=250"),
        sample("container", 4, 5.12e8, "instances=500"),
      ],
      summary: [
        row("rate", 250, 900), row("rate", 500, 450), row("givable", 250, 2.56e8),
        row("givable", 500, 5.12e8),
      ])
    #expect(
      ResultTable(inputs).render(.text) == """
        density: instances held alive at once, higher is better; rates in starts a second; memory: fall of
          what the host can give; failed starts with 95 % interval
        technique  held  rate, first  rate, last  memory each        failed starts
        null       n/a: it runs no payload
        container   500       900 /s      450 /s     1000 KiB  0.40 % [0.11, 1.44]
        container stopped: cgroup: no space left on device

        """)
    #expect(
      ResultTable(inputs).render(.csv) == """
        technique,variant,conditions,held,fills,failures,failure_rate,failure_rate_lo,failure_rate_hi,first_rate_per_s,last_rate_per_s,memory_each_B,stopped,reason
        null,,,,0,,,,,,,,,it runs no payload
        container,,,500,1,2,0.00398406374501992,0.0010932547660220144,0.014408556491156277,900,450,1024000,cgroup: no space left on device,

        """)
  }
}
