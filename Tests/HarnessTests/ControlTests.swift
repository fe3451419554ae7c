import Harness
import Model
import Testing

/// What the suite `control` asks and makes of the answers, with instances that are none.
struct ControlTests {
  private let host = FakeHost()

  private func run(
    _ question: ControlQuestion, _ metrics: [String], _ technique: ControlledTechnique
  ) throws -> [Sample] {
    let observer = FakeObserver()
    let probe = Probe(
      question.name, workload: "spin",
      metrics: metrics.map { Metric($0, unit: "1", better: .none, summary: "") })
    let job = Runner.Job(
      workspace: Workspace(runID: "run", folder: "/run"),
      suite: Suite(
        name: "s", question: "?", procedure: .control(box: .seconds(1)), probes: [probe]),
      requests: [
        WorkloadRequest(workload: "spin", scale: 0, deadline: .seconds(1), exchange: .answers)
      ],
      contestants: [Contestant(technique)],
      design: Design(arms: [Arm(contestant: 0)], warmupBlocks: 0, blocks: 2, seed: 1), session: 0,
      hostEvidence: Evidence(), expectedChecksum: { _, _ in 0 }, timeLimit: nil)
    #expect(try Runner(job, host: host, observer: observer).run() == .complete)
    return observer.trials
  }

  private func technique(_ control: FakeControl) -> ControlledTechnique {
    ControlledTechnique(control: control)
  }

  /// Time that passes while the harness rests is charged in full.
  private func charging(_ share: Double) -> FakeControl {
    let control = FakeControl()
    host.onRest = { rest in
      control.account.processorNanoseconds? += UInt64(Double(rest.nanoseconds) * share)
      control.account.periods? += UInt64(rest.nanoseconds / 100_000_000)
      control.account.throttledPeriods? += UInt64(rest.nanoseconds / 100_000_000)
    }
    return control
  }

  @Test func comparesChargedTimeWithWhatWasAskedFor() throws {
    let control = charging(0.2)
    let samples = try run(.quota(percent: 25), ["delivered", "throttled"], technique(control))
    #expect(samples.map(\.value) == [0.8, 10, 0.8, 10])
    #expect(control.applied.map(\.processorPercent) == [25, 25])
    #expect(control.released == 2)
  }

  @Test func aLimitBeyondTheHostsProcessorsIsNotAsked() throws {
    host.processors = [0]
    let control = charging(1)
    let samples = try run(.quota(percent: 150), ["delivered"], technique(control))
    #expect(samples.map(\.status) == [.unsupported])
    #expect(samples.map(\.reason) == ["150 % needs two processors, and there is one"])
    #expect(control.released == 0)
  }

  @Test func whatNobodyCanControlIsAskedOnceAndReleased() throws {
    let control = FakeControl()
    var technique = technique(control)
    technique.refusal = TechniqueError(.unsupported, "it limits nothing")
    let samples = try run(.freeze, ["freeze", "thaw"], technique)
    #expect(samples.map(\.reason) == ["it limits nothing", "it limits nothing"])
    #expect(control.released == 1)
    #expect(control.commands == [])
  }

  @Test func noChildIsMadeWithoutALimitInForce() throws {
    let control = FakeControl()
    control.account.processes = 1
    control.ignoresLimits = true
    let samples = try run(.processes, ["held"], technique(control))
    #expect(samples.map(\.status) == [.failed, .failed])
    #expect(samples.first?.reason == "its limit of processes is not in force")
    #expect(control.commands == [])
  }

  @Test func countsWhatAForkBombCameTo() throws {
    let control = FakeControl()
    control.account.processes = 1
    control.onCommand = { command in
      control.account.processes = command == .makeChildren(256) ? 16 : 1
      return 15
    }
    let samples = try run(.processes, ["held", "made"], technique(control))
    #expect(samples.map(\.value) == [1, 15, 1, 15])
    #expect(control.commands.prefix(2) == [.makeChildren(256), .endChildren])
  }

  @Test func noMemoryIsTouchedWithoutALimitInForce() throws {
    let control = FakeControl()
    control.account.memoryLimitBytes = 1 << 40
    control.ignoresLimits = true
    let samples = try run(.outOfMemory, ["contained"], technique(control))
    #expect(samples.first?.reason == "its limit of memory is not in force")
    #expect(control.commands == [])
  }

  @Test(arguments: [(1, 1.0), (2, 0.0)] as [(UInt64, Double)])
  func aKillOutsideIsNotContained(_ killsOfTheHost: UInt64, _ contained: Double) throws {
    let control = FakeControl()
    control.account.outOfMemoryKills = 0
    host.onRest = { [host] _ in
      control.account.outOfMemoryKills = 1
      host.kills = killsOfTheHost
    }
    control.onCommand = { _ throws(TechniqueError) in
      throw TechniqueError(.failed, "was killed by signal 9")
    }
    let samples = try run(.outOfMemory, ["contained", "kills"], technique(control))
    #expect(samples.first?.value == contained)
    #expect(samples.dropFirst().first?.value == 1)
  }

  @Test func aGroupThatWasRemovedTooSoonSaysNothing() throws {
    let control = FakeControl()
    control.account.outOfMemoryKills = 0
    host.onRest = { [host] _ in
      control.account.outOfMemoryKills = nil
      host.kills = 1
    }
    control.onCommand = { _ throws(TechniqueError) in
      throw TechniqueError(.failed, "was killed by signal 9")
    }
    let samples = try run(.outOfMemory, ["contained", "end"], technique(control))
    #expect(samples.prefix(2).map(\.status) == [.unsupported, .ok])
  }

  @Test func thawsWhatItCouldNotWatchWhileItWasFrozen() throws {
    let control = FakeControl()
    control.account.processorNanoseconds = nil
    let samples = try run(.freeze, ["freeze"], technique(control))
    #expect(samples.map(\.status) == [.unsupported])
    #expect(samples.first?.reason == "nobody counts its time on processors here")
    #expect(control.life == ["freeze", "thaw", "kill"])
  }

  @Test func seesWhatRanWhileItWasFrozen() throws {
    let control = charging(0.01)
    let samples = try run(.freeze, ["ran"], technique(control))
    #expect(samples.map(\.value) == [1_000_000, 1_000_000])
  }

  @Test func comparesThreeSharesWithThreeWeights() throws {
    let control = FakeControl()
    host.onRest = { rest in
      for (weight, number) in zip([1, 2, 4], control.members.suffix(3)) {
        number.account.processorNanoseconds? += UInt64(rest.nanoseconds / 7 * Int64(weight))
      }
    }
    control.isShared = false
    let samples = try run(
      .weights, ["weight_1", "weight_2", "weight_4", "deviation"], technique(control))
    #expect(samples.prefix(4).map(\.value) == [1, 1, 1, 0])
    #expect(control.members.prefix(3).map { $0.applied.first?.processorWeight } == [100, 200, 400])
    #expect(Set(control.members.map { $0.applied.first?.processors }) == [[1]])
  }
}
