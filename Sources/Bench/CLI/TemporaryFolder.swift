import Glibc
import Linux
import SystemPackage

/// A folder of this process's own, gone with its owner.
final class TemporaryFolder {
  let path: FilePath

  /// Makes it where the environment wants such things.
  init() throws(Refusal) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(parent)/bench-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw Refusal(
        .precondition,
        "no folder can be made in \(parent): \(Errno(rawValue: errno)); set TMPDIR to another.")
    }
    path = FilePath(String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  // What cannot be removed is the system's to clean up; nothing depends on it.
  deinit { try? Folder.removeAll(path) }
}
