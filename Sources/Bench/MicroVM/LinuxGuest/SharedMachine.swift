internal import Kvm
internal import Model

/// A machine that its interrupt lines share with its owner.
final class SharedMachine: Sendable {
  let kvm: KvmMachine
  // `/dev/kvm` stays open for as long as its machine.
  private let system: KvmSystem

  /// Opens `/dev/kvm` and makes a machine with interrupt controllers and timer.
  init(_ configuration: LinuxConfiguration, steps: inout StepRecorder) throws(KvmError) {
    system = try KvmSystem.open()
    steps.step(.build, "kvm_open")
    kvm = try system.createMachine()
    steps.step(.build, "kvm_create_vm")
    try createControllers(configuration, steps: &steps)
  }

  /// Makes interrupt controllers and timer, which have to be there before the first processor.
  private func createControllers(
    _ configuration: LinuxConfiguration, steps: inout StepRecorder
  ) throws(KvmError) {
    if configuration.interruptController != .off {
      try kvm.reserveTaskStateSegment(at: LinuxAddressMap.taskStateSegment)
      try kvm.createInterruptController(configuration.interruptController)
      steps.step(.build, "create_irqchip")
    }
    if configuration.hasIntervalTimer {
      try kvm.createIntervalTimer()
      steps.step(.build, "create_pit")
    }
  }
}
