internal import Glibc
package import SystemPackage

/// Folders: made, listed and removed; symbolic links are never followed out of them.
package enum Folder {
  /// Makes one folder; its parent must exist.
  package static func make(_ path: FilePath, mode: UInt32 = 0o755) throws(LinuxError) {
    guard mkdir(path.string, mode) == 0 else {
      throw LinuxError("make folder \(path)", Errno(rawValue: errno))
    }
  }

  /// Makes a folder and what is missing above it; an existing one is fine.
  package static func makeAll(_ path: FilePath) throws(LinuxError) {
    var current = FilePath(path.root?.string ?? "")
    for component in path.components {
      current.append(component)
      guard mkdir(current.string, 0o755) == 0 || errno == EEXIST else {
        throw LinuxError("make folder \(current)", Errno(rawValue: errno))
      }
    }
    guard isFolder(path) else { throw LinuxError("make folder \(path)", .notDirectory) }
  }

  /// Removes one empty folder (also a cgroup).
  package static func remove(_ path: FilePath) throws(LinuxError) {
    guard rmdir(path.string) == 0 else {
      throw LinuxError("remove folder \(path)", Errno(rawValue: errno))
    }
  }

  /// Removes a folder and all below it on the same file system; absent is fine.
  package static func removeAll(_ path: FilePath) throws(LinuxError) {
    var status = stat()
    guard lstat(path.string, &status) == 0 else {
      guard errno == ENOENT else {
        throw LinuxError("look at \(path)", Errno(rawValue: errno))
      }
      return
    }
    try removeTree(path, device: status.st_dev)
  }

  private static func removeTree(_ path: FilePath, device: dev_t) throws(LinuxError) {
    var status = stat()
    guard lstat(path.string, &status) == 0 else { return }
    guard status.st_dev == device else {
      throw LinuxError("remove \(path), which is a mount point", .resourceBusy)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard unlink(path.string) == 0 || errno == ENOENT else {
        throw LinuxError("remove \(path)", Errno(rawValue: errno))
      }
      return
    }
    for name in try list(path) { try removeTree(path.appending(name), device: device) }
    try remove(path)
  }

  /// Names in a folder, sorted.
  package static func list(_ path: FilePath) throws(LinuxError) -> [String] {
    guard let stream = opendir(path.string) else {
      throw LinuxError("list folder \(path)", Errno(rawValue: errno))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  package static func exists(_ path: FilePath) -> Bool {
    var status = stat()
    return lstat(path.string, &status) == 0
  }

  package static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    return stat(path.string, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether it is a regular file, or a link to one, that this process may execute.
  package static func isExecutableFile(_ path: FilePath) -> Bool {
    var status = stat()
    return stat(path.string, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && access(path.string, X_OK) == 0
  }

  /// The folder that this process works in; `/` where it is gone.
  package static var current: FilePath {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return FilePath(String(cString: path))
  }

  /// The user whose folder this is; nil for what is no folder, a link to one included.
  package static func owner(_ path: FilePath) -> UInt32? {
    var status = stat()
    guard lstat(path.string, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return status.st_uid
  }

  /// Whether this process may create files in it.
  package static func isWritable(_ path: FilePath) -> Bool { access(path.string, W_OK) == 0 }
}

extension Folder {
  /// Gives a file or folder another name on the same file system, replacing a file of that name.
  package static func rename(_ old: FilePath, to new: FilePath) throws(LinuxError) {
    guard Glibc.rename(old.string, new.string) == 0 else {
      throw LinuxError("rename \(old) to \(new)", Errno(rawValue: errno))
    }
  }

  /// Where a symbolic link leads.
  package static func target(ofLink path: FilePath) throws(LinuxError) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path.string, &buffer, buffer.count)
    guard count >= 0 else { throw LinuxError("read link \(path)", Errno(rawValue: errno)) }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Bytes that an unprivileged user may still write on the file system of `path`.
  package static func freeBytes(_ path: FilePath) -> UInt64? {
    var status = statvfs()
    guard statvfs(path.string, &status) == 0 else { return nil }
    return UInt64(status.f_bavail) * UInt64(status.f_frsize)
  }

  /// Whether programs may not be executed on the file system of `path`.
  package static func forbidsExecution(_ path: FilePath) -> Bool {
    var status = statvfs()
    // ST_NOEXEC of statvfs(3) is 8; the enumeration is not imported.
    return statvfs(path.string, &status) == 0 && status.f_flag & 8 != 0
  }
}
