import Harness
import Model
import Testing

/// Work on files in layers, and what images take on the disk.
struct LayersTests {
  private let host = FakeHost()

  private func metric(_ name: String, _ unit: String) -> Metric {
    Metric(name, unit: unit, better: .lower, summary: "")
  }

  private func run(
    _ procedure: Procedure, _ probe: Probe, _ technique: FakeTechnique, blocks: Int = 1
  ) throws -> [Sample] {
    let observer = FakeObserver()
    let job = Runner.Job(
      workspace: Workspace(runID: "run", folder: "/run"),
      suite: Suite(name: "s", question: "?", procedure: procedure, probes: [probe]),
      requests: [
        WorkloadRequest(workload: "layer-write", scale: 9, deadline: .seconds(1), exchange: .timed)
      ],
      contestants: [Contestant(technique)],
      design: Design(arms: [Arm(contestant: 0)], warmupBlocks: 0, blocks: blocks, seed: 1),
      session: 0, hostEvidence: Evidence(), expectedChecksum: { _, nonce in nonce }, timeLimit: nil)
    #expect(try Runner(job, host: host, observer: observer).run() == .complete)
    return observer.trials
  }

  private var write: Probe {
    Probe(
      "write", workload: "layer-write", scale: 9,
      metrics: [.time, metric("unchanged", "1")])
  }

  @Test func saysWhetherTheFileBelowIsWhatItWas() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.layeredFile = "/below"
    host.digests["/below"] = ["aa", "aa", "aa", "bb"]
    let samples = try run(.layers(box: .milliseconds(1)), write, technique, blocks: 2)
    #expect(samples.map(\.metric) == ["time", "unchanged", "time", "unchanged"])
    #expect(samples.map(\.value) == [1, 1, 1, 0])
  }

  @Test func aFileInNoLayerIsARowWithItsReason() throws {
    let samples = try run(
      .layers(box: .milliseconds(1)), write, FakeTechnique(name: "a", host: host))
    #expect(samples.map(\.status) == [.ok, .unsupported])
    #expect(samples.last?.reason == "the file lies in no layer of the host's")
  }

  @Test func aWriteThatFailedSaysNothingOfTheFile() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.layeredFile = "/below"
    technique.misbehaviour = { _ in .timesOut }
    host.digests["/below"] = ["aa", "aa"]
    let samples = try run(.layers(box: .milliseconds(1)), write, technique)
    #expect(samples.map(\.status) == [.timeout, .timeout])
  }

  private var image: Probe {
    Probe("image", workload: "hello", metrics: [metric("disk", "B"), metric("length", "B")])
  }

  @Test func addsUpWhatTheFilesOfATechniqueTake() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.availability = .unavailable(reason: "no such thing", remedy: "none")
    technique.files = ["/kernel", "/archive"]
    host.diskUses = [
      "/kernel": DiskUse(allocated: 8192, length: 5000),
      "/archive": DiskUse(allocated: 4096, length: 7),
    ]
    let samples = try run(.footprint, image, technique)
    #expect(samples.map(\.value) == [12_288, 5007])
    // Nothing is prepared or started: a host need not be able to run it.
    #expect(technique.journal.all == [])
  }

  @Test func aTechniqueWithoutAnImageIsAskedOnce() throws {
    let samples = try run(.footprint, image, FakeTechnique(name: "a", host: host), blocks: 2)
    #expect(samples.map(\.status) == [.unsupported, .unsupported])
    #expect(samples.first?.reason == "it has no image of its own")
  }

  @Test func aFileThatIsNotThereIsAFailure() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.files = ["/gone"]
    let samples = try run(.footprint, image, technique)
    #expect(samples.map(\.status) == [.failed, .failed])
    #expect(samples.first?.reason == "/gone cannot be looked at")
  }
}
