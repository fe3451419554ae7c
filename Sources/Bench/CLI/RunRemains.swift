import Container
import Techniques

/// Everything that a run left on the host, in engines and by itself.
struct RunRemains {
  let own: Leftovers
  private let engines: EngineRemains

  init(of run: RunRegistry.Run) {
    own = Leftovers(of: run)
    engines = EngineRemains(of: run.runID, in: run.folder)
  }

  /// One line for each thing, for the user.
  var lines: [String] { engines.lines + own.lines }

  /// Removes everything, the folder that names it last; throws at the first thing that resists.
  func remove() throws {
    // An engine would wait in vain for the end of what is frozen.
    own.thaw()
    try engines.remove()
    // Named anew: an engine takes processes and groups along.
    try Leftovers(of: own.run).remove()
  }
}
