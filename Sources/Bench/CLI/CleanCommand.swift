import ArgumentParser
import Container
import Glibc
import Model
import Tuning

struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove what killed runs left: processes, cgroups, containers, settings.",
    discussion: """
      EXAMPLES
        sudo bench clean
        sudo bench clean --dry-run
      """)

  @Flag(help: "Name what is left, remove nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Folder that holds sys and proc.", visibility: .hidden))
  var root = "/"

  func run() throws {
    let registry = RunRegistry.standard
    let runs = registry.runs()
    let tuning = KilledTuning(Tuner.onThisHost(root: root))
    if runs.isEmpty, !tuning.isThere {
      Console.out("nothing is left of any run in \(registry.folder)")
    }
    var resisted = false
    for run in runs {
      if let owner = run.livingOwner {
        Console.out("\(run.runID): still running, process \(owner); left alone")
      } else if run.user != geteuid() {
        // Its owner could change what a path of theirs means while this removes it.
        Console.error("bench: \(run.runID) is user \(run.user)'s: run `bench clean` as that user.")
        resisted = true
      } else {
        resisted = !remove(run) || resisted
      }
    }
    if tuning.isThere { resisted = !tuning.clean(dryRun: dryRun) || resisted }
    if resisted { throw Refusal.silent(.precondition) }
  }

  /// Names what is left of `run` and removes it; false when something resists.
  private func remove(_ run: RunRegistry.Run) -> Bool {
    let leftovers = RunRemains(of: run)
    Console.out("\(run.runID): \(dryRun ? "left" : "removing")")
    Console.outLines(leftovers.lines.map { "  \($0)" })
    guard !dryRun else { return true }
    do { try leftovers.remove() } catch let error as TechniqueError {
      Console.error("bench: \(error), then run `bench clean` again.")
      return false
    } catch {
      Console.error("bench: \(error); end what uses it, then run `bench clean` again.")
      return false
    }
    return true
  }
}
