import Harness
import Model
import Testing

/// Suites whose trials are long: churns, and instances that idle.
struct LongTrialTests {
  private let host = FakeHost()

  init() {
    var memory = HostMemory()
    memory.available = 8 << 30
    host.hostMemory = memory
    host.namespaces = 10
  }

  private func metric(_ name: String, _ unit: String = "1") -> Metric {
    Metric(name, unit: unit, better: .lower, summary: "")
  }

  private func run(
    _ procedure: Procedure, _ metrics: [Metric], _ technique: FakeTechnique,
    endsAs ending: RunEnding = .complete
  ) throws -> FakeObserver {
    let observer = FakeObserver()
    let job = Runner.Job(
      workspace: Workspace(runID: "run", folder: "/run"),
      suite: Suite(
        name: "s", question: "?", procedure: procedure,
        probes: [Probe("p", workload: "idle", metrics: metrics)]),
      requests: [WorkloadRequest(workload: "idle", scale: 0, deadline: .seconds(1))],
      contestants: [Contestant(technique)],
      design: Design(arms: [Arm(contestant: 0)], warmupBlocks: 0, blocks: 1, seed: 1), session: 0,
      hostEvidence: Evidence(), expectedChecksum: { _, nonce in nonce }, timeLimit: nil)
    #expect(try Runner(job, host: host, observer: observer).run() == ending)
    return observer
  }

  private var churn: [Metric] {
    [
      metric("rate", "op/s"), metric("dead_namespaces"), metric("settle", "ns"),
      metric("namespaces_left"), metric("slab", "B"), metric("failures"),
    ]
  }

  /// Each of its instances lives for a quarter of a second.
  private var slow: FakeTechnique {
    var technique = FakeTechnique(name: "a", host: host)
    technique.delay = { _ in 250_000_000 - 80 }
    return technique
  }

  @Test func aChurnHasARateOfEverySecondAndOne() throws {
    let samples = try run(.churn(box: .seconds(2)), churn, slow).trials
    let rates = samples.filter { $0.metric == "rate" }
    #expect(rates.map(\.parameters) == ["second=1", "second=2", ""])
    #expect(rates.map(\.value) == [4, 4, 4])
    #expect(rates.map(\.innerCount) == [4, 4, 8])
    #expect(Set(samples.map(\.sequence)) == [0])
  }

  @Test func showsWhatIsLeftToCleanUp() throws {
    var technique = slow
    nonisolated(unsafe) let host = host
    technique.onStart = { _ in host.namespaces = 30 }
    let samples = try run(.churn(box: .seconds(1)), churn, technique).trials
    let dead = samples.filter { $0.metric == "dead_namespaces" }
    #expect(dead.map(\.parameters) == ["second=1", ""])
    #expect(dead.map(\.value) == [20, 19])
    // Eighteen are left when it begins to wait, and one goes with every look.
    #expect(samples.first { $0.metric == "settle" }?.value == 180_000_000)
    #expect(samples.first { $0.metric == "namespaces_left" }?.value == 0)
  }

  @Test func doesNotWaitForNamespacesThatOthersHold() throws {
    var technique = slow
    nonisolated(unsafe) let host = host
    technique.onStart = { _ in
      host.namespaces = 30
      host.fewestNamespaces = 25
    }
    let samples = try run(.churn(box: .seconds(1)), churn, technique).trials
    #expect(samples.first { $0.metric == "namespaces_left" }?.value == 15)
    #expect(samples.first { $0.metric == "settle" }?.value == 30_000_000)
  }

  @Test func saysWhereNobodyCountsNamespaces() throws {
    host.namespaces = nil
    let samples = try run(.churn(box: .seconds(1)), churn, slow).trials
    let rows = samples.filter {
      ["settle", "dead_namespaces", "namespaces_left"].contains($0.metric)
    }
    #expect(rows.map(\.status) == [.unsupported, .unsupported, .unsupported])
    #expect(rows.allSatisfy { $0.reason == "this host does not say" })
  }

  @Test func anInstanceThatFailsDoesNotEndAChurn() throws {
    var technique = slow
    technique.misbehaviour = { [2: .failsToStart][$0] }
    let samples = try run(.churn(box: .seconds(1)), churn, technique).trials
    let row = try #require(samples.first { $0.metric == "failures" })
    #expect(row.value == 1)
    #expect(row.reason == "the first: mount: refused")
  }

  @Test func fiveFailuresInARowEndAChurn() throws {
    var technique = slow
    technique.misbehaviour = { $0 > 1 ? .failsToStart : nil }
    let samples = try run(.churn(box: .seconds(60)), churn, technique).trials
    #expect(samples.first { $0.metric == "failures" }?.value == 5)
    #expect(samples.first { $0.metric == "failures" }?.innerCount == 7)
  }

  @Test func anInterruptedChurnIsNoBlock() throws {
    var technique = slow
    nonisolated(unsafe) let host = host
    technique.onStart = { if $0 == 5 { host.isInterrupted = true } }
    let observer = try run(
      .churn(box: .seconds(60)), churn, technique, endsAs: .interrupted)
    #expect(observer.trials.isEmpty)
    #expect(technique.journal.all.filter { $0 == "release" }.count == 6)
    #expect(technique.journal.all.last == "tear down")
  }

  private var idle: [Metric] {
    [metric("cpu", "ns/s"), metric("switches", "op/s"), metric("exits", "op/s")]
  }

  private func activity(_ nanoseconds: UInt64, _ switches: UInt64) -> ThreadActivity {
    var activity = ThreadActivity()
    activity.processorNanoseconds = nanoseconds
    activity.switches = switches
    return activity
  }

  @Test func countsWhatAnIdleInstanceTakes() throws {
    host.activities[1] = activity(5000, 7)
    host.onRest = { [host] rest in
      if rest == .seconds(2) { host.activities[1] = activity(10_000, 14) }
    }
    let samples = try run(.idle(box: .seconds(2)), idle, FakeTechnique(name: "a", host: host))
      .trials
    #expect(samples.map(\.metric) == ["cpu", "switches", "exits"])
    #expect(samples.map(\.value) == [2500, 3.5, nil])
    #expect(samples.last?.reason == "it is no virtual machine")
    #expect(host.rests == [.milliseconds(200), .seconds(2)])
  }

  @Test func aProcessThatCannotBeReadIsAFailure() throws {
    let samples = try run(.idle(box: .seconds(2)), idle, FakeTechnique(name: "a", host: host))
      .trials
    #expect(samples.map(\.status) == [.failed, .failed, .failed])
    #expect(samples.first?.reason == "the threads of process 1 cannot be read")
  }

  @Test func anInstanceThatFallsSilentHasNotIdled() throws {
    host.activities[1] = activity(5000, 7)
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { _ in .fallsSilent }
    let samples = try run(.idle(box: .seconds(2)), idle, technique).trials
    #expect(samples.map(\.status) == [.timeout, .timeout, .timeout])
  }
}
