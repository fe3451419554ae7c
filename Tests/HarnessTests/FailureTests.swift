import Harness
import Model
import Testing

/// Failures are rows with a status and a reason; nothing is thrown and nothing is left out.
struct FailureTests {
  private let host = FakeHost()

  @Test func unavailableTechniqueIsARowAndNotAGap() throws {
    var absent = FakeTechnique(name: "absent", host: host)
    absent.availability = .unavailable(reason: "no /dev/kvm", remedy: "modprobe kvm")
    var run = FakeRun(host, [absent, FakeTechnique(name: "a", host: host)])
    run.paces = [.spaced, .hot]
    #expect(try run.run() == .complete)
    let rows = run.observer.samples.filter { $0.technique == "absent" }
    #expect(
      rows.map { "\($0.metric) \($0.parameters)" } == [
        "launch pace=spaced", "life pace=spaced", "launch pace=hot", "life pace=hot",
      ])
    #expect(rows.allSatisfy { $0.status == .unsupported && $0.value == nil && $0.block == nil })
    #expect(rows.allSatisfy { $0.reason == "no /dev/kvm: modprobe kvm" })
    #expect(run.observer.rows("a", "life").filter { !$0.isWarmup }.count == 6)
    #expect(absent.journal.all == [])
  }

  @Test func failedPreparationIsARowAndTheOthersGoOn() throws {
    var broken = FakeTechnique(name: "broken", host: host)
    broken.preparationFailure = TechniqueError(.failed, "unpack: disk full")
    let run = FakeRun(host, [broken, FakeTechnique(name: "a", host: host)])
    #expect(try run.run() == .complete)
    let rows = run.observer.samples.filter { $0.technique == "broken" }
    #expect(rows.map(\.metric) == ["prepare", "launch", "life"])
    #expect(rows.allSatisfy { $0.status == .failed && $0.value == nil })
    #expect(rows[0].reason == "unpack: disk full")
    #expect(rows[1].reason == "could not be prepared: unpack: disk full")
    #expect(run.observer.rows("a", "life").count == 3)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let misbehaviour: Misbehaviour
    let status: SampleStatus
    let reason: String
    /// What the row of the whole life says.
    let life: Double?
    var testDescription: String { "\(misbehaviour)" }
  }

  @Test(arguments: [
    Case(misbehaviour: .failsToStart, status: .failed, reason: "mount: refused", life: nil),
    Case(misbehaviour: .timesOut, status: .timeout, reason: "no end in sight", life: nil),
    Case(misbehaviour: .failsToRelease, status: .failed, reason: "rmdir: busy", life: nil),
    Case(
      misbehaviour: .isNotIsolated, status: .invalid, reason: "process ID is 4711, not 1",
      life: 70),
    Case(
      misbehaviour: .sendsNothing, status: .invalid, reason: "the payload sent no result",
      life: 70),
    Case(
      misbehaviour: .losesOrder, status: .invalid,
      reason: "E4 payload lies 5010 ticks before E3 firstRun", life: 60),
  ])
  func badTrialIsARowWithItsReason(_ test: Case) throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { $0 == 1 ? test.misbehaviour : nil }
    let run = FakeRun(host, [technique])
    #expect(try run.run() == .complete)
    let rows = run.observer.rows("a", "life")
    #expect(rows.map(\.status) == [.ok, test.status, .ok])
    #expect(rows[1].reason == test.reason)
    #expect(rows[1].value == test.life)
    // Phases of a trial that does not count are not told.
    #expect(run.observer.samples.filter { $0.block == 1 && $0.metric == "span" } == [])
    #expect(technique.journal.all.filter { $0 == "release" }.count == 3)
  }

  @Test func wrongChecksumIsInvalidWhateverTheTimeWas() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { _ in .answersWrongly }
    let run = FakeRun(host, [technique])
    _ = try run.run()
    let rows = run.observer.rows("a", "life")
    #expect(rows.map(\.status) == [.invalid, .invalid, .invalid])
    #expect(rows.allSatisfy { $0.reason.hasPrefix("checksum bad, not ") })
    #expect(rows.map(\.value) == [70, 70, 70])
  }

  @Test func missingFirstStampLeavesOnlyWhatNeedsIt() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { _ in .losesFirstStamp }
    let run = FakeRun(host, [technique])
    _ = try run.run()
    #expect(
      run.observer.rows("a", "launch").map(\.status) == Array(repeating: .unsupported, count: 3))
    #expect(run.observer.rows("a", "life").map(\.value) == [70, 70, 70])
  }

  @Test func givesUpAfterFiveFailuresInARow() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { _ in .failsToStart }
    var run = FakeRun(host, [technique, FakeTechnique(name: "b", host: host)])
    run.blocks = 8
    #expect(try run.run() == .complete)
    let rows = run.observer.rows("a", "life")
    #expect(rows.prefix(5).map(\.status) == Array(repeating: .failed, count: 5))
    #expect(rows.dropFirst(5).map(\.status) == Array(repeating: .skipped, count: 3))
    #expect(rows.last?.reason == "the 5 trials before it failed")
    #expect(run.observer.rows("b", "life").allSatisfy { $0.status == .ok })
    #expect(technique.journal.all.filter { $0 == "release" }.count == 5)
  }

  @Test func oneGoodTrialStartsTheCountAgain() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.misbehaviour = { $0 % 5 == 4 ? nil : .failsToStart }
    var run = FakeRun(host, [technique])
    run.blocks = 20
    _ = try run.run()
    let rows = run.observer.rows("a", "life")
    #expect(rows.filter { $0.status == .ok }.count == 4)
    #expect(rows.filter { $0.status == .skipped } == [])
  }
}
