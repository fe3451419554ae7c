internal import Linux

/// The device's side of a split virtqueue (Virtio 1.2, 2.7).
///
/// Requests are served in order, and each before the next is looked at. Everything that the driver
/// writes is read once and checked before it is used.
struct Virtqueue {
  /// The largest size that a driver may choose.
  static let maximumSize: UInt32 = 256

  /// The driver's choice; 0 until it has chosen.
  var size: UInt32 = 0
  /// Guest-physical address of the descriptor table.
  var descriptorAddress: UInt64 = 0
  /// Guest-physical address of the available ring, which the driver writes.
  var driverAddress: UInt64 = 0
  /// Guest-physical address of the used ring, which the device writes.
  var deviceAddress: UInt64 = 0

  /// Requests handed back since the last reset.
  private(set) var servedCount = 0
  private let memory: GuestMemoryView
  private let chainByteLimit: Int
  private var rings: Rings?
  private var nextAvailable: UInt16 = 0
  private var nextUsed: UInt16 = 0
  private var hasUnsignalledUse = false

  /// A queue without rings.
  /// - Parameter chainByteLimit: the most bytes that a request of this device can have.
  init(_ memory: GuestMemoryView, chainByteLimit: Int) {
    self.memory = memory
    self.chainByteLimit = chainByteLimit
  }

  var isReady: Bool { rings != nil }

  /// Forgets everything that the driver has said.
  mutating func reset() { self = Virtqueue(memory, chainByteLimit: chainByteLimit) }

  /// Stops using the rings.
  mutating func disable() { rings = nil }

  /// Checks size and rings and begins to use them, both from index 0 on.
  mutating func enable() throws(VirtqueueFault) {
    guard size >= 1, size <= Self.maximumSize, size & (size - 1) == 0 else { throw .size(size) }
    let count = UInt64(size)
    // 2.7: alignments and lengths; the event fields at the rings' ends are not negotiated.
    rings = Rings(
      descriptors: try ring(at: descriptorAddress, byteCount: 16 * count, alignment: 16),
      available: try ring(at: driverAddress, byteCount: 4 + 2 * count, alignment: 2),
      used: try ring(at: deviceAddress, byteCount: 4 + 8 * count, alignment: 4),
      mask: UInt16(size - 1))
    nextAvailable = 0
    nextUsed = 0
    hasUnsignalledUse = false
  }

  /// How many requests wait, at most as many as the queue has room for: the bound of all loops.
  func pendingCount() throws(VirtqueueFault) -> Int {
    guard let rings else { return 0 }
    let ahead = SharedMemory.load16(rings.available + 2) &- nextAvailable
    guard ahead <= size else { throw .availableIndex(ahead: ahead) }
    return Int(ahead)
  }

  /// Shows the oldest waiting request, which stays where it is until `finish`.
  /// - Returns: false when none waits.
  func front(_ chain: inout DescriptorChain) throws(VirtqueueFault) -> Bool {
    chain.removeAll()
    guard let rings, try pendingCount() > 0 else { return false }
    chain.head = SharedMemory.load16(rings.available + 4 + 2 * Int(nextAvailable & rings.mask))
    try collect(&chain, rings)
    return true
  }

  /// Hands the request that `front` has shown back to the driver.
  /// - Parameter written: bytes that the device has written to it, from the first writable one on.
  mutating func finish(_ chain: DescriptorChain, written: Int) {
    guard let rings else { return }
    let element = rings.used + 4 + 8 * Int(nextUsed & rings.mask)
    element.storeBytes(of: UInt32(chain.head).littleEndian, as: UInt32.self)
    element.storeBytes(
      of: UInt32(clamping: written).littleEndian, toByteOffset: 4, as: UInt32.self)
    nextUsed &+= 1
    nextAvailable &+= 1
    SharedMemory.store16(nextUsed, to: rings.used + 2)
    hasUnsignalledUse = true
    servedCount &+= 1
  }

  /// Whether the driver is to be told of requests handed back since the last time (2.7.7.2).
  mutating func takesInterrupt() -> Bool {
    guard let rings, hasUnsignalledUse else { return false }
    hasUnsignalledUse = false
    // The used index has to be visible before the driver's wish is read.
    SharedMemory.fence()
    let noInterrupt: UInt16 = 1
    return SharedMemory.load16(rings.available) & noInterrupt == 0
  }

  /// Follows a chain; its length is bounded by the table's, so that a loop comes to an end.
  private func collect(_ chain: inout DescriptorChain, _ rings: Rings) throws(VirtqueueFault) {
    var index = chain.head
    for _ in 0..<size {
      guard index <= rings.mask else { throw .descriptor(index) }
      let descriptor = Descriptor(rings.descriptors + 16 * Int(index))
      guard descriptor.flags & ~Descriptor.knownFlags == 0 else { throw .flags(descriptor.flags) }
      try append(descriptor, to: &chain)
      guard descriptor.flags & Descriptor.hasNext != 0 else { return }
      index = descriptor.next
    }
    throw .endlessChain(head: chain.head)
  }

  private func append(
    _ descriptor: Descriptor, to chain: inout DescriptorChain
  ) throws(VirtqueueFault) {
    let buffer: UnsafeMutableRawBufferPointer
    do {
      buffer = try memory.range(at: descriptor.address, byteCount: UInt64(descriptor.byteCount))
    } catch { throw .buffer(address: descriptor.address, byteCount: descriptor.byteCount) }
    if descriptor.flags & Descriptor.isWritable != 0 {
      chain.writable.append(buffer)
    } else {
      guard chain.writable.buffers.isEmpty else { throw .order(head: chain.head) }
      chain.readable.append(buffer)
    }
    let count = chain.readable.byteCount + chain.writable.byteCount
    guard count <= chainByteLimit else { throw .chainBytes(count) }
  }

  private func ring(
    at address: UInt64, byteCount: UInt64, alignment: UInt64
  ) throws(VirtqueueFault) -> UnsafeMutableRawPointer {
    guard address % alignment == 0,
      let range = try? memory.range(at: address, byteCount: byteCount),
      let start = range.baseAddress
    else { throw .ring(address: address) }
    return start
  }

  /// The host's addresses of the rings, checked once: guest memory neither moves nor shrinks.
  private struct Rings {
    let descriptors: UnsafeMutableRawPointer
    let available: UnsafeMutableRawPointer
    let used: UnsafeMutableRawPointer
    let mask: UInt16
  }

  /// `struct virtq_desc` (2.7.5), read once as two words.
  private struct Descriptor {
    static let hasNext: UInt16 = 1
    static let isWritable: UInt16 = 2
    /// Without indirect tables, which are not offered.
    static let knownFlags = hasNext | isWritable

    let address: UInt64
    let byteCount: UInt32
    let flags: UInt16
    let next: UInt16

    init(_ pointer: UnsafeMutableRawPointer) {
      address = SharedMemory.loadOnce64(pointer)
      let rest = SharedMemory.loadOnce64(pointer + 8)
      byteCount = UInt32(truncatingIfNeeded: rest)
      flags = UInt16(truncatingIfNeeded: rest >> 32)
      next = UInt16(truncatingIfNeeded: rest >> 48)
    }
  }
}
