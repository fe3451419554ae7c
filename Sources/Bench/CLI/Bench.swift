import ArgumentParser
import Glibc
import Linux

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
        bench report results/RUN                        a page to read and to send
        sudo bench resume results/RUN                   go on with a killed run
        bench compare results/A results/B               is B slower than A?
        sudo bench tune --apply -- bench run            measure on a steadier host
        bench demo drift                                why a run is made in blocks
        sudo bench reproduce crun-vs-runc               a published result, again
        sudo bench lab run chroot                       a course experiment
        sudo bench clean                                remove a killed run's rest
        bench --version --json                          what this executable is
      """,
    version: Version.text,
    subcommands: [
      RunCommand.self, ResumeCommand.self, ListCommand.self, DoctorCommand.self,
      ExplainCommand.self, BootCommand.self, PlotCommand.self, ReportCommand.self,
      CompareCommand.self, CheckCommand.self, MergeCommand.self, ExportCommand.self,
      TuneCommand.self, DemoCommand.self, ReproduceCommand.self, LabCommand.self,
      CleanCommand.self, CompletionsCommand.self, ImageCommand.self, ManCommand.self,
    ])

  /// Parses and runs; every foreseen refusal ends in one sentence and its own exit code.
  static func main() {
    Inheritance.seal()
    do {
      // The parser answers --version by itself, whatever stands beside it.
      if Set(CommandLine.arguments.dropFirst()) == ["--version", "--json"] {
        Console.out(try VersionDocument(commit: ManifestBuilder.source?.commit).json())
        return
      }
      var command = try parseAsRoot()
      try command.run()
      if let lost = Console.lostOutput { throw Refusal(.precondition, lost) }
    } catch let refusal as Refusal {
      Console.error("bench: \(refusal.sentence)")
      Glibc.exit(refusal.code.rawValue)
    } catch  where exitCode(for: error) == .validationFailure {
      Console.error("bench: \(sentence(for: error))")
      Glibc.exit(ExitStatus.usage.rawValue)
    } catch {
      exit(withError: error)
    }
  }

  /// What is wrong with the command line, what would be right, and where to read more.
  private static func sentence(for error: any Error) -> String {
    var message = message(for: error)
    while message.last == "." { message.removeLast() }
    message = message.prefix(1).lowercased() + message.dropFirst()
    // The parser's own explanation comes in a line of its own, behind the name and two spaces.
    let help = fullMessage(for: error).split(separator: "\n").first { $0.hasPrefix("Help:") }
    if let help, !message.contains("Please provide") {
      let words = help.split(separator: " ", omittingEmptySubsequences: false)
      let text = words.split(separator: "").last?.joined(separator: " ") ?? ""
      message += " (\(text.last == "." ? String(text.dropLast()) : text))"
    }
    let word = CommandLine.arguments.dropFirst().first ?? ""
    let names = configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .compactMap { $0.configuration.commandName }
    if names.contains(word) { return "\(message); see `bench \(word) --help`." }
    let hint = Spelling.nearest(to: word, among: names).map { " did you mean \($0)?" } ?? ""
    return "\(message);\(hint) see `bench --help`."
  }
}

/// The tool's own version.
enum Version {
  static let text = "0.1.0"
  /// When it was made, ISO 8601.
  static let date = "2026-11-29"
}
