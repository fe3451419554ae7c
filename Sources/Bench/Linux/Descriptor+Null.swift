internal import CLinux
internal import Glibc
package import SystemPackage

extension Descriptor {
  /// A null device (null(4)) for a program that may change what it is given: as root LXC sets the
  /// mode of its standard input to 0700, and gVisor hands its three descriptors to `nobody`, which
  /// would be the mode and the owner of the host's `/dev/null`.
  ///
  /// The device is made in `folder` and has no name any more when this returns. Whoever may make
  /// no device cannot change the host's either, and gets that.
  package static func ownNull(in folder: FilePath) throws(LinuxError) -> Descriptor {
    let path = folder.appending("null-\(getpid())")
    unlink(path.string)
    guard mknod(path.string, S_IFCHR | 0o666, UInt(clinux_device(1, 3))) == 0 else {
      guard errno == EPERM else { throw LinuxError("make \(path)", Errno(rawValue: errno)) }
      return try Descriptor(opening: "/dev/null", .readWrite)
    }
    defer { unlink(path.string) }
    do { return try Descriptor(opening: path, .readWrite) } catch {
      guard error.errno == .permissionDenied else { throw error }
      throw LinuxError(
        "open a device in \(folder), whose file system is mounted nodev (BENCH_STATE names another)",
        error.errno)
    }
  }
}
