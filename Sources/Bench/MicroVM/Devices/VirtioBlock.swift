/// A disk (Virtio 1.2, 5.2).
final class VirtioBlock: VirtioDevice {
  /// The most buffers of data that a request may have.
  private static let segmentLimit: UInt32 = 128
  /// The most bytes of one such buffer.
  private static let segmentByteLimit: UInt32 = 32 << 10
  /// The most bytes of data in one request, so that no request takes long.
  private static let dataLimit = Int(segmentLimit * segmentByteLimit)

  private static let headerByteCount = 16
  private static let serialByteCount = 20

  let identifier: UInt32 = 2
  let queueCount = 1
  let configuration: [UInt8]
  var requestService: ((Int) -> Void)?
  /// Data, header, status, and what a driver may lay out generously.
  let chainByteLimit = dataLimit + 4096

  private let disk: DiskImage
  private let serial: [UInt8]
  private var chain = DescriptorChain()

  /// A disk with the bytes of `disk`.
  /// - Parameter serial: what GET_ID tells, cut to 20 bytes.
  init(_ disk: DiskImage, serial: String = "") {
    self.disk = disk
    let text = serial.utf8.prefix(Self.serialByteCount)
    self.serial = Array(text) + Array(repeating: 0, count: Self.serialByteCount - text.count)
    // `struct virtio_blk_config` (5.2.4): capacity, size_max, seg_max, and fields of features that
    // are not offered.
    var fields: [UInt8] = []
    fields.append(littleEndian: disk.sectorCount)
    fields.append(littleEndian: Self.segmentByteLimit)
    fields.append(littleEndian: Self.segmentLimit)
    configuration = fields + [UInt8](repeating: 0, count: 60 - fields.count)
  }

  /// SIZE_MAX, SEG_MAX and FLUSH, and RO where it is so (5.2.3).
  var features: UInt64 {
    let always: UInt64 = 1 << 1 | 1 << 2 | 1 << 9
    return disk.mode == .readOnly ? always | 1 << 5 : always
  }

  func serve(_ index: Int, _ queues: inout [Virtqueue]) throws(VirtqueueFault) {
    for _ in 0..<(try queues[index].pendingCount()) {
      guard try queues[index].front(&chain) else { return }
      queues[index].finish(chain, written: perform())
    }
  }

  /// Performs the request in `chain`.
  /// - Returns: bytes written to it, the status byte included.
  private func perform() -> Int {
    // The last byte is for the status (5.2.6); a request without one cannot be answered.
    let dataCount = chain.writable.byteCount - 1
    guard dataCount >= 0 else { return 0 }
    var (status, written) = (Status.unsupported, 0)
    if let request = Request(chain.readable) {
      switch request.kind {
      case .read: status = read(request, dataCount)
      case .write: status = write(request)
      case .flush: status = .good
      case .identify:
        status = .good
        written = serial.withUnsafeBytes { bytes in
          chain.writable.write(.init(rebasing: bytes.prefix(dataCount)), at: 0)
        }
      case nil: status = .unsupported
      }
      if request.kind == .read, status == .good { written = dataCount }
    }
    withUnsafeBytes(of: status.rawValue) { _ = chain.writable.write($0, at: dataCount) }
    // The length counts from the first byte on, so that the status is in it only if all before is.
    return written == dataCount ? written + 1 : written
  }

  private func read(_ request: Request, _ count: Int) -> Status {
    guard isAllowed(request, count) else { return .failed }
    var offset = request.sector * DiskImage.sectorByteCount
    let isRead = chain.writable.forEachPiece(in: 0..<count) { piece in
      defer { offset += UInt64(piece.count) }
      return disk.read(at: offset, into: piece)
    }
    return isRead ? .good : .failed
  }

  private func write(_ request: Request) -> Status {
    let count = chain.readable.byteCount - Self.headerByteCount
    guard isAllowed(request, count) else { return .failed }
    var offset = request.sector * DiskImage.sectorByteCount
    let range = Self.headerByteCount..<Self.headerByteCount + count
    let isWritten = chain.readable.forEachPiece(in: range) { piece in
      defer { offset += UInt64(piece.count) }
      return disk.write(UnsafeRawBufferPointer(piece), at: offset)
    }
    return isWritten ? .good : .failed
  }

  /// Whole sectors inside the disk, and not too many (5.2.6.1).
  private func isAllowed(_ request: Request, _ count: Int) -> Bool {
    count % Int(DiskImage.sectorByteCount) == 0 && count <= Self.dataLimit
      && disk.holds(sector: request.sector, byteCount: count)
  }

  /// `struct virtio_blk_req`'s first 16 bytes (5.2.6), copied once.
  private struct Request {
    enum Kind: UInt32 {
      case read = 0
      case write = 1
      case flush = 4
      case identify = 8
    }

    /// Nil for a kind that is not offered.
    let kind: Kind?
    let sector: UInt64

    init?(_ segments: GuestSegments) {
      var header: (type: UInt32, reserved: UInt32, sector: UInt64) = (0, 0, 0)
      let count = withUnsafeMutableBytes(of: &header) { segments.read(at: 0, into: $0) }
      guard count == headerByteCount else { return nil }
      kind = Kind(rawValue: UInt32(littleEndian: header.type))
      sector = UInt64(littleEndian: header.sector)
    }
  }

  private enum Status: UInt8 {
    case good = 0
    case failed = 1
    case unsupported = 2
  }
}
