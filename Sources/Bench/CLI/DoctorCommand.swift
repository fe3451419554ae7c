import ArgumentParser
import FoundationEssentials

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check what this host can do, why it matters, and how to mend what it cannot.",
    discussion: """
      EXAMPLES
        bench doctor
        sudo bench doctor --json

      EXIT CODES  0 something can be measured, 4 nothing can.
      """)

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let checks = HostCheck.all()
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      Console.out(String(decoding: try encoder.encode(checks), as: UTF8.self))
    } else {
      for check in checks { Console.outLines(check.lines) }
    }
    if checks.contains(where: { $0.isVital && $0.state == .bad }) {
      throw Refusal(.precondition, "nothing can be measured on this host before that is mended.")
    }
  }
}
