import Suites
import SystemPackage
import Testing

@testable import Report

/// Published numbers beside the run's own, as a page and as a chart.
struct ReproductionPageTests {
  static let marks = [
    PublishedMark(
      system: "crun, 100 × true", label: "crun", measure: "100 × run", publishedLow: 1.69e9,
      publishedHigh: 1.69e9, trust: "A", source: "README of crun",
      measured: .init(9.04e8, 8.87e8, 9.23e8), count: 20),
    PublishedMark(
      system: "Firecracker", label: "firecracker", measure: "ready", publishedLow: 1.61e8,
      publishedHigh: 1.96e8, trust: "C", source: "raw data",
      reason: "firecracker is not on PATH: get its release"),
    PublishedMark(
      system: "Firecracker, target", label: "microvm", measure: "ready", publishedHigh: 1.25e8,
      trust: "A", source: "README of crun", measured: .init(5e7), count: 3),
    PublishedMark(
      system: "(a process)", label: "native", measure: "ready",
      measured: .init(61_000, 60_000, 62_000), count: 20),
    PublishedMark(
      system: "with a namespace", label: "container", measure: "1/life", unit: "op/s",
      publishedLow: 200, publishedHigh: 200, trust: "S", source: "a talk",
      measured: .init(812.4, 790, 830), count: 20),
    PublishedMark(
      system: "crun / runc", label: "crun / runc", measure: "100 × run", isRatio: true, unit: "1",
      publishedLow: 0.506, publishedHigh: 0.551, trust: "A", source: "README of crun",
      measured: .init(0.702, 0.69, 0.715), count: 20, verdict: "direction reproduced"),
    PublishedMark(
      system: "Kata / Docker", label: "", measure: "ready", isRatio: true, unit: "1",
      publishedLow: 6, publishedHigh: 6, trust: "S", source: "a talk",
      verdict: "cannot be judged here (Kata is not there)", reason: "Kata is not there"),
  ]

  private let page = ReproductionPage(
    name: "made-up", question: "is it so?", reference: "A. Body, A Paper, 2020",
    theirSpan: "first to last.", ourSpan: "E0→E6.",
    caveats: ["Nothing of it is true.", "It is | made up."], marks: marks,
    warnings: ["r1 is a lab run."])

  @Test func isWordForWord() {
    #expect(
      page.text == """
        r1 is a lab run.

        REPRODUCTION  made-up: is it so?
        REFERENCE     A. Body, A Paper, 2020
        THEIR SPAN    first to last.
        OUR SPAN      E0→E6.

        NUMBERS  for orientation: another machine gives others
          system               published         here                measured [95 %]        n  ÷ theirs
          crun, 100 × true     1.69 s A [1]      crun, 100 × run      904 ms [887, 923]    20  0.53×
          Firecracker          161–196 ms C [2]  firecracker, ready      n/a
          Firecracker, target  ≤ 125 ms A [1]    microvm, ready            —                3
          (a process)          —                 native, ready       61.0 µs [60.0, 62.0]  20
          with a namespace     200 /s S [3]      container, 1/life    812 /s [790, 830]    20  4.06×

        RATIOS  what can be reproduced
          ratio          published           measured [95 %]        verdict
          crun / runc    0.506–0.551× A [1]  0.702× [0.690, 0.715]  direction reproduced
          Kata / Docker  6.00× S [3]            n/a                 cannot be judged here

          n/a  firecracker: firecracker is not on PATH: get its release
          n/a  Kata / Docker: Kata is not there

        SOURCES  A published artifact, C computed from raw data, S quoted second-hand
          [1]  README of crun
          [2]  raw data
          [3]  a talk

        CAVEATS
          - Nothing of it is true.
          - It is | made up.

        """)
  }

  @Test func fitsATerminal() {
    #expect(page.text.split(separator: "\n").filter { $0.count > 100 } == [])
  }

  @Test func isATableInMarkdown() {
    let lines = page.markdown.split(separator: "\n")
    #expect(lines.first == "# made-up: is it so?")
    #expect(lines.contains("**r1 is a lab run.**"))
    #expect(
      lines.contains(
        "| crun, 100 × true | 1.69 s A [1] | crun, 100 × run | 904 ms [887, 923] | 20 | 0.53× |"))
    #expect(
      lines.contains(
        "| crun / runc | 0.506–0.551× A [1] | 0.702× [0.690, 0.715] | direction "
          + "reproduced |"))
    #expect(lines.contains("- n/a: firecracker: firecracker is not on PATH: get its release"))
    #expect(lines.contains("- It is | made up."))
  }

  @Test func drawsNoChartOfARunThatReproducesNothing() throws {
    let chart = try #require(ChartScript.named("published"))
    let renderer = ChartRenderer(Run.usual) { _, _ in (0, "") }
    #expect(!renderer.charts.contains(chart))
    #expect(
      renderer.render([chart])
        == [.failed(chart: "published", .nothingPublished(chart: "published"))])
    #expect(ChartError.nothingPublished(chart: "published").isAbsence)
  }

  @Test(.enabled(if: Gnuplot.isThere, "needs gnuplot: apt-get install gnuplot-nox"))
  func drawsAChartWithoutAWordOfWarning() throws {
    let folder = TemporaryCharts.make()
    defer { TemporaryCharts.remove(folder) }
    let run = SyntheticRun.throughput(.syscall, blocks: 2)
    var inputs = try run.inputs(in: folder)
    inputs.published = Self.marks
    inputs.captions = ["made-up: A. Body's paper", "Theirs: first to last."]
    let renderer = ChartRenderer(inputs) { arguments, folder in
      let answer = try Gnuplot.run(arguments, folder)
      #expect(answer.1.split(whereSeparator: \.isWhitespace) == [], "\(arguments)")
      return answer
    }
    let chart = try #require(renderer.charts.first { $0.name == "published" })
    guard case .made(_, let files) = renderer.render([chart])[0] else {
      Issue.record("there is no picture")
      return
    }
    for picture in files where picture.extension == "png" {
      #expect(try ReportFile.read(picture).count > 10_000)
    }
    #expect(try renderer.text(of: chart).contains("Firecracker"))
  }
}
