import Glibc
import Linux
import SystemPackage

/// The inode number behind `path`, links followed.
func inode(of path: FilePath) throws -> UInt64 {
  var status = stat()
  guard stat(path.string, &status) == 0 else {
    throw LinuxError("look at \(path)", Errno(rawValue: errno))
  }
  return UInt64(status.st_ino)
}
