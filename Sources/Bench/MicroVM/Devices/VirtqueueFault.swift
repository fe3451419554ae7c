/// How a driver broke the rules of a virtqueue; the device needs a reset then (2.1.2).
enum VirtqueueFault: Error, Sendable, Equatable, CustomStringConvertible {
  /// The queue's size is 0, no power of 2, or above the maximum.
  case size(UInt32)
  /// A ring is not aligned, or not wholly inside the guest's memory.
  case ring(address: UInt64)
  /// So many more requests are announced than the queue has room for.
  case availableIndex(ahead: UInt16)
  /// A descriptor's number is beyond the table.
  case descriptor(UInt16)
  /// A chain has more descriptors than the table, so it goes around.
  case endlessChain(head: UInt16)
  /// A buffer is not wholly inside the guest's memory.
  case buffer(address: UInt64, byteCount: UInt32)
  /// A flag whose feature was not offered: an indirect table, or one that does not exist.
  case flags(UInt16)
  /// A readable buffer follows a writable one.
  case order(head: UInt16)
  /// A chain has more bytes than any request of this device.
  case chainBytes(Int)
  /// The driver went on without having agreed on features.
  case features

  var description: String {
    switch self {
    case .size(let size): "queue size \(size)"
    case .ring(let address): "a ring at \(hexadecimal(address))"
    case .availableIndex(let ahead): "an available index \(ahead) ahead"
    case .descriptor(let index): "descriptor \(index)"
    case .endlessChain(let head): "an endless chain from descriptor \(head)"
    case .buffer(let address, let count): "a buffer of \(count) bytes at \(hexadecimal(address))"
    case .flags(let flags): "descriptor flags \(hexadecimal(UInt64(flags)))"
    case .order(let head): "a readable buffer behind a writable one in chain \(head)"
    case .chainBytes(let count): "a chain of \(count) bytes"
    case .features: "no agreement on features"
    }
  }
}
