package import Linux
package import SystemPackage

/// A prepared root file system: the image, and the folders that a container mounts upon.
package struct RootFolder: Sendable, Equatable {
  package let path: FilePath
  /// The image's path inside the root.
  package let executable: FilePath

  /// Plans `<folder>/root` around an image called `name`; makes nothing.
  package init(in folder: FilePath, image name: String) {
    path = folder.appending("root")
    executable = FilePath("/bin").appending(name)
  }

  /// The image's path on the host.
  package var hostExecutable: FilePath { path.pushing(executable.withoutRoot()) }

  /// Where a container builds its overlay: nothing is ever mounted here on the host itself.
  package var stage: FilePath { path.removingLastComponent().appending("stage") }

  /// Writes the tree.
  package func make(image: [UInt8]) throws(LinuxError) {
    for name in ["bin", "dev", "etc", "proc", "sys", "tmp"] {
      try Folder.makeAll(path.appending(name))
    }
    try Folder.makeAll(stage)
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
