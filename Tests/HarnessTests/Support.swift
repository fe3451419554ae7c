import Harness
import Model
import Statistics

/// A run of fake techniques: what is measured and how it is made to end.
struct FakeRun {
  let host: FakeHost
  let observer = FakeObserver()
  var techniques: [FakeTechnique]
  var paces: [Pace] = [.spaced]
  var warmups = 0
  var blocks = 3
  var seed: UInt64 = 42
  var timeLimit: Duration?
  var precision: PrecisionRule?
  var continuation: Continuation?
  var firstSequence = 0
  /// Timed work instead of starts.
  var isTimed = false

  init(_ host: FakeHost, _ techniques: [FakeTechnique]) {
    self.host = host
    self.techniques = techniques
  }

  var design: Design {
    let arms = techniques.indices.flatMap { index in
      paces.map { Arm(contestant: index, pace: $0) }
    }
    return Design(arms: arms, warmupBlocks: warmups, blocks: blocks, seed: seed)
  }

  func run() throws -> RunEnding { try runner().run() }

  func runner() -> Runner {
    let job = Runner.Job(
      workspace: Workspace(runID: "run", folder: "/run"), suite: suite,
      requests: [WorkloadRequest(workload: "hello", scale: 1, deadline: .seconds(1))],
      contestants: techniques.map { Contestant($0) }, design: design, session: 0,
      firstSequence: firstSequence, hostEvidence: Evidence(),
      expectedChecksum: { _, nonce in nonce }, timeLimit: timeLimit,
      precision: precision, continuation: continuation)
    return Runner(job, host: host, observer: observer)
  }

  private var suite: Suite {
    func span(_ name: String, _ to: Event) -> SpanMetric {
      SpanMetric(
        Metric(name, unit: "ns", better: .lower, summary: name), from: .request, to: to)
    }
    return Suite(
      name: "startup", question: "?",
      procedure: isTimed
        ? .throughput(box: .milliseconds(200))
        : .starts([span("launch", .payload), span("life", .clean)]),
      probes: [Probe("start", workload: "hello", scale: 1, metrics: [])], paces: paces)
  }
}

extension FakeObserver {
  /// Rows of the metrics, without those of the preparation.
  var trials: [Sample] { samples.filter { $0.block != nil && $0.phase.isEmpty } }

  func rows(_ technique: String, _ metric: String) -> [Sample] {
    trials.filter { $0.technique == technique && $0.metric == metric }
  }
}
