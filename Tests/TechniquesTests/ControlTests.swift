import Linux
import Model
import Techniques
import TestSupport
import Testing

extension LeakSensitive {
  /// Instances whose limits change while they do what they are told.
  @Suite(.serialized) struct ControlTests {
    static let controlled = TechniqueCase.own.filter {
      ["cgroup", "container", "container/prewarmed"].contains($0.technique.label)
    }

    /// Starts an instance of its own run, and takes all of it down after `body`.
    private func with(
      _ test: TechniqueCase, _ workload: String,
      _ body: (any ControllableInstance) throws -> Void
    ) throws {
      try test.requireAvailable()
      let bed = try Bed(test, for: "control-\(workload)")
      let prepared = try bed.prepare(workload, scale: 0, exchange: .answers, isControlled: true)
      let instance = try #require(
        prepared.makeInstance(nonce: 7) as? any ControllableInstance)
      do {
        try instance.start()
        try body(instance)
      } catch {
        try? instance.release()
        try? prepared.tearDown()
        throw error
      }
      try instance.release()
      try prepared.tearDown()
      #expect(bed.residue == [])
    }

    private func perform(
      _ command: Command, _ instance: any ControllableInstance
    ) throws -> CommandAnswer {
      try instance.send(command.token)
      return CommandAnswer(try instance.answer(to: command.token))
    }

    @Test(arguments: controlled) func limitsAreWhatWasSet(_ test: TechniqueCase) throws {
      try with(test, "take-memory") { instance in
        let control = try instance.control()
        var limits = Limits()
        limits.memoryBytes = 32 << 20
        limits.processes = 9
        try control.apply(limits)
        let accounting = try control.accounting()
        #expect(accounting.memoryLimitBytes == 32 << 20)
        #expect(accounting.processLimit == 9)
        #expect(try perform(.touch(mebibytes: 4), instance) == .value(4))
        #expect(try (control.accounting().memoryBytes ?? 0) >= 4 << 20)
        _ = try instance.finish()
      }
    }

    @Test(arguments: controlled) func aKillStaysInside(_ test: TechniqueCase) throws {
      try with(test, "take-memory") { instance in
        let control = try instance.control()
        try control.apply(.only(\.memoryBytes, 16 << 20))
        #expect(throws: TechniqueError.self) {
          try perform(.touch(mebibytes: 32), instance)
        }
        #expect(try control.accounting().outOfMemoryKills == 1)
      }
    }

    @Test(arguments: controlled) func childrenAreMadeUpToTheLimitAndEnded(
      _ test: TechniqueCase
    ) throws {
      try with(test, "fork-bomb") { instance in
        let control = try instance.control()
        try control.apply(.only(\.processes, 6))
        try #require(try control.accounting().processLimit == 6)
        #expect(try perform(.makeChildren(256), instance) == .value(5))
        #expect(try control.accounting().processes == 6)
        #expect(try perform(.endChildren, instance) == .value(5))
        _ = try instance.finish()
      }
    }

    @Test(arguments: controlled) func nothingOfAGroupOutlivesItsEnd(_ test: TechniqueCase) throws {
      try with(test, "fork-bomb") { instance in
        let control = try instance.control()
        try control.apply(.only(\.processes, 6))
        try #require(try control.accounting().processLimit == 6)
        #expect(try perform(.makeChildren(3), instance) == .value(3))
        #expect(try control.killAll() == 4)
        #expect(try control.killAll() == 0)
      }
    }

    @Test(arguments: controlled) func aFrozenInstanceIsNotCharged(_ test: TechniqueCase) throws {
      try with(test, "spin") { instance in
        let control = try instance.control()
        let command = Command.spin(.milliseconds(50))
        try instance.send(command.token)
        try control.freeze()
        let before = try control.accounting().processorNanoseconds
        MonotonicClock.sleep(.milliseconds(20))
        #expect(try control.accounting().processorNanoseconds == before)
        try control.thaw()
        _ = try instance.answer(to: command.token)
        _ = try instance.finish()
      }
    }

    @Test func whatLimitsNothingSaysSo() throws {
      try with(try .labelled("native"), "spin") { instance in
        #expect(throws: TechniqueError(.unsupported, "it limits nothing")) {
          _ = try instance.control()
        }
        _ = try instance.finish()
      }
    }

    @Test func aMachinesMemoryIsItsLimit() throws {
      try with(try .labelled("unikernel"), "take-memory") { instance in
        let control = try instance.control()
        let limit = try #require(control.fixed.memoryBytes)
        #expect(try control.accounting().memoryLimitBytes == limit)
        #expect(control.fixed.processorPercent == 100)
        let refusal = try perform(.touch(mebibytes: limit >> 20), instance)
        #expect(refusal == .refused(12))
        #expect(throws: TechniqueError.self) {
          try control.apply(.only(\.processorPercent, 50))
        }
        _ = try instance.finish()
      }
    }

    @Test func anAnswerIsThatOfALivingPayload() throws {
      try with(try .labelled("native"), "spin") { instance in
        try instance.ask(5)
        #expect(try perform(Command(9), instance) == .refused(22))
        #expect(try perform(.spin(.milliseconds(100)), instance) != .value(0))
        #expect(try perform(.spin(.milliseconds(100), threads: 2), instance) != .value(0))
        _ = try instance.finish()
      }
    }
  }
}
