/// The manual page of the tool, in the man macros of roff, from its commands' help.
struct ManualPage {
  /// What the tool is for, in one line.
  let summary: String
  let help: String
  let version: String
  let commands: [(name: String, help: String)]

  var roff: String {
    var lines = [
      #".TH BENCH 1 \#(Version.date) "bench \#(version)" "User Commands""#, ".SH NAME",
      #"bench \- \#(Self.escaped(Self.withoutStop(summary)))"#, ".SH SYNOPSIS",
      #".B bench"#, #".I command"#, "[options]", ".SH DESCRIPTION",
    ]
    lines += HelpText(help).roff(leavingOut: ["USAGE", "OPTIONS", "SUBCOMMANDS"])
    lines.append(".SH COMMANDS")
    for command in commands {
      lines.append(".SS \"bench \(command.name)\"")
      lines += HelpText(command.help).roff(leavingOut: [])
    }
    lines += [
      ".SH SEE ALSO", ".BR namespaces (7),", ".BR cgroups (7),", ".BR seccomp (2),",
      ".BR gnuplot (1)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// `text` as an ordinary line: no request, no escape, hyphens that can be copied as they are.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += #"\e"#
      case "-": result += #"\-"#
      case "…": result += "..."
      case "→": result += "->"
      case "×": result += "x"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? #"\&"# + result : result
  }
}

/// A command's help, taken apart: its overview, its discussion and its lists.
struct HelpText {
  private let lines: [String]

  init(_ help: String) {
    lines = help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text in roff; sections of these names are left out.
  func roff(leavingOut names: Set<String>) -> [String] {
    var text = HelpRoff()
    var section = "OVERVIEW"
    for line in lines {
      let heading = Self.heading(line)
      section = heading ?? section
      if names.contains(section) { continue }
      if heading != nil {
        text.begin(section, String(line.dropFirst(section.count + 1).drop { $0 == " " }))
      } else if section == "OVERVIEW" {
        text.add(paragraph: line)
      } else if section != "USAGE" {
        text.add(item: line)
      }
    }
    text.turn(verbatim: false)
    // An empty paragraph at the end would be one too many for whatever comes next.
    return text.lines.last == ".PP" ? text.lines.dropLast() : text.lines
  }

  /// The name of a section that this line begins, such as `OPTIONS`.
  private static func heading(_ line: String) -> String? {
    ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS"].first { line.hasPrefix($0 + ":") }
  }
}

/// Lines of roff as they come from a help text.
struct HelpRoff {
  private(set) var lines: [String] = []
  private var isVerbatim = false

  /// Ends or begins a part whose lines stay as they are.
  mutating func turn(verbatim wanted: Bool) {
    if isVerbatim != wanted { lines.append(wanted ? ".nf" : ".fi") }
    isVerbatim = wanted
  }

  /// Begins a new paragraph, unless one has just begun.
  private mutating func endParagraph() {
    if lines.last != ".PP" { lines.append(".PP") }
  }

  /// Begins a section, with what stands behind its name.
  mutating func begin(_ section: String, _ rest: String) {
    turn(verbatim: false)
    if section != "OVERVIEW" {
      endParagraph()
      lines.append(".B \(section.prefix(1))\(section.dropFirst().lowercased())")
    }
    if rest.isEmpty { return }
    if section == "USAGE" { lines.append(".br") }
    lines.append(ManualPage.escaped(rest))
  }

  /// Examples and lists stay as they are; all else of the overview is filled.
  mutating func add(paragraph line: String) {
    if line.isEmpty {
      turn(verbatim: false)
      endParagraph()
    } else {
      turn(verbatim: line.hasPrefix("  ") || line == "EXAMPLES")
      lines.append(ManualPage.escaped(line))
    }
  }

  /// A line of a list: two blanks and a name, or the text that goes on behind it.
  mutating func add(item line: String) {
    let text = line.drop { $0 == " " }
    guard !text.isEmpty else { return }
    guard line.count - text.count <= 2 else {
      lines.append(ManualPage.escaped(String(text)))
      return
    }
    // A name is parted from its text by two blanks, or stands alone in its line.
    let gap = text.firstRange(of: "  ")
    let name = text[..<(gap?.lowerBound ?? text.endIndex)]
    lines += [".TP", ".B \(ManualPage.escaped(String(name)))"]
    if let gap {
      lines.append(ManualPage.escaped(String(text[gap.upperBound...].drop { $0 == " " })))
    }
  }
}
