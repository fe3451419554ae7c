internal import CKvm
internal import Glibc
internal import Linux
internal import SystemPackage

/// A virtual processor with the run area that it shares with whoever runs it.
package struct KvmProcessor: ~Copyable {
  let area: Mapping
  let descriptor: KvmDescriptor

  init(_ descriptor: consuming KvmDescriptor, runAreaByteCount: Int) throws(KvmError) {
    do {
      area = try Mapping(
        sharing: FileDescriptor(rawValue: descriptor.number), byteCount: runAreaByteCount)
    } catch {
      throw KvmError("map the run area", error.errno)
    }
    self.descriptor = descriptor
  }

  /// Safety: the kernel gave at least `MemoryLayout<kvm_run>.size` bytes, checked by `KvmSystem`.
  var runArea: UnsafeMutablePointer<kvm_run> {
    area.bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: kvm_run.self)
  }

  /// Sets what CPUID answers; without it every leaf is zero.
  package func setFeatures(_ table: ProcessorFeatureTable) throws(KvmError) {
    try KvmDescriptor.check(
      table.sendReadOnly(ckvm_KVM_SET_CPUID2, to: descriptor), "set CPUID leaves")
  }

  package func systemRegisters() throws(KvmError) -> SystemRegisters {
    var raw = kvm_sregs()
    try descriptor.control(ckvm_KVM_GET_SREGS, &raw, "read system registers")
    return SystemRegisters(raw: raw)
  }

  /// Sets all registers by two ioctls.
  package func setRegisters(
    _ general: GeneralRegisters, _ system: SystemRegisters
  ) throws(KvmError) {
    var raw = system.raw
    try descriptor.control(ckvm_KVM_SET_SREGS, &raw, "set system registers")
    var rawGeneral = general.raw
    try descriptor.control(ckvm_KVM_SET_REGS, &rawGeneral, "set general registers")
  }

  /// Leaves all registers in the run area for the next `run` to load (KVM_CAP_SYNC_REGS).
  package func synchronizeRegisters(_ general: GeneralRegisters, _ system: SystemRegisters) {
    runArea.pointee.s.regs.regs = general.raw
    runArea.pointee.s.regs.sregs = system.raw
    runArea.pointee.kvm_dirty_regs = ckvm_sync_registers | ckvm_sync_system_registers
  }

  package func instructionPointer() throws(KvmError) -> UInt64 {
    var raw = kvm_regs()
    try descriptor.control(ckvm_KVM_GET_REGS, &raw, "read general registers")
    return raw.rip
  }

  /// By how much the guest's time-stamp counter is ahead of the host's; nil where KVM cannot tell.
  package var timestampOffset: Int64? {
    var offset: Int64 = 0
    return withUnsafeMutablePointer(to: &offset) { pointer in
      var attribute = Self.timestampOffset(at: pointer)
      let result = withUnsafePointer(to: &attribute) { attribute in
        ckvm_control(descriptor.number, ckvm_KVM_GET_DEVICE_ATTR, UInt(bitPattern: attribute))
      }
      return result < 0 ? nil : pointer.pointee
    }
  }

  /// Makes the guest's time-stamp counter the host's (KVM_VCPU_TSC_OFFSET = 0, devices/vcpu.rst).
  package func clearTimestampOffset() throws(KvmError) {
    var offset: Int64 = 0
    try withUnsafeMutablePointer(to: &offset) { pointer throws(KvmError) in
      var attribute = Self.timestampOffset(at: pointer)
      try descriptor.control(
        ckvm_KVM_SET_DEVICE_ATTR, &attribute, "set the offset of the guest's time-stamp counter")
    }
  }

  private static func timestampOffset(
    at address: UnsafeMutablePointer<Int64>
  ) -> kvm_device_attr {
    var attribute = kvm_device_attr()
    attribute.group = UInt32(KVM_VCPU_TSC_CTRL)
    attribute.attr = UInt64(KVM_VCPU_TSC_OFFSET)
    attribute.addr = UInt64(UInt(bitPattern: address))
    return attribute
  }

  /// Set to 1, from any thread or signal handler, it makes the current or next `run` come back.
  package var immediateExit: UnsafeMutablePointer<UInt8> {
    UnsafeMutableRawPointer(runArea)
      .advanced(by: MemoryLayout<kvm_run>.offset(of: \.immediate_exit).unsafelyUnwrapped)
      .assumingMemoryBound(to: UInt8.self)
  }

  /// Enters the guest until it has to be served (KVM_RUN).
  package func run() throws(KvmError) -> ProcessorExit {
    let result = ckvm_control(descriptor.number, ckvm_KVM_RUN, 0)
    if result < 0 {
      // EAGAIN: a processor that waited to be started has been, and goes on with the next call.
      if result == -EINTR || result == -EAGAIN { return .interrupted }
      throw KvmError("run the virtual processor", Errno(rawValue: -result))
    }
    return exit()
  }

  private func exit() -> ProcessorExit {
    switch Int32(bitPattern: runArea.pointee.exit_reason) {
    case KVM_EXIT_IO: portExit()
    case KVM_EXIT_MMIO:
      .memory(
        address: runArea.pointee.mmio.phys_addr, byteCount: Int(runArea.pointee.mmio.len),
        isWrite: runArea.pointee.mmio.is_write != 0)
    case KVM_EXIT_HLT: .halt
    case KVM_EXIT_SHUTDOWN: .shutdown
    case KVM_EXIT_INTR: .interrupted
    case KVM_EXIT_FAIL_ENTRY:
      .entryFailure(hardwareReason: runArea.pointee.fail_entry.hardware_entry_failure_reason)
    case KVM_EXIT_INTERNAL_ERROR: .internalError(suberror: runArea.pointee.internal.suberror)
    default: .other(runArea.pointee.exit_reason)
    }
  }

  private func portExit() -> ProcessorExit {
    let access = runArea.pointee.io
    let byteCount = Int(access.size)
    guard Int32(access.direction) == KVM_EXIT_IO_OUT else {
      return .portRead(port: access.port, byteCount: byteCount)
    }
    var value: UInt32 = 0
    let offset = Int(access.data_offset)
    if byteCount <= 4, offset >= 0, offset <= area.byteCount - 4 {
      for index in 0..<byteCount {
        value |= UInt32(area.bytes[offset + index]) << UInt32(8 * index)
      }
    }
    return .portWrite(port: access.port, byteCount: byteCount, value: value)
  }
}
