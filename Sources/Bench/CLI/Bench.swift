import ArgumentParser
import Glibc

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures what isolation costs: processes, namespaces, containers, unikernels.",
    discussion: """
      EXAMPLES
        sudo bench run --suite startup                    measure every technique this host can do
        sudo bench run --suite startup --effort quick     a first look in a minute
        sudo bench run --suite startup --technique container,unikernel/tuned
        bench doctor                                      what this host lacks, and how to mend it
        bench explain container                           what a start consists of, step by step
        bench list                                        suites, techniques, metrics, charts
        bench plot results/20261120-101500-startup        draw the charts of a run again
        sudo bench clean                                  remove what a killed run left
      """,
    version: Version.text,
    subcommands: [
      RunCommand.self, ListCommand.self, DoctorCommand.self, ExplainCommand.self,
      PlotCommand.self, CleanCommand.self, ImageCommand.self,
    ])

  /// Parses and runs; every foreseen refusal ends in one sentence and its own exit code.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let refusal as Refusal {
      Console.error("bench: \(refusal.sentence)")
      Glibc.exit(refusal.code.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}

/// The tool's own version.
enum Version {
  static let text = "0.1.0"
}
