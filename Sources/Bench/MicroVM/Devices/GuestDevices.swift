/// The devices of one machine, as its processors reach them.
///
/// Every access holds the machine's lock: virtual processors and host events come on threads of
/// their own.
final class GuestDevices: @unchecked Sendable {
  let bus = DeviceBus()
  let lock = DeviceLock()

  /// Passes on what a guest writes to a port.
  /// - Parameter bytes: one operand, or several of a string instruction.
  func write(_ bytes: UnsafeMutableRawBufferPointer, to port: UInt16, byteCount: Int) {
    guard byteCount > 0, byteCount <= 4 else { return }
    lock.withLock {
      for offset in stride(from: 0, through: bytes.count - byteCount, by: byteCount) {
        var value: UInt64 = 0
        for index in 0..<byteCount {
          value |= UInt64(bytes[offset + index]) << UInt64(8 * index)
        }
        bus.storePort(value, to: port, byteCount: byteCount)
      }
    }
  }

  /// Fills what a guest reads from a port.
  func read(into bytes: UnsafeMutableRawBufferPointer, from port: UInt16, byteCount: Int) {
    guard byteCount > 0, byteCount <= 4 else { return }
    lock.withLock {
      for offset in stride(from: 0, through: bytes.count - byteCount, by: byteCount) {
        let value = bus.loadPort(port, byteCount: byteCount)
        for index in 0..<byteCount {
          bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
        }
      }
    }
  }

  func store(_ value: UInt64, at address: UInt64, byteCount: Int) {
    lock.withLock { bus.store(value, at: address, byteCount: byteCount) }
  }

  func load(at address: UInt64, byteCount: Int) -> UInt64 {
    lock.withLock { bus.load(at: address, byteCount: byteCount) }
  }
}
