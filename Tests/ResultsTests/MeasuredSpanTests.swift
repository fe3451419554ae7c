import Model
import Statistics
import Testing

@testable import Results

/// One quantity of one technique, out of the samples of a run.
struct MeasuredSpanTests {
  private func sample(
    _ technique: String, _ metric: String, _ value: Double?, block: Int?, phase: String = "",
    status: SampleStatus = .ok, reason: String = "", isWarmup: Bool = false
  ) -> Sample {
    Sample(
      runID: "r", block: block, sequence: block, suite: "startup", probe: "start",
      technique: technique, parameters: "pace=hot", phase: phase,
      metric: Metric(metric, unit: "ns", better: .lower, summary: ""), value: value,
      isWarmup: isWarmup, status: status, reason: reason)
  }

  private func selection(_ technique: String, _ metric: String) -> MeasuredSpan.Selection {
    .init(
      suite: "startup", probe: "start", technique: technique, parameters: "pace=hot",
      metric: metric)
  }

  @Test func isTheMedianOfTheTrialsThatCount() {
    let samples =
      (1...7).map { sample("runc", "run", Double($0 * 10), block: $0) }
      + [sample("runc", "run", 1e6, block: 8, isWarmup: true), sample("crun", "run", 5, block: 1)]
    let span = MeasuredSpan(of: samples, selection("runc", "run"))
    #expect(span.count == 7)
    #expect(span.median == 40)
    #expect(span.interval == Interval(low: 10, high: 70))
    #expect(span.reason == "")
  }

  @Test func addsThePhasesOfEachTrial() {
    var samples: [Sample] = []
    for block in 1...6 {
      samples.append(sample("microvm", "span", 100, block: block, phase: "build"))
      samples.append(sample("microvm", "span", Double(block), block: block, phase: "enter"))
      samples.append(sample("microvm", "span", 9e9, block: block, phase: "build/kvm_create_vm"))
      samples.append(sample("microvm", "life", 5000, block: block))
    }
    let span = MeasuredSpan(
      of: samples,
      .init(
        suite: "startup", probe: "start", technique: "microvm", parameters: "pace=hot",
        phases: [.build, .enter]))
    #expect(span.count == 6)
    #expect(span.median == 103.5)
    #expect(span.interval == Interval(low: 101, high: 106))
  }

  @Test func hasNoMedianWhenTooManyTrialsFailed() {
    let samples =
      (1...10).map { sample("runc", "run", 10, block: $0) }
      + [sample("runc", "run", nil, block: 11, status: .failed, reason: "boom")]
    let span = MeasuredSpan(of: samples, selection("runc", "run"))
    #expect(span.isUnreliable)
    #expect(span.median == nil)
    #expect(span.failed == 1)
  }

  @Test func saysWhyThereIsNothing() {
    let samples = [
      sample("firecracker", "run", nil, block: nil, status: .unsupported, reason: "not on PATH")
    ]
    let span = MeasuredSpan(of: samples, selection("firecracker", "run"))
    #expect(span.count == 0)
    #expect(span.reason == "not on PATH")
    #expect(MeasuredSpan(of: samples, selection("runc", "run")).reason == "")
  }

  @Test func comparesBlockByBlock() throws {
    let samples = (1...8).flatMap { block in
      [
        sample("crun", "run", Double(block), block: block),
        sample("runc", "run", Double(2 * block), block: block),
      ]
    }
    let crun = MeasuredSpan(of: samples, selection("crun", "run"))
    let runc = MeasuredSpan(of: samples, selection("runc", "run"))
    let ratio = try #require(crun.ratio(to: runc, seed: 1))
    #expect(ratio.ratio == 0.5)
    #expect(ratio.interval == Interval(low: 0.5, high: 0.5))
    let few = MeasuredSpan(of: Array(samples.prefix(10)), selection("runc", "run"))
    #expect(crun.ratio(to: few, seed: 1) == nil)
  }

  @Test(arguments: [
    (0.5, 0.6, 0.4, 0.55, "direction and size reproduced"),
    (0.5, 0.6, 0.7, 0.8, "direction reproduced"),
    (0.5, 0.6, 0.9, 1.1, "undecided: interval holds 1"),
    (0.5, 0.6, 1.1, 1.2, "not reproduced: reversed"),
    (0.9, 1.6, 1.1, 1.2, "no direction was published"),
    (3.0, 4.0, 2.0, 9.0, "direction and size reproduced"),
  ])
  func judgesTheDirection(
    _ low: Double, _ high: Double, _ ourLow: Double, _ ourHigh: Double, _ text: String
  ) {
    let direction = ReproducedDirection(
      published: Interval(low: low, high: high), measured: Interval(low: ourLow, high: ourHigh))
    #expect(direction.text == text)
  }

  @Test func writesRowsThatItReadsBack() throws {
    var row = PublishedRow()
    row.profile = "crun-vs-runc"
    row.kind = .ratio
    row.system = "crun / runc, \"later\""
    row.publishedHigh = 0.506
    row.count = 20
    let table = Table.published
    let bytes = table.header + table.lines([row])
    #expect(try table.read(bytes).rows == [row])
    #expect(
      String(decoding: table.lines([row]), as: UTF8.self)
        == "crun-vs-runc,ratio,\"crun / runc, \"\"later\"\"\",,,,,,,,,0.506,,,,,20,0,,,,,\n")
  }
}
