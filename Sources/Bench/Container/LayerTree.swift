internal import Glibc
package import Linux
package import SystemPackage

/// Files in a stack of layers, for work that asks how much a layer costs.
///
/// Below the folder of the image, in `layer`: `top`, `middle` and `deep`, named by the layer that
/// holds them, 256 files in `list`, spread over all layers, and in the deepest files to be written
/// to, named by their size.
package struct LayerTree: Sendable {
  package static let name = "layer"

  /// The files to be written to, by their size in bytes.
  package static let sizedNames: [UInt64: String] = [
    4 << 10: "4k", 64 << 10: "64k", 1 << 20: "1m", 16 << 20: "16m", 256 << 20: "256m",
  ]

  let root: RootFolder
  let count: Int
  /// The files that exist once for all roots that share them.
  let store: FilePath

  /// - Parameters:
  ///   - count: layers, the root itself among them.
  ///   - store: a folder of the run's; roots whose instances write to the files have another than
  ///     those above which an instance has a layer of its own.
  package init(root: RootFolder, count: Int, store: FilePath) {
    self.root = root
    self.count = count
    self.store = store
  }

  private func folder(_ layer: Int) -> FilePath {
    let base = layer == count ? root.path : root.layers.appending("\(layer)")
    return base.appending("bin").appending(Self.name)
  }

  /// The file of this size in the deepest layer.
  package func sizedFile(_ byteCount: UInt64) -> FilePath? {
    Self.sizedNames[byteCount].map { folder(count).appending($0) }
  }

  /// Writes the tree.
  /// - Parameter largest: bytes of the largest file that will be written to; 0 for none.
  package func make(largest: UInt64) throws(LinuxError) {
    for layer in 1...count { try Folder.makeAll(folder(layer).appending("list")) }
    try write("top", in: 1)
    try write("middle", in: (count + 1) / 2)
    try write("deep", in: count)
    for number in 0..<256 {
      let digits = "\(number / 100)\(number / 10 % 10)\(number % 10)"
      try write("list/\(digits)", in: number % count + 1)
    }
    try Folder.makeAll(store)
    for (size, name) in Self.sizedNames.sorted(by: { $0.key < $1.key }) where size <= largest {
      try makeSized(size, store.appending(name))
      let file = folder(count).appending(name)
      // The baseline takes part twice, in one root.
      guard !Folder.exists(file) else { continue }
      guard link(store.appending(name).string, file.string) == 0 else {
        throw LinuxError("link \(file)", Errno(rawValue: errno))
      }
    }
  }

  private func write(_ name: String, in layer: Int) throws(LinuxError) {
    try TextFile.create(
      folder(layer).appending(name), Array("layer \(layer)\n".utf8),
      permissions: FilePermissions(rawValue: 0o644))
  }

  /// Bytes that no file system takes for a hole.
  private func makeSized(_ size: UInt64, _ path: FilePath) throws(LinuxError) {
    guard !Folder.exists(path) else { return }
    let spare: UInt64 = 1 << 30
    guard Folder.freeBytes(store) ?? .max > size + spare else {
      throw LinuxError("make \(path), which leaves no gibibyte free", .noSpace)
    }
    let chunk = [UInt8]((0..<min(size, 1 << 20)).map { UInt8(truncatingIfNeeded: $0 | 1) })
    let file = open(path.string, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw LinuxError("make \(path)", Errno(rawValue: errno)) }
    defer { close(file) }
    var rest = Int(size)
    while rest > 0 {
      let written = Glibc.write(file, chunk, min(rest, chunk.count))
      guard written > 0 else { throw LinuxError("write \(path)", Errno(rawValue: errno)) }
      rest -= written
    }
  }
}
