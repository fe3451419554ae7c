import ArgumentParser
import Container

struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove what killed runs left: processes, cgroups, mounts, folders; named by run.",
    discussion: """
      EXAMPLES
        sudo bench clean
        sudo bench clean --dry-run
      """)

  @Flag(help: "Name what is left, remove nothing.")
  var dryRun = false

  func run() throws {
    var resisted = false
    for run in RunRegistry.standard.runs() {
      if let owner = run.livingOwner {
        Console.out("\(run.runID): still running, process \(owner); left alone")
        continue
      }
      let leftovers = Leftovers(of: run)
      Console.out("\(run.runID): \(dryRun ? "left" : "removing")")
      Console.outLines(leftovers.lines.map { "  \($0)" })
      guard !dryRun else { continue }
      do { try leftovers.remove() } catch {
        Console.error("bench: \(error); run `bench clean` as the user who made it, or as root.")
        resisted = true
      }
    }
    if resisted { throw Refusal.silent(.precondition) }
  }
}
