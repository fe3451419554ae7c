import ArgumentParser

/// For packages: the manual page, made of the same help that the commands print.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Print the manual page, bench(1), in roff.",
    shouldDisplay: false)

  func run() {
    let commands = Bench.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    var pages: [(name: String, help: String)] = []
    for command in commands {
      let help = Bench.helpMessage(for: command, columns: 80)
      pages.append((command.configuration.commandName ?? "", help))
    }
    Console.outPart(
      ManualPage(
        summary: Bench.configuration.abstract, help: Bench.helpMessage(columns: 80),
        version: Version.text, commands: pages
      ).roff)
  }
}
