internal import Glibc
package import Model
package import SystemPackage

extension Folder {
  /// What a file, or a folder with all below it, takes on the disk; nil where it is not there.
  ///
  /// No link is followed but the first; what has several names is counted once for each.
  package static func diskUse(below path: FilePath) -> DiskUse? {
    var status = stat()
    guard stat(path.string, &status) == 0 else { return nil }
    return diskUse(of: path, status)
  }

  private static func diskUse(of path: FilePath, _ status: stat) -> DiskUse? {
    // st_blocks counts in units of 512 bytes, whatever the file system's blocks are (stat(2)).
    var whole = DiskUse(allocated: UInt64(status.st_blocks) * 512, length: UInt64(status.st_size))
    guard status.st_mode & S_IFMT == S_IFDIR else { return whole }
    guard let names = try? list(path) else { return nil }
    // A folder's own length says nothing of what is in it.
    whole.length = 0
    for name in names {
      let child = path.appending(name)
      var below = stat()
      guard lstat(child.string, &below) == 0, let use = diskUse(of: child, below) else {
        return nil
      }
      whole.allocated += use.allocated
      whole.length += use.length
    }
    return whole
  }
}
