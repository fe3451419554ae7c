internal import Kvm
internal import PayloadABI

/// Calls of a payload that has virtual addresses: each page is looked up in the guest's own tables.
extension LinuxMachine {
  func call(_ value: UInt32) throws(MicroVMError) -> unikernel_call {
    try withUnsafeTemporaryAllocation(
      byteCount: MemoryLayout<unikernel_call>.size, alignment: 8
    ) { bytes throws(MicroVMError) in
      try read(into: bytes, at: UInt64(value))
      return bytes.load(as: unikernel_call.self)
    }
  }

  func read(
    into buffer: UnsafeMutableRawBufferPointer, at address: UInt64
  ) throws(MicroVMError) {
    try forEachPage(at: address, byteCount: UInt64(buffer.count)) {
      range, part throws(MicroVMError) in
      try memory.read(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[part]), at: range)
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at address: UInt64) throws(MicroVMError) {
    try forEachPage(at: address, byteCount: UInt64(bytes.count)) {
      range, part throws(MicroVMError) in
      try memory.write(UnsafeRawBufferPointer(rebasing: bytes[part]), at: range)
    }
  }

  func check(_ address: UInt64, byteCount: UInt64) throws(MicroVMError) {
    try forEachPage(at: address, byteCount: byteCount) { range, part throws(MicroVMError) in
      _ = try memory.range(at: range, byteCount: UInt64(part.count))
    }
  }

  /// The guest goes on when it is run again; nothing of it waits for a word in memory.
  func complete(_ sequence: UInt32) {}

  /// Splits a range of the guest's virtual memory at its pages' bounds.
  /// - Parameter body: gets a physical address and which bytes of the range lie there.
  private func forEachPage(
    at address: UInt64, byteCount: UInt64,
    _ body: (UInt64, Range<Int>) throws(MicroVMError) -> Void
  ) throws(MicroVMError) {
    let (_, overflow) = address.addingReportingOverflow(byteCount)
    guard !overflow, byteCount <= UInt64(GuestLimits.output) else {
      throw .outsideMemory(address: address, byteCount: byteCount)
    }
    guard let runner = callingProcessor else { throw .stopped }
    var done: UInt64 = 0
    while done < byteCount {
      let place = address + done
      let count = min(byteCount - done, 0x1000 - place & 0xfff)
      let physical = try withKvm { () throws(KvmError) in
        try runner.processor.physicalAddress(of: place)
      }
      guard let physical else { throw .outsideMemory(address: place, byteCount: count) }
      try body(physical, Int(done)..<Int(done + count))
      done += count
    }
  }
}
