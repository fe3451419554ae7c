internal import Kvm

/// A virtual machine that only exists: the first and the last of a host pay for patching kernel
/// text (static keys for preemption notifiers and for processors without a local APIC).
package struct KeeperMachine: ~Copyable {
  private let processor: KvmProcessor

  package init() throws(MicroVMError) {
    processor = try withKvm { () throws(KvmError) in
      let system = try KvmSystem.open()
      let size = try system.runAreaByteCount()
      // The processor's descriptor keeps the machine alive.
      return try system.createMachine().createProcessor(runAreaByteCount: size)
    }
  }
}
