internal import CKvm

/// What this host's KVM can do for a whole machine with a kernel in it.
extension KvmSystem {
  /// Numbers of the model-specific registers that a guest's state consists of (api.rst 4.3).
  package func stateModels() throws(KvmError) -> [UInt32] {
    var words: [UInt32] = [1024] + Array(repeating: 0, count: 1024)
    let number = descriptor.number
    let result = words.withUnsafeMutableBytes {
      ckvm_control(number, ckvm_KVM_GET_MSR_INDEX_LIST, UInt(bitPattern: $0.baseAddress))
    }
    try KvmDescriptor.check(result, "ask for the model-specific registers of a guest")
    return Array(words[1..<1 + min(Int(words[0]), 1024)])
  }

  /// Whether this host's processor is QEMU's software emulation, as in the lab.
  package static var isEmulated: Bool { ckvm_is_emulated() != 0 }

  /// Whether KVM has a capability, by its number in `linux/kvm.h`.
  func has(_ capability: Int32) throws(KvmError) -> Bool {
    try KvmDescriptor.check(
      ckvm_control(descriptor.number, ckvm_KVM_CHECK_EXTENSION, UInt(capability)),
      "ask KVM for a capability") > 0
  }

  /// Whether a local APIC's timer can go off at a reading of the time-stamp counter: a guest then
  /// need not find out how fast that timer runs.
  package func hasDeadlineTimers() throws(KvmError) -> Bool {
    try has(KVM_CAP_TSC_DEADLINE_TIMER)
  }

  package func hasInterruptControllers() throws(KvmError) -> Bool {
    try has(KVM_CAP_IRQCHIP)
  }

  package func splitsInterruptControllers() throws(KvmError) -> Bool {
    try has(KVM_CAP_SPLIT_IRQCHIP)
  }
}
