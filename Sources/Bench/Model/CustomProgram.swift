/// A user's own program, measured in the payload's place.
///
/// It sends no records: its first instruction cannot be seen from outside (no E4), it is ready (E5)
/// with the first byte that it writes, and what it sees of its surroundings is not checked.
package struct CustomProgram: Sendable, Equatable, Codable {
  /// Absolute path: on the host, or inside `rootFolder` where there is one.
  package let executable: String
  /// Without the executable's own name.
  package let arguments: [String]
  /// A folder of the host that becomes the root, absolute; nil for one with nothing but the
  /// program in it.
  package let rootFolder: String?

  package init(executable: String, arguments: [String], rootFolder: String? = nil) {
    self.executable = executable
    self.arguments = arguments
    self.rootFolder = rootFolder
  }
}
