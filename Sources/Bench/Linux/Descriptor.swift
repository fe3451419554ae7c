internal import CLinux
internal import Glibc
package import SystemPackage

/// A file descriptor with one owner; closed when the owner is done with it.
package struct Descriptor: ~Copyable {
  package let descriptor: FileDescriptor

  /// Takes over an open descriptor.
  package init(owning descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// Opens a file, close-on-exec.
  package init(
    opening path: FilePath, _ mode: FileDescriptor.AccessMode,
    options: FileDescriptor.OpenOptions = [], permissions: FilePermissions? = nil
  ) throws(LinuxError) {
    do {
      descriptor = try FileDescriptor.open(
        path, mode, options: options.union(.closeOnExec), permissions: permissions)
    } catch { throw LinuxError("open \(path)", error as? Errno ?? .ioError) }
  }

  /// Makes a file that lives in memory and has no name.
  package init(memoryFile purpose: String) throws(LinuxError) {
    let file = clinux_memory_file(purpose)
    guard file >= 0 else { throw LinuxError("create a memory file", Errno(rawValue: -file)) }
    descriptor = FileDescriptor(rawValue: file)
  }

  /// A path by which this process can open the same file anew, from its beginning.
  package var path: FilePath { FilePath("/proc/self/fd/\(descriptor.rawValue)") }

  deinit {
    // Nothing can be done about a failing close here, and the number is gone either way.
    try? descriptor.close()
  }
}

extension FileDescriptor {
  /// Sleeps until this can be read or its other side has hung up.
  /// - Parameters:
  ///   - deadline: a reading of `MonotonicClock`, in nanoseconds.
  ///   - isCancelled: asked after every signal.
  /// - Returns: false when the deadline passed first, or the wait was cancelled.
  package func waitUntilReadable(
    before deadline: Int64, unless isCancelled: () -> Bool = { false }
  ) throws(LinuxError) -> Bool {
    while !isCancelled() {
      let remaining = deadline - MonotonicClock.now()
      guard remaining > 0 else { return false }
      let result = clinux_wait_readable(rawValue, min(remaining, Self.longestSleep))
      if result > 0 { return true }
      guard result == 0 || result == -EINTR else {
        throw LinuxError("wait for descriptor \(rawValue)", Errno(rawValue: -result))
      }
    }
    return false
  }

  /// The longest sleep in nanoseconds.
  ///
  /// A signal that arrives between the question and the sleep does not end the sleep,
  /// so that no sleep may last until a far deadline.
  private static let longestSleep: Int64 = 250_000_000
}
