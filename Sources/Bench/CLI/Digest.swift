import Launch
import Linux
import SystemPackage

/// SHA-256 by coreutils' sha256sum, which every distribution has.
enum Digest {
  /// 64 hexadecimal digits; nil when the program is missing or fails.
  static func sha256(file path: FilePath) -> String? {
    guard let program = Program(named: "sha256sum"),
      let line = try? program.run(["--", path.string]).line
    else { return nil }
    // A name with a backslash or a line feed is escaped, and the line then begins with one.
    let digits = line.drop { $0 == "\\" }.prefix(64)
    return digits.count == 64 ? String(digits) : nil
  }

  static func sha256(_ bytes: [UInt8], scratch folder: FilePath) -> String? {
    let file = folder.appending("digest")
    guard (try? TextFile.create(file, bytes, permissions: [.ownerReadWrite])) != nil else {
      return nil
    }
    defer { try? Folder.removeAll(file) }
    return sha256(file: file)
  }
}
