package import SystemPackage

/// Whole small files as text: `/proc`, `/sys` and the like.
package enum TextFile {
  /// The file's text; bytes that are not UTF-8 are replaced.
  package static func read(_ path: FilePath) throws(LinuxError) -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The file's bytes.
  package static func bytes(_ path: FilePath) throws(LinuxError) -> [UInt8] {
    try bytes(of: Descriptor(opening: path, .readOnly), path)
  }

  /// Everything from an open file's place to its end.
  static func bytes(
    of file: borrowing Descriptor, _ path: FilePath
  ) throws(LinuxError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    do {
      while true {
        let count = try chunk.withUnsafeMutableBytes { try file.descriptor.read(into: $0) }
        if count == 0 { return bytes }
        bytes += chunk[..<count]
      }
    } catch { throw LinuxError("read \(path)", error as? Errno ?? .ioError) }
  }

  /// The first line without its end; nil when the file cannot be read or is empty.
  package static func firstLine(_ path: FilePath) -> String? {
    guard let text = try? read(path) else { return nil }
    return text.split(separator: "\n", maxSplits: 1).first.map(String.init)
  }

  /// Writes all of `text` into an existing file, as `/proc` and `/sys` want it.
  package static func write(_ text: String, to path: FilePath) throws(LinuxError) {
    let file = try Descriptor(opening: path, .writeOnly)
    do { _ = try file.descriptor.writeAll(text.utf8) } catch {
      throw LinuxError("write \"\(text)\" to \(path)", error as? Errno ?? .ioError)
    }
  }

  /// Creates or replaces a file of these bytes.
  package static func create(
    _ path: FilePath, _ bytes: [UInt8], permissions: FilePermissions
  ) throws(LinuxError) {
    let file = try Descriptor(
      opening: path, .writeOnly, options: [.create, .truncate], permissions: permissions)
    do { _ = try file.descriptor.writeAll(bytes) } catch {
      throw LinuxError("write \(path)", error as? Errno ?? .ioError)
    }
  }
}
