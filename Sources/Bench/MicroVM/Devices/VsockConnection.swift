internal import Linux
internal import SystemPackage

/// One stream between a port of the guest and a Unix socket of the host, with its credit accounts
/// (Virtio 1.2, 5.10.6.3).
final class VsockConnection {
  /// What names a connection; the context IDs are always the same two.
  struct Key: Hashable {
    let hostPort: UInt32
    let guestPort: UInt32
  }

  /// Bytes from the guest that may wait for the host's reader.
  static let bufferByteCount = 256 << 10

  let key: Key
  /// The host's end; nil once that is closed.
  var socket: LocalSocket?
  var watch: HostWatch?
  /// Whether both sides have agreed; a connection of the host's waits for the guest's answer.
  var isEstablished: Bool
  /// Whether it is among those that have something to read.
  var isListed = false
  /// Whether the host sends no more, and the guest knows.
  var hasHostEnded = false
  /// Whether the host's other end is gone altogether.
  var isHungUp = false
  var guestReceivesNoMore = false
  var guestSendsNoMore = false
  var hasToldHostOfEnd = false

  /// Bytes from the guest on their way to the host.
  var pending = ByteQueue(limit: bufferByteCount)
  /// Bytes that have reached the host, modulo 2³².
  private(set) var forwarded: UInt32 = 0
  private var toldForwarded: UInt32 = 0
  /// Bytes that were sent to the guest, modulo 2³².
  private var sent: UInt32 = 0
  private var guestBuffer: UInt32 = 0
  private var guestForwarded: UInt32 = 0
  var hasAskedForCredit = false
  var owesCreditUpdate = false

  init(_ key: Key, _ socket: consuming LocalSocket, isEstablished: Bool) {
    self.key = key
    self.socket = consume socket
    self.isEstablished = isEstablished
  }

  /// Whether the host's end is still open.
  var isOpen: Bool { descriptor != nil }

  /// The host's end, to be watched; nil once that is closed.
  var descriptor: FileDescriptor? {
    switch socket {
    case .some(let socket): socket.descriptor
    case .none: nil
    }
  }

  /// Bytes that the guest has room for; a guest that tells nonsense has none.
  var credit: Int {
    let inFlight = sent &- guestForwarded
    return inFlight < guestBuffer ? Int(guestBuffer - inFlight) : 0
  }

  func noteSent(_ count: Int) { sent = sent &+ UInt32(truncatingIfNeeded: count) }

  func noteForwarded(_ count: Int) { forwarded = forwarded &+ UInt32(truncatingIfNeeded: count) }

  /// Takes over what the guest tells of its buffer.
  func noteCredit(_ header: VsockHeader) {
    guestBuffer = header.bufferByteCount
    guestForwarded = header.forwardedByteCount
    if credit > 0 { hasAskedForCredit = false }
  }

  /// Whether the guest believes that more than half of the buffer is full, while it is not.
  var isCreditUpdateDue: Bool { forwarded &- toldForwarded > UInt32(Self.bufferByteCount / 2) }

  /// Fills in what every packet of the connection tells.
  func complete(_ header: inout VsockHeader) {
    header.bufferByteCount = UInt32(Self.bufferByteCount)
    header.forwardedByteCount = forwarded
    toldForwarded = forwarded
    if header.operation == VsockHeader.Operation.creditUpdate.rawValue { owesCreditUpdate = false }
  }

  /// Reads from the host into a buffer that is not empty.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
    switch socket {
    case .some(let socket): socket.read(into: buffer)
    case .none: .ended
    }
  }

  /// Writes to the host.
  func write(_ bytes: UnsafeRawBufferPointer) -> Transfer {
    switch socket {
    case .some(let socket): socket.write(bytes)
    case .none: .ended
    }
  }

  /// Tells the host that the guest sends no more.
  func endWriting() {
    hasToldHostOfEnd = true
    switch socket {
    case .some(let socket): socket.endWriting()
    case .none: break
    }
  }

  /// Passes on what waits for the host.
  /// - Returns: false when the host will take nothing any more.
  func flush() -> Bool {
    while !pending.isEmpty {
      switch pending.withBytes({ write($0) }) {
      case .moved(let count):
        pending.removeFirst(count)
        noteForwarded(count)
      case .wouldWait: return true
      case .ended: return false
      }
    }
    if guestSendsNoMore, !hasToldHostOfEnd { endWriting() }
    return true
  }

  /// Watches for what can be served, and for nothing else.
  func updateInterest() {
    var interest: HostEvents.Readiness = []
    if isEstablished, !hasHostEnded, !isListed, !guestReceivesNoMore, !hasAskedForCredit {
      interest.insert(.readable)
    }
    if !pending.isEmpty { interest.insert(.writable) }
    if hasHostEnded { interest.insert(.closed) }
    watch?.setInterest(interest)
  }

  /// Closes the host's end.
  func close() {
    watch?.cancel()
    watch = nil
    socket = nil
    pending.removeAll()
  }
}
