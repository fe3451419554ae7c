import Linux
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM

/// A program of the host.
final class VsockClient {
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

/// A socket device with a driver played by hand, and the host around it.
class VsockScene {
  let folder: TemporaryFolder
  let path: FilePath
  let events: HostEvents
  let lock = DeviceLock()
  let vsock: VirtioVsock
  let driver: VirtioDriver

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("vsock")
    events = try HostEvents()
    vsock = try VirtioVsock(guest: 42, path: path, events: events)
    driver = try VirtioDriver(vsock)
    driver.start()
  }

  /// Lets the device see everything that has happened on the host.
  func serve() throws {
    for _ in 0..<4 { try events.serve(holding: lock, milliseconds: 0) }
  }

  func send(
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
  func packet() throws -> (header: VsockHeader, payload: [UInt8])? {
    if try !driver.hasPending(0) { try driver.offer(4096, 0) }
    return try taken()
  }

  func taken() throws -> (header: VsockHeader, payload: [UInt8])? {
    guard var bytes = try driver.received(0) else { return nil }
    let header = try bytes.withUnsafeMutableBytes { buffer in
      var segments = GuestSegments()
      segments.append(buffer)
      return try #require(VsockHeader(segments))
    }
    return (header, Array(bytes.dropFirst(44)))
  }

  /// A connection from the host to the guest's port 1000; gives the host's port.
  func connected() throws -> (VsockClient, UInt32) {
    let client = try VsockClient(path)
    #expect(client.write("CONNECT 1000\n") == .moved(13))
    try serve()
    let request = try #require(try packet()).header
    #expect(request.operation == 1)
    try send(2, request.sourcePort)
    #expect(client.read() == Array("OK \(request.sourcePort)\n".utf8))
    return (client, request.sourcePort)
  }
}
