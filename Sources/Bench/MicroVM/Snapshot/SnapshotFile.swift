internal import Linux
package import SystemPackage

/// A snapshot on disk: a head of named parts, then the guest's memory from a page boundary on.
///
/// A file is not trusted: a part that is missing, double or of the wrong size refuses it.
package enum SnapshotFile {
  private static let headLimit = 1 << 20
  private static let page = 4096
  private static let memoryLimit = 3 << 30

  /// Writes what `decode` reads; holes stand for memory that is zero.
  static func write(
    _ snapshot: SnapshotParts, memory: UnsafeRawBufferPointer, to path: FilePath
  ) throws(MicroVMError) {
    let head = snapshot.head
    let padded = head + [UInt8](repeating: 0, count: (page - head.count % page) % page)
    let new = FilePath(path.string + ".new")
    do {
      let file = try Descriptor(
        opening: new, .readWrite, options: [.create, .truncate],
        permissions: FilePermissions(rawValue: 0o600))
      let descriptor = file.descriptor
      try descriptor.writeAll(padded)
      try descriptor.resize(to: Int64(padded.count + memory.count))
      for begin in stride(from: 0, to: memory.count, by: page) {
        let bytes = UnsafeRawBufferPointer(
          rebasing: memory[begin..<min(begin + page, memory.count)])
        guard bytes.contains(where: { $0 != 0 }) else { continue }
        let written = try descriptor.writeAll(toAbsoluteOffset: Int64(padded.count + begin), bytes)
        guard written == bytes.count else { throw Errno.ioError }
      }
      try Folder.rename(new, to: path)
    } catch {
      // Half a snapshot says nothing and takes room.
      try? Folder.removeAll(new)
      throw .linux(LinuxError("write the snapshot \(path)", error as? Errno ?? .ioError))
    }
  }

  /// Opens a snapshot, and refuses one that is not of this processor, this kernel and this guest.
  package static func open(
    _ path: FilePath, for here: SnapshotIdentity
  ) throws(MicroVMError) -> Snapshot {
    let file = try withLinux { () throws(LinuxError) in
      try Descriptor(opening: path, .readOnly)
    }
    let descriptor = file.descriptor
    var head = [UInt8](repeating: 0, count: headLimit)
    let got: Int
    let size: Int64
    do {
      got = try head.withUnsafeMutableBytes {
        try descriptor.read(fromAbsoluteOffset: 0, into: $0)
      }
      size = try descriptor.seek(offset: 0, from: .end)
    } catch {
      throw .linux(LinuxError("read the snapshot \(path)", error as? Errno ?? .ioError))
    }
    let parts = try SnapshotParts(head: Array(head[..<got]))
    if let obstacle = parts.identity.obstacle(here: here) {
      throw .snapshot("\(path) cannot be used: \(obstacle); remove it, and a new one is made")
    }
    let begin = (parts.headByteCount + page - 1) / page * page
    guard parts.memoryByteCount > 0, parts.memoryByteCount <= memoryLimit,
      parts.memoryByteCount % page == 0, size == Int64(begin + parts.memoryByteCount)
    else { throw .snapshot("\(path) is not whole: remove it, and a new one is made") }
    return Snapshot(parts, memory: file, memoryOffset: begin)
  }
}
