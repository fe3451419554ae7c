internal import Glibc
package import SystemPackage

extension TextFile {
  /// The bytes of a regular file that somebody else may have put there.
  ///
  /// A pipe would keep its reader waiting, and a device or a huge file would fill the memory.
  /// - Parameter limit: the most bytes it may have.
  package static func regularBytes(
    _ path: FilePath, atMost limit: Int64 = 4 << 30
  ) throws(LinuxError) -> [UInt8] {
    let file = try Descriptor(opening: path, .readOnly, options: .nonBlocking)
    var status = stat()
    guard fstat(file.descriptor.rawValue, &status) == 0 else {
      throw LinuxError("look at \(path)", Errno(rawValue: errno))
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw LinuxError("read \(path)", .isDirectory) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw LinuxError("read \(path), which is no regular file", .invalidArgument)
    }
    guard status.st_size <= limit else { throw LinuxError("read \(path)", .fileTooLarge) }
    return try bytes(of: file, path)
  }
}
