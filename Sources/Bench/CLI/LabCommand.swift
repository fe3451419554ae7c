import ArgumentParser
import Documents
import Labs

struct LabCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lab",
    abstract: "Course experiments: a claim, a prediction, runs, a report to hand in.",
    discussion: """
      EXAMPLES
        bench lab list
        bench lab show chroot
        sudo bench lab run chroot
        bench lab report chroot --format html
        sudo bench lab run all --out course

      Each lab takes minutes on two processors and needs no Docker. What the host
      lacks is left out, and the report says why.
      """,
    subcommands: [
      LabListCommand.self, LabShowCommand.self, LabRunCommand.self, LabReportCommand.self,
    ])
}

struct LabListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show all labs: number, name, title, minutes, what they need.")

  @Flag(help: "As a table for a document.")
  var markdown = false

  @Option(help: "Language of the titles: en or pt.")
  var lang = Language.english

  func run() throws {
    guard !markdown else {
      Console.outLines(LabTable.markdown(lang))
      return
    }
    Console.outLines(Console.table(LabTable.rows(lang), indent: ""))
  }
}

/// All labs, one a line.
enum LabTable {
  static func rows(_ language: Language) -> [[String]] {
    Lab.all.map { lab in
      [
        (lab.number < 10 ? " " : "") + "\(lab.number)", lab.name, "\(lab.minutes) min",
        lab.needsText, lab.title.text(in: language),
      ]
    }
  }

  static func markdown(_ language: Language) -> [String] {
    ["| lab | name | title | minutes | needs | suites |", "|---:|---|---|---:|---|---|"]
      + Lab.all.map { lab in
        let suites = lab.runs.map { "`\($0.suite)`" } + lab.demonstrations.map { "`demo \($0)`" }
        return
          "| \(lab.number) | `\(lab.name)` | \(lab.title.text(in: language)) | \(lab.minutes) | "
          + "\(lab.needsText) | \(suites.joined(separator: ", ")) |"
      }
  }
}

struct LabShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a lab's sheet: question, claim, what to predict, what it runs.")

  @Argument(help: ArgumentHelp("Name or number of a lab.", valueName: "lab"))
  var name: String

  @Option(help: "Language of the sheet: en or pt.")
  var lang = Language.english

  @Option(help: ArgumentHelp("Folder of the lab's runs, for the commands.", valueName: "folder"))
  var out: String?

  func run() throws {
    let lab = try LabSelection.lab(name)
    let folder = LabFolder(lab, out: out, isOneOfMany: false)
    Console.outLines(DocumentText(lab.sheet(in: lang, folder: folder.path.string)).lines)
  }
}
