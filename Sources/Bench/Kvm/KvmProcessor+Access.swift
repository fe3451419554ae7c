internal import CKvm

/// What a processor that came back waits for, and how it is answered.
extension KvmProcessor {
  /// The bytes of a port access: written by the guest, or to be filled before it goes on.
  ///
  /// A string instruction has several operands of the same size.
  package var portBytes: UnsafeMutableRawBufferPointer {
    let access = runArea.pointee.io
    let count = Int(access.size) * Int(access.count)
    let offset = Int(access.data_offset)
    // Safety: the kernel names a place in the run area, which is checked all the same.
    guard offset >= 0, count <= area.byteCount, offset <= area.byteCount - count else {
      return UnsafeMutableRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeMutableRawBufferPointer(rebasing: area.bytes[offset..<offset + count])
  }

  /// What a guest stores to an address without memory, at most eight bytes, as a number.
  package var storedValue: UInt64 {
    withUnsafeBytes(of: runArea.pointee.mmio.data) {
      UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self))
    }
  }

  /// Answers a load from an address without memory.
  package func answerLoad(_ value: UInt64) {
    withUnsafeMutableBytes(of: &runArea.pointee.mmio.data) {
      $0.storeBytes(of: value.littleEndian, as: UInt64.self)
    }
  }

  /// The guest-physical address behind a virtual one, by the page tables that the guest uses now
  /// (KVM_TRANSLATE, api.rst 4.14); nil where it has none.
  package func physicalAddress(of virtual: UInt64) throws(KvmError) -> UInt64? {
    var translation = kvm_translation()
    translation.linear_address = virtual
    try descriptor.control(ckvm_KVM_TRANSLATE, &translation, "translate an address of the guest")
    return translation.valid == 0 ? nil : translation.physical_address
  }

  /// Lets the guest finish the instruction that it came back with, and no other: its state can be
  /// saved then (api.rst 5, `KVM_EXIT_IO`).
  package func completeAccess() throws(KvmError) {
    immediateExit.pointee = 1
    defer { immediateExit.pointee = 0 }
    guard try run() == .interrupted else {
      throw KvmError("let the guest finish an access", .invalidArgument)
    }
  }
}

extension KvmProcessor {
  /// The requests that running a guest takes, once machine and processor are there: all that a
  /// filter has to let through.
  package static var requestsWhileRunning: [UInt] {
    [
      ckvm_KVM_RUN, ckvm_KVM_GET_REGS, ckvm_KVM_TRANSLATE, ckvm_KVM_IRQ_LINE,
      ckvm_KVM_SIGNAL_MSI,
    ]
  }
}
