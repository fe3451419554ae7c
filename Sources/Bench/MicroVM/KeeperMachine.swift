internal import Kvm

/// A virtual machine that only exists: the first and the last of a host pay for patching kernel
/// text (static keys for preemption notifiers and for processors without a local APIC).
package struct KeeperMachine: ~Copyable {
  private let processor: KvmProcessor
  // KVM names a machine's folder in debugfs after its descriptor's number. With this one closed
  // the next machine would get the same number, find the name taken, and start too cheaply.
  private let machine: KvmMachine

  private init(_ machine: consuming KvmMachine, _ processor: consuming KvmProcessor) {
    self.machine = machine
    self.processor = processor
  }

  /// Makes a machine with one processor, which never runs.
  package static func make() throws(MicroVMError) -> KeeperMachine {
    try withKvm { () throws(KvmError) in
      let system = try KvmSystem.open()
      let machine = try system.createMachine()
      let processor = try machine.createProcessor(
        runAreaByteCount: try system.runAreaByteCount())
      return KeeperMachine(machine, processor)
    }
  }
}
