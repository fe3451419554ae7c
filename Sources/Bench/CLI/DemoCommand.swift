import ArgumentParser
import Demonstrations
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
    let report = demonstration.report(seed: seed, runs: runs)
    switch format {
    case .text: Console.outLines(DemonstrationText(report).lines)
    case .json: try printJSON(report)
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
        Console.table(Demonstration.all.map { ["bench demo \($0.name)", $0.summary] }))
    case .json:
      try printJSON(Demonstration.all.map { Entry(name: $0.name, summary: $0.summary) })
    }
  }

  private func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Console.out(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}

/// A demonstration as a page of text, 80 columns wide but for its table.
struct DemonstrationText {
  private let report: DemonstrationReport

  init(_ report: DemonstrationReport) { self.report = report }

  var lines: [String] {
    let table =
      [["", "truth", "WRONG", "RIGHT"]]
      + report.rows.map { [$0.measure, $0.truth, $0.wrong.text, $0.right.text] }
    return Self.paragraph("QUESTION", report.question)
      + Self.paragraph("SIMULATED", "\(report.simulated) All that \(report.runs) times.")
      + ["WRONG  \(report.wrongMethod)", "RIGHT  \(report.rightMethod)", ""]
      + Console.table(table) + [""] + report.plot.map { "  \($0)" } + [""]
      + Self.paragraph("LESSON", report.lesson)
      + ["AGAIN  bench demo \(report.name) --seed \(report.seed) --runs \(report.runs)"]
  }

  /// A heading and its text, broken before column 80, and an empty line.
  private static func paragraph(_ heading: String, _ text: String) -> [String] {
    var lines = [heading + " "]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + 1 + word.count > 79 { lines.append(" ") }
      lines[lines.count - 1] += " " + word
    }
    return lines + [""]
  }
}
