internal import Glibc
internal import SystemPackage

/// Whole files of a run's `charts` folder.
enum ReportFile {
  /// Makes `folder` unless it is there.
  static func makeFolder(_ folder: FilePath) throws(ChartError) {
    let result = folder.withPlatformString { mkdir($0, 0o755) }
    let error = Errno(rawValue: errno)
    // Something else of that name fails here, once, and not at every file.
    let isThere =
      error == .fileExists
      && folder.withPlatformString { access("\(String(cString: $0))/.", X_OK) } == 0
    if result != 0, !isThere {
      throw .fileSystem(attempt: "make folder \(folder)", reason: "\(error)")
    }
  }

  static func read(_ path: FilePath) throws(ChartError) -> [UInt8] {
    try attempt("read \(path)") {
      let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
      return try file.closeAfter {
        var bytes: [UInt8] = []
        let count = Int(try file.seek(offset: 0, from: .end))
        try file.seek(offset: 0, from: .start)
        bytes.reserveCapacity(count)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
          let length = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
          if length == 0 { return bytes }
          bytes += chunk[..<length]
        }
      }
    }
  }

  /// Replaces the file at `path` in one step, so that a picture is never half written.
  static func write(_ bytes: [UInt8], to path: FilePath) throws(ChartError) {
    let fresh = FilePath("\(path).new")
    try attempt("write \(path)") {
      let file = try FileDescriptor.open(
        fresh, .writeOnly, options: [.create, .truncate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      _ = try file.closeAfter { try file.writeAll(bytes) }
      let result = fresh.withPlatformString { from in
        path.withPlatformString { rename(from, $0) }
      }
      if result != 0 { throw Errno(rawValue: errno) }
    }
  }

  /// Removes the file at `path`; that it was not there is as good.
  static func remove(_ path: FilePath) {
    _ = path.withPlatformString { unlink($0) }
  }

  private static func attempt<Value>(
    _ what: String, _ body: () throws -> Value
  ) throws(ChartError) -> Value {
    do {
      return try body()
    } catch {
      throw .fileSystem(attempt: what, reason: "\(error)")
    }
  }
}
