import Model

/// The control of instances that are none: says what a test has told it to.
final class FakeControl: InstanceControl {
  var account = Accounting()
  var applied: [Limits] = []
  var commands: [Command] = []
  var life: [String] = []
  var released = 0
  /// Whether limits are taken and not set.
  var ignoresLimits = false
  /// What comes of a command.
  var onCommand: (Command) throws(TechniqueError) -> UInt64 = { _ in 1 }
  /// Whether all instances are this one; else each gets one like it.
  var isShared = true
  private(set) var members: [FakeControl] = []

  init() {
    account.processorNanoseconds = 0
    account.periods = 0
    account.throttledPeriods = 0
  }

  /// What one more instance is controlled by.
  func next() -> FakeControl {
    let control = isShared ? self : FakeControl()
    members.append(control)
    return control
  }

  func apply(_ limits: Limits) throws(TechniqueError) {
    applied.append(limits)
    guard !ignoresLimits else { return }
    account.memoryLimitBytes = limits.memoryBytes ?? account.memoryLimitBytes
    account.processLimit = limits.processes ?? account.processLimit
  }

  func accounting() throws(TechniqueError) -> Accounting { account }
  func freeze() throws(TechniqueError) { life.append("freeze") }
  func thaw() throws(TechniqueError) { life.append("thaw") }

  func killAll() throws(TechniqueError) -> Int {
    life.append("kill")
    return 0
  }
}

/// A technique whose instances do nothing and can be controlled.
struct ControlledTechnique: Technique {
  let name = "a"
  let variant = ""
  let summary = "a fake"
  nonisolated(unsafe) let control: FakeControl
  /// Why an instance cannot be controlled.
  var refusal: TechniqueError?

  func probe() -> Availability { .available }
  func explain() -> [String] { [] }
  func prepare(
    for request: WorkloadRequest, in workspace: Workspace
  ) throws(TechniqueError) -> any Prepared { ControlledPrepared(self, request) }
}

private final class ControlledPrepared: Prepared {
  let technique: ControlledTechnique
  let request: WorkloadRequest
  let expectation = Expectation()

  init(_ technique: ControlledTechnique, _ request: WorkloadRequest) {
    self.technique = technique
    self.request = request
  }

  func makeInstance(for request: WorkloadRequest, nonce: UInt64) -> any Instance {
    ControlledInstance(technique)
  }

  func tearDown() throws(TechniqueError) {}
}

private final class ControlledInstance: ControllableInstance {
  let technique: ControlledTechnique
  let own: FakeControl
  let timeline = Timeline()

  init(_ technique: ControlledTechnique) {
    self.technique = technique
    own = technique.control.next()
  }

  func start() throws(TechniqueError) {}
  func ask(_ token: UInt64) throws(TechniqueError) {}
  func residence() throws(TechniqueError) -> Residence { Residence() }
  func finish() throws(TechniqueError) -> Outcome? {
    Outcome(checksum: 0, operations: 1, workTicks: 1, observationTicks: 1, evidence: Evidence())
  }
  func release() throws(TechniqueError) { technique.control.released += 1 }
  func send(_ token: UInt64) throws(TechniqueError) {}

  func answer(to token: UInt64) throws(TechniqueError) -> UInt64 {
    let command = Command(
      UInt8(token >> 56), token & 0xffff_ffff, second: token >> 32 & 0xffff)
    own.commands.append(command)
    return try own.onCommand(command)
  }

  func control() throws(TechniqueError) -> any InstanceControl {
    if let refusal = technique.refusal { throw refusal }
    return own
  }
}
