internal import Kvm
internal import Model

/// A machine that its interrupt lines share with its owner.
final class SharedMachine: Sendable {
  let kvm: KvmMachine

  init(_ kvm: consuming KvmMachine) { self.kvm = kvm }

  /// Makes interrupt controllers and timer, which have to be there before the first processor.
  func createControllers(
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
