import Glibc
import Linux
import SystemPackage
import Testing

@testable import MicroVM

/// The ends of a cable: sockets that keep packets apart.
private func cable() throws -> (Int32, Int32) {
  var ends: [Int32] = [-1, -1]
  try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
  return (ends[0], ends[1])
}

/// Why there is no tap interface here; nil where there is.
private let tapRefusal: LinuxError? = {
  do throws(LinuxError) {
    _ = try FrameLink(tap: "benchtest0")
    return nil
  } catch { return error }
}()

private final class Peer {
  let link: FrameLink

  init(_ number: Int32) throws {
    link = try FrameLink(owning: Descriptor(owning: FileDescriptor(rawValue: number)))
  }

  func send(_ bytes: [UInt8]) -> Transfer { bytes.withUnsafeBytes { link.write($0) } }

  func receive() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 70000)
    guard case .moved(let count) = bytes.withUnsafeMutableBytes({ link.read(into: $0) }) else {
      return nil
    }
    return Array(bytes.prefix(count))
  }
}

struct VirtioNetTests {
  private let peer: Peer
  private let events: HostEvents
  private let lock = DeviceLock()
  private let net: VirtioNet
  private let driver: VirtioDriver

  init() throws {
    let ends = try cable()
    peer = try Peer(ends.0)
    events = try HostEvents()
    net = VirtioNet(
      try FrameLink(owning: Descriptor(owning: FileDescriptor(rawValue: ends.1))),
      address: [2, 0, 0, 0, 0, 7], events: events)
    driver = try VirtioDriver(net)
    driver.start()
  }

  private static let header = [UInt8](repeating: 0, count: 12)
  private static let receivedHeader: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]
  private let frame = (0..<60).map { UInt8($0) }

  private func serve() throws { try events.serve(holding: lock, milliseconds: 0) }

  @Test func tellsItsAddress() {
    #expect(driver.register(0x08) == 1)
    #expect(driver.transport.load(0x100, byteCount: 4) == 2)
    #expect(driver.transport.load(0x104, byteCount: 2) == 0x0700)
  }

  @Test func sendsFramesWithoutWhatTheirHeaderAsksFor() throws {
    try driver.add([.readable([UInt8](repeating: 0xff, count: 12)), .readable(frame)], to: 1)
    driver.notify(1)
    #expect(peer.receive() == Self.header + frame)
    #expect(try driver.takeUsed(1) == VirtioDriver.Used(head: 0, byteCount: 0))
  }

  @Test func receivesFramesIntoBuffersThatWait() throws {
    try driver.offer(1526, 0)
    #expect(try driver.received(0) == nil)
    #expect(peer.send(Self.header + frame) == .moved(72))
    try serve()
    #expect(try driver.received(0) == Self.receivedHeader + frame)
    #expect(driver.interrupts() == 1)
  }

  @Test func keepsFramesUntilThereIsABuffer() throws {
    for byte in UInt8(1)...3 { _ = peer.send(Self.header + [byte]) }
    try serve()
    for byte in UInt8(1)...3 {
      try driver.offer(1526, 0)
      #expect(try driver.received(0) == Self.receivedHeader + [byte])
    }
  }

  @Test func dropsAFrameThatFindsNoRoom() throws {
    _ = peer.send(Self.header + frame)
    _ = peer.send(Self.header + [9])
    try driver.offer(20, 0)
    try serve()
    #expect(net.droppedFrames == 1)
    #expect(try driver.received(0) == Self.receivedHeader + [9])
  }

  @Test func dropsWhatIsNoFrame() throws {
    try driver.add([.readable([1, 2, 3])], to: 1)
    try driver.add([.readable([UInt8](repeating: 0, count: 66000))], to: 1)
    driver.notify(1)
    #expect(net.droppedFrames == 2)
    #expect(peer.receive() == nil)
    #expect(try driver.takeUsed(1) != nil)
    #expect(try driver.takeUsed(1) != nil)
  }

  @Test func doesNotWatchTheLinkWithoutADriver() throws {
    driver.setRegister(0x70, 0)
    _ = peer.send(Self.header + frame)
    try serve()
    driver.start()
  }

  @Test(.enabled(if: tapRefusal == nil, "\(tapRefusal.map(\.description) ?? "")"))
  func sendsFramesToARealTap() throws {
    let link = try FrameLink(tap: "benchtest1")
    let net = VirtioNet(link, address: [2, 0, 0, 0, 0, 8], events: events)
    let driver = try VirtioDriver(net)
    driver.start()
    // An interface that is down refuses frames; the guest gets its buffer back all the same.
    try driver.add([.readable(Self.header), .readable(frame)], to: 1)
    driver.notify(1)
    #expect(try driver.takeUsed(1) != nil)
    #expect(net.droppedFrames == 1)
  }
}
