import Statistics

@testable import MicroVM

/// A guest that means harm: it knows how a driver works, and does something else.
final class VirtioAttacker {
  typealias Piece = VirtioDriver.Piece

  /// Makes a request as a driver would, for a queue.
  typealias Request = (_ queue: Int, inout RandomNumbers) -> [Piece]

  static let memoryByteCount = 0x10000
  /// Behind the rings of three queues.
  private static let firstBuffer = 0xa000

  private let bytes: UnsafeMutableRawBufferPointer
  private let transport: VirtioTransport
  private let queueCount: Int
  private let request: Request
  /// Whether rings and registers are used as they should be, so that only what requests say is odd:
  /// such a guest gets further.
  private let isOrderly: Bool
  private var nextDescriptor = 0
  /// Descriptors of the request that was laid out last, by queue.
  private var lastChains: [[Int]]
  private var sizes: [Int]
  private var available: [UInt16]

  init(
    _ bytes: UnsafeMutableRawBufferPointer, _ transport: VirtioTransport, queueCount: Int,
    isOrderly: Bool, request: @escaping Request
  ) {
    self.bytes = bytes
    self.transport = transport
    self.queueCount = queueCount
    self.isOrderly = isOrderly
    self.request = request
    sizes = Array(repeating: 8, count: queueCount)
    lastChains = Array(repeating: [0], count: queueCount)
    available = Array(repeating: 0, count: queueCount)
  }

  /// One thing that a guest can do.
  func act(_ numbers: inout RandomNumbers) throws {
    switch isOrderly ? 20 : numbers.number(below: 20) {
    case 0: initialize(&numbers)
    case 1: accessRegister(&numbers)
    case 2: scribble(&numbers)
    case 3: placeDescriptor(&numbers)
    case 4: moveIndex(&numbers)
    case 5...7: try notify(numbers.once(in: 16) ? numbers.edge() : UInt64(queue(&numbers)))
    default:
      let queue = queue(&numbers)
      place(request(queue, &numbers), queue, &numbers)
      if odd(6, &numbers) { placeDescriptor(&numbers) }
      if numbers.once(in: 2) { try notify(UInt64(queue)) }
    }
  }

  /// Goes through the initialization, mostly as it should be.
  func initialize(_ numbers: inout RandomNumbers) {
    store(0, 0x70)
    store(3, 0x70)
    for word in UInt64(0)..<2 {
      store(word, 0x14)
      store(word, 0x24)
      let offered = transport.load(0x10, byteCount: 4)
      store(odd(24, &numbers) ? numbers.next() : offered & (numbers.next() | 1), 0x20)
    }
    store(11, 0x70)
    for queue in 0..<queueCount { setUp(queue, &numbers) }
    store(15, 0x70)
  }

  private func setUp(_ queue: Int, _ numbers: inout RandomNumbers) {
    let size =
      odd(40, &numbers)
      ? Int(numbers.edge() & 0xfff) : 1 << numbers.number(in: (isOrderly ? 5 : 1)...8)
    sizes[queue] = max(1, size)
    available[queue] = 0
    store(UInt64(queue), 0x30)
    store(UInt64(size), 0x38)
    let start = UInt64(descriptors(queue))
    for (register, place) in [(0x80, start), (0x90, start + 0x1000), (0xa0, start + 0x2000)] {
      var address = place
      if odd(40, &numbers) { address = self.address(&numbers) & ~0xf }
      store(address, UInt64(register))
      store(address >> 32, UInt64(register) + 4)
    }
    // What an earlier life left in the rings stays there, now and then.
    if !odd(8, &numbers) {
      for place in [0x1002, 0x2002] { storeWord(0, descriptors(queue) + place) }
    }
    store(1, 0x44)
  }

  private func accessRegister(_ numbers: inout RandomNumbers) {
    let offset =
      numbers.once(in: 8) ? numbers.edge() : UInt64(numbers.number(below: 0x140)) & ~3
    let byteCount = numbers.once(in: 4) ? numbers.number(in: 1...8) : 4
    if numbers.once(in: 2) {
      _ = transport.load(offset, byteCount: byteCount)
    } else {
      transport.store(numbers.edge(), at: offset, byteCount: byteCount)
    }
  }

  /// Tells the device, and sees to it that it does no more than its rings' worth of work.
  private func notify(_ queue: UInt64) throws {
    let before = transport.servedCount
    store(queue, 0x50)
    let served = transport.servedCount - before
    if served > 256 * queueCount {
      throw FuzzFailure("\(served) requests served by one notification")
    }
  }

  private func scribble(_ numbers: inout RandomNumbers) {
    let start = numbers.number(below: bytes.count)
    for byte in numbers.bytes(min(numbers.number(in: 1...64), bytes.count - start)).enumerated() {
      bytes[start + byte.offset] = byte.element
    }
  }

  private func placeDescriptor(_ numbers: inout RandomNumbers) {
    let queue = queue(&numbers)
    // Mostly one that the device is about to read.
    let index =
      numbers.once(in: 4) ? numbers.number(below: sizes[queue]) : numbers.pick(lastChains[queue])
    setDescriptor(
      index, queue, address: address(&numbers),
      byteCount: UInt32(truncatingIfNeeded: byteCount(&numbers)),
      flags: numbers.once(in: 8)
        ? UInt16(truncatingIfNeeded: numbers.next()) : UInt16(numbers.number(below: 4)),
      next: numbers.once(in: 8)
        ? UInt16(truncatingIfNeeded: numbers.next())
        : UInt16(truncatingIfNeeded: numbers.number(below: sizes[queue])))
  }

  private func moveIndex(_ numbers: inout RandomNumbers) {
    let queue = queue(&numbers)
    available[queue] &+=
      numbers.once(in: 6)
      ? UInt16(truncatingIfNeeded: numbers.edge())
      : UInt16(numbers.number(in: 0...min(sizes[queue], 256)))
    storeWord(available[queue], descriptors(queue) + 0x1002)
  }

  /// Lays out a request behind the last, somewhere in memory, and announces it.
  private func place(_ pieces: [Piece], _ queue: Int, _ numbers: inout RandomNumbers) {
    guard !pieces.isEmpty else { return }
    let first = isOrderly ? nextDescriptor % sizes[queue] : numbers.number(below: sizes[queue])
    nextDescriptor += pieces.count
    lastChains[queue] = pieces.indices.map { (first + $0) % sizes[queue] }
    for (offset, piece) in pieces.enumerated() {
      let byteCount: Int
      var flags: UInt16 = offset + 1 < pieces.count ? 1 : 0
      var content: [UInt8] = []
      switch piece {
      case .readable(let bytes):
        content = bytes
        byteCount = bytes.count
      case .writable(let count):
        byteCount = count
        flags |= 2
      }
      let room = bytes.count - Self.firstBuffer - byteCount
      let address = Self.firstBuffer + numbers.number(below: max(1, room))
      for (index, byte) in content.enumerated() where address + index < bytes.count {
        bytes[address + index] = byte
      }
      setDescriptor(
        (first + offset) % sizes[queue], queue, address: UInt64(address),
        byteCount: UInt32(byteCount), flags: flags,
        next: UInt16(truncatingIfNeeded: (first + offset + 1) % sizes[queue]))
    }
    let slot = Int(available[queue]) % sizes[queue]
    let head = odd(64, &numbers) ? numbers.next() : UInt64(first)
    storeWord(UInt16(truncatingIfNeeded: head), descriptors(queue) + 0x1004 + 2 * slot)
    available[queue] &+= 1
    storeWord(available[queue], descriptors(queue) + 0x1002)
  }

  private func setDescriptor(
    _ index: Int, _ queue: Int, address: UInt64, byteCount: UInt32, flags: UInt16, next: UInt16
  ) {
    let place = descriptors(queue) + 16 * index
    guard place + 16 <= bytes.count else { return }
    bytes.storeBytes(of: address, toByteOffset: place, as: UInt64.self)
    bytes.storeBytes(of: byteCount, toByteOffset: place + 8, as: UInt32.self)
    bytes.storeBytes(of: flags, toByteOffset: place + 12, as: UInt16.self)
    bytes.storeBytes(of: next, toByteOffset: place + 14, as: UInt16.self)
  }

  /// True once in `count` times for a guest without order.
  private func odd(_ count: Int, _ numbers: inout RandomNumbers) -> Bool {
    !isOrderly && numbers.once(in: count)
  }

  private func queue(_ numbers: inout RandomNumbers) -> Int { numbers.number(below: queueCount) }
  private func descriptors(_ queue: Int) -> Int { 0x1000 + queue * 0x3000 }

  /// Addresses of buffers, of rings, around the end of memory, and far beyond it.
  private func address(_ numbers: inout RandomNumbers) -> UInt64 {
    switch numbers.number(below: 8) {
    case 0...3: UInt64(numbers.number(in: Self.firstBuffer...0xffff))
    case 4: UInt64(numbers.number(below: Self.firstBuffer))
    case 5, 6: UInt64(bytes.count - 64 + numbers.number(below: 128))
    default: numbers.edge()
    }
  }

  private func byteCount(_ numbers: inout RandomNumbers) -> UInt64 {
    numbers.once(in: 6)
      ? numbers.edge() : numbers.pick([0, 1, 12, 16, 44, 45, 512, 513, 4096, 0x4000, 0xffff])
  }

  private func storeWord(_ value: UInt16, _ place: Int) {
    guard place + 2 <= bytes.count else { return }
    bytes.storeBytes(of: value, toByteOffset: place, as: UInt16.self)
  }

  private func store(_ value: UInt64, _ register: UInt64) {
    transport.store(value & 0xffff_ffff, at: register, byteCount: 4)
  }
}
