import Harness
import Model
import Statistics
import Testing

struct ContinuationTests {
  private let host = FakeHost()

  /// What is kept of a run of `a` and `b` that ended after some blocks.
  private func kept(_ run: FakeRun, blocks: Int) -> Continuation {
    Continuation(
      firstBlock: blocks, samples: run.observer.samples.filter { ($0.block ?? 0) < blocks })
  }

  private func techniques() -> [FakeTechnique] {
    ["a", "b"].map { FakeTechnique(name: $0, host: host) }
  }

  @Test func measuresTheRestInTheOrderOfTheDesign() throws {
    let whole = FakeRun(host, techniques())
    _ = try whole.run()
    var rest = FakeRun(host, techniques())
    rest.continuation = kept(whole, blocks: 1)
    rest.firstSequence = 2
    #expect(try rest.run() == .complete)
    #expect(rest.observer.blocks == [1, 2])
    let expected = whole.observer.rows("a", "life") + whole.observer.rows("b", "life")
    let seen = rest.observer.rows("a", "life") + rest.observer.rows("b", "life")
    func places(_ rows: [Sample]) -> [[Int?]] { rows.map { [$0.block, $0.position, $0.sequence] } }
    #expect(places(seen) == places(expected.filter { $0.block != 0 }))
  }

  @Test func itsClockGoesOnBehindTheLastTrial() throws {
    let whole = FakeRun(host, techniques())
    _ = try whole.run()
    var rest = FakeRun(host, techniques())
    rest.continuation = kept(whole, blocks: 2)
    _ = try rest.run()
    let last = try #require(whole.observer.trials.filter { $0.block == 1 }.last?.startNanoseconds)
    let next = try #require(rest.observer.trials.first?.startNanoseconds)
    // One nanosecond, both preparations of 7, a rest of 50 ms.
    #expect(next == last + 1 + 14 + 50_000_000)
  }

  @Test func marksTheRowsOfItsOwnPreparation() throws {
    let whole = FakeRun(host, techniques())
    _ = try whole.run()
    #expect(whole.observer.records[0].map(\.flags) == ["", ""])
    var rest = FakeRun(host, techniques())
    rest.continuation = kept(whole, blocks: 1)
    _ = try rest.run()
    #expect(rest.observer.records[0].map(\.flags) == ["resumed", "resumed"])
    #expect(rest.observer.records[1].allSatisfy { $0.flags.isEmpty })
  }

  @Test func refusesToGoOnWithoutAContestant() throws {
    let whole = FakeRun(host, techniques())
    _ = try whole.run()
    var rest = FakeRun(host, techniques())
    rest.techniques[1].preparationFailure = TechniqueError(.failed, "mount: refused")
    rest.continuation = kept(whole, blocks: 1)
    let error = #expect(throws: ContinuationError.self) { try rest.run() }
    #expect(
      error?.description
        == "b could be prepared when the run began and cannot now (mount: refused)")
    #expect(rest.observer.records.isEmpty)
    #expect(rest.techniques[0].journal.all == ["prepare", "tear down"])
  }

  @Test func refusesToGoOnWithOneMoreContestant() throws {
    var whole = FakeRun(host, techniques())
    whole.techniques[1].preparationFailure = TechniqueError(.failed, "mount: refused")
    _ = try whole.run()
    var rest = FakeRun(host, techniques())
    rest.continuation = kept(whole, blocks: 1)
    let error = #expect(throws: ContinuationError.self) { try rest.run() }
    #expect(error?.description == "b could not be prepared when the run began and can now")
  }

  @Test func remembersTheFailuresBeforeIt() throws {
    var failing = techniques()
    failing[0].misbehaviour = { _ in .failsToStart }
    var whole = FakeRun(host, failing)
    whole.blocks = 6
    _ = try whole.run()
    var rest = FakeRun(host, techniques())
    rest.blocks = 6
    rest.continuation = kept(whole, blocks: 5)
    _ = try rest.run()
    #expect(rest.observer.rows("a", "life").map(\.status) == [.skipped])
    #expect(rest.observer.rows("b", "life").map(\.status) == [.ok])
  }

  @Test func estimatesTheRestFromItsOwnBlocks() throws {
    let whole = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    _ = try whole.run()
    var rest = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    rest.continuation = kept(whole, blocks: 1)
    _ = try rest.run()
    #expect(rest.observer.progresses.map(\.trials) == [1, 2])
    #expect(rest.observer.progresses[0].remaining == nil)
    #expect(rest.observer.progresses[1].remaining == .nanoseconds(50_000_087))
  }
}

struct PrecisionTests {
  private let host = FakeHost()
  private let rule = PrecisionRule(reach: 0.03)

  @Test func endsForAllArmsTogetherAtTheFirstLookThatSatisfies() throws {
    var run = FakeRun(host, ["a", "b"].map { FakeTechnique(name: $0, host: host) })
    run.blocks = 100
    run.precision = rule
    #expect(try run.run() == .precise(blocks: 30))
    #expect(run.observer.rows("a", "life").count == 30)
    #expect(run.observer.rows("b", "life").count == 30)
  }

  @Test func waitsForTheWidestArm() throws {
    nonisolated(unsafe) let host = host
    var noisy = FakeTechnique(name: "b", host: host)
    // Every second of its first 32 trials takes twice as long.
    noisy.delay = { number in number < 32 && number % 2 == 0 ? 40 : 0 }
    var run = FakeRun(host, [FakeTechnique(name: "a", host: host), noisy])
    run.blocks = 100
    run.precision = rule
    #expect(try run.run() == .precise(blocks: 50))
  }

  @Test func looksBehindTheLastBlockToo() throws {
    var run = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    run.blocks = 30
    run.precision = rule
    #expect(try run.run() == .precise(blocks: 30))
  }

  @Test func aContinuationEndsWhereTheWholeWouldHaveEnded() throws {
    var whole = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    whole.blocks = 32
    _ = try whole.run()
    var rest = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    rest.blocks = 100
    rest.precision = rule
    rest.continuation = Continuation(
      firstBlock: 30, samples: whole.observer.samples.filter { ($0.block ?? 0) < 30 })
    #expect(try rest.run() == .precise(blocks: 30))
    #expect(rest.observer.trials == [])
  }

  @Test func doesNotEndWhenNothingIsMeasured() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { _ in .failsToStart }
    var run = FakeRun(host, [technique])
    run.blocks = 40
    run.precision = rule
    #expect(try run.run() == .complete)
  }
}
