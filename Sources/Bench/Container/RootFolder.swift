internal import CLinux
internal import Glibc
package import Linux
package import SystemPackage

/// A prepared root file system: the image, and the folders that a container mounts upon.
package struct RootFolder: Sendable, Equatable {
  package let path: FilePath
  /// The image's path inside the root.
  package let executable: FilePath
  /// Where a container builds its overlay: nothing is ever mounted here on the host itself.
  package let stage: FilePath

  /// A root that exists and is not ours: nothing is ever written into it.
  /// - Parameter folder: gets what is not part of the root.
  package init(at path: FilePath, executable: FilePath, stagedIn folder: FilePath) {
    self.path = path
    self.executable = executable
    stage = folder.appending("stage")
  }

  /// Makes what lies beside a root that is not ours.
  package func makeStage() throws(LinuxError) { try Folder.makeAll(stage) }

  /// Plans `<folder>/root` around an image called `name`; makes nothing.
  package init(in folder: FilePath, image name: String) {
    path = folder.appending("root")
    executable = FilePath("/bin").appending(name)
    stage = folder.appending("stage")
  }

  /// Plans a root at `path` around an image called `name`, without anything beside it; makes nothing.
  package init(at path: FilePath, image name: String) {
    self.init(at: path, executable: FilePath("/bin").appending(name), stagedIn: path)
  }

  /// Where the layers of an overlay lie that are above this root, by their number, 1 at the top.
  package var layers: FilePath { stage.removingLastComponent().appending("layers") }

  /// The image's path on the host.
  package var hostExecutable: FilePath { path.pushing(executable.withoutRoot()) }

  /// How many files `furnish` writes.
  package static let fileCount = 100

  /// Adds what work on files needs, beside the image: a folder `files` with files `00` to `99`, and
  /// a program that does nothing, `noop`.
  /// - Parameters:
  ///   - program: that program's image.
  ///   - devices: whether the root needs `/dev/null` and `/dev/zero` of its own.
  package func furnish(program: [UInt8], devices: Bool) throws(LinuxError) {
    let folder = hostExecutable.removingLastComponent()
    let files = folder.appending("files")
    try Folder.makeAll(files)
    for number in 0..<Self.fileCount {
      let name = "\(number / 10)\(number % 10)"
      try TextFile.create(
        files.appending(name), Array("file \(name)\n".utf8),
        permissions: FilePermissions(rawValue: 0o644))
    }
    try TextFile.create(
      folder.appending("noop"), program, permissions: FilePermissions(rawValue: 0o755))
    if devices { makeDevices() }
  }

  /// Makes the two devices if this process may: without them the payload says what it lacks.
  private func makeDevices() {
    for (name, minor) in [("null", UInt32(3)), ("zero", 5)] {
      let device = path.appending("dev").appending(name).string
      guard mknod(device, S_IFCHR | 0o666, UInt(clinux_device(1, minor))) == 0 else { continue }
      // The file mode mask applies to mknod(2).
      _ = chmod(device, 0o666)
    }
  }

  /// Writes the tree.
  package func make(image: [UInt8]) throws(LinuxError) {
    try makeTree(image: image)
    try makeStage()
  }

  /// Writes the root alone.
  package func makeTree(image: [UInt8]) throws(LinuxError) {
    for name in ["bin", "dev", "etc", "proc", "sys", "tmp"] {
      try Folder.makeAll(path.appending(name))
    }
    try TextFile.create(hostExecutable, image, permissions: FilePermissions(rawValue: 0o755))
    try TextFile.create(
      path.appending("etc").appending("hostname"), Array("bench\n".utf8),
      permissions: FilePermissions(rawValue: 0o644))
  }
}

extension FilePath {
  fileprivate func withoutRoot() -> FilePath {
    var copy = self
    copy.root = nil
    return copy
  }
}
