import ArgumentParser
import Glibc

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure what isolation costs, from a plain process to a unikernel.",
    discussion: """
      EXAMPLES
        sudo bench run --suite startup                  everything this host can do
        sudo bench run --suite startup --effort quick   a first look in a minute
        sudo bench run --technique container,unikernel/tuned
        bench doctor                                    what is missing, how to mend
        bench explain container                         a start, step by step
        bench list                                      what can be measured
        bench plot results/RUN                          draw a run's charts again
        sudo bench clean                                remove a killed run's rest
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
