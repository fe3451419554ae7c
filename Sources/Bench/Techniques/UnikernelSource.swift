internal import Images
internal import MicroVM
internal import Model

/// Unikernels: from the checked image, or from a snapshot of one.
final class UnikernelSource: GuestSource {
  private let blueprint: UnikernelBlueprint
  let origin: GuestOrigin
  private let snapshot: Snapshot?

  init(_ blueprint: UnikernelBlueprint, _ origin: GuestOrigin, _ snapshot: Snapshot? = nil) {
    self.blueprint = blueprint
    self.origin = origin
    self.snapshot = snapshot
  }

  let name = "the unikernel"
  let processorCount = 1
  var runsOnOwnThreads: Bool { blueprint.configuration.isGuarded }
  var hasKeeper: Bool { blueprint.configuration.hasKeeper }

  var expectation: Expectation {
    var expectation = Expectation()
    expectation.platform = .unikernel
    expectation.privilegeLevel = UInt32(blueprint.configuration.privilege.rawValue)
    // Without a table VT-x and AMD-V answer zeroes, and PVM with what its own host shows.
    expectation.hypervisor = blueprint.configuration.setsFeatures ? true : nil
    return expectation
  }

  func makeRoom(for guests: Int) throws(MicroVMError) { try blueprint.makeRoom(for: guests) }

  func machine(
    _ arguments: [String], steps: inout StepRecorder
  ) throws(MicroVMError) -> any GuestMachine {
    try UnikernelMachine(blueprint, boot: boot(arguments), steps: &steps)
  }

  func restored(steps: inout StepRecorder) throws(MicroVMError) -> any GuestMachine {
    guard let snapshot else { throw .snapshot("none was made") }
    return try UnikernelMachine(
      restoring: snapshot, blueprint, boot: try boot([]), steps: &steps)
  }

  func reset(
    _ machine: any GuestMachine, _ arguments: [String], steps: inout StepRecorder
  ) throws(MicroVMError) {
    guard let machine = machine as? UnikernelMachine else { return }
    try machine.reset(boot: boot(arguments), steps: &steps)
  }

  private func boot(_ arguments: [String]) throws(MicroVMError) -> BootBlock {
    try BootBlock(
      arguments: arguments.isEmpty ? [] : [PayloadImage.unikernel.name] + arguments,
      transport: blueprint.configuration.transport)
  }
}
