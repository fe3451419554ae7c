import Harness
import Model
import Testing

/// Suites whose trial is many starts: bursts, and starts at intended times.
struct CrowdTests {
  private let host = FakeHost()

  private static func metrics(_ names: [String]) -> [Metric] {
    names.map { name in
      let unit = ["failures", "late"].contains(name) ? "1" : "ns"
      return Metric(name, unit: unit, better: .lower, summary: "")
    }
  }

  private let burst = metrics([
    "ready", "ready_p95", "ready_max", "wait", "wait_p95", "all", "failures",
  ])

  private func run(
    _ procedure: Procedure, _ metrics: [Metric], instances: Int, _ technique: FakeTechnique
  ) throws -> FakeObserver {
    let observer = FakeObserver()
    let request = WorkloadRequest(
      workload: "idle", scale: 0, deadline: .seconds(1), exchange: .answers)
    let job = Runner.Job(
      workspace: Workspace(runID: "run", folder: "/run"),
      suite: Suite(
        name: "s", question: "?", procedure: procedure,
        probes: [Probe("n", workload: "idle", metrics: metrics, instances: instances)]),
      requests: [request], contestants: [Contestant(technique)],
      design: Design(arms: [Arm(contestant: 0)], warmupBlocks: 0, blocks: 1, seed: 1), session: 0,
      hostEvidence: Evidence(), expectedChecksum: { _, nonce in nonce }, timeLimit: nil)
    #expect(try Runner(job, host: host, observer: observer).run() == .complete)
    return observer
  }

  private func value(_ metric: String, _ samples: [Sample]) -> Double? {
    samples.first { $0.metric == metric }?.value
  }

  @Test func aBurstIsOneTrial() throws {
    // The fake's starts follow each other: each takes 50 ticks from its request to its readiness,
    // and 60 until the next begins.
    let technique = FakeTechnique(name: "a", host: host)
    let samples = try run(.burst, burst, instances: 4, technique).trials
    #expect(Set(samples.map(\.sequence)) == [0])
    #expect(value("ready", samples) == 50)
    #expect(value("ready_max", samples) == 50)
    #expect(value("wait", samples) == 140)
    #expect(value("all", samples) == 230)
    #expect(value("failures", samples) == 0)
  }

  @Test func noneEndsBeforeAllHaveBegun() throws {
    let technique = FakeTechnique(name: "a", host: host)
    _ = try run(.burst, burst, instances: 3, technique)
    #expect(technique.journal.all == ["prepare", "release", "release", "release", "tear down"])
    #expect(host.rests == [.milliseconds(50)])
  }

  @Test func saysWhyFewStartsHaveNo95thPercentile() throws {
    let few = try run(.burst, burst, instances: 19, FakeTechnique(name: "a", host: host)).trials
    let row = try #require(few.first { $0.metric == "ready_p95" })
    #expect(row.status == .unsupported)
    #expect(row.reason == "of fewer than 20 starts it is the maximum")
    let many = try run(.burst, burst, instances: 20, FakeTechnique(name: "a", host: host)).trials
    #expect(value("ready_p95", many) == 50)
  }

  @Test func oneThatFailsIsCountedAndDoesNotLoseTheBurst() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { [1: .failsToStart][$0] }
    let samples = try run(.burst, burst, instances: 4, technique).trials
    let row = try #require(samples.first { $0.metric == "failures" })
    #expect(row.value == 1)
    #expect(row.innerCount == 4)
    #expect(row.reason == "the first: mount: refused")
    #expect(row.flags == "partial")
    #expect(value("ready", samples) == 50)
    #expect(technique.journal.all.filter { $0 == "release" }.count == 4)
  }

  @Test func aBurstOfFailuresIsAFailure() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { _ in .failsToStart }
    let samples = try run(.burst, burst, instances: 2, technique).trials
    #expect(samples.map(\.status) == Array(repeating: .failed, count: burst.count))
    #expect(samples.allSatisfy { $0.value == nil && $0.reason == "mount: refused" })
  }

  @Test func oneThatIsNotIsolatedMakesTheBurstInvalid() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { [2: .isNotIsolated][$0] }
    let samples = try run(.burst, burst, instances: 4, technique).trials
    #expect(Set(samples.map(\.status)) == [.invalid])
  }

  private let arrivals = metrics(["wait", "wait_max", "ready", "late", "failures"])

  @Test func countsFromTheIntendedTime() throws {
    // A start every 10 ms, of which the second takes 25 ms: the third and fourth wait for it.
    var technique = FakeTechnique(name: "a", host: host)
    technique.delay = { $0 == 1 ? 25_000_000 : 0 }
    let samples = try run(.arrivals(rate: 100), arrivals, instances: 5, technique).trials
    #expect(value("ready", samples) == 50)
    #expect(value("wait_max", samples) == 25_000_050)
    #expect(value("late", samples) == 2)
    // The third begins 15 ms late and the fourth 5 ms: one waits longer than all that are on time.
    #expect(value("wait", samples) == 5_000_210)
    #expect(value("failures", samples) == 0)
  }

  @Test func aStartThatNeverBeganHasTheLongestWait() throws {
    // The first start outlasts the patience for all others.
    var technique = FakeTechnique(name: "a", host: host)
    technique.delay = { $0 == 0 ? 10_000_000_000 : 0 }
    let samples = try run(.arrivals(rate: 100), arrivals, instances: 5, technique).trials
    let row = try #require(samples.first { $0.metric == "wait" })
    #expect(row.status == .timeout)
    #expect(row.reason == "4 starts never began")
    #expect(value("ready", samples) == 10_000_000_050)
    #expect(value("late", samples) == 4)
  }
}
