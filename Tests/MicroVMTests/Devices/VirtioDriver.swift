import Testing

@testable import MicroVM

/// A driver played by hand: guest memory, the rings in it, and the registers of one device.
final class VirtioDriver {
  /// A piece of a request.
  enum Piece {
    case readable([UInt8])
    case writable(Int)
  }

  struct Used: Equatable {
    let head: UInt32
    let byteCount: UInt32
  }

  static let queueSize = 8
  private static let firstBuffer: UInt64 = 0x40000

  let memory: GuestMemory
  let view: GuestMemoryView
  let transport: VirtioTransport
  private(set) var interrupts: () -> Int
  private var nextBuffer = firstBuffer
  private var nextDescriptor: [UInt16]
  private var nextAvailable: [UInt16]
  private var seenUsed: [UInt16]
  /// Address and size of each request's first writable piece.
  private var answers: [UInt64: (address: UInt64, byteCount: Int)] = [:]

  init(_ device: any VirtioDevice) throws {
    let memory = try GuestMemory(byteCount: 1 << 20)
    let view = GuestMemoryView(memory)
    final class Count { var value = 0 }
    let count = Count()
    transport = VirtioTransport(device, memory: view, raise: { count.value += 1 })
    interrupts = { count.value }
    self.view = view
    self.memory = memory
    nextDescriptor = Array(repeating: 0, count: device.queueCount)
    nextAvailable = nextDescriptor
    seenUsed = nextDescriptor
  }

  func register(_ offset: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: transport.load(offset, byteCount: 4))
  }

  func setRegister(_ offset: UInt64, _ value: UInt32) {
    transport.store(UInt64(value), at: offset, byteCount: 4)
  }

  /// Initializes the device as 3.1.1 says.
  /// - Parameter features: what the driver takes of what is offered.
  func start(features: UInt64 = .max) {
    setRegister(0x70, 0)
    setRegister(0x70, 1)
    setRegister(0x70, 3)
    for word in UInt32(0)..<2 {
      setRegister(0x14, word)
      setRegister(0x24, word)
      let mask = UInt32(truncatingIfNeeded: features >> (32 * UInt64(word)))
      setRegister(0x20, register(0x10) & mask)
    }
    setRegister(0x70, 11)
    for queue in nextDescriptor.indices { setUp(queue) }
    setRegister(0x70, 15)
  }

  func setUp(_ queue: Int) {
    setRegister(0x30, UInt32(queue))
    setRegister(0x38, UInt32(Self.queueSize))
    for (offset, address) in [
      (0x80, descriptors(queue)), (0x90, available(queue)), (0xa0, used(queue)),
    ] {
      setRegister(UInt64(offset), UInt32(truncatingIfNeeded: address))
      setRegister(UInt64(offset) + 4, UInt32(address >> 32))
    }
    setRegister(0x44, 1)
  }

  func descriptors(_ queue: Int) -> UInt64 { 0x1000 + UInt64(queue) * 0x4000 }
  func available(_ queue: Int) -> UInt64 { descriptors(queue) + 0x1000 }
  func used(_ queue: Int) -> UInt64 { descriptors(queue) + 0x2000 }

  func setDescriptor(
    _ index: UInt16, _ queue: Int, address: UInt64, byteCount: UInt32, flags: UInt16,
    next: UInt16 = 0
  ) throws {
    let place = descriptors(queue) + 16 * UInt64(index)
    try view.store(address, at: place)
    try view.store(byteCount, at: place + 8)
    try view.store(flags, at: place + 12)
    try view.store(next, at: place + 14)
  }

  /// Announces a chain without telling the device.
  func announce(_ head: UInt16, _ queue: Int) throws {
    let slot = UInt64(nextAvailable[queue]) % UInt64(Self.queueSize)
    try view.store(head, at: available(queue) + 4 + 2 * slot)
    nextAvailable[queue] &+= 1
    try view.store(nextAvailable[queue], at: available(queue) + 2)
  }

  /// Lays out a request and announces it.
  /// - Returns: its head, by which it is named when it comes back.
  @discardableResult
  func add(_ pieces: [Piece], to queue: Int) throws -> UInt16 {
    let head = nextDescriptor[queue]
    answers[UInt64(queue) << 32 | UInt64(head)] = nil
    for (index, piece) in pieces.enumerated() {
      let current = nextDescriptor[queue]
      nextDescriptor[queue] = (current + 1) % UInt16(Self.queueSize)
      var flags: UInt16 = index + 1 < pieces.count ? 1 : 0
      let count: Int
      switch piece {
      case .readable(let bytes):
        try view.write(bytes, at: nextBuffer)
        count = bytes.count
      case .writable(let byteCount):
        flags |= 2
        count = byteCount
        let key = UInt64(queue) << 32 | UInt64(head)
        if answers[key] == nil { answers[key] = (nextBuffer, byteCount) }
      }
      try setDescriptor(
        current, queue, address: nextBuffer, byteCount: UInt32(count), flags: flags,
        next: nextDescriptor[queue])
      nextBuffer += UInt64(count)
    }
    if nextBuffer > 0xc0000 { nextBuffer = Self.firstBuffer }
    try announce(head, queue)
    return head
  }

  func notify(_ queue: Int) { setRegister(0x50, UInt32(queue)) }

  /// The next request that has come back; nil when none has.
  func takeUsed(_ queue: Int) throws -> Used? {
    guard try view.load(UInt16.self, at: used(queue) + 2) != seenUsed[queue] else { return nil }
    let slot = UInt64(seenUsed[queue]) % UInt64(Self.queueSize)
    seenUsed[queue] &+= 1
    return Used(
      head: try view.load(at: used(queue) + 4 + 8 * slot),
      byteCount: try view.load(at: used(queue) + 8 + 8 * slot))
  }

  /// What the device has written to the first writable piece of a request.
  func answer(_ head: UInt16, _ queue: Int) throws -> [UInt8] {
    let place = try #require(answers[UInt64(queue) << 32 | UInt64(head)])
    return try view.read(at: place.address, byteCount: UInt64(place.byteCount))
  }

  /// Gives a buffer of `byteCount` bytes and tells the device.
  func offer(_ byteCount: Int, _ queue: Int) throws {
    try add([.writable(byteCount)], to: queue)
    notify(queue)
  }

  /// Whether a request has not come back yet, or has and was not taken.
  func hasPending(_ queue: Int) throws -> Bool { nextAvailable[queue] != seenUsed[queue] }

  /// What the device has written to the next buffer that came back; nil when none has.
  func received(_ queue: Int) throws -> [UInt8]? {
    guard let used = try takeUsed(queue) else { return nil }
    return Array(try answer(UInt16(used.head), queue).prefix(Int(used.byteCount)))
  }
}
