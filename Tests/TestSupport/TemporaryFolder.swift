internal import Glibc
internal import Linux
package import SystemPackage

/// A folder below `/tmp` that any user may enter, removed when nobody holds it any more.
package final class TemporaryFolder: Sendable {
  package let path: FilePath

  package init() throws {
    // The name pattern is rewritten in place: mkdtemp(3).
    var template = Array("/tmp/bench-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw LinuxError("make a folder", .ioError) }
    path = FilePath(template.dropLast().map { UInt8(bitPattern: $0) }.text)
    chmod(path.string, 0o755)
  }

  deinit {
    // A test that leaves a mount in here has failed already, and says so itself.
    try? Folder.removeAll(path)
  }
}

extension [UInt8] {
  /// These bytes as UTF-8.
  package var text: String { String(decoding: self, as: UTF8.self) }
}
