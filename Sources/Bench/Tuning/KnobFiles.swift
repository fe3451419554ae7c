package import Linux
package import SystemPackage

/// The files in which the kernel shows its settings.
package protocol KnobFiles {
  func exists(_ path: FilePath) -> Bool
  /// Names in a folder; none when there is no such folder.
  func names(in folder: FilePath) -> [String]
  func read(_ path: FilePath) throws(LinuxError) -> String
  func write(_ text: String, to path: FilePath) throws(LinuxError)
}

/// The settings below a folder: `/` for the host's own.
package struct HostFiles: KnobFiles, Sendable {
  package let root: FilePath

  package init(root: FilePath = "/") { self.root = root }

  package func exists(_ path: FilePath) -> Bool { Folder.exists(place(path)) }

  package func names(in folder: FilePath) -> [String] { (try? Folder.list(place(folder))) ?? [] }

  package func read(_ path: FilePath) throws(LinuxError) -> String {
    try TextFile.read(place(path))
  }

  package func write(_ text: String, to path: FilePath) throws(LinuxError) {
    let file = try Descriptor(opening: place(path), .writeOnly, options: [.truncate])
    do { _ = try file.descriptor.writeAll(text.utf8) } catch {
      throw LinuxError("write \"\(text)\" to \(place(path))", error as? Errno ?? .ioError)
    }
  }

  private func place(_ path: FilePath) -> FilePath {
    root.appending(path.components)
  }
}
