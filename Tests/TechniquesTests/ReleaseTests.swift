import Linux
import Model
import Techniques
import TestSupport
import Testing

/// `release` is safe at any point and as often as one likes.
struct ReleaseTests {
  @Test(arguments: TechniqueCase.own)
  func withoutAStart(_ test: TechniqueCase) throws {
    try test.requireAvailable()
    let bed = try Bed(test, for: "unstarted")
    let prepared = try bed.prepare()
    let instance = prepared.makeInstance(nonce: 1)
    try instance.release()
    try instance.release()
    try prepared.tearDown()
    #expect(bed.residue == [])
  }

  @Test(arguments: TechniqueCase.own)
  func betweenStartAndFinish(_ test: TechniqueCase) throws {
    try test.requireAvailable()
    let bed = try Bed(test, for: "unfinished")
    let prepared = try bed.prepare("hang")
    let instance = prepared.makeInstance(nonce: 1)
    try instance.start()
    try instance.release()
    try instance.release()
    try prepared.tearDown()
    #expect(bed.residue == [])
  }

  @Test(arguments: TechniqueCase.own)
  func afterAFailedStart(_ test: TechniqueCase) throws {
    try test.requireAvailable()
    let bed = try Bed(test, for: "failed")
    let isGuest = ["unikernel", "microvm"].contains(test.technique.name)
    let prepared = try bed.prepare(deadline: isGuest ? .zero : .seconds(20))
    let instance = prepared.makeInstance(nonce: 1)
    // A process has lost its image, a guest its time.
    if !isGuest { try bed.removeFolder() }
    let error = try #require(throws: TechniqueError.self) { try instance.start() }
    #expect(error.status == (isGuest ? .timeout : .failed))
    #expect(isGuest || error.description.hasSuffix(": No such file or directory"))
    try instance.release()
    try instance.release()
    try prepared.tearDown()
    #expect(bed.residue == [])
  }

  @Test(arguments: TechniqueCase.own)
  func ofManyThatWereAliveAtOnce(_ test: TechniqueCase) throws {
    try test.requireAvailable()
    let bed = try Bed(test, for: "many")
    let prepared = try bed.prepare("hang")
    let instances = (0..<8).map { prepared.makeInstance(nonce: $0) }
    for instance in instances { try instance.start() }
    if test.technique.runsPayload, test.technique.name != "unikernel" {
      #expect(LeakCounter.processes(of: bed.runID).now().count == 8)
    }
    // Not in the order of their starts.
    for instance in instances[3...] + instances[..<3] { try instance.release() }
    try prepared.tearDown()
    #expect(bed.residue == [])
  }

  /// An instance that nobody released takes its process with it.
  @Test(arguments: TechniqueCase.own.filter(\.technique.runsPayload))
  func byForgetting(_ test: TechniqueCase) throws {
    try test.requireAvailable()
    let bed = try Bed(test, for: "forgotten")
    var prepared: (any Prepared)? = try bed.prepare("hang")
    var instance: (any Instance)? = try #require(prepared).makeInstance(nonce: 1)
    try #require(instance).start()
    instance = nil
    prepared = nil
    #expect(LeakCounter.processes(of: bed.runID).residue(since: []) == [])
    _ = (instance, prepared)
    try bed.removeCgroups()
  }
}
