/// `struct virtio_vsock_hdr` (Virtio 1.2, 5.10.6): what stands before a packet's bytes.
struct VsockHeader: Equatable {
  static let byteCount = 44
  /// The only type of socket that is offered: VIRTIO_VSOCK_TYPE_STREAM.
  static let stream: UInt16 = 1
  /// The host's context ID.
  static let host: UInt64 = 2

  /// What a packet is for.
  enum Operation: UInt16 {
    case request = 1
    case response = 2
    case reset = 3
    case shutdown = 4
    case data = 5
    case creditUpdate = 6
    case creditRequest = 7
  }

  /// Flags of a shutdown (5.10.6.5).
  enum Shutdown {
    static let receivesNoMore: UInt32 = 1
    static let sendsNoMore: UInt32 = 2
  }

  var source: UInt64 = 0
  var destination: UInt64 = 0
  var sourcePort: UInt32 = 0
  var destinationPort: UInt32 = 0
  /// Bytes that follow the header.
  var payloadByteCount: UInt32 = 0
  var type: UInt16 = stream
  var operation: UInt16 = 0
  var flags: UInt32 = 0
  /// Bytes of buffer that the sender has for this connection.
  var bufferByteCount: UInt32 = 0
  /// Bytes that have left that buffer, counted modulo 2³².
  var forwardedByteCount: UInt32 = 0

  init() {}

  /// The first 44 bytes of a packet; nil when there are fewer.
  init?(_ segments: GuestSegments) {
    var words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt32) = (0, 0, 0, 0, 0, 0)
    let count = withUnsafeMutableBytes(of: &words) {
      segments.read(at: 0, into: .init(rebasing: $0[..<Self.byteCount]))
    }
    guard count == Self.byteCount else { return nil }
    source = UInt64(littleEndian: words.0)
    destination = UInt64(littleEndian: words.1)
    (sourcePort, destinationPort) = Self.halves(words.2)
    let (length, kind) = Self.halves(words.3)
    payloadByteCount = length
    type = UInt16(truncatingIfNeeded: kind)
    operation = UInt16(truncatingIfNeeded: kind >> 16)
    (flags, bufferByteCount) = Self.halves(words.4)
    forwardedByteCount = UInt32(littleEndian: words.5)
  }

  /// The header as it stands in memory.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    bytes.append(littleEndian: source)
    bytes.append(littleEndian: destination)
    bytes.append(littleEndian: sourcePort)
    bytes.append(littleEndian: destinationPort)
    bytes.append(littleEndian: payloadByteCount)
    bytes.append(littleEndian: type)
    bytes.append(littleEndian: operation)
    bytes.append(littleEndian: flags)
    bytes.append(littleEndian: bufferByteCount)
    bytes.append(littleEndian: forwardedByteCount)
    return bytes
  }

  private static func halves(_ word: UInt64) -> (low: UInt32, high: UInt32) {
    let word = UInt64(littleEndian: word)
    return (UInt32(truncatingIfNeeded: word), UInt32(truncatingIfNeeded: word >> 32))
  }
}
