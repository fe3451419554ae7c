internal import CKvm
internal import Glibc
internal import SystemPackage

/// `/dev/kvm`: what virtual machines are made from.
package struct KvmSystem: ~Copyable {
  let descriptor: KvmDescriptor

  private init(_ descriptor: consuming KvmDescriptor) { self.descriptor = descriptor }

  /// Opens `/dev/kvm`.
  package static func open() throws(KvmError) -> KvmSystem {
    let number = ckvm_open()
    guard number >= 0 else { throw KvmError("open /dev/kvm", Errno(rawValue: -number)) }
    return KvmSystem(KvmDescriptor(number: number))
  }

  /// Version of the API; 12 since Linux 2.6.22, and no other is to be used (api.rst 4.1).
  package func apiVersion() throws(KvmError) -> Int32 {
    try descriptor.control(ckvm_KVM_GET_API_VERSION, 0, "ask for KVM's API version")
  }

  /// Creates a virtual machine without memory or processors (KVM_CREATE_VM).
  package func createMachine() throws(KvmError) -> KvmMachine {
    // Type 0 is the back end's default.
    let number = try descriptor.control(ckvm_KVM_CREATE_VM, 0, "create a virtual machine")
    return KvmMachine(KvmDescriptor(number: number))
  }

  /// Size in bytes of the area that a processor shares with its runner.
  package func runAreaByteCount() throws(KvmError) -> Int {
    let size = Int(
      try descriptor.control(ckvm_KVM_GET_VCPU_MMAP_SIZE, 0, "ask for the size of the run area"))
    guard size >= MemoryLayout<kvm_run>.size else {
      throw KvmError("use a run area of \(size) bytes", .invalidArgument)
    }
    return size
  }

  /// Whether registers can be written into the run area instead of by ioctl (KVM_CAP_SYNC_REGS).
  package func synchronizesRegisters() throws(KvmError) -> Bool {
    let fields = try descriptor.control(
      ckvm_KVM_CHECK_EXTENSION, UInt(KVM_CAP_SYNC_REGS), "ask for KVM_CAP_SYNC_REGS")
    let needed = ckvm_sync_registers | ckvm_sync_system_registers
    return UInt64(fields) & needed == needed
  }

  /// Whether a port write can wake a descriptor without leaving the kernel (KVM_CAP_IOEVENTFD).
  package func hasDoorbells() throws(KvmError) -> Bool {
    try descriptor.control(
      ckvm_KVM_CHECK_EXTENSION, UInt(KVM_CAP_IOEVENTFD), "ask for KVM_CAP_IOEVENTFD") > 0
  }

  /// Every CPUID leaf that this host's KVM can show to a guest; slow, so ask once.
  package func supportedFeatures() throws(KvmError) -> ProcessorFeatureTable {
    var capacity = 128
    while true {
      var table = ProcessorFeatureTable(capacity: capacity)
      let result = table.send(ckvm_KVM_GET_SUPPORTED_CPUID, to: descriptor)
      // E2BIG: there are more leaves than room (api.rst 4.46).
      if result == -E2BIG, capacity < 4096 {
        capacity *= 2
        continue
      }
      try KvmDescriptor.check(result, "ask for the CPUID leaves that KVM supports")
      return table
    }
  }
}
