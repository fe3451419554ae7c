import Linux
import Model
import Techniques
import TestSupport
import Testing
import Workloads

/// Payloads that misbehave: every technique notices, says so in a sentence and cleans up.
struct FaultTests {
  @Test(arguments: TechniqueCase.own.filter(\.technique.runsPayload))
  func crashIsAFailureThatNamesItself(_ test: TechniqueCase) throws {
    let error = try #require(try failure(of: "crash", test))
    #expect(error.status == .failed)
    if test.technique.name == "unikernel" {
      #expect(!error.description.isEmpty)
    } else {
      #expect(
        error.description
          == "the payload was killed by signal 4 (Illegal instruction) before its result record")
    }
  }

  @Test(arguments: TechniqueCase.own.filter(\.technique.runsPayload))
  func hangIsEndedAtTheDeadline(_ test: TechniqueCase) throws {
    let error = try #require(try failure(of: "hang", test, deadline: .milliseconds(150)))
    #expect(error.status == .timeout)
    if test.technique.name != "unikernel" {
      // On a crowded host the deadline may pass before the payload is ready.
      #expect(error.description.hasPrefix("the payload did not come to its "))
      #expect(error.description.hasSuffix(" record within 0.15 seconds"))
    }
  }

  @Test(arguments: TechniqueCase.own.filter(\.technique.runsPayload))
  func wrongAnswerHasAnotherChecksum(_ test: TechniqueCase) throws {
    try test.requireAvailable()
    let bed = try Bed(test, for: "wrong")
    let prepared = try bed.prepare("wrong")
    let instance = prepared.makeInstance(nonce: 99)
    try instance.start()
    let outcome = try #require(try instance.finish())
    try instance.release()
    try prepared.tearDown()
    #expect(outcome.checksum == Workload.wrong.expectedChecksum(scale: 5, nonce: 99) ^ 1)
  }

  @Test(arguments: TechniqueCase.own.filter(\.technique.runsPayload))
  func unknownWorkloadIsAFailure(_ test: TechniqueCase) throws {
    let error = try #require(try failure(of: "nonsense", test))
    #expect(error.status == .failed)
    #expect(error.description.contains("status 64"))
  }

  /// What starting and finishing say of `workload`; nil when they say nothing.
  private func failure(
    of workload: String, _ test: TechniqueCase, deadline: Duration = .seconds(20)
  ) throws -> TechniqueError? {
    try test.requireAvailable()
    let bed = try Bed(test, for: workload)
    let prepared = try bed.prepare(workload, deadline: deadline)
    let instance = prepared.makeInstance(nonce: 5)
    var failure: TechniqueError?
    do throws(TechniqueError) {
      try instance.start()
      _ = try instance.finish()
    } catch { failure = error }
    try instance.release()
    try prepared.tearDown()
    #expect(bed.residue == [])
    return failure
  }
}
