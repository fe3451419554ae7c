import Glibc
import Linux
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM

private final class Client {
  let socket: LocalSocket
  init(_ path: FilePath) throws { socket = try LocalSocket(connectingTo: path) }

  init(acceptingFrom listener: borrowing LocalListener) throws {
    guard let socket = listener.accept() else { throw LinuxError("accept", .noSuchFileOrDirectory) }
    self.socket = socket
  }

  func write(_ bytes: [UInt8]) -> Transfer { bytes.withUnsafeBytes { socket.write($0) } }
  func write(_ text: String) -> Transfer { write(Array(text.utf8)) }

  /// What has arrived; nil at the end of the stream.
  func read() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    switch bytes.withUnsafeMutableBytes({ socket.read(into: $0) }) {
    case .moved(let count): return Array(bytes.prefix(count))
    case .wouldWait: return []
    case .ended: return nil
    }
  }
}

struct VirtioVsockTests {
  private let folder: TemporaryFolder
  private let path: FilePath
  private let events: HostEvents
  private let lock = DeviceLock()
  private let vsock: VirtioVsock
  private let driver: VirtioDriver

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("vsock")
    events = try HostEvents()
    vsock = try VirtioVsock(guest: 42, path: path, events: events)
    driver = try VirtioDriver(vsock)
    driver.start()
  }

  /// Lets the device see everything that has happened on the host.
  private func serve() throws {
    for _ in 0..<4 { try events.serve(holding: lock, milliseconds: 0) }
  }

  private func send(
    _ operation: UInt16, _ hostPort: UInt32, _ payload: [UInt8] = [],
    _ change: (inout VsockHeader) -> Void = { _ in }
  ) throws {
    var header = VsockHeader()
    header.source = 42
    header.destination = 2
    header.sourcePort = 1000
    header.destinationPort = hostPort
    header.payloadByteCount = UInt32(payload.count)
    header.operation = operation
    header.bufferByteCount = 65536
    change(&header)
    try driver.add([.readable(header.bytes), .readable(payload)], to: 1)
    driver.notify(1)
    #expect(try driver.takeUsed(1) != nil)
  }

  /// Takes the next packet; gives a buffer for it, if none waits.
  private func packet() throws -> (header: VsockHeader, payload: [UInt8])? {
    if try !driver.hasPending(0) { try driver.offer(4096, 0) }
    return try taken()
  }

  private func taken() throws -> (header: VsockHeader, payload: [UInt8])? {
    guard var bytes = try driver.received(0) else { return nil }
    let header = try bytes.withUnsafeMutableBytes { buffer in
      var segments = GuestSegments()
      segments.append(buffer)
      return try #require(VsockHeader(segments))
    }
    return (header, Array(bytes.dropFirst(44)))
  }

  /// A connection from the host to the guest's port 1000; gives the host's port.
  private func connected() throws -> (Client, UInt32) {
    let client = try Client(path)
    #expect(client.write("CONNECT 1000\n") == .moved(13))
    try serve()
    let request = try #require(try packet()).header
    #expect(request.operation == 1)
    try send(2, request.sourcePort)
    #expect(client.read() == Array("OK \(request.sourcePort)\n".utf8))
    return (client, request.sourcePort)
  }

  @Test func tellsTheGuestItsContext() {
    #expect(driver.register(0x08) == 19)
    #expect(driver.transport.load(0x100, byteCount: 4) == 42)
    #expect(driver.transport.load(0x104, byteCount: 4) == 0)
  }

  @Test func connectsTheHostToAPortOfTheGuest() throws {
    let client = try Client(path)
    _ = client.write("CONNECT 1000\n")
    try serve()
    let request = try #require(try packet()).header
    var expected = VsockHeader()
    expected.source = 2
    expected.destination = 42
    expected.sourcePort = 0x4000_0000
    expected.destinationPort = 1000
    expected.operation = 1
    expected.bufferByteCount = 262144
    #expect(request == expected)
    #expect(client.read() == [])
    try send(2, 0x4000_0000)
    #expect(client.read() == Array("OK 1073741824\n".utf8))
  }

  @Test(arguments: [
    "CONNECT\n", "CONNECT x\n", "CONNECT 4294967296\n", "HELLO 1\n", "CONNECT  1\n",
  ])
  func hangsUpOnWhoeverSaysSomethingElse(line: String) throws {
    let client = try Client(path)
    _ = client.write(line)
    try serve()
    #expect(client.read() == nil)
    #expect(try packet() == nil)
  }

  @Test func carriesBytesBothWays() throws {
    let (client, port) = try connected()
    try send(5, port, Array("from the guest".utf8))
    #expect(client.read() == Array("from the guest".utf8))
    try driver.offer(4096, 0)
    #expect(client.write("from the host") == .moved(13))
    try serve()
    let packet = try #require(try taken())
    #expect(packet.header.operation == 5)
    #expect(packet.header.payloadByteCount == 13)
    #expect(packet.header.forwardedByteCount == 14)
    #expect(packet.payload == Array("from the host".utf8))
  }

  @Test func connectsTheGuestToASocketOfTheHost() throws {
    let listener = try LocalListener(at: FilePath("\(path)_52"))
    try send(1, 52)
    #expect(try packet()?.header.operation == 2)
    let client = try Client(acceptingFrom: listener)
    try send(5, 52, [1, 2, 3])
    #expect(client.read() == [1, 2, 3])
  }

  @Test func resetsWhatNobodyKnows() throws {
    try send(1, 53)
    let answer = try #require(try packet()).header
    #expect(answer.operation == 3)
    #expect(answer.sourcePort == 53)
    #expect(answer.destinationPort == 1000)
    for operation in [2, 4, 5, 6, 7, 0, 8, 0xffff] as [UInt16] {
      try send(operation, 53)
      #expect(try packet()?.header.operation == 3)
    }
    try send(1, 53) { $0.type = 2 }
    #expect(try packet()?.header.operation == 3)
    try send(1, 53) { $0.destination = 7 }
    #expect(try packet()?.header.source == 7)
  }

  @Test func isSilentToResetsAndToAWrongSource() throws {
    try send(3, 53)
    try send(1, 53) { $0.source = 43 }
    try send(5, 53, [1]) { $0.payloadByteCount = 2 }
    try send(5, 53, [1]) { $0.payloadByteCount = .max }
    #expect(try packet() == nil)
  }

  @Test func sendsNoMoreThanTheGuestHasRoomFor() throws {
    let (client, port) = try connected()
    try send(6, port) { $0.bufferByteCount = 10 }
    _ = client.write("0123456789abcde")
    try serve()
    var payload: [UInt8] = []
    var asked = 0
    while let packet = try packet() {
      if packet.header.operation == 7 { asked += 1 } else { payload += packet.payload }
    }
    #expect(payload == Array("0123456789".utf8))
    #expect(asked == 1)
    try send(6, port) {
      $0.bufferByteCount = 10
      $0.forwardedByteCount = 10
    }
    #expect(try packet()?.payload == Array("abcde".utf8))
  }

  @Test func givesNothingToAGuestThatClaimsToHaveReadMoreThanItGot() throws {
    let (client, port) = try connected()
    try send(6, port) { $0.forwardedByteCount = 1 }
    _ = client.write("x")
    try serve()
    #expect(try packet()?.header.operation == 7)
    #expect(try packet() == nil)
  }

  @Test func resetsAGuestThatSendsMoreThanItWasGranted() throws {
    let (client, port) = try connected()
    // The host does not read, so its socket and then the buffer fill up.
    var answer: UInt16 = 0
    for _ in 0..<1000 where answer != 3 {
      try send(5, port, [UInt8](repeating: 1, count: 60000))
      if let packet = try packet() { answer = packet.header.operation }
    }
    #expect(answer == 3)
    while let bytes = client.read(), !bytes.isEmpty {}
  }

  @Test func tellsTheGuestOfRoomOnceTheHostHasRead() throws {
    let (client, port) = try connected()
    var sent = 0
    while sent < 200_000 {
      try send(5, port, [UInt8](repeating: 1, count: 50000))
      sent += 50000
      while let bytes = client.read(), !bytes.isEmpty {}
    }
    let packet = try #require(try packet()).header
    #expect(packet.operation == 6)
    #expect(packet.forwardedByteCount > 131072)
  }

  @Test func answersWhenAskedForCredit() throws {
    let (_, port) = try connected()
    try send(7, port)
    let packet = try #require(try packet()).header
    #expect(packet.operation == 6)
    #expect(packet.bufferByteCount == 262144)
  }

  @Test func tellsTheGuestWhenTheHostIsGone() throws {
    var pair: (Client, UInt32)? = try connected()
    let port = try #require(pair).1
    _ = pair?.0.write("bye")
    pair = nil
    try serve()
    #expect(try packet()?.payload == Array("bye".utf8))
    let packet = try #require(try packet()).header
    #expect(packet.operation == 4)
    #expect(packet.flags == 3)
    try send(3, port)
    #expect(vsock.connections.isEmpty)
  }

  @Test func letsTheHostEndItsHalf() throws {
    let (client, port) = try connected()
    client.socket.endWriting()
    try serve()
    let packet = try #require(try packet()).header
    #expect(packet.operation == 4)
    #expect(packet.flags == 2)
    try send(5, port, Array("late".utf8))
    #expect(client.read() == Array("late".utf8))
    try send(4, port) { $0.flags = 3 }
    #expect(try self.packet()?.header.operation == 3)
    #expect(client.read() == nil)
    #expect(vsock.connections.isEmpty)
  }

  @Test func letsTheGuestEndItsHalf() throws {
    let (client, port) = try connected()
    try send(5, port, [1])
    try send(4, port) { $0.flags = 2 }
    #expect(client.read() == [1])
    #expect(client.read() == nil)
    _ = client.write("still")
    try serve()
    #expect(try packet()?.payload == Array("still".utf8))
  }

  @Test func closesAtTheGuestsReset() throws {
    let (client, port) = try connected()
    try send(3, port)
    #expect(client.read() == nil)
    #expect(vsock.connections.isEmpty)
  }

  @Test func closesEverythingAtAResetOfTheDevice() throws {
    let (client, _) = try connected()
    let other = try Client(path)
    try serve()
    driver.setRegister(0x70, 0)
    #expect(client.read() == nil)
    #expect(other.read() == nil)
    #expect(vsock.connections.isEmpty)
    // Without a driver nobody answers.
    let late = try Client(path)
    try serve()
    #expect(late.read() == nil)
  }

  @Test func listensToTheGuestNoMoreOnceItTakesNoAnswers() throws {
    for _ in 0..<256 { try send(1, 53) }
    var header = VsockHeader()
    header.source = 42
    header.operation = 1
    try driver.add([.readable(header.bytes)], to: 1)
    driver.notify(1)
    #expect(try driver.takeUsed(1) == nil)
    #expect(try packet()?.header.operation == 3)
    #expect(try driver.takeUsed(1) != nil)
  }

  @Test func worksOnAThreadOfItsOwn() throws {
    let loop = try DeviceLoop(events, holding: lock)
    let client = try Client(path)
    _ = client.write("CONNECT 1000\n")
    var request: VsockHeader?
    while request == nil {
      request = try lock.withLock { try packet()?.header }
      sched_yield()
    }
    #expect(request?.operation == 1)
    _ = loop
  }
}
