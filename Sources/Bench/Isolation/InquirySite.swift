internal import CLinux
internal import Container
internal import Glibc
internal import Linux
internal import Model
internal import PayloadABI
internal import SystemPackage

/// Where the host may put up what is to be found, and what it knows itself by.
struct InquirySite: Sendable {
  let runID: String
  let folder: FilePath

  init(_ workspace: Workspace) {
    runID = workspace.runID
    folder = FilePath(workspace.folder)
  }

  /// A name that nothing else on the host has, of at most 15 bytes, as a process's name may have.
  func newName() -> String { "bn" + String(Self.random(), radix: 36).suffix(12) }

  /// A name for what is put up outside the run's folder.
  func newWitnessName() -> String { WitnessNote.prefix + String(Self.random(), radix: 36) }

  static func random() -> UInt64 { UInt64.random(in: 1...UInt64.max) }

  /// Notes something, then makes it.
  func put(
    _ kind: WitnessNote.Kind, _ name: String, _ make: () -> Int32
  ) throws(TechniqueError) -> WitnessNote {
    guard let note = WitnessNote(kind, name) else {
      preconditionFailure("\(name) is no name for a \(kind)")
    }
    do { try note.write(in: folder) } catch { throw TechniqueError(.failed, "\(error)") }
    let answer = make()
    guard answer >= 0 else {
      throw TechniqueError(
        .unsupported, "the host cannot make a \(kind): \(Errno(rawValue: -answer))")
    }
    return note
  }

  /// A file with the secret, in the run's folder.
  func putSecret() throws(TechniqueError) -> FilePath {
    try putSecret(at: folder.appending("secret"))
  }

  func putSecret(at path: FilePath) throws(TechniqueError) -> FilePath {
    unlink(path.string)
    do {
      try TextFile.create(
        path, Array((PAYLOAD_SECRET + "\n").utf8), permissions: FilePermissions(rawValue: 0o666))
    } catch { throw TechniqueError(.failed, "\(error)") }
    chmod(path.string, 0o666)
    return path
  }

  /// The host's processes by the name that they have for themselves.
  static func processes(named name: String) -> [Int32] {
    ((try? Folder.list("/proc")) ?? []).compactMap { Int32($0) }.filter {
      TextFile.firstLine(FilePath("/proc/\($0)/comm")) == name
    }
  }

  /// The value of a line of a process's status, such as `Uid`.
  static func status(_ process: Int32, _ name: String) -> [Substring] {
    let text = (try? TextFile.read(FilePath("/proc/\(process)/status"))) ?? ""
    for line in text.split(separator: "\n") where line.hasPrefix(name + ":") {
      return line.dropFirst(name.utf8.count + 1).split(whereSeparator: \.isWhitespace)
    }
    return []
  }

  static func unsupported(_ reason: String) -> TechniqueError {
    TechniqueError(.unsupported, reason)
  }
}
