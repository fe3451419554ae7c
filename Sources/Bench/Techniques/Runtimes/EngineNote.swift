internal import Launch
internal import Linux
internal import Model
internal import SystemPackage

/// An engine that a run uses and that goes on without it, as the run's folder names it.
///
/// What a killed run left there, its processes and groups do not tell: only the engine can.
struct EngineNote: Sendable, Equatable {
  let kind: Engine.Kind
  let socket: FilePath
  /// The namespace of containerd that is the run's own; nil for other engines.
  let namespace: String?

  init(_ kind: Engine.Kind, at socket: FilePath, namespace: String? = nil) {
    self.kind = kind
    self.socket = socket
    self.namespace = namespace
  }

  /// Reads a line; nil for what no run called `runID` writes.
  init?(_ line: Substring, of runID: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count >= 2, let kind = Engine.Kind(rawValue: words[0]) else { return nil }
    let socket = FilePath(words[1])
    guard socket.isAbsolute, socket.lexicallyNormalized() == socket else { return nil }
    switch kind {
    case .docker, .cri:
      guard words.count == 2 else { return nil }
      self.init(kind, at: socket)
    case .containerd:
      // A whole namespace is removed: it has to be the run's, whatever the line says.
      guard words.count == 3, RuntimeSite.isNamespace(words[2], of: runID) else { return nil }
      self.init(kind, at: socket, namespace: words[2])
    }
  }

  /// One line of the run's file.
  var line: String {
    ([kind.rawValue, socket.string] + (namespace.map { [$0] } ?? [])).joined(separator: " ")
  }

  /// Adds it to the run's file, before anything is made there.
  func append(to workspace: Workspace) throws(LinuxError) {
    let folder = FilePath(workspace.folder)
    guard !Self.all(of: workspace.runID, in: folder).contains(self) else { return }
    let path = folder.appending(Self.file)
    let file = try Descriptor(
      opening: path, .writeOnly, options: [.create, .append],
      permissions: FilePermissions(rawValue: 0o644))
    do { _ = try file.descriptor.writeAll("\(line)\n".utf8) } catch {
      throw LinuxError("write \(path)", error as? Errno ?? .ioError)
    }
  }

  /// What the file in a run's folder names.
  static func all(of runID: String, in folder: FilePath) -> [EngineNote] {
    // No run has another name, and engines are asked by it.
    guard Workspace.isPlain(runID) else { return [] }
    let text = (try? TextFile.read(folder.appending(file))) ?? ""
    return text.split(separator: "\n").compactMap { EngineNote($0, of: runID) }
  }

  static let file = "engines"

  /// The engine, for a reader.
  var name: String { "\(kind.rawValue) at \(socket)" }
}
