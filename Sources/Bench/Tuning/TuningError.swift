package import Linux
package import SystemPackage

/// Why nothing was set or put back, and what to do.
package enum TuningError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A living process has set the host for a command, and will put it back.
  case inUse(by: Int32)
  /// The host is set for good, so that there is no end at which a command could put it back.
  case alreadySet(FilePath)
  /// Another call is changing settings at this moment.
  case locked
  case foreignNote(FilePath)
  case unreadableNote(FilePath)
  case system(LinuxError)

  package var description: String {
    switch self {
    case .inUse(let process):
      "process \(process) has tuned this host for a command and will reset it; wait, or end it"
    case .alreadySet(let path):
      "this host is tuned already, see \(path); run the command without `bench tune`, or run "
        + "`bench tune --reset` first"
    case .locked: "another `bench tune` is at work; try again when it has ended"
    case .foreignNote(let path):
      "\(path) is not a file of this user; run the command as the user who tuned, or remove it"
    case .unreadableNote(let path):
      "\(path) is no undo file; look at `bench tune --dry-run` and at the file, then remove it"
    case .system(let error): "\(error)"
    }
  }
}
