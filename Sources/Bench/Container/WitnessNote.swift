internal import CLinux
internal import Glibc
package import Linux
package import SystemPackage

/// What a run has put up for its instances to find outside its folder, noted before it is made, so
/// that what a killed run left can be removed: System V objects by key, queues, files and instances
/// of the kernel's tracer by name.
package struct WitnessNote: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case sharedMemory, semaphores, messages, queue, file, trace
  }
  package let kind: Kind
  /// A key in decimal digits; a name of ours.
  package let name: String

  /// What all names begin with.
  package static let prefix = "bench-witness-"
  /// Where files everybody can find are put.
  package static let sharedFolder: FilePath = "/dev/shm"

  /// Nil for what no run of ours can have made.
  package init?(_ kind: Kind, _ name: String) {
    let isName = name.hasPrefix(Self.prefix) && !name.contains("/")
    let isKey = Int32(name).map { $0 > 0 } ?? false
    switch kind {
    case .sharedMemory, .semaphores, .messages: guard isKey else { return nil }
    case .queue, .file, .trace: guard isName else { return nil }
    }
    self.kind = kind
    self.name = name
  }

  private static func file(in folder: FilePath) -> FilePath { folder.appending("witness") }

  /// What the run in this folder has noted.
  package static func all(in folder: FilePath) -> [WitnessNote] {
    ((try? TextFile.read(file(in: folder))) ?? "").split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 2, let kind = Kind(rawValue: String(words[0])) else { return nil }
      return WitnessNote(kind, String(words[1]))
    }
  }

  /// Notes what is about to be made, in the place of what was noted before.
  package func write(in folder: FilePath) throws(LinuxError) {
    let file = Self.file(in: folder)
    unlink(file.string)
    try TextFile.create(
      file, Array("\(kind.rawValue) \(name)\n".utf8), permissions: FilePermissions(rawValue: 0o600))
  }

  /// Removes the thing, if it is there.
  package func remove() {
    switch kind {
    case .sharedMemory: clinux_remove_ipc(CLINUX_SHARED_MEMORY, Int32(name) ?? 0)
    case .semaphores: clinux_remove_ipc(CLINUX_SEMAPHORES, Int32(name) ?? 0)
    case .messages: clinux_remove_ipc(CLINUX_MESSAGES, Int32(name) ?? 0)
    case .queue: clinux_remove_queue("/" + name)
    case .trace: FunctionTrace.remove(named: name)
    case .file: unlink(Self.sharedFolder.appending(name).string)
    }
  }
}
