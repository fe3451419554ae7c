internal import Linux
internal import SystemPackage

/// The bytes of a disk: a raw file that is never written to.
///
/// Its size counts in whole sectors; what the file lacks of the last one reads as zero.
final class DiskImage {
  /// What becomes of writes.
  enum Mode: Sendable, Equatable {
    /// They are refused.
    case readOnly
    /// They go to memory of this machine alone, and end with it; at most so many bytes of it, then
    /// writes are refused.
    case copyOnWrite(byteLimit: UInt64 = .max)
  }

  static let sectorByteCount: UInt64 = 512
  /// What is copied at once when a part of it is written.
  private static let clusterByteCount = 4096

  let mode: Mode
  let sectorCount: UInt64
  private let file: Descriptor
  private let fileByteCount: UInt64
  private var overlay: Overlay?

  /// Opens a raw image, a regular file or a block device, for reading only.
  init(opening path: FilePath, _ mode: Mode) throws(MicroVMError) {
    let file = try withLinux { () throws(LinuxError) in try Descriptor(opening: path, .readOnly) }
    do {
      fileByteCount = UInt64(try file.descriptor.seek(offset: 0, from: .end))
    } catch {
      throw .linux(LinuxError("find the size of \(path)", error as? Errno ?? .ioError))
    }
    self.file = file
    self.mode = mode
    sectorCount = (fileByteCount + (Self.sectorByteCount - 1)) / Self.sectorByteCount
  }

  /// Bytes of memory that writes have taken.
  var overlayByteCount: UInt64 {
    UInt64(overlay?.clusterCount ?? 0) * UInt64(Self.clusterByteCount)
  }

  /// Whether a range lies within the disk.
  func holds(sector: UInt64, byteCount: Int) -> Bool {
    guard sector <= sectorCount else { return false }
    return UInt64(byteCount) <= (sectorCount - sector) * Self.sectorByteCount
  }

  /// Reads bytes of the disk, which holds them.
  /// - Returns: whether the file gave them.
  func read(at offset: UInt64, into target: UnsafeMutableRawBufferPointer) -> Bool {
    guard let overlay else { return readFile(at: offset, into: target) }
    var done = 0
    while done < target.count {
      let (cluster, within) = Self.place(offset + UInt64(done))
      let count = min(target.count - done, Self.clusterByteCount - within)
      let piece = UnsafeMutableRawBufferPointer(rebasing: target[done..<done + count])
      if overlay.holds(cluster) {
        let bytes = overlay.cluster(cluster)[within..<within + count]
        piece.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes))
      } else {
        guard readFile(at: offset + UInt64(done), into: piece) else { return false }
      }
      done += count
    }
    return true
  }

  /// Writes bytes of the disk, which holds them, to this machine's copy.
  /// - Returns: whether that was possible.
  func write(_ source: UnsafeRawBufferPointer, at offset: UInt64) -> Bool {
    guard case .copyOnWrite(let byteLimit) = mode else { return false }
    if overlay == nil { overlay = Overlay(byteCount: sectorCount * Self.sectorByteCount) }
    guard let overlay else { return false }
    var done = 0
    while done < source.count {
      let (cluster, within) = Self.place(offset + UInt64(done))
      let count = min(source.count - done, Self.clusterByteCount - within)
      if !overlay.holds(cluster) {
        guard overlayByteCount < byteLimit, copy(cluster, into: overlay, unless: count) else {
          return false
        }
        overlay.insert(cluster)
      }
      UnsafeMutableRawBufferPointer(
        rebasing: overlay.cluster(cluster)[within..<within + count]
      ).copyMemory(from: UnsafeRawBufferPointer(rebasing: source[done..<done + count]))
      done += count
    }
    return true
  }

  /// Fills a cluster from the file before a part of it is written.
  private func copy(_ cluster: Int, into overlay: Overlay, unless written: Int) -> Bool {
    if written == Self.clusterByteCount { return true }
    return readFile(
      at: UInt64(cluster) * UInt64(Self.clusterByteCount), into: overlay.cluster(cluster))
  }

  /// Reads from the file; beyond its end is nothing but zeros.
  private func readFile(at offset: UInt64, into target: UnsafeMutableRawBufferPointer) -> Bool {
    let available =
      offset < fileByteCount ? Int(min(UInt64(target.count), fileByteCount - offset)) : 0
    var done = 0
    while done < available {
      let rest = UnsafeMutableRawBufferPointer(rebasing: target[done..<available])
      // A disk that fails is the guest's to deal with: it gets an error of the device.
      guard
        let count = try? file.descriptor.read(
          fromAbsoluteOffset: Int64(offset) + Int64(done), into: rest), count > 0
      else { return false }
      done += count
    }
    UnsafeMutableRawBufferPointer(rebasing: target[available...])
      .initializeMemory(as: UInt8.self, repeating: 0)
    return true
  }

  private static func place(_ offset: UInt64) -> (cluster: Int, within: Int) {
    (Int(offset) / clusterByteCount, Int(offset) % clusterByteCount)
  }

  /// Clusters that have been written, in anonymous memory of which no page exists before.
  private final class Overlay {
    private let memory: Mapping
    private var presence: [UInt64]
    private(set) var clusterCount = 0

    init?(byteCount: UInt64) {
      let clusters = (Int(byteCount) + DiskImage.clusterByteCount - 1) / DiskImage.clusterByteCount
      // Without address space for it the disk cannot be written; the guest sees that as an error.
      guard let memory = try? Mapping(byteCount: clusters * DiskImage.clusterByteCount) else {
        return nil
      }
      self.memory = memory
      presence = Array(repeating: 0, count: (clusters + 63) / 64)
    }

    func holds(_ cluster: Int) -> Bool { presence[cluster / 64] >> UInt64(cluster % 64) & 1 != 0 }

    func insert(_ cluster: Int) {
      presence[cluster / 64] |= 1 << UInt64(cluster % 64)
      clusterCount += 1
    }

    func cluster(_ cluster: Int) -> UnsafeMutableRawBufferPointer {
      let start = cluster * DiskImage.clusterByteCount
      return .init(rebasing: memory.bytes[start..<start + DiskImage.clusterByteCount])
    }
  }
}
