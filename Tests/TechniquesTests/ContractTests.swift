import Linux
import Model
import Techniques
import TestSupport
import Testing
import Workloads

/// Suites that count what the whole process or host has: one test at a time.
@Suite(.serialized) struct LeakSensitive {}

extension LeakSensitive {
  /// What every technique promises, of whatever kind; a new one is tested by being in the catalogue.
  @Suite(.serialized) struct ContractTests {
    @Test(arguments: TechniqueCase.own)
    func runsThePayloadAndLeavesNothing(_ test: TechniqueCase) throws {
      try test.requireAvailable()
      let bed = try Bed(test, for: "contract")
      // What is made once for the whole process is there after the first life.
      try live(bed, times: 1)

      let counters = bed.ownCounters + [.descriptors, .mounts, .machineMappings]
      let before = counters.map { $0.now() }
      let memory = try WritableMemory.byteCount()
      // A kernel takes seconds to boot where the host itself is emulated.
      try live(bed, times: bed.technique.name == "microvm" ? 2 : 6)
      for (counter, before) in zip(counters, before) {
        #expect(counter.residue(since: before) == [], "\(counter)")
      }
      #expect(!OwnChildren.remain())
      // The smallest guest has 4 MiB: six of them would be more.
      #expect(try WritableMemory.growth(since: memory, atMost: 16 << 20) <= 16 << 20)
    }

    private func live(_ bed: Bed, times: Int) throws {
      let prepared = try bed.prepare()
      for number in 0..<times {
        let nonce = 0xfeed_0000_0000_0000 + UInt64(number)
        let instance = prepared.makeInstance(nonce: nonce)
        try instance.start()
        let outcome = try instance.finish()
        try instance.release()
        try check(instance.timeline, of: bed.technique)
        guard bed.technique.runsPayload else {
          #expect(outcome == nil)
          continue
        }
        let result = try #require(outcome)
        #expect(result.checksum == Workload.hello.expectedChecksum(scale: 5, nonce: nonce))
        #expect(result.operations == 5)
        #expect(
          prepared.expectation.faults(in: result.evidence, host: try HostEvidence.seen.get()) == [])
      }
      try prepared.tearDown()
    }

    private func check(_ timeline: Timeline, of technique: any Technique) throws {
      #expect(timeline.disorder(tolerance: 5000) == nil)
      var expected: Set<Event> = Set(Event.allCases)
      if !technique.runsPayload { expected.subtract([.payload, .ready]) }
      // A guest whose clock is not the host's has no E4.
      if ["unikernel", "microvm"].contains(technique.name) { expected.remove(.payload) }
      #expect(expected.subtracting(Event.allCases.filter { timeline[$0] != nil }) == [])
      let begin = try #require(timeline[.request])
      let end = try #require(timeline[.clean])
      for step in timeline.steps {
        #expect(step.begin <= step.end, "\(step.name)")
        #expect(step.begin >= begin && step.end <= end, "\(step.name)")
      }
    }
  }
}
