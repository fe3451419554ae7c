import Glibc
import Linux
import Model
import SystemPackage
import Techniques
import TestSupport
import Testing
import Workloads

/// What every one of other people's runtimes promises: a new one is tested by being in the catalogue.
extension LeakSensitive {
  @Suite(.serialized) struct RuntimeTests {
    @Test(arguments: TechniqueCase.runtimes)
    func runsThePayloadTalksWithItAndLeavesNothing(_ test: TechniqueCase) throws {
      try test.requireAvailable()
      let bed = try Bed(test, for: "runtime")
      let before = HostTraces()
      let prepared = try bed.prepare("idle", scale: 0, exchange: .answers)

      for nonce in [0xfeed_0001, 0xfeed_0002] as [UInt64] {
        let outcome = try #require(try live("hello", 5, prepared, nonce, of: bed.technique))
        #expect(outcome.checksum == Workload.hello.expectedChecksum(scale: 5, nonce: nonce))
        #expect(
          prepared.expectation.faults(in: outcome.evidence, host: try HostEvidence.seen.get()) == []
        )
      }
      try converse(prepared)
      try fail("wrong", prepared) { outcome in
        #expect(outcome?.checksum != Workload.hello.expectedChecksum(scale: 5, nonce: 9))
      }
      try prepared.tearDown()
      #expect(bed.residue == [])
      #expect(!OwnChildren.remain())
      #expect(HostTraces().beyond(before) == [])
    }

    @Test(arguments: TechniqueCase.runtimes.filter(\.technique.variant.isEmpty))
    func endsAPayloadThatDoesNotEndByItself(_ test: TechniqueCase) throws {
      try test.requireAvailable()
      // How long an emulated machine takes to boot is not known to the half second.
      guard !test.technique.name.hasPrefix("qemu"), test.technique.name != "uml" else { return }
      let bed = try Bed(test, for: "hang")
      let before = HostTraces()
      let prepared = try bed.prepare("hang", deadline: .seconds(3))
      let instance = prepared.makeInstance(nonce: 1)
      let error = #expect(throws: TechniqueError.self) {
        try instance.start()
        _ = try instance.finish()
      }
      #expect(error?.status == .timeout)
      try instance.release()
      try prepared.tearDown()
      #expect(bed.residue == [])
      #expect(HostTraces().beyond(before) == [])
    }

    private func live(
      _ workload: String, _ scale: UInt64, _ prepared: any Prepared, _ nonce: UInt64,
      of technique: any Technique
    ) throws -> Outcome? {
      let instance = prepared.makeInstance(
        for: WorkloadRequest(workload: workload, scale: scale, deadline: Bed.patience),
        nonce: nonce)
      try instance.start()
      let outcome = try instance.finish()
      try instance.release()
      try check(instance.timeline)
      return outcome
    }

    private func check(_ timeline: Timeline) throws {
      #expect(timeline.disorder(tolerance: 5000) == nil)
      // What a runtime has built, and when it lets the payload go, shows from outside of few.
      let expected: Set<Event> = [.request, .control, .ready, .exit, .clean]
      #expect(expected.subtracting(Event.allCases.filter { timeline[$0] != nil }) == [])
      let begin = try #require(timeline[.request])
      let end = try #require(timeline[.clean])
      for step in timeline.steps {
        #expect(step.begin <= step.end && step.begin >= begin && step.end <= end, "\(step.name)")
      }
    }

    private func converse(_ prepared: any Prepared) throws {
      let instance = prepared.makeInstance(nonce: 7)
      try instance.start()
      try instance.ask(11)
      try instance.ask(12)
      #expect(!(try instance.residence().processIDs.isEmpty))
      _ = try instance.finish()
      try instance.release()
    }

    private func fail(
      _ workload: String, _ prepared: any Prepared, _ check: (Outcome?) -> Void
    ) throws {
      let instance = prepared.makeInstance(
        for: WorkloadRequest(workload: workload, scale: 5, deadline: Bed.patience), nonce: 9)
      try instance.start()
      check(try instance.finish())
      try instance.release()
      // A payload that dies half-way is said to have, and what it was in goes as well.
      let crashing = prepared.makeInstance(
        for: WorkloadRequest(workload: "crash", scale: 5, deadline: .seconds(30)), nonce: 10)
      #expect(throws: TechniqueError.self) {
        try crashing.start()
        _ = try crashing.finish()
      }
      try crashing.release()
    }
  }
}

/// What runtimes are known to leave on a host: mounts, network interfaces, control groups of their
/// own naming, files in the folders that they have built in, other modes and owners of devices.
struct HostTraces {
  private let traces: Set<String>

  init() {
    var traces = Set(LeakCounter.mounts.now().map { "mount \($0)" })
    for folder in ["/sys/class/net", "/run", "/run/netns", "/var/lib", "/tmp"] as [FilePath] {
      let names = (try? Folder.list(folder)) ?? []
      // Other tests have folders of their own there at the same time.
      traces.formUnion(
        names.filter { folder != "/tmp" || $0.hasPrefix("runsc") || $0.hasPrefix("podman") }
          .map { "\(folder)/\($0)" })
    }
    for top in (try? Folder.list("/sys/fs/cgroup")) ?? [] {
      let hierarchy = FilePath("/sys/fs/cgroup").appending(top)
      for name in (try? Folder.list(hierarchy)) ?? []
      where Folder.isFolder(hierarchy.appending(name)) && !name.hasPrefix("bench-") {
        traces.insert("cgroup \(hierarchy)/\(name)")
      }
    }
    for name in (try? Folder.list("/dev")) ?? [] {
      var status = stat()
      guard lstat("/dev/\(name)", &status) == 0 else { continue }
      traces.insert("device \(name) \(status.st_mode) \(status.st_uid) \(status.st_gid)")
    }
    self.traces = traces
  }

  /// What is there beyond an earlier look.
  func beyond(_ earlier: HostTraces) -> [String] { traces.subtracting(earlier.traces).sorted() }
}
