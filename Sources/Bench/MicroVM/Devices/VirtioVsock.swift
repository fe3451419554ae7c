internal import Linux
internal import SystemPackage

/// A socket device whose streams end in Unix sockets of the host (Virtio 1.2, 5.10).
///
/// A program of the host connects to the socket PATH and writes `CONNECT PORT\n`; it is told
/// `OK PORT\n` once the guest has accepted. A guest that connects to port P of context ID 2 gets
/// whoever listens at the socket PATH_P. What nobody knows is answered by a reset.
final class VirtioVsock: VirtioDevice {
  static let receiveQueue = 0
  private static let transmitQueue = 1
  /// Connections at a time; more are refused.
  static let connectionLimit = 256
  /// Programs of the host that may be about to say what they want.
  static let handshakeLimit = 64
  /// Packets without bytes that wait for the guest; with more it is not listened to.
  static let packetLimit = 256
  /// The most bytes in one packet.
  static let payloadLimit = 64 << 10
  /// The first port that the host's ends get.
  static let firstHostPort: UInt32 = 0x4000_0000

  let identifier: UInt32 = 19
  let features: UInt64 = 0
  let queueCount = 3
  let configuration: [UInt8]
  var requestService: ((Int) -> Void)?

  let guest: UInt64
  let path: FilePath
  let events: HostEvents
  let listener: LocalListener
  private var listenerWatch: HostWatch?
  /// Programs of the host that have not said yet what they want.
  var handshakes: [ObjectIdentifier: VsockHandshake] = [:]
  var connections: [VsockConnection.Key: VsockConnection] = [:]
  /// Connections with something to read, whose turn it is one after another.
  private var readable: [VsockConnection] = []
  /// Packets without bytes for the guest.
  private var packets: [VsockHeader] = []
  var nextHostPort = firstHostPort
  private(set) var isActive = false
  private var chain = DescriptorChain()
  private let scratch = UnsafeMutableRawBufferPointer.allocate(
    byteCount: payloadLimit, alignment: 16)

  /// A device that listens at `path`, where nothing may be yet.
  /// - Parameter guest: the guest's context ID, from 3 to 2³² − 2.
  init(guest: UInt64, path: FilePath, events: HostEvents) throws(MicroVMError) {
    precondition((3..<0xffff_ffff).contains(guest))
    self.guest = guest
    self.path = path
    self.events = events
    var fields: [UInt8] = []
    fields.append(littleEndian: guest)
    configuration = fields
    listener = try withLinux { () throws(LinuxError) in try LocalListener(at: path) }
    listenerWatch = events.watch(listener.descriptor) { [weak self] _ in self?.accept() }
    listenerWatch?.setInterest(.readable)
  }

  deinit {
    listenerWatch?.cancel()
    closeAll()
    scratch.deallocate()
  }

  func activate(features: UInt64) { isActive = true }

  func reset() {
    isActive = false
    closeAll()
  }

  func serve(_ index: Int, _ queues: inout [Virtqueue]) throws(VirtqueueFault) {
    guard index <= Self.transmitQueue else { return }  // There are no events to tell of.
    try deliver(&queues[Self.receiveQueue])
    try receive(&queues[Self.transmitQueue])
    try deliver(&queues[Self.receiveQueue])
  }

  /// Queues a packet without bytes, which goes out when `serve` is next asked for.
  func send(_ packet: VsockHeader) { packets.append(packet) }

  /// Whether a packet more may come from the host; the guest's wait in its queue.
  var hasRoomForPackets: Bool { packets.count < Self.packetLimit }

  /// Puts a connection among those that have something to read.
  func list(_ connection: VsockConnection) {
    guard !connection.isListed, connection.isEstablished, !connection.hasHostEnded else { return }
    connection.isListed = true
    readable.append(connection)
  }

  /// Takes a connection that is no more out of the list.
  func unlist(_ connection: VsockConnection) {
    guard connection.isListed else { return }
    connection.isListed = false
    readable.removeAll { $0 === connection }
  }

  private func closeAll() {
    for handshake in handshakes.values { handshake.watch?.cancel() }
    for connection in connections.values { connection.close() }
    handshakes = [:]
    connections = [:]
    readable = []
    packets = []
  }

  /// Takes the guest's packets, as long as the answers find room.
  private func receive(_ queue: inout Virtqueue) throws(VirtqueueFault) {
    for _ in 0..<(try queue.pendingCount()) {
      guard hasRoomForPackets, try queue.front(&chain) else { return }
      if let header = VsockHeader(chain.readable) {
        let available = chain.readable.byteCount - VsockHeader.byteCount
        let count = min(available, Int(header.payloadByteCount), Self.payloadLimit)
        let payload = UnsafeMutableRawBufferPointer(rebasing: scratch[..<count])
        chain.readable.read(at: VsockHeader.byteCount, into: payload)
        // A packet that lacks bytes, or has more than any, is none.
        if count == Int(header.payloadByteCount) { handle(header, UnsafeRawBufferPointer(payload)) }
      }
      queue.finish(chain, written: 0)
    }
  }

  /// Gives the guest what waits for it, as far as it has buffers; packets first, because they are
  /// what everything else waits for.
  private func deliver(_ queue: inout Virtqueue) throws(VirtqueueFault) {
    for _ in 0..<(try queue.pendingCount()) {
      guard !packets.isEmpty || !readable.isEmpty, try queue.front(&chain) else { return }
      let room = chain.writable.byteCount - VsockHeader.byteCount
      guard room > 0 else { throw .chainBytes(chain.writable.byteCount) }
      if packets.isEmpty, let (connection, count) = readNext(limit: min(room, Self.payloadLimit)) {
        connection.noteSent(count)
        var header = header(.data, connection.key)
        header.payloadByteCount = UInt32(count)
        finish(header, payloadByteCount: count, &queue)
      } else if !packets.isEmpty {
        // Reading may have found nothing but a reason for one of these.
        finish(packets.removeFirst(), payloadByteCount: 0, &queue)
      }
    }
  }

  /// Writes a packet, whose bytes are the first of `scratch`, to the buffer in `chain`.
  private func finish(_ header: VsockHeader, payloadByteCount: Int, _ queue: inout Virtqueue) {
    var header = header
    let key = VsockConnection.Key(
      hostPort: header.sourcePort, guestPort: header.destinationPort)
    // A reset belongs to a connection that is no more, or has never been.
    if header.operation != VsockHeader.Operation.reset.rawValue {
      connections[key]?.complete(&header)
    }
    header.bytes.withUnsafeBytes { _ = chain.writable.write($0, at: 0) }
    chain.writable.write(
      UnsafeRawBufferPointer(rebasing: scratch[..<payloadByteCount]), at: VsockHeader.byteCount)
    queue.finish(chain, written: VsockHeader.byteCount + payloadByteCount)
  }

  /// Reads into `scratch` from the connection whose turn it is.
  private func readNext(limit: Int) -> (VsockConnection, Int)? {
    // Whoever has nothing to read leaves the list, so that this ends.
    while !readable.isEmpty {
      let connection = readable.removeFirst()
      connection.isListed = false
      guard connection.isOpen, !connection.hasHostEnded, !connection.guestReceivesNoMore else {
        continue
      }
      let count = min(limit, connection.credit)
      guard count > 0 else {
        askForCredit(connection)
        continue
      }
      switch connection.read(into: .init(rebasing: scratch[..<count])) {
      case .moved(let count):
        list(connection)
        return (connection, count)
      case .wouldWait: connection.updateInterest()
      case .ended: endHost(connection)
      }
    }
    return nil
  }

  private func askForCredit(_ connection: VsockConnection) {
    if !connection.hasAskedForCredit {
      connection.hasAskedForCredit = true
      send(header(.creditRequest, connection.key))
    }
    connection.updateInterest()
  }
}
