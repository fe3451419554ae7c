import Glibc
import Linux
import Statistics
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM

/// Guests that do anything at all; a device may refuse it, but it neither traps, nor touches memory
/// that is not the guest's, nor works without end, nor changes a file.
@Suite(.serialized) struct DeviceFuzzTests {
  private typealias Piece = VirtioDriver.Piece

  private final class Count { var value = 0 }

  /// Lets a guest loose on a fresh device, again and again.
  /// - Parameters:
  ///   - make: a device, and what happens on its host now and then.
  ///   - request: a request as a driver would make it.
  private func attack(
    _ name: String, share: Int, queueCount: Int,
    _ make: () throws -> (device: any VirtioDevice, host: (inout RandomNumbers) throws -> Void),
    request: @escaping VirtioAttacker.Request
  ) throws {
    let memory = try GuardedMemory(byteCount: VirtioAttacker.memoryByteCount)
    Fuzzing.run(name, share: share) { numbers in
      memory.clear()
      let (device, host) = try make()
      let transport = VirtioTransport(
        device, memory: GuestMemoryView(unowned: memory.bytes), raise: {})
      let isOrderly = numbers.once(in: 2)
      let attacker = VirtioAttacker(
        memory.bytes, transport, queueCount: queueCount, isOrderly: isOrderly, request: request)
      if isOrderly || !numbers.once(in: 16) { attacker.initialize(&numbers) }
      for _ in 0..<numbers.number(in: 1...48) {
        try attacker.act(&numbers)
        if numbers.once(in: 4) { try host(&numbers) }
      }
    }
  }

  @Test func noGuestBreaksTheSerialPort() {
    Fuzzing.run("serial port", share: 10) { numbers in
      let sent = Count()
      let levels = Count()
      let port = SerialPort(
        transmit: { sent.value += $0.count }, interrupt: { levels.value += $0 ? 1 : -1 })
      let bus = DeviceBus()
      bus.attach(port, ports: 0x3f8, count: SerialPort.portCount, name: "serial")
      for _ in 0..<numbers.number(in: 1...64) {
        let place = UInt16(0x3f8 + numbers.number(below: 10))
        let byteCount = numbers.pick([1, 1, 1, 2, 4])
        switch numbers.number(below: 8) {
        case 0: port.receive(numbers.bytes(numbers.number(below: 40)))
        case 1...3: _ = bus.loadPort(place, byteCount: byteCount)
        default: bus.storePort(numbers.next(), to: place, byteCount: byteCount)
        }
        guard (0...1).contains(levels.value) else {
          throw FuzzFailure("the line was raised \(levels.value) times")
        }
        guard sent.value <= 64 * 4 else { throw FuzzFailure("\(sent.value) bytes sent") }
      }
    }
  }

  @Test func noGuestBreaksTheConsole() throws {
    try attack("console", share: 10, queueCount: 2) {
      let console = VirtioConsole { _ = $0.reduce(0, ^) }
      return (console, { console.receive($0.bytes($0.number(below: 300))) })
    } request: { queue, numbers in
      queue == 0
        ? [.writable(numbers.number(below: 600))]
        : (0...numbers.number(below: 3)).map { _ in
          .readable(numbers.bytes(numbers.number(below: 200)))
        }
    }
  }

  @Test(arguments: [DiskImage.Mode.readOnly, .copyOnWrite(), .copyOnWrite(byteLimit: 8192)])
  func noGuestChangesTheDisksFile(mode: DiskImage.Mode) throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("disk")
    var numbers = RandomNumbers(seed: 7)
    let content = numbers.bytes(40 * 512 + 100)
    try FileDescriptor.open(path, .writeOnly, options: .create, permissions: .ownerReadWrite)
      .closeAfterWriting(content)
    try attack("disk \(mode)", share: 10, queueCount: 1) {
      (VirtioBlock(try DiskImage(opening: path, mode)), { _ in })
    } request: { _, numbers in
      Self.diskRequest(&numbers)
    }
    #expect(try FileDescriptor.open(path, .readOnly).closeAfterReading() == content)
  }

  private static func diskRequest(_ numbers: inout RandomNumbers) -> [Piece] {
    var header: [UInt8] = []
    let type: UInt32 = numbers.pick([0, 0, 0, 1, 1, 1, 4, 8, 11, .max])
    header.append(littleEndian: type)
    header.append(littleEndian: UInt32(0))
    header.append(
      littleEndian: numbers.once(in: 6) ? numbers.edge() : UInt64(numbers.number(below: 44)))
    let byteCount =
      numbers.once(in: 4) ? numbers.number(below: 5000) : 512 * numbers.number(below: 20)
    let data: Piece =
      type == 1
      ? .readable([UInt8](repeating: UInt8(truncatingIfNeeded: numbers.next()), count: byteCount))
      : .writable(byteCount)
    return [.readable(header), data, .writable(1)]
  }

  @Test func noGuestBreaksTheNetwork() throws {
    try attack("network", share: 10, queueCount: 2) {
      var ends: [Int32] = [-1, -1]
      try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
      let events = try HostEvents()
      let lock = DeviceLock()
      let net = VirtioNet(
        try FrameLink(owning: Descriptor(owning: FileDescriptor(rawValue: ends[0]))),
        address: [2, 0, 0, 0, 0, 1], events: events)
      let peer = NetworkPeer(
        try FrameLink(owning: Descriptor(owning: FileDescriptor(rawValue: ends[1]))))
      return (
        net,
        { numbers in
          peer.exchange(numbers.bytes(numbers.number(in: 1...2000)))
          try events.serve(holding: lock, milliseconds: 0)
        }
      )
    } request: { queue, numbers in
      queue == 0
        ? [.writable(numbers.number(below: 2100))]
        : [.readable(numbers.bytes(12)), .readable(numbers.bytes(numbers.number(below: 1600)))]
    }
  }

  @Test func noGuestBreaksTheSockets() throws {
    let folder = try TemporaryFolder()
    try attack("sockets", share: 10, queueCount: 3) {
      let host = try VsockHost(folder.path)
      return (host.device, { try host.act(&$0) })
    } request: { queue, numbers in
      queue == 1 ? VsockHost.packet(&numbers) : [.writable(numbers.number(in: 40...3000))]
    }
  }
}

/// The other end of a network interface's cable.
private final class NetworkPeer {
  private let link: FrameLink
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 70000, alignment: 16)

  init(_ link: consuming FrameLink) { self.link = link }
  deinit { buffer.deallocate() }

  func exchange(_ frame: [UInt8]) {
    _ = frame.withUnsafeBytes { link.write($0) }
    _ = link.read(into: buffer)
  }
}

extension FileDescriptor {
  fileprivate func closeAfterWriting(_ bytes: [UInt8]) throws {
    try closeAfter { _ = try writeAll(bytes) }
  }

  fileprivate func closeAfterReading() throws -> [UInt8] {
    try closeAfter {
      try [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    }
  }
}
