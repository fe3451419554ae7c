import FoundationEssentials
import Images

/// What `bench --version --json` says: facts of this executable, none of the host's state.
struct VersionDocument: Encodable {
  let version = Version.text
  /// Of the checkout that the executable lies in; nil elsewhere.
  let commit: String?
  /// The compiler's language version.
  let swift = Self.compiler
  let platform = "linux-x86_64"
  /// SHA-256 of the payload's machine code.
  let payload = PayloadImage.linux.objectHash

  private static var compiler: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }

  /// The document's text, keys sorted.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
