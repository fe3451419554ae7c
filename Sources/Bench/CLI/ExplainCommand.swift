import ArgumentParser
import Techniques

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what a start of one technique consists of, step by step.",
    discussion: """
      EXAMPLES
        bench explain container
        bench explain unikernel/tuned
      """)

  @Argument(
    help: "A technique or variant; `bench list techniques` shows all.",
    completion: Completions.technique)
  var technique: String

  @OptionGroup var guest: GuestArguments

  func run() throws {
    var host = try HostFacts.probe()
    host.guests = try guest.options()
    let catalog = TechniqueCatalog.all(on: host)
    let technique = try TechniqueSelection(catalog: catalog).technique(technique)
    Console.out("\(technique.label): \(technique.summary)")
    let lines = technique.explain()
    Console.outLines(
      Console.table(lines.enumerated().map { ["\($0.offset + 1)", $0.element] }))
    if case .unavailable(let reason, let remedy) = technique.probe() {
      Console.out("not possible on this host: \(reason): \(remedy)")
    }
  }
}
