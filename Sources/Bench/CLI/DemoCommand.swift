import ArgumentParser
import Demonstrations
import Documents
import FoundationEssentials

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Simulate a mistake: its wrong and right analysis side by side.",
    discussion: """
      EXAMPLES
        bench demo
        bench demo drift
        bench demo pseudoreplication --seed 7 --runs 200
        bench demo coordinated-omission --format json
        bench demo drift --lang pt

      Nothing is measured: every number is counted in simulated experiments whose
      truth is known. The same seed gives the same output.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(
    help: ArgumentHelp("What to simulate; without it all are listed.", valueName: "name"),
    completion: .list(Demonstration.all.map(\.name)))
  var name: String?

  @Option(parsing: .unconditional, help: "Seed of the simulation.")
  var seed: UInt64 = 1

  @Option(parsing: .unconditional, help: "Experiments to simulate, instead of the usual number.")
  var runs: Int?

  @Option(help: "Language of the page: en or pt.")
  var lang = Language.english

  @Option(help: "text or json.")
  var format = Format.text

  private static let mostRuns = 100_000

  func run() throws {
    guard let name else { return try list() }
    guard let demonstration = Demonstration.all.first(where: { $0.name == name }) else {
      let hint =
        Spelling.nearest(to: name, among: Demonstration.all.map(\.name))
        .map { " did you mean \($0)?" } ?? ""
      throw Refusal(
        .usage, "there is no demonstration \"\(name)\";\(hint) `bench demo` lists all of them.")
    }
    let runs = runs ?? demonstration.usualRuns
    guard (Demonstration.fewestRuns...Self.mostRuns).contains(runs) else {
      throw Refusal(
        .usage,
        "--runs is \(runs); give a number from \(Demonstration.fewestRuns) to \(Self.mostRuns).")
    }
    let page = DemonstrationText(demonstration, seed: seed, runs: runs, language: lang)
    switch format {
    case .text: Console.outLines(page.lines)
    case .json: try printJSON(page.report)
    }
  }

  private struct Entry: Encodable {
    let name: String
    let summary: String
  }

  private func list() throws {
    guard runs == nil else {
      throw Refusal(.usage, "--runs goes with a name; `bench demo` lists all of them.")
    }
    switch format {
    case .text:
      Console.outLines(
        Console.table(Demonstration.all.map { ["bench demo \($0.name)", lang.words($0.summary)] }))
    case .json:
      try printJSON(Demonstration.all.map { Entry(name: $0.name, summary: lang.words($0.summary)) })
    }
  }

  private func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Console.out(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
