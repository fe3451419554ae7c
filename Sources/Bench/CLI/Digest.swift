import Linux
import Results
import SystemPackage

extension Digest {
  /// The digest of a file: 64 hexadecimal digits; nil when it cannot be read.
  static func sha256(file path: FilePath) -> String? {
    (try? TextFile.bytes(path)).map(sha256)
  }
}
