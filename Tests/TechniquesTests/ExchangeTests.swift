import Glibc
import Linux
import Model
import SystemPackage
import Techniques
import TestSupport
import Testing

extension TechniqueCase {
  /// Those of ours in which a payload runs.
  static let withPayload = own.filter(\.technique.runsPayload)

  static func labelled(_ label: String) throws -> TechniqueCase {
    try #require(all.first { $0.technique.label == label })
  }
}

extension LeakSensitive {
  /// What every technique promises of instances that are talked to while they live.
  @Suite(.serialized) struct ExchangeTests {
    @Test(arguments: TechniqueCase.withPayload)
    func answersAsLongAsItIsAsked(_ test: TechniqueCase) throws {
      try test.requireAvailable()
      let bed = try Bed(test, for: "idle")
      let prepared = try bed.prepare("idle", exchange: .answers)
      try converse(prepared.makeInstance(nonce: 1), of: test)

      let counters = bed.ownCounters + [.descriptors, .mounts, .machineMappings]
      let before = counters.map { $0.now() }
      try converse(prepared.makeInstance(nonce: 0xfeed_0000_0000_0001), of: test)
      for (counter, before) in zip(counters, before) {
        #expect(counter.residue(since: before) == [], "\(counter)")
      }
      // A launcher lives until all is taken down.
      try prepared.tearDown()
      #expect(!OwnChildren.remain())
    }

    private func converse(_ instance: any Instance, of test: TechniqueCase) throws {
      // A machine that is used again is there before.
      if test.technique.variant != "reused" {
        #expect(throws: TechniqueError.self) { try instance.residence() }
      }
      try instance.start()
      try instance.ask(1)
      try check(try instance.residence(), of: test)
      try instance.ask(.max)
      let outcome = try #require(try instance.finish())
      #expect(outcome.operations == 2)
      #expect(outcome.refusal == nil)
      #expect(outcome.hostNanoseconds == nil)
      try instance.release()
      #expect(instance.timeline.disorder(tolerance: 5000) == nil)
      #expect(throws: TechniqueError.self) { try instance.residence() }
    }

    private func check(_ residence: Residence, of test: TechniqueCase) throws {
      guard test.technique.name != "unikernel" else {
        #expect(residence.isInsideHarness && residence.processIDs.isEmpty)
        let configured = try #require(residence.guestConfiguredBytes)
        let touched = try #require(residence.guestTouchedBytes)
        #expect(configured >= 4 << 20 && touched >= 4096 && touched <= configured)
        return
      }
      #expect(!residence.isInsideHarness && residence.guestConfiguredBytes == nil)
      #expect(residence.processIDs.count == 1)
      let process = try #require(residence.processIDs.first)
      // The host's number of it, also where the payload takes itself for process 1.
      #expect(try #require(ProcessMemory.read(process)).unique >= 4096)
      let label = test.technique.label
      let hasGroup =
        ["cgroup", "ladder/cgroup", "ladder/seccomp"].contains(label)
        || test.technique.name == "container" && label != "container/minimal"
          && label != "container/rootless"
      #expect((residence.cgroupBytes ?? 0 >= 4096) == hasGroup)
    }

    @Test(arguments: TechniqueCase.withPayload)
    func boundsTimedWorkByTheHostsClock(_ test: TechniqueCase) throws {
      try test.requireAvailable()
      let bed = try Bed(test, for: "timed")
      // What is prepared for one request does another of its kind.
      let prepared = try bed.prepare("hello", exchange: .timed)
      var request = prepared.request
      request.workload = "getpid"
      request.scale = 3_000_000
      let instance = prepared.makeInstance(for: request, nonce: 7)
      try instance.start()
      let before = ClockPair.read()
      let outcome = try #require(try instance.finish())
      let after = ClockPair.read()
      try instance.release()
      try prepared.tearDown()
      #expect(bed.residue == [])
      #expect(
        prepared.expectation.faults(in: outcome.evidence, host: try HostEvidence.seen.get()) == [])
      if let refusal = outcome.refusal {
        #expect(test.technique.name == "unikernel" && refusal.status == .unsupported)
        #expect(outcome.hostNanoseconds == nil)
        return
      }
      #expect(outcome.checksum == 7)
      #expect(outcome.operations > 100)
      let inside = before.rate(until: after).nanoseconds(outcome.workTicks)
      let outside = try #require(outcome.hostNanoseconds)
      #expect(inside * 0.99 <= outside)
      #expect(outside <= Double(after.nanoseconds - before.nanoseconds))
    }

    @Test(arguments: ["cgroup", "container", "unikernel"])
    func givesWorkTheMemoryThatItTouches(_ label: String) throws {
      let test = try TechniqueCase.labelled(label)
      try test.requireAvailable()
      let bed = try Bed(test, for: "memory")
      let prepared = try bed.prepare("idle", exchange: .answers, memoryByteCount: 512 << 20)
      let instance = prepared.makeInstance(nonce: 3)
      try instance.start()
      try instance.ask(1)
      if label == "unikernel" {
        #expect(try #require(try instance.residence().guestConfiguredBytes) >= 512 << 20)
      } else {
        let limits = LeakCounter.cgroups(of: bed.runID).now().flatMap { group in
          ["memory.limit_in_bytes", "memory.max"].compactMap {
            TextFile.firstLine(FilePath(String(group.dropFirst(7))).appending($0))
          }
        }
        // 576 MiB.
        #expect(limits.contains("603979776"))
      }
      try instance.release()
      try prepared.tearDown()
      #expect(bed.residue == [])
    }

    /// The deadline is for what the host waits for, not for how long an instance is held.
    @Test func livesBeyondItsDeadline() throws {
      let tests = try ["native", "unikernel", "unikernel/ioeventfd"].map(TechniqueCase.labelled)
        .filter { $0.technique.probe() == .available }
      let deadline = Duration.seconds(1)
      let beds = try tests.map { try Bed($0, for: "held") }
      let prepared = try beds.map {
        try $0.prepare("idle", deadline: deadline, exchange: .answers)
      }
      let instances = prepared.map { $0.makeInstance(nonce: 3) }
      for instance in instances { try instance.start() }
      for instance in instances { try instance.ask(5) }
      var interruptions = -2
      MonotonicClock.sleep(deadline + .milliseconds(50)) {
        interruptions += 1
        return false
      }
      #expect(interruptions == 0)
      for instance in instances { try instance.ask(6) }
      for instance in instances {
        #expect(try #require(try instance.finish()).operations == 2)
        try instance.release()
      }
      for prepared in prepared { try prepared.tearDown() }
      for bed in beds { #expect(bed.residue == []) }
    }

    @Test(arguments: ["native", "container", "unikernel", "unikernel/ioeventfd"])
    func silenceEndsAtTheDeadlineOfTheQuestion(_ label: String) throws {
      let error = try #require(
        try failure(of: "hang", label, deadline: .milliseconds(200)) { try $0.ask(5) })
      #expect(error.status == .timeout)
    }

    @Test func killedPayloadIsAFailureThatNamesItself() throws {
      let error = try failure(of: "idle", "native") { instance in
        let process = try #require(try instance.residence().processIDs.first)
        #expect(kill(process, SIGKILL) == 0)
        try instance.ask(5)
      }
      #expect(
        error
          == TechniqueError(
            .failed, "the payload was killed by signal 9 (Killed) before its answer"))
      let late = try failure(of: "idle", "native") { instance in
        let process = try #require(try instance.residence().processIDs.first)
        #expect(kill(process, SIGKILL) == 0)
        _ = try instance.finish()
      }
      #expect(
        late
          == TechniqueError(
            .failed, "the payload was killed by signal 9 (Killed) before its result record"))
    }

    /// Work that is over before it is asked has closed its end of the pipe, too.
    @Test(arguments: ["native", "container", "unikernel", "unikernel/ioeventfd"])
    func resultInsteadOfAnAnswerIsInvalid(_ label: String) throws {
      let error = try failure(of: "hello", label) { try $0.ask(5) }
      #expect(
        error == TechniqueError(.invalid, "the payload sent its result instead of an answer"))
    }

    @Test(arguments: ["native", "unikernel"])
    func crashBeforeTheMarkIsAFailure(_ label: String) throws {
      let error = try #require(
        try failure(of: "crash", label, exchange: .timed) { _ = try $0.finish() })
      #expect(error.status == .failed)
      #expect(
        label == "unikernel"
          || error.description
            == "the payload was killed by signal 4 (Illegal instruction) before its mark"
      )
    }

    @Test func answersNoQuestionsWhenItWasNotAskedTo() throws {
      let error = try failure(of: "hello", "native", exchange: .none) { try $0.ask(5) }
      #expect(error == TechniqueError(.unsupported, "the workload hello answers no tokens"))
    }

    @Test func refusesAWorkloadWhoseNameIsTooLong() throws {
      let test = try TechniqueCase.labelled("native")
      let prepared = try Bed(test, for: "long").prepare()
      var request = prepared.request
      request.workload = String(repeating: "x", count: 41)
      let instance = prepared.makeInstance(for: request, nonce: 1)
      #expect(throws: TechniqueError(.failed, "the workload's name has more than 40 bytes")) {
        try instance.start()
      }
      try instance.release()
    }

    /// What `act` on a started instance says.
    private func failure(
      of workload: String, _ label: String, exchange: Exchange = .answers,
      deadline: Duration = .seconds(20), _ act: (any Instance) throws -> Void
    ) throws -> TechniqueError? {
      let test = try TechniqueCase.labelled(label)
      try test.requireAvailable()
      let bed = try Bed(test, for: "fault")
      let prepared = try bed.prepare(workload, deadline: deadline, exchange: exchange)
      let instance = prepared.makeInstance(nonce: 5)
      var failure: TechniqueError?
      try instance.start()
      do { try act(instance) } catch let error as TechniqueError { failure = error }
      try instance.release()
      try prepared.tearDown()
      #expect(bed.residue == [])
      return failure
    }
  }
}
