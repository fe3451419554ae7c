/// A device that a guest reaches by loads and stores at physical addresses.
///
/// Whoever calls holds the machine's `DeviceLock`. Offset, size and value come from the guest:
/// nothing of them may trap.
protocol MemoryMappedDevice: AnyObject {
  /// Reads `byteCount` bytes, 1 to 8, at `offset` within the device's range.
  func load(_ offset: UInt64, byteCount: Int) -> UInt64

  /// Writes the low `byteCount` bytes of `value`, 1 to 8, at `offset` within the device's range.
  func store(_ value: UInt64, at offset: UInt64, byteCount: Int)
}

/// A device that a guest reaches by port instructions.
///
/// The same rules hold as for `MemoryMappedDevice`.
protocol PortDevice: AnyObject {
  /// Reads `byteCount` bytes, 1 to 4, at `offset` within the device's ports.
  func load(_ offset: UInt64, byteCount: Int) -> UInt64

  /// Writes the low `byteCount` bytes of `value`, 1 to 4, at `offset` within the device's ports.
  func store(_ value: UInt64, at offset: UInt64, byteCount: Int)
}

/// Takes bytes that a guest has sent; valid only during the call.
typealias ByteSink = (UnsafeRawBufferPointer) -> Void
