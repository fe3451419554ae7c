import Linux
import Model
import Synchronization
import Techniques
import TestSupport
import Testing

extension LeakSensitive {
  /// Many instances of one technique that are started at the same moment.
  @Suite(.serialized) struct ConcurrentTests {
    /// What one thread has.
    private final class Lane: @unchecked Sendable {
      let instance: any Instance
      var outcome: Outcome?
      var error: TechniqueError?

      init(_ instance: any Instance) { self.instance = instance }

      func start() { attempt { () throws(TechniqueError) in try instance.start() } }

      func end() {
        attempt { () throws(TechniqueError) in outcome = try instance.finish() }
        attempt { () throws(TechniqueError) in try instance.release() }
      }

      private func attempt(_ act: () throws(TechniqueError) -> Void) {
        do throws(TechniqueError) { try act() } catch { self.error = self.error ?? error }
      }
    }

    private static let labels = [
      "native", "chroot", "namespaces", "container", "container/rootless", "container/prewarmed",
      "unikernel", "unikernel/snapshot", "unikernel/pool", "microvm",
    ]

    @Test(arguments: TechniqueCase.all.filter { labels.contains($0.technique.label) })
    func allStartAndProveThemselves(_ test: TechniqueCase) throws {
      try test.requireAvailable()
      let host = try HostEvidence.seen.get()
      let bed = try Bed(test, for: "concurrent")
      let prepared = try bed.prepare("idle", scale: 0, exchange: .answers)
      let lanes = try prepared.concurrent(8).map { Lane($0.makeInstance(nonce: 77)) }
      #expect(lanes.count == 8)
      _ = try WorkerCrowd.run(lanes.count, { lanes[$0].start() }, then: { lanes[$0].end() })
      #expect(lanes.compactMap(\.error) == [])
      for lane in lanes {
        let outcome = try #require(lane.outcome)
        #expect(prepared.expectation.faults(in: outcome.evidence, host: host) == [])
        #expect(lane.instance.timeline.disorder(tolerance: 0) == nil)
      }
      try prepared.tearDown()
      #expect(bed.residue == [])
    }
  }
}
