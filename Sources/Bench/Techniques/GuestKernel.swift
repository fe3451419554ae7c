internal import Glibc
internal import Launch
internal import Linux
internal import MicroVM
package import SystemPackage

/// Which kernel Linux guests boot, as a user may choose it, and where it is found.
package struct GuestKernel: Sendable, Equatable {
  /// The file given by `--kernel`; nil: the host's own, else Debian's for clouds.
  package var choice: FilePath?

  package init(choice: FilePath? = nil) { self.choice = choice }

  /// A kernel in its forms, of which at least one is there.
  package struct Files: Sendable, Equatable {
    package var compressed: FilePath?
    package var uncompressed: FilePath?
    /// The text of its configuration.
    package var configuration: FilePath?

    /// The file that stands for the kernel.
    package var main: FilePath { uncompressed ?? compressed ?? "" }
  }

  /// Why a file cannot be booted, in words; nil for a kernel.
  package static func fault(of path: FilePath) -> String? {
    do throws(MicroVMError) {
      _ = try KernelFile(path)
      return nil
    } catch {
      return error.description
    }
  }

  /// What a kernel's main file says of itself; nil for one that cannot be read.
  package static func describe(
    _ files: Files
  ) -> (release: String?, format: String, byteCount: Int)? {
    // Whoever boots it says what is wrong with it.
    guard let kernel = try? KernelFile(files.main) else { return nil }
    return (kernel.release, kernel.format, kernel.bytes.count)
  }

  /// What a host without a kernel for its guests is to do.
  static let remedy = "scripts/guest-kernel fetches one, or name one: --kernel FILE"

  /// The kernel of the headline form; nil where there is none.
  package var files: Files? {
    if let choice { return Self.files(choice) }
    return Self.host ?? Self.cached("cloud")
  }

  /// The small kernel that `scripts/build-guest-kernel` has made; nil where it has not.
  static var minimal: Files? { cached("micro") }

  /// A file that a user has named, which can be of either form.
  private static func files(_ path: FilePath) -> Files {
    var files = Files()
    // Whether it is a kernel at all is found out by whoever opens it.
    if let kernel = try? KernelFile(path), kernel.format == "vmlinux" {
      files.uncompressed = path
    } else {
      files.compressed = path
    }
    let configuration = path.removingLastComponent().appending("config")
    files.configuration = Folder.isRegularFile(configuration) ? configuration : nil
    return files
  }

  /// The kernel that this host runs, where distributions put it.
  private static var host: Files? {
    var name = utsname()
    uname(&name)
    let release = withUnsafeBytes(of: name.release) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let file = FilePath("/boot/vmlinuz-\(release)")
    guard access(file.string, R_OK) == 0 else { return nil }
    let configuration = FilePath("/boot/config-\(release)")
    return Files(
      compressed: file,
      configuration: access(configuration.string, R_OK) == 0 ? configuration : nil)
  }

  /// A kernel in the cache that the scripts fill.
  private static func cached(_ name: String) -> Files? {
    for cache in caches {
      let folder = cache.appending("kernels").appending(name)
      let uncompressed = folder.appending("vmlinux")
      guard access(uncompressed.string, R_OK) == 0 else { continue }
      let compressed = folder.appending("vmlinuz")
      return Files(
        compressed: access(compressed.string, R_OK) == 0 ? compressed : nil,
        uncompressed: uncompressed, configuration: folder.appending("config"))
    }
    return nil
  }

  /// Where caches may be: the caller's, and the one of the user who called sudo.
  private static var caches: [FilePath] {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    if let cache = variable("BENCH_CACHE") { return [FilePath(cache)] }
    var homes: [FilePath] = []
    if let cache = variable("XDG_CACHE_HOME") { homes.append(FilePath(cache)) }
    if let home = variable("HOME") { homes.append(FilePath(home).appending(".cache")) }
    if let user = variable("SUDO_USER"), let entry = getpwnam(user), let home = entry.pointee.pw_dir
    {
      homes.append(FilePath(String(cString: home)).appending(".cache"))
    }
    return homes.map { $0.appending("bench") }
  }
}

extension GuestKernel.Files {
  /// The file that an entry needs, made from the other form where it is missing.
  /// - Parameter folder: where an unpacked kernel goes.
  func file(
    for entry: LinuxConfiguration.Entry, unpackedIn folder: FilePath
  ) throws(MicroVMError) -> KernelFile {
    switch entry {
    case .bzImage:
      guard let compressed else {
        throw .kernel("\(main) is not compressed: name a bzImage with --kernel")
      }
      return try KernelFile(compressed)
    case .vmlinux, .pvh:
      if let uncompressed { return try KernelFile(uncompressed) }
      return try KernelFile(try unpacked(in: folder))
    }
  }

  /// Unpacks a bzImage by the tool that its compression is of.
  private func unpacked(in folder: FilePath) throws(MicroVMError) -> FilePath {
    let target = folder.appending("vmlinux")
    guard !Folder.exists(target) else { return target }
    let kernel = try KernelFile(main)
    guard let payload = kernel.payload else {
      throw .kernel("\(main) holds no compressed kernel")
    }
    let tools: [(magic: [UInt8], name: String)] = [
      ([0x1f, 0x8b], "gzip"), ([0xfd, 0x37, 0x7a], "xz"), ([0x42, 0x5a, 0x68], "bzip2"),
      ([0x02, 0x21], "lz4"), ([0x28, 0xb5, 0x2f, 0xfd], "zstd"),
    ]
    guard let tool = tools.first(where: { payload.starts(with: $0.magic) }) else {
      throw .kernel("\(main) is compressed in a way that is not known")
    }
    guard let program = Program(named: tool.name) else {
      throw .kernel("\(main) is compressed by \(tool.name), which is not installed: install it")
    }
    do {
      let packed = folder.appending("vmlinux.packed")
      try TextFile.create(packed, Array(payload), permissions: FilePermissions(rawValue: 0o600))
      defer { try? Folder.removeAll(packed) }  // gone with the run's folder anyway
      // What follows the data, the unpacked size, is no data: the tools say so and go on.
      let result = try program.run(["-dc", packed.string])
      guard result.output.starts(with: [0x7f, 0x45, 0x4c, 0x46]) else {
        throw MicroVMError.kernel("\(tool.name) could not unpack the kernel in \(main)")
      }
      try TextFile.create(target, result.output, permissions: FilePermissions(rawValue: 0o600))
    } catch let error as MicroVMError {
      throw error
    } catch {
      throw .linux(error as? LinuxError ?? LinuxError("unpack \(main)", .ioError))
    }
    return target
  }
}
