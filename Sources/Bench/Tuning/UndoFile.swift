internal import Glibc
internal import Linux
package import SystemPackage

/// The undo note on disk: there from before the first change until everything is put back.
package struct UndoFile: Sendable {
  package let path: FilePath

  /// - Parameter folder: the state folder; made when something is first noted.
  package init(in folder: FilePath) {
    // A dot in front, so that no run can have this name.
    path = folder.appending(".tuning")
  }

  /// The note; nil when there is none.
  package func read() throws(TuningError) -> UndoNote? {
    var status = stat()
    guard lstat(path.string, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .system(LinuxError("look at \(path)", Errno(rawValue: errno)))
    }
    // Another user's note would let that user choose what is written here with more privileges.
    guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() else {
      throw .foreignNote(path)
    }
    let text: String
    do { text = try TextFile.read(path) } catch { throw .system(error) }
    guard let note = UndoNote(text) else { throw .unreadableNote(path) }
    return note
  }

  /// Replaces the note as a whole.
  ///
  /// It need not outlive a loss of power, because the settings do not either.
  func write(_ note: UndoNote) throws(LinuxError) {
    let new = path.removingLastComponent().appending(".tuning-new")
    guard unlink(new.string) == 0 || errno == ENOENT else {
      throw LinuxError("remove \(new)", Errno(rawValue: errno))
    }
    do {
      // Exclusive: a link that waits there is not followed.
      let file = try Descriptor(
        opening: new, .writeOnly, options: [.create, .exclusiveCreate],
        permissions: FilePermissions(rawValue: 0o644))
      do { _ = try file.descriptor.writeAll(note.text.utf8) } catch {
        throw LinuxError("write \(new)", error as? Errno ?? .ioError)
      }
    }
    try Folder.rename(new, to: path)
  }

  func remove() throws(LinuxError) {
    guard unlink(path.string) == 0 || errno == ENOENT else {
      throw LinuxError("remove \(path)", Errno(rawValue: errno))
    }
  }

  /// Keeps every other process out of the note until the answer is gone.
  func lock() throws(TuningError) -> Descriptor {
    let folder = path.removingLastComponent()
    do throws(LinuxError) {
      try Folder.makeAll(folder)
      let lock = try Descriptor(opening: folder, .readOnly)
      if flock(lock.descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 { return lock }
      guard errno == EWOULDBLOCK else {
        throw LinuxError("lock \(folder)", Errno(rawValue: errno))
      }
    } catch { throw .system(error) }
    throw .locked
  }
}
