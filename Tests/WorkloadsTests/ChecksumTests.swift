import Images
import Launch
import Linux
import Model
import TestSupport
import Testing
import Workloads

struct ChecksumTests {
  /// SplitMix64 from the seed 1234567: the first outputs of its author's reference program are
  /// 6457827717110365317, 3203168211198807973 and 9817491932198370423.
  @Test func mixesLikeTheReference() {
    let first: UInt64 = 6_457_827_717_110_365_317
    let second: UInt64 = 3_203_168_211_198_807_973
    let third: UInt64 = 9_817_491_932_198_370_423
    #expect(Workload.hello.expectedChecksum(scale: 0, nonce: 1_234_567) == 0)
    #expect(Workload.hello.expectedChecksum(scale: 1, nonce: 1_234_567) == first)
    #expect(Workload.hello.expectedChecksum(scale: 2, nonce: 1_234_567) == first ^ second)
    #expect(Workload.hello.expectedChecksum(scale: 3, nonce: 1_234_567) == first ^ second ^ third)
  }

  @Test func aFaultyWorkloadIsOffByOneBit() {
    guard case .once(let run, let expected) = Workload.wrong.form else {
      Issue.record("not done once")
      return
    }
    #expect(run(17, 42) == expected(17, 42) ^ 1)
  }

  @Test func everyWorkloadHasANameOfItsOwn() {
    let names = Workload.catalog.map { "\($0.name)" }
    #expect(Set(names).count == names.count)
    #expect(Workload.catalog.filter(\.isFault).map { "\($0.name)" } == ["crash", "hang", "wrong"])
  }

  @Test(arguments: [0, 1, 64, 100_000] as [UInt64], [0, 1, 0xffff_ffff_ffff_ffff] as [UInt64])
  func imageComputesWhatTheHostExpects(scale: UInt64, nonce: UInt64) throws {
    let folder = try TemporaryFolder()
    let image = try PayloadImage.linux.write(into: folder.path)
    let plan = LaunchPlan.payload(at: image, scale: scale, nonce: nonce)
    let outcome = try PlanRun.outcome(of: plan, nonce: nonce)
    #expect(outcome.checksum == Workload.hello.expectedChecksum(scale: scale, nonce: nonce))
    #expect(outcome.operations == scale)
  }

  /// Each request that is none ends with EX_USAGE, and never with work.
  @Test(arguments: [
    ["payload"], ["payload", "hello", "1"], ["payload", "hello", "-1", "0"],
    ["payload", "hello", "1x", "0"], ["payload", "hello", "", "0"], ["payload", "hello", "1", "G"],
    ["payload", "hello", "18446744073709551616", "0"],
    ["payload", "hello", "1", "10000000000000000"], ["payload", "hell", "1", "0"],
    ["payload", "hello2", "1", "0"],
  ])
  func refusesARequestThatIsNone(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let image = try PayloadImage.linux.write(into: folder.path)
    var plan = LaunchPlan(executable: image, arguments: arguments, environment: [])
    plan.build("redirect", .duplicate(.output, onto: 1))
    let run = try PlanRun(of: plan)
    #expect(run.exit == .status(64))
    #expect(run.output.count <= PayloadRecord.readyBytes)
  }

  /// A fifth word names a folder of pipes; one that is not there takes no records.
  @Test func endsWithAnOutputErrorWhereItsPipesAreNot() throws {
    let folder = try TemporaryFolder()
    let image = try PayloadImage.linux.write(into: folder.path)
    var plan = LaunchPlan(
      executable: image, arguments: ["payload", "hello", "1", "0", "/nonexistent"],
      environment: [])
    plan.build("redirect", .duplicate(.output, onto: 1))
    let run = try PlanRun(of: plan)
    #expect(run.exit == .status(74))
    #expect(run.output == [])
  }

  @Test func endsWithAnOutputErrorWhereNobodyListens() throws {
    let folder = try TemporaryFolder()
    let image = try PayloadImage.linux.write(into: folder.path)
    var plan = LaunchPlan(
      executable: image, arguments: ["payload", "hello", "1", "1"], environment: [])
    let full = try Descriptor(opening: "/dev/full", .writeOnly)
    plan.build("redirect", .duplicate(.error, onto: 1))
    let run = try PlanRun(of: plan, binding: [.error: full.descriptor])
    #expect(run.exit == .status(74))
  }
}
