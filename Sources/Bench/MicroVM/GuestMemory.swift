package import Linux

/// A guest's memory from address 0 on, reached only through checked ranges.
package struct GuestMemory: ~Copyable {
  package let mapping: Mapping

  package init(byteCount: Int) throws(MicroVMError) {
    mapping = try withLinux { () throws(LinuxError) in try Mapping(byteCount: byteCount) }
  }

  /// Memory backed by huge pages, where the host has them.
  package init(hugePagesFor byteCount: Int) throws(MicroVMError) {
    mapping = try withLinux { () throws(LinuxError) in try Mapping(hugePagesFor: byteCount) }
  }

  /// Memory that begins as `byteCount` bytes of a file, which it never changes.
  package init(
    copying file: borrowing Descriptor, from offset: Int, byteCount: Int
  ) throws(MicroVMError) {
    let descriptor = file.descriptor
    mapping = try withLinux { () throws(LinuxError) in
      try Mapping(copying: descriptor, from: offset, byteCount: byteCount)
    }
  }

  /// The host's view of `byteCount` bytes from `address` on; neither number is trusted.
  func range(
    at address: UInt64, byteCount: UInt64
  ) throws(MicroVMError) -> UnsafeMutableRawBufferPointer {
    let limit = UInt64(mapping.byteCount)
    guard address <= limit, byteCount <= limit - address else {
      throw .outsideMemory(address: address, byteCount: byteCount)
    }
    // Safety: both numbers are at most the mapping's size, an Int.
    return UnsafeMutableRawBufferPointer(
      rebasing: mapping.bytes[Int(address)..<Int(address + byteCount)])
  }

  /// Copies `bytes` into the guest.
  package func write(_ bytes: UnsafeRawBufferPointer, at address: UInt64) throws(MicroVMError) {
    try range(at: address, byteCount: UInt64(bytes.count)).copyMemory(from: bytes)
  }

  /// Copies the bytes at `address` out of the guest, as many as `buffer` holds.
  package func read(
    into buffer: UnsafeMutableRawBufferPointer, at address: UInt64
  ) throws(MicroVMError) {
    let source = try range(at: address, byteCount: UInt64(buffer.count))
    buffer.copyMemory(from: UnsafeRawBufferPointer(source))
  }

  /// Sets `byteCount` bytes to zero.
  package func clear(at address: UInt64, byteCount: UInt64) throws(MicroVMError) {
    let range = try range(at: address, byteCount: byteCount)
    range.initializeMemory(as: UInt8.self, repeating: 0)
  }

  /// Writes one 64-bit word.
  package func store(_ value: UInt64, at address: UInt64) throws(MicroVMError) {
    try range(at: address, byteCount: 8).storeBytes(of: value, as: UInt64.self)
  }

  /// A word that the running guest and the host share.
  /// - Parameter address: a multiple of 4.
  package func sharedWord(at address: UInt64) throws(MicroVMError) -> SharedWord {
    precondition(address % 4 == 0)
    // Safety: the mapping is page-aligned, so the word is aligned; four bytes were checked.
    return SharedWord(at: try range(at: address, byteCount: 4).baseAddress.unsafelyUnwrapped)
  }
}
