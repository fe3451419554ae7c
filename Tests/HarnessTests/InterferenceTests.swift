import Harness
import Model
import Testing

/// Victims beside neighbours: instance 0 of a trial is the victim alone, 1 the neighbour, 2 the
/// victim beside it.
struct InterferenceTests {
  private let host = FakeHost()

  private func metric(_ name: String, _ unit: String = "1") -> Metric {
    Metric(name, unit: unit, better: .lower, summary: "")
  }

  private func run(_ technique: FakeTechnique, blocks: Int = 1) throws -> [Sample] {
    let observer = FakeObserver()
    let job = Runner.Job(
      workspace: Workspace(runID: "run", folder: "/run"),
      suite: Suite(
        name: "s", question: "?", procedure: .interference(box: .milliseconds(200)),
        probes: [
          Probe(
            "cpu+fork", workload: "sha256",
            metrics: [
              metric("slowdown"), metric("beside", "ns"), metric("alone", "ns"), metric("survived"),
            ], neighbour: "hog-fork")
        ]),
      requests: [
        WorkloadRequest(workload: "sha256", scale: 9, deadline: .seconds(1), exchange: .timed)
      ],
      contestants: [Contestant(technique)],
      design: Design(arms: [Arm(contestant: 0)], warmupBlocks: 0, blocks: blocks, seed: 1),
      session: 0, hostEvidence: Evidence(), expectedChecksum: { _, nonce in nonce }, timeLimit: nil)
    #expect(try Runner(job, host: host, observer: observer).run() == .complete)
    return observer.trials
  }

  @Test func aVictimIsMeasuredAloneAndBesideItsNeighbour() throws {
    let technique = FakeTechnique(name: "a", host: host)
    let samples = try run(technique)
    #expect(samples.map(\.metric) == ["slowdown", "beside", "alone", "survived"])
    #expect(samples.map(\.value) == [1, 1, 1, 1])
    #expect(samples.map(\.parameters) == ["", "", "", ""])
    #expect(
      technique.journal.all == [
        "prepare", "release", "ask 1", "release", "ask 1", "release", "tear down",
      ])
  }

  @Test func limitsTheNeighbourAlwaysAndTheProcessorByTurns() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.keepsToAllowances = true
    let samples = try run(technique)
    #expect(samples.map(\.parameters).filter { $0 == "limits=on" }.count == 4)
    #expect(samples.map(\.parameters).filter { $0 == "limits=off" }.count == 4)
    #expect(
      technique.journal.all.filter { $0.contains("memory") } == [
        "sha256: memory all, processor limited true",
        "hog-fork: memory 64 MiB, processor limited true",
        "sha256: memory all, processor limited true",
        "sha256: memory all, processor limited false",
        "hog-fork: memory 64 MiB, processor limited false",
        "sha256: memory all, processor limited false",
      ])
  }

  @Test func aVictimThatDiesBesideItsNeighbourHasNotSurvived() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { [2: .neverEnds][$0] }
    let samples = try run(technique)
    #expect(samples.map(\.status) == [.timeout, .timeout, .ok, .ok])
    #expect(samples.map(\.value) == [nil, nil, 1, 0])
    #expect(samples.last?.reason == "no end in sight")
  }

  @Test func nothingIsMeasuredBesideANeighbourThatFailed() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { [1: .failsToStart][$0] }
    let samples = try run(technique)
    #expect(samples.map(\.status) == [.failed, .failed, .failed, .failed])
    #expect(samples.first?.reason == "its neighbour: mount: refused")
    #expect(technique.journal.all.filter { $0 == "release" }.count == 2)
  }

  @Test func aNeighbourThatIsNotWhatItClaimsMakesTheTrialInvalid() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { [1: .isNotIsolated][$0] }
    #expect(try run(technique).first?.status == .invalid)
  }
}
