internal import Glibc
internal import Linux
package import SystemPackage

/// Files that were written while other threads started processes.
package enum WrittenFile {
  /// Waits until nobody has `path` open for writing: until then it cannot be executed (ETXTBSY).
  ///
  /// A child of another thread holds a copy of every descriptor between its clone and its exec.
  package static func awaitNoWriter(of path: FilePath) throws {
    let file = try Descriptor(opening: path, .readOnly)
    let number = file.descriptor.rawValue
    let setLease: Int32 = 1024  // F_SETLEASE, a macro.
    // A read lease is refused while there is a writer: fcntl(2).
    while fcntl(number, setLease, Int32(F_RDLCK)) != 0 {
      guard errno == EAGAIN else { throw LinuxError("lease \(path)", Errno(rawValue: errno)) }
      MonotonicClock.sleep(.microseconds(100))
    }
    _ = fcntl(number, setLease, Int32(F_UNLCK))
  }
}
