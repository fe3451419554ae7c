import Harness
import Model
import Testing

struct RunnerTests {
  private let host = FakeHost()

  @Test func measuresEveryArmOnceInEveryBlock() throws {
    var run = FakeRun(host, ["a", "b", "c"].map { FakeTechnique(name: $0, host: host) })
    run.warmups = 1
    #expect(try run.run() == .complete)
    #expect(run.observer.blocks == [0, 1, 2, 3])
    for block in 0..<4 {
      let rows = run.observer.trials.filter { $0.block == block && $0.metric == "life" }
      #expect(rows.map(\.technique).sorted() == ["a", "b", "c"])
      #expect(rows.map(\.position) == [0, 1, 2])
      #expect(rows.allSatisfy { $0.isWarmup == (block < 1) })
    }
    #expect(run.observer.rows("a", "life").count == 4)
    let sequence = run.observer.trials.filter { $0.metric == "life" }.map(\.sequence)
    #expect(sequence == Array(0..<12))
  }

  @Test func followsTheDesignsOrder() throws {
    let run = FakeRun(host, ["a", "b", "c"].map { FakeTechnique(name: $0, host: host) })
    _ = try run.run()
    let seen = run.observer.trials.filter { $0.metric == "life" }.map(\.technique)
    #expect(seen == run.design.order.flatMap { $0 }.map { ["a", "b", "c"][$0] })
  }

  @Test func sameSeedGivesTheSameRows() throws {
    func rows(seed: UInt64) throws -> [Sample] {
      let host = FakeHost()
      var run = FakeRun(host, ["a", "b"].map { FakeTechnique(name: $0, host: host) })
      run.blocks = 10
      run.seed = seed
      _ = try run.run()
      return run.observer.samples
    }
    #expect(try rows(seed: 1) == rows(seed: 1))
    #expect(try rows(seed: 1) != rows(seed: 2))
  }

  @Test func restsBeforeASpacedTrialAndWaitsForACleanHost() throws {
    let run = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    _ = try run.run()
    #expect(host.rests == Array(repeating: .milliseconds(50), count: 3))
    // Before each block and before each trial.
    #expect(host.cleanings == 6)
  }

  @Test func hotTrialFollowsAPrimerOfItsOwnKind() throws {
    var run = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    run.paces = [.hot]
    _ = try run.run()
    #expect(host.rests.allSatisfy { $0 == .zero })
    let rows = run.observer.rows("a", "life")
    let block = ["primer", "primer", "primer", ""]
    #expect(rows.map(\.flags) == block + block + block)
    #expect(rows.allSatisfy { $0.isWarmup == ($0.flags == "primer") })
    #expect(rows.allSatisfy { $0.parameters == "pace=hot" && $0.status == .ok })
  }

  @Test func spansAddUpToTheTotal() throws {
    let run = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    _ = try run.run()
    let block = run.observer.samples.filter { $0.block == 0 }
    let phases = block.filter { $0.metric == "span" && !$0.phase.contains("/") }
    #expect(phases.map(\.phase) == ["control", "build", "enter", "boot", "work", "exit", "clean"])
    #expect(phases.map(\.value) == Array(repeating: 10, count: 7))
    #expect(block.first { $0.metric == "life" }?.value == 70)
    #expect(block.first { $0.metric == "launch" }?.value == 40)
  }

  @Test func addsUpAStepThatATechniqueMakesTwice() throws {
    host.nanosecondsPerTick = 2
    let run = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    _ = try run.run()
    let steps = run.observer.samples.filter { $0.block == 0 && $0.phase.contains("/") }
    #expect(steps.map(\.phase) == ["build/mount", "exit/observe"])
    #expect(steps.map(\.value) == [18, 4])
  }

  @Test func preparationIsARowOfItsOwn() throws {
    let run = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    _ = try run.run()
    let row = try #require(run.observer.records.first?.first)
    #expect(row.phase == "prepare")
    #expect(row.metric == "prepare")
    #expect(row.value == 7)
    #expect(row.block == nil)
  }

  @Test func saysOnceWhatATechniqueWithoutPayloadCannotHave() throws {
    var floor = FakeTechnique(name: "null", host: host)
    floor.runsPayload = false
    let run = FakeRun(host, [floor])
    _ = try run.run()
    let gap = try #require(run.observer.records.first?.last)
    #expect(gap.metric == "launch")
    #expect(gap.status == .unsupported)
    #expect(gap.reason == "it runs no payload")
    #expect(run.observer.rows("null", "launch") == [])
    #expect(run.observer.rows("null", "life").map(\.status) == [.ok, .ok, .ok])
  }

  @Test func tellsHowFarItIs() throws {
    let run = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    _ = try run.run()
    #expect(run.observer.progresses.map(\.trials) == [0, 1, 2])
    #expect(run.observer.progresses.map(\.allTrials) == [3, 3, 3])
    #expect(run.observer.progresses.map(\.label) == ["a", "a", "a"])
    #expect(run.observer.progresses[0].remaining == nil)
    // A block is 50 ms of rest and 80 ns of trial; two are left, and 7 ns of preparation count.
    #expect(run.observer.progresses[1].remaining == .nanoseconds(100_000_174))
  }

  @Test func endsBeforeTheBlockThatWouldPassTheTimeLimit() throws {
    var run = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    run.blocks = 100
    run.timeLimit = .milliseconds(220)
    #expect(try run.run() == .timeLimit(blocks: 4))
    #expect(run.observer.rows("a", "life").count == 4)
  }

  @Test func measuresAtLeastOneBlockWhateverTheLimit() throws {
    var run = FakeRun(host, [FakeTechnique(name: "a", host: host)])
    run.warmups = 1
    run.timeLimit = .nanoseconds(1)
    #expect(try run.run() == .timeLimit(blocks: 1))
    #expect(run.observer.rows("a", "life").map(\.block) == [0, 1])
  }

  @Test func interruptDropsTheBlockInFlight() throws {
    nonisolated(unsafe) let host = host
    var technique = FakeTechnique(name: "a", host: host)
    technique.onStart = { number in if number == 1 { host.isInterrupted = true } }
    let run = FakeRun(host, [technique, FakeTechnique(name: "b", host: host)])
    #expect(try run.run() == .interrupted)
    #expect(Set(run.observer.trials.map(\.block)) == [0])
    #expect(run.observer.rows("a", "life").count == 1)
    #expect(technique.journal.all == ["prepare", "release", "release", "tear down"])
  }

  @Test func interruptDuringPreparationMeasuresNothing() throws {
    host.isInterrupted = true
    let technique = FakeTechnique(name: "a", host: host)
    let run = FakeRun(host, [technique])
    #expect(try run.run() == .interrupted)
    #expect(run.observer.trials == [])
    #expect(technique.journal.all == [])
  }

  @Test func takesDownWhatItPreparedWhenTheDiskIsFull() throws {
    let techniques = ["a", "b"].map { FakeTechnique(name: $0, host: host) }
    let run = FakeRun(host, techniques)
    run.observer.failsAtRecord = 1
    #expect(throws: FakeObserver.DiskFull.self) { try run.run() }
    for technique in techniques {
      #expect(technique.journal.all == ["prepare", "release", "tear down"])
    }
  }

  @Test func saysWhatCouldNotBeTakenDown() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.tearDownFailure = TechniqueError(.failed, "rmdir: busy")
    let other = FakeTechnique(name: "b", host: host)
    let run = FakeRun(host, [technique, other])
    #expect(throws: TechniqueError(.failed, "rmdir: busy")) { try run.run() }
    #expect(run.observer.rows("a", "life").count == 3)
    #expect(other.journal.all.last == "tear down")
  }
}
