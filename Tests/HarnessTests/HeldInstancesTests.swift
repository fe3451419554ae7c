import Harness
import Model
import Testing

/// Suites that hold instances alive: ramps and fills.
struct HeldInstancesTests {
  private let host = FakeHost()
  private let pss = Metric("pss", unit: "B", better: .lower, summary: "")
  private let cgroup = Metric("cgroup", unit: "B", better: .lower, summary: "")

  init() {
    var memory = HostMemory()
    memory.available = 8 << 30
    host.hostMemory = memory
    // The fake's n-th instance lives in process n, the harness itself in process 0.
    for process in Int32(0)...200 {
      var memory = ProcessMemory()
      memory.proportional = 1000
      host.processMemory[process] = memory
    }
  }

  private func run(
    _ procedure: Procedure, _ metrics: [Metric], instances: Int,
    _ technique: FakeTechnique? = nil
  ) throws -> FakeObserver {
    let observer = FakeObserver()
    let request = WorkloadRequest(
      workload: "idle", scale: 0, deadline: .seconds(1), exchange: .answers)
    var job = Runner.Job(
      workspace: Workspace(runID: "run", folder: "/run"),
      suite: Suite(
        name: "s", question: "?", procedure: procedure,
        probes: [Probe("idle", workload: "idle", metrics: metrics)]),
      requests: [request],
      contestants: [Contestant(technique ?? FakeTechnique(name: "a", host: host))],
      design: Design(arms: [Arm(contestant: 0)], warmupBlocks: 0, blocks: 1, seed: 1), session: 0,
      hostEvidence: Evidence(), expectedChecksum: { _, nonce in nonce }, timeLimit: nil)
    job.instances = instances
    #expect(try Runner(job, host: host, observer: observer).run() == .complete)
    return observer
  }

  @Test func readsMemoryAtEveryStepOfARamp() throws {
    let samples = try run(.ramp, [pss], instances: 6).trials
    #expect(samples.map(\.parameters) == [0, 1, 2, 4, 6].map { "instances=\($0)" })
    #expect(samples.map(\.value) == [0, 1000, 2000, 4000, 6000])
    #expect(Set(samples.map(\.sequence)) == [0])
  }

  @Test func saysOnceWhatATechniqueDoesNotHave() throws {
    let samples = try run(.ramp, [cgroup], instances: 4).trials
    #expect(
      samples.filter { $0.status == .unsupported }.map(\.reason) == ["its instances have no cgroup"]
    )
    // Nor does it have none of it.
    #expect(samples.count == 1)
  }

  @Test func aPartThatFailsToStartCostsTheWholeRamp() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { [3: .failsToStart][$0] }
    let samples = try run(.ramp, [pss], instances: 8, technique).trials
    #expect(samples.map(\.status) == [.failed])
    #expect(technique.journal.all.filter { $0.hasPrefix("release") }.count == 4)
  }

  @Test func anInstanceThatIsNotIsolatedMakesTheRampInvalid() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { [1: .isNotIsolated][$0] }
    let samples = try run(.ramp, [pss], instances: 4, technique).trials
    #expect(samples.map(\.status) == [.invalid])
  }

  private let fill = [
    Metric("held", unit: "1", better: .higher, summary: ""),
    Metric("failures", unit: "1", better: .lower, summary: ""),
    Metric("available", unit: "B", better: .lower, summary: ""),
  ]

  @Test func fillsUpToTheLimit() throws {
    let samples = try run(.fill, fill, instances: 100).trials
    let held = try #require(samples.first { $0.metric == "held" })
    #expect(held.value == 100)
    #expect(held.reason == "ended by the limit of 100 instances")
    let marks = samples.filter { $0.metric == "available" }.map(\.parameters)
    #expect(marks == stride(from: 5, through: 100, by: 5).map { "instances=\($0)" })
  }

  @Test func threeFailuresInARowAreTheHostsRefusal() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = {
      [10: .failsToStart, 12: .failsToStart, 13: .failsToStart, 14: .failsToStart][$0]
    }
    let samples = try run(.fill, fill, instances: 100, technique).trials
    #expect(samples.first { $0.metric == "held" }?.value == 11)
    #expect(samples.first { $0.metric == "failures" }?.value == 4)
    #expect(
      samples.first { $0.metric == "held" }?.reason.hasPrefix("ended by the host refused: ") == true
    )
  }

  @Test func leavesTheHostItsMemory() throws {
    var memory = HostMemory()
    memory.available = 1 << 30 - 1
    host.hostMemory = memory
    let samples = try run(.fill, fill, instances: 100).trials
    #expect(samples.first { $0.metric == "held" }?.value == 5)
    #expect(
      samples.first { $0.metric == "held" }?.reason
        == "ended by the memory that is left for the host")
  }

  @Test func looksAtTheMemoryBetweenTheMarksOfALargeFill() throws {
    var technique = FakeTechnique(name: "a", host: host)
    nonisolated(unsafe) let host = host
    technique.onStart = { if $0 == 70 { host.hostMemory?.available = 100 << 20 } }
    let samples = try run(.fill, fill, instances: 10_000, technique).trials
    let held = try #require(samples.first { $0.metric == "held" })
    #expect(held.value == 128)
    #expect(held.reason == "ended by the memory that is left for the host")
  }

  @Test func saysNothingOfMemoryThatCannotBeRead() throws {
    var technique = FakeTechnique(name: "a", host: host)
    nonisolated(unsafe) let host = host
    technique.onStart = { if $0 == 7 { host.hostMemory = nil } }
    let samples = try run(.fill, fill, instances: 100, technique).trials
    #expect(samples.filter { $0.metric == "available" }.map(\.parameters) == ["instances=5"])
    #expect(
      samples.first { $0.metric == "held" }?.reason
        == "ended by the host's memory, which cannot be read any more")
  }

  @Test func countsNoInstanceAsHeldThatDoesNotAnswerAtTheEnd() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { [4: .fallsSilent][$0] }
    let samples = try run(.fill, fill, instances: 10, technique).trials
    #expect(Set(samples.map(\.status)) == [.timeout])
    #expect(samples.allSatisfy { $0.value == nil })
  }

  @Test func oneThatDoesNotEndIsWaitedForButOnce() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { _ in .neverEnds }
    let samples = try run(.ramp, [pss], instances: 8, technique).trials
    #expect(samples.map(\.status) == [.timeout])
    #expect(technique.journal.all.filter { $0 == "finish" }.count == 1)
    #expect(technique.journal.all.filter { $0 == "release" }.count == 8)
  }
}
