internal import Linux
internal import MicroVM
internal import Model

/// A guest is limited by what its machine has: memory, and virtual processors.
extension GuestInstance: ControllableInstance {
  func send(_ token: UInt64) throws(TechniqueError) {
    try watchAgain()
    defer { stopTimer() }
    if let result = try send(token, awaiting: "answer") {
      throw TechniqueError(endedBy: try PayloadRecord.result(from: result, nonce: nonce))
    }
  }

  /// The guest runs from here on, not from `send`.
  func answer(to token: UInt64) throws(TechniqueError) -> UInt64 {
    try watchAgain()
    defer { stopTimer() }
    return try PayloadRecord.value(
      answering: token, in: try nextRecord("answer"), nonce: nonce)
  }

  func control() throws(TechniqueError) -> any InstanceControl {
    guard let machine else {
      throw TechniqueError(.failed, "the instance has no virtual machine")
    }
    return MachineControl(machine, source)
  }
}

/// What a machine of our own monitor has for good.
final class MachineControl: InstanceControl {
  private let machine: any GuestMachine
  private let source: any GuestSource

  init(_ machine: any GuestMachine, _ source: any GuestSource) {
    self.machine = machine
    self.source = source
  }

  var fixed: Limits {
    var limits = Limits()
    limits.memoryBytes = machine.configuredByteCount
    limits.processorPercent = UInt64(source.processorCount) * 100
    return limits
  }

  func apply(_ limits: Limits) throws(TechniqueError) {
    guard limits != Limits() else { return }
    throw TechniqueError(.unsupported, Self.reason(limits))
  }

  private static func reason(_ limits: Limits) -> String {
    if limits.processorPercent != nil || limits.processorWeight != nil || limits.processors != nil {
      return "its virtual processor is a thread of the harness's own, in no group of an instance's"
    }
    if limits.processes != nil { return "no process of the guest's is one of the host's" }
    if limits.writing != nil { return "it has no device to write to" }
    return "its memory is as large as its machine was made"
  }

  /// Time on processors of all threads of the harness's but the one that measures, which is what
  /// this machine ran on.
  func accounting() throws(TechniqueError) -> Accounting {
    var accounting = Accounting()
    if source.runsOnOwnThreads {
      accounting.processorNanoseconds = ThreadActivity.read(0)?.processorNanoseconds
    }
    accounting.memoryBytes = machine.touchedByteCount
    accounting.peakMemoryBytes = machine.touchedByteCount
    accounting.memoryLimitBytes = machine.configuredByteCount
    return accounting
  }

  private static let life = TechniqueError(
    .unsupported,
    "it runs only inside a call of the harness's: there is nothing to stop, and no group to end")

  func freeze() throws(TechniqueError) { throw Self.life }
  func thaw() throws(TechniqueError) { throw Self.life }
  func killAll() throws(TechniqueError) -> Int { throw Self.life }
}
