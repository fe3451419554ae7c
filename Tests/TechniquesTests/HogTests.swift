import Linux
import Model
import Techniques
import TestSupport
import Testing

extension LeakSensitive {
  /// Neighbours that misbehave, as the techniques have them.
  @Suite(.serialized) struct HogTests {
    private static let labels = ["native", "container", "unikernel"]
    private static let hogs = [
      "hog-cpu", "hog-memory", "hog-bandwidth", "hog-fork", "hog-file", "hog-calls", "hog-wakeups",
    ]

    @Test(arguments: TechniqueCase.all.filter { labels.contains($0.technique.label) }, hogs)
    func worksInSlicesAndLeavesNothing(_ test: TechniqueCase, _ hog: String) throws {
      try test.requireAvailable()
      let bed = try Bed(test, for: hog)
      let prepared = try bed.prepare(
        hog, scale: 2_000_000, exchange: .answers, memoryByteCount: 48 << 20)
      var request = prepared.request
      request.allowance = Allowance(memoryByteCount: 64 << 20, limitsProcessor: false)
      let instance = prepared.makeInstance(for: request, nonce: 7)
      try instance.start()
      do {
        for token in 1...20 as ClosedRange<UInt64> { try instance.ask(token) }
        let outcome = try #require(try instance.finish())
        #expect(outcome.operations == 20)
        #expect(outcome.refusal == nil)
      } catch let error as TechniqueError {
        // One address space, and files that cannot be unlinked.
        #expect(test.technique.label == "unikernel")
        #expect(["hog-fork", "hog-file"].contains(hog))
        #expect(error.status == .unsupported)
      }
      try instance.release()
      try prepared.tearDown()
      #expect(bed.residue == [])
    }
  }
}
