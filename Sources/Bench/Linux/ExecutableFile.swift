package import SystemPackage

/// What an executable's own header says of how it can be started (gABI, chapters 4 and 5).
package enum ExecutableFile {
  /// Why a file cannot be started, in words.
  package enum Obstacle: Error, Sendable, Equatable {
    case unreadable(LinuxError)
    /// It is not a regular file that may be executed.
    case notExecutable
    case notElf
    /// It wants this loader, which is not in a root of its own.
    case dynamic(loader: String)
  }

  private static let headerBytes = 64
  private static let programHeaderBytes = 56
  /// PT_INTERP: the path of a program's loader.
  private static let interpreter: UInt32 = 3
  /// EM_X86_64.
  private static let machine: UInt16 = 62

  /// Finds out whether `path` is a static executable for x86-64.
  /// - Returns: nil when it is.
  package static func obstacle(at path: FilePath) -> Obstacle? {
    guard Folder.isExecutableFile(path) else { return .notExecutable }
    do { return obstacle(in: try head(of: path)) } catch { return .unreadable(error) }
  }

  /// The same of a file's first bytes; program headers beyond them count as missing.
  package static func obstacle(in bytes: [UInt8]) -> Obstacle? {
    bytes.withUnsafeBytes { file in
      guard file.count >= headerBytes,
        file.prefix(6).elementsEqual([0x7f, 0x45, 0x4c, 0x46, 2, 1]),
        file.loadUnaligned(fromByteOffset: 18, as: UInt16.self) == machine
      else { return .notElf }
      let offset = file.loadUnaligned(fromByteOffset: 32, as: UInt64.self)
      let count = Int(file.loadUnaligned(fromByteOffset: 56, as: UInt16.self))
      for index in 0..<count {
        guard offset < file.count,
          Int(offset) + (index + 1) * programHeaderBytes <= file.count
        else { return .notElf }
        let header = Int(offset) + index * programHeaderBytes
        guard file.loadUnaligned(fromByteOffset: header, as: UInt32.self) == interpreter else {
          continue
        }
        let place = file.loadUnaligned(fromByteOffset: header + 8, as: UInt64.self)
        let length = file.loadUnaligned(fromByteOffset: header + 32, as: UInt64.self)
        guard place < file.count, length <= UInt64(file.count) - place else { return .notElf }
        let name = file[Int(place)..<Int(place + length)].prefix { $0 != 0 }
        return .dynamic(loader: String(decoding: name, as: UTF8.self))
      }
      return nil
    }
  }

  /// The first 64 KiB: headers come first in every executable that a linker writes.
  private static func head(of path: FilePath) throws(LinuxError) -> [UInt8] {
    let file = try Descriptor(opening: path, .readOnly)
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    var filled = 0
    do {
      while filled < bytes.count {
        let count = try bytes.withUnsafeMutableBytes {
          try file.descriptor.read(into: .init(rebasing: $0[filled...]))
        }
        if count == 0 { break }
        filled += count
      }
    } catch { throw LinuxError("read \(path)", error as? Errno ?? .ioError) }
    return Array(bytes[..<filled])
  }
}
