internal import Linux

/// A view of a guest's memory that devices can share: copyable, and without ownership.
///
/// Valid for as long as the memory's owner lives. No address and no length is trusted: both come
/// from the guest.
struct GuestMemoryView: @unchecked Sendable {
  private let bytes: UnsafeMutableRawBufferPointer

  init(_ memory: borrowing GuestMemory) { bytes = memory.mapping.bytes }

  /// A view of memory that somebody else maps.
  init(unowned bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }

  /// Bytes of memory, from guest-physical address 0 on.
  var byteCount: UInt64 { UInt64(bytes.count) }

  /// The host's view of `byteCount` bytes from `address` on.
  func range(
    at address: UInt64, byteCount: UInt64
  ) throws(MicroVMError) -> UnsafeMutableRawBufferPointer {
    let limit = self.byteCount
    guard address <= limit, byteCount <= limit - address else {
      throw .outsideMemory(address: address, byteCount: byteCount)
    }
    // Safety: both numbers are at most the region's size, an Int.
    return UnsafeMutableRawBufferPointer(
      rebasing: bytes[Int(address)..<Int(address + byteCount)])
  }

  /// Reads a little-endian number of any alignment.
  func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _: Number.Type = Number.self, at address: UInt64
  ) throws(MicroVMError) -> Number {
    let source = try range(at: address, byteCount: UInt64(MemoryLayout<Number>.size))
    return Number(littleEndian: source.loadUnaligned(as: Number.self))
  }

  /// Writes a little-endian number of any alignment.
  func store<Number: FixedWidthInteger & BitwiseCopyable>(
    _ value: Number, at address: UInt64
  ) throws(MicroVMError) {
    try range(at: address, byteCount: UInt64(MemoryLayout<Number>.size))
      .storeBytes(of: value.littleEndian, as: Number.self)
  }

  /// Copies `source` into the guest.
  func write(_ source: UnsafeRawBufferPointer, at address: UInt64) throws(MicroVMError) {
    try range(at: address, byteCount: UInt64(source.count)).copyMemory(from: source)
  }

  /// Copies `source` into the guest.
  func write(_ source: [UInt8], at address: UInt64) throws(MicroVMError) {
    try range(at: address, byteCount: UInt64(source.count)).copyBytes(from: source)
  }

  /// Copies `byteCount` bytes out of the guest.
  func read(at address: UInt64, byteCount: UInt64) throws(MicroVMError) -> [UInt8] {
    Array(try range(at: address, byteCount: byteCount))
  }

  /// Copies the bytes at `address` out of the guest, as many as `buffer` holds.
  func read(
    into buffer: UnsafeMutableRawBufferPointer, at address: UInt64
  ) throws(MicroVMError) {
    buffer.copyMemory(
      from: UnsafeRawBufferPointer(try range(at: address, byteCount: UInt64(buffer.count))))
  }
}
