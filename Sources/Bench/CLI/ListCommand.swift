import ArgumentParser
import Linux
import Model
import Report
import Suites
import Techniques
import Workloads

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show suites, techniques, switches, workloads, metrics and charts.",
    discussion: """
      EXAMPLES
        bench list
        bench list techniques
        bench list techniques --markdown
      """)

  enum Topic: String, CaseIterable, ExpressibleByArgument {
    case suites, probes, techniques, switches, workloads, metrics, charts
  }

  @Argument(help: "suites, probes, techniques, switches, workloads, metrics, charts; default: all.")
  var topic: Topic?

  @Flag(help: "With techniques: a table for a document, the same on every host.")
  var markdown = false

  @OptionGroup var guest: GuestArguments

  func run() throws {
    if markdown {
      guard topic == .techniques else {
        throw Refusal(.usage, "--markdown goes with techniques: bench list techniques --markdown.")
      }
      Console.outLines(TechniqueDocument.lines(TechniqueCatalog.all(on: try HostFacts.probe())))
      return
    }
    for topic in topic.map({ [$0] }) ?? Topic.allCases {
      Console.out(topic.rawValue.uppercased())
      Console.outLines(Console.table(try rows(topic)))
      if self.topic == nil, topic != .charts { Console.out("") }
    }
  }

  private func rows(_ topic: Topic) throws -> [[String]] {
    switch topic {
    case .suites: SuiteCatalog.all.map { [$0.name, $0.question] }
    case .probes:
      SuiteCatalog.all.flatMap { suite in
        suite.probes.map { [suite.name, $0.name, $0.family, $0.summary] }
      }
    case .techniques: try techniques()
    case .switches: GuestOptions.switches.map { [$0.name, $0.values, $0.summary] }
    case .workloads: Workload.catalog.map { ["\($0.name)", "\($0.summary)"] }
    case .metrics:
      SuiteCatalog.all.flatMap { suite in
        (suite.metrics + (suite.spans.isEmpty ? [] : [.span]) + [.prepare]).map {
          ["\(suite.name)", $0.name, $0.unit, "\($0.better) is better", $0.summary]
        }
      }
    case .charts: ChartScript.all.map { [$0.name, $0.description] }
    }
  }

  private func techniques() throws -> [[String]] {
    var host = try HostFacts.probe()
    host.guests = try guest.options()
    return TechniqueCatalog.all(on: host).flatMap { technique -> [[String]] in
      switch technique.probe() {
      case .available: [[technique.label, "yes", technique.summary]]
      case .unavailable(let reason, let remedy):
        [[technique.label, "no", technique.summary], ["", "", "\(reason): \(remedy)"]]
      }
    }
  }
}
