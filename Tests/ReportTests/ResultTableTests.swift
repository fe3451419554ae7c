import Testing

@testable import Report

@Suite struct ResultTableTests {
  @Test func printsAllRowsInTheirFixedOrder() {
    #expect(
      ResultTable(Run.usual).render(.text) == """
        startup, pace=spaced (50 ms of rest before each trial): medians with 95 % intervals, lower is better
        technique         launch, µs        p95, µs vs native          life, µs   n fail inv verdict
        null                 —                    —     —                  71.5 100    0   0
        native            61.3 [60.5, 62.5]    70.9    1× baseline         79.4 100    0   0
        container          903 [891, 927]      1057 14.6× [14.4, 14.8]        —  99    1   0 slower
        container/minimal 64.0 [60.0, 68.0]    99.0 1.05× [0.98, 1.11]        — 100    0   0 inconclusive
        unikernel         n/a: /dev/kvm is missing: load a KVM module (kvm_intel or kvm_amd), or run this on
                               a host that has it
        container: 1 failed of 100 (1.00 % [0.18, 5.45]).
        inconclusive: container/minimal (need ~240 blocks).

        startup, pace=hot (back to back): medians with 95 % intervals, lower is better
        technique          launch, µs         p95, µs  vs native    life, µs    n  fail  inv  verdict
        null                  —                     —   —                  —    0     0    0
        native             38.2 [37.6, 39.3]     44.2  1× baseline         —  100     0    0
        container             —                     —   —                  —    0     0    0
        container/minimal     —                     —   —                  —    0     0    0
        unikernel          n/a (see above)

        """)
  }

  /// One technique that was measured and one that could not be.
  private let small = Run.inputs(
    samples: [
      Run.sample("docker", sequence: 1, 2.1e8),
      Run.sample("unikernel", sequence: 0, nil, status: .unsupported, reason: "a | b"),
    ],
    summary: [
      Run.row(
        "docker", median: .init(212_000_000.5, 2.08e8, 2.17e8), p95: 2.6e8,
        ratio: .init(31.84, 29.51, 34.12), verdict: "slower"),
      Run.row("docker", metric: "life", median: .init(2.31e8, 2.26e8, 2.36e8)),
    ])

  @Test func saysInEveryFormatThatARunIsOfTheLab() {
    var inputs = small
    inputs.isLab = true
    let note =
      "LAB RUN: made under software emulation, so only ratios between rows of this run mean anything."
    let table = ResultTable(inputs)
    let other = ResultTable(small)
    #expect(table.render(.text) == "\(note)\n\n" + other.render(.text))
    #expect(table.render(.markdown) == "**\(note)**\n\n" + other.render(.markdown))
    let lines = table.render(.csv).split(separator: "\n")
    #expect(lines[0].hasSuffix(",verdict,reason,lab"))
    #expect(lines[1].hasSuffix(",a | b,software emulation"))
    #expect(lines[2].hasSuffix(",slower,,software emulation"))
    #expect(
      table.render(.json)
        == other.render(.json).replacing(
          "  \"unstable\": false,\n", with: "  \"unstable\": false,\n  \"lab\": true,\n"))
  }

  @Test func printsMarkdown() {
    #expect(
      ResultTable(small).render(.markdown) == """
        startup, pace=spaced (50 ms of rest before each trial): medians with 95 % intervals, lower is better.

        | technique | launch, ms | p95, ms | ratio to native | life, ms | n | failed | invalid | verdict |
        |---|---:|---:|---:|---:|---:|---:|---:|---|
        | unikernel | n/a: a \\| b |  |  |  | 0 | 0 | 0 |  |
        | docker | 212.0 [208.0, 217.0] | 260 | 31.8× [29.5, 34.1] | 231 | 100 | 0 | 0 | slower |

        """)
  }

  @Test func printsUnroundedCSV() {
    #expect(
      ResultTable(small).render(.csv) == """
        pace,technique,variant,conditions,launch_median_ns,launch_median_lo_ns,launch_median_hi_ns,launch_p95_ns,ratio,ratio_lo,ratio_hi,life_median_ns,n,failed,invalid,verdict,reason
        spaced,unikernel,,,,,,,,,,,0,0,0,,a | b
        spaced,docker,,,212000000.5,208000000,217000000,260000000,31.84,29.51,34.12,231000000,100,0,0,slower,

        """)
  }

  @Test func printsJSON() {
    #expect(
      ResultTable(small).render(.json) == """
        {
          "suite": "startup",
          "unstable": false,
          "rows": [
            {"pace": "spaced", "technique": "unikernel", "variant": "", "conditions": "", "launch_median_ns": null, "launch_median_lo_ns": null, "launch_median_hi_ns": null, "launch_p95_ns": null, "ratio": null, "ratio_lo": null, "ratio_hi": null, "life_median_ns": null, "n": 0, "failed": 0, "invalid": 0, "verdict": "", "reason": "a | b"},
            {"pace": "spaced", "technique": "docker", "variant": "", "conditions": "", "launch_median_ns": 212000000.5, "launch_median_lo_ns": 208000000, "launch_median_hi_ns": 217000000, "launch_p95_ns": 260000000, "ratio": 31.84, "ratio_lo": 29.51, "ratio_hi": 34.12, "life_median_ns": 231000000, "n": 100, "failed": 0, "invalid": 0, "verdict": "slower", "reason": ""}
          ]
        }

        """)
  }

  @Test func printsNoStatisticsOfThreeTrials() {
    let inputs = Run.inputs(
      samples: (1...3).map { Run.sample("native", sequence: $0, 60_000) },
      summary: [Run.row("native", count: 3, median: .init(60_000))], isUnstable: true)
    #expect(
      ResultTable(inputs).render(.text) == """
        UNSTABLE RUN: the A/A arm (native#2) differs from native by more than the margin.

        startup, pace=spaced (50 ms of rest before each trial): medians with 95 % intervals, lower is better
        technique  launch, µs  p95, µs  vs native    life, µs  n  fail  inv  verdict
        native     —                 —  1× baseline         —  3     0    0
        n = 3: medians need 6 trials, p95 needs 72; see --effort.

        """)
  }

  @Test func printsNoLatencyOfATechniqueThatFailsTooOften() {
    let inputs = Run.inputs(
      samples: [Run.sample("chroot", sequence: 1, 60_000)],
      summary: [
        Run.row("chroot", count: 94, failed: 6, median: .init(64_000, 63_000, 65_000), p95: 70_000)
      ])
    #expect(
      ResultTable(inputs).render(.text) == """
        startup, pace=spaced (50 ms of rest before each trial): medians with 95 % intervals, lower is better
        technique  launch, µs  p95, µs  vs native  life, µs   n  fail  inv  verdict
        chroot     —                 —  —                 —  94     6    0  fails
        chroot: 6 failed of 100 (6.00 % [2.78, 12.5]), over 5 %, so it gets no latency.

        """)
  }

  @Test func changesToMillisecondsForSlowTechniques() {
    let inputs = Run.inputs(
      samples: [Run.sample("docker", sequence: 1, 2.1e8)],
      summary: [Run.row("docker", median: .init(2.12e8, 2.08e8, 2.17e8), p95: 2.6e8)])
    #expect(
      ResultTable(inputs).render(.text) == """
        startup, pace=spaced (50 ms of rest before each trial): medians with 95 % intervals, lower is better
        technique  launch, ms            p95, ms  vs native  life, ms    n  fail  inv  verdict
        docker     212.0 [208.0, 217.0]      260  —                 —  100     0    0

        """)
  }

  @Test func saysWhyNothingWorked() {
    let inputs = Run.inputs(
      samples: [
        Run.sample("chroot", sequence: 1, nil, status: .failed, reason: "chroot: not permitted")
      ], summary: [])
    #expect(
      ResultTable(inputs).render(.text) == """
        startup, pace=spaced (50 ms of rest before each trial): medians with 95 % intervals, lower is better
        technique  launch, µs  p95, µs  vs native  life, µs  n  fail  inv  verdict
        chroot     n/a: failed: chroot: not permitted

        """)
  }

  @Test func givesUpDigitsAndNeverNamesToStayNarrow() {
    let summary = (1...3).map { number in
      Run.row(
        "unikernel", "a-very-long-variant-\(number)",
        median: .init(99_123_456, 98_123_456, 99_923_456),
        p95: 99_999_999, ratio: .init(1_432.5, 1_418.1, 1_451.7),
        verdict: "inconclusive (need ~240 blocks)")
    }
    let text = ResultTable(Run.inputs(samples: [], summary: summary)).render(.text)
    for row in summary { #expect(text.contains("\(row.technique)/\(row.variant) ")) }
    #expect(text.contains("[98100, 99900]"))
  }

  @Test func headsTheTableOfAUsersProgramByReadyAndSaysWhyInOneNote() throws {
    #expect(
      ResultTable(Run.ofProgram).render(.text) == """
        startup, pace=spaced (50 ms of rest before each trial): medians with 95 % intervals, lower is better
        technique  ready, µs       p95, µs  vs native    life, µs    n  fail  inv  verdict
        native     560 [500, 620]        —  1× baseline       660  100     0    0

        A user's own program: launch (E0 to E4) cannot be seen from outside; ready is its first byte of
          output. No evidence from inside verified that its isolation was in force.

        """)
    #expect(
      ResultTable(Run.ofProgram).render(.markdown).hasSuffix(
        "\n\nA user's own program: launch (E0 to E4) cannot be seen from outside; ready is its first "
          + "byte of output. No evidence from inside verified that its isolation was in force.\n"))
    #expect(
      ResultTable(Run.ofProgram).render(.csv).hasPrefix(
        "pace,technique,variant,conditions,ready_median_ns,ready_median_lo_ns,"))
  }

  @Test func saysNothingOfAUsersProgramOfTheSuitesOwnPayload() {
    #expect(!ResultTable(Run.usual).render(.text).contains("own program"))
  }
}
