internal import CKvm
package import Linux

/// A virtual machine; its kernel side lives until it and all its processors are gone.
package struct KvmMachine: ~Copyable {
  let descriptor: KvmDescriptor

  init(_ descriptor: consuming KvmDescriptor) { self.descriptor = descriptor }

  /// Makes `memory` the guest's memory from `address` on (KVM_SET_USER_MEMORY_REGION).
  /// - Parameters:
  ///   - slot: number of the region, each used once.
  ///   - memory: has to stay mapped for as long as a processor runs.
  package func setMemory(
    slot: UInt32, at address: UInt64, to memory: borrowing Mapping
  ) throws(KvmError) {
    var region = kvm_userspace_memory_region()
    region.slot = slot
    region.guest_phys_addr = address
    region.memory_size = UInt64(memory.byteCount)
    region.userspace_addr = UInt64(UInt(bitPattern: memory.bytes.baseAddress))
    try descriptor.control(
      ckvm_KVM_SET_USER_MEMORY_REGION, &region, "give memory to the virtual machine")
  }

  /// Creates a processor and maps its run area.
  /// - Parameter runAreaByteCount: from `KvmSystem.runAreaByteCount()`.
  package func createProcessor(
    _ identifier: UInt = 0, runAreaByteCount: Int
  ) throws(KvmError) -> KvmProcessor {
    let number = try descriptor.control(
      ckvm_KVM_CREATE_VCPU, identifier, "create a virtual processor")
    return try KvmProcessor(KvmDescriptor(number: number), runAreaByteCount: runAreaByteCount)
  }

  /// Lets a 32-bit write to `port` signal `counter` inside the kernel, with the guest going on.
  package func connect(port: UInt16, to counter: borrowing EventCounter) throws(KvmError) {
    var doorbell = kvm_ioeventfd()
    doorbell.addr = UInt64(port)
    doorbell.len = 4
    doorbell.fd = counter.descriptor.rawValue
    doorbell.flags = ckvm_ioeventfd_port
    try descriptor.control(ckvm_KVM_IOEVENTFD, &doorbell, "connect a port to an event counter")
  }
}
