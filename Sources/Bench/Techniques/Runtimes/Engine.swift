internal import Model

/// A daemon that runs containers on behalf of a command.
struct Engine: Sendable {
  var availability: Availability { .available }
  var explanation: String { "" }
  func make(ready workspace: Workspace) throws -> String { "" }
}
