internal import Linux
package import Model
package import SystemPackage

/// What a run left in engines that are not its own and go on without it: found by the run's name.
package struct EngineRemains: Sendable {
  private let runID: String
  /// The run's folder.
  private let folder: FilePath
  private let engines: [(note: EngineNote, remains: Result<[Remain], TechniqueError>)]

  /// Asks the engines that the file in the run's folder names.
  package init(of runID: String, in folder: FilePath) {
    self.runID = runID
    self.folder = folder
    engines = EngineNote.all(of: runID, in: folder).filter { note in
      // With its folder went everything that a private engine had.
      Folder.isFolder(note.socket.removingLastComponent())
    }.map { note in
      (
        note,
        Result { () throws(TechniqueError) in try note.client(in: folder).remains(of: runID) }
      )
    }
  }

  /// One line for each thing, for the user.
  package var lines: [String] {
    engines.flatMap { note, remains in
      switch remains {
      case .success(let remains): remains.map { "\($0) of \(note.name)" }
      case .failure(let error): ["whatever is left of \(note.name): \(error)"]
      }
    }
  }

  /// Removes everything; throws when something resists.
  package func remove() throws(TechniqueError) {
    for engine in engines { try remove(from: engine.note) }
  }

  /// An engine may itself be about to remove what it lists, and then refuse: it is asked again.
  private func remove(from note: EngineNote) throws(TechniqueError) {
    let end = MonotonicClock.now() + 30_000_000_000
    while true {
      let client = try note.client(in: folder)
      let remains = try client.remains(of: runID)
      if remains.isEmpty { return }
      do throws(TechniqueError) {
        for remain in remains { try client.remove(remain) }
      } catch {
        guard MonotonicClock.now() < end else { throw error }
        MonotonicClock.sleep(.milliseconds(100))
      }
    }
  }
}

/// A thing that an engine has, by the engine's own word for it.
struct Remain: Sendable, Equatable, CustomStringConvertible {
  enum Kind: String, Sendable {
    case container, image, lease, namespace, pod, task
  }
  let kind: Kind
  let id: String

  var description: String { "\(kind.rawValue) \(id)" }
}
