import Linux
import Statistics
import SystemPackage

@testable import MicroVM

/// The host's side of a socket device under attack: programs that connect, talk, listen and leave.
final class VsockHost {
  let device: VirtioVsock
  private let events: HostEvents
  private let lock = DeviceLock()
  private let path: FilePath
  private let service: LocalListener
  private var programs: [Program] = []

  private final class Program {
    let socket: LocalSocket
    init(_ socket: consuming LocalSocket) { self.socket = socket }
  }

  init(_ folder: FilePath) throws {
    path = folder.appending("v")
    events = try HostEvents()
    device = try VirtioVsock(guest: 3, path: path, events: events)
    service = try LocalListener(at: FilePath("\(path)_52"))
  }

  /// One thing that happens on the host.
  func act(_ numbers: inout RandomNumbers) throws {
    switch numbers.number(below: 8) {
    case 0, 1: connect(&numbers)
    case 2: if let socket = service.accept() { programs.append(Program(socket)) }
    case 3: if !programs.isEmpty { programs.remove(at: numbers.number(below: programs.count)) }
    case 4: if !programs.isEmpty { numbers.pick(programs).socket.endWriting() }
    case 5: read(&numbers)
    default: write(numbers.bytes(numbers.number(in: 1...9000)), &numbers)
    }
    try events.serve(holding: lock, milliseconds: 0)
    guard device.connections.count <= VirtioVsock.connectionLimit else {
      throw FuzzFailure("\(device.connections.count) connections")
    }
  }

  private func connect(_ numbers: inout RandomNumbers) {
    guard let socket = try? LocalSocket(connectingTo: path) else { return }
    let program = Program(socket)
    let line =
      numbers.once(in: 8) ? "CONNECT \(numbers.next())" : "CONNECT \(numbers.number(below: 2))\n"
    _ = Array(line.utf8).withUnsafeBytes { program.socket.write($0) }
    programs.append(program)
  }

  private func write(_ bytes: [UInt8], _ numbers: inout RandomNumbers) {
    guard !programs.isEmpty else { return }
    let program = numbers.pick(programs)
    _ = bytes.withUnsafeBytes { program.socket.write($0) }
  }

  private func read(_ numbers: inout RandomNumbers) {
    guard !programs.isEmpty else { return }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let program = numbers.pick(programs)
    _ = bytes.withUnsafeMutableBytes { program.socket.read(into: $0) }
  }

  /// A guest's packet, of a connection that there may be.
  static func packet(_ numbers: inout RandomNumbers) -> [VirtioDriver.Piece] {
    var header = VsockHeader()
    header.source = numbers.once(in: 20) ? numbers.edge() : 3
    header.destination = numbers.once(in: 20) ? numbers.edge() : 2
    header.sourcePort = UInt32(numbers.number(below: 2))
    header.destinationPort = numbers.pick([
      52, 52, 52, 52, 53, 0x4000_0000, 0x4000_0000, 0x4000_0001,
    ])
    header.operation = numbers.pick([1, 1, 2, 2, 2, 3, 4, 5, 5, 5, 6, 7, 8, 0])
    if numbers.once(in: 40) { header.type = UInt16(truncatingIfNeeded: numbers.next()) }
    header.flags = UInt32(numbers.number(below: 4))
    header.bufferByteCount =
      numbers.once(in: 4) ? UInt32(truncatingIfNeeded: numbers.edge()) : 0x10000
    if numbers.once(in: 4) {
      header.forwardedByteCount = UInt32(truncatingIfNeeded: numbers.edge())
    }
    let payload =
      header.operation == 5
      ? [UInt8](repeating: 1, count: numbers.number(below: 9000)) : []
    header.payloadByteCount = UInt32(payload.count)
    if numbers.once(in: 20) { header.payloadByteCount = UInt32(truncatingIfNeeded: numbers.edge()) }
    return [.readable(header.bytes), .readable(payload)]
  }
}
