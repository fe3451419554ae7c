internal import CKvm

/// Where a machine's interrupt controllers are.
package enum InterruptController: String, Sendable, CaseIterable {
  /// Nowhere: a processor without a local APIC.
  case off
  /// All in the kernel: two 8259, an I/O APIC, a local APIC for each processor.
  case kernel
  /// Only the local APICs in the kernel, the I/O APIC in the virtual machine monitor.
  case split
}

/// Interrupt controllers and timers; to be made before the first processor.
extension KvmMachine {
  /// Number of the I/O APIC's pins.
  package static let interruptPins = 24

  /// Makes the controllers (KVM_CREATE_IRQCHIP, KVM_CAP_SPLIT_IRQCHIP; api.rst 4.24 and 7.5).
  package func createInterruptController(_ kind: InterruptController) throws(KvmError) {
    switch kind {
    case .off: break
    case .kernel:
      try descriptor.control(ckvm_KVM_CREATE_IRQCHIP, 0, "create the interrupt controllers")
    case .split:
      var capability = kvm_enable_cap()
      capability.cap = UInt32(KVM_CAP_SPLIT_IRQCHIP)
      capability.args.0 = UInt64(Self.interruptPins)
      try descriptor.control(ckvm_KVM_ENABLE_CAP, &capability, "split the interrupt controllers")
    }
  }

  /// Gives VT-x three pages that no guest uses, which it needs for real mode (api.rst 4.10).
  package func reserveTaskStateSegment(at address: UInt64) throws(KvmError) {
    try descriptor.control(
      ckvm_KVM_SET_TSS_ADDR, UInt(address), "set the address of the task state segment")
  }

  /// Makes the 8254 timer; its speaker port answers, too (KVM_PIT_SPEAKER_DUMMY).
  package func createIntervalTimer() throws(KvmError) {
    var configuration = kvm_pit_config()
    configuration.flags = UInt32(KVM_PIT_SPEAKER_DUMMY)
    try descriptor.control(ckvm_KVM_CREATE_PIT2, &configuration, "create the interval timer")
  }

  /// Sets the level of an interrupt line of the kernel's controllers.
  package func setInterruptLine(_ line: UInt32, to isRaised: Bool) throws(KvmError) {
    var level = kvm_irq_level()
    level.irq = line
    level.level = isRaised ? 1 : 0
    try descriptor.control(ckvm_KVM_IRQ_LINE, &level, "set an interrupt line")
  }

  /// Sends a message-signalled interrupt to the local APICs.
  package func signalInterrupt(address: UInt64, payload: UInt32) throws(KvmError) {
    var message = kvm_msi()
    message.address_lo = UInt32(truncatingIfNeeded: address)
    message.address_hi = UInt32(truncatingIfNeeded: address >> 32)
    message.data = payload
    try descriptor.control(ckvm_KVM_SIGNAL_MSI, &message, "send an interrupt")
  }
}
