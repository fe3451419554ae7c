internal import Glibc
package import SystemPackage

extension Descriptor {
  /// Locks the open file against every other process that asks for the same lock, until this
  /// descriptor and its copies are closed (flock(2)); the kernel lets go of what a killed one held.
  /// - Returns: false when another process holds it.
  package func tryLock() throws(LinuxError) -> Bool {
    while flock(descriptor.rawValue, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EINTR else {
        guard errno == EWOULDBLOCK else {
          throw LinuxError("lock a file", Errno(rawValue: errno))
        }
        return false
      }
    }
    return true
  }
}

extension Folder {
  /// Whether this is a file of bytes, and neither a link, a pipe nor a device.
  package static func isRegularFile(_ path: FilePath) -> Bool {
    var status = stat()
    return lstat(path.string, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
