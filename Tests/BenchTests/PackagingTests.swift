import Foundation
import Launch
import SystemPackage
import TestSupport
import Testing

/// What a package carries beside the executable: completions, the manual page, what it says of itself.
struct PackagingTests {
  private static let checkout = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent()

  private func offered(_ words: String...) throws -> [String] {
    let result = try Tool().run(["---completion"] + words)
    #expect(result.error == "")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreWhatTheShellTakes(_ shell: String) throws {
    let script = try Tool().run("completions", shell)
    #expect(script.code == 0)
    #expect(script.output.contains("reproduce"))
    guard let program = Program(named: shell) else { try Test.cancel("\(shell) is not installed") }
    let folder = try TemporaryFolder()
    let file = folder.path.appending("bench")
    try Data(script.output.utf8).write(to: URL(fileURLWithPath: file.string))
    #expect(try program.run(["-n", file.string]).exit == .status(0))
  }

  @Test func refusesAShellThatItDoesNotKnow() throws {
    let result = try Tool().run("completions", "csh")
    #expect(result.code == 64)
    #expect(result.sentences.count == 1)
  }

  @Test func bashCompletesNamesBehindAComma() throws {
    guard let bash = Program(named: "bash") else { try Test.cancel("bash is not installed") }
    let folder = try TemporaryFolder()
    let file = folder.path.appending("bench-completions")
    let script = try Tool().run("completions", "bash").output
    try Data(script.utf8).write(to: URL(fileURLWithPath: file.string))
    let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let line = "bench run --suite startup,mem"
    let asked = """
      source "\(file)"; PATH="\(executable.path):$PATH"
      COMP_LINE='\(line)'; COMP_POINT=\(line.count); COMP_WORDS=(\(line)); COMP_CWORD=3; COMP_TYPE=9
      _bench bench startup,mem --suite; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try bash.run(["-c", asked])
    let words = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
    #expect(
      words.map { $0.trimmingCharacters(in: .whitespaces) } == ["startup,membw", "startup,memory"])
  }

  @Test(arguments: [
    ("mandoc", ["-Tlint", "-Wwarning"]), ("groff", ["-man", "-Tutf8", "-ww", "-z"]),
  ])
  func manualPageIsWithoutFault(_ program: String, _ options: [String]) throws {
    let page = try Tool().run("man").output
    #expect(page.hasPrefix(".TH BENCH 1 "))
    #expect(page.contains(".SS \"bench reproduce\""))
    #expect(page.contains(#".B \-\-dry\-run"#))
    guard let program = Program(named: program) else {
      try Test.cancel("\(program) is not installed: apt-get install \(program)")
    }
    let folder = try TemporaryFolder()
    let file = folder.path.appending("bench.1")
    try Data(page.utf8).write(to: URL(fileURLWithPath: file.string))
    let result = try program.run(options + [file.string])
    #expect(String(decoding: result.output + result.error, as: UTF8.self) == "")
    #expect(result.exit == .status(0))
  }

  private struct Version: Decodable {
    let version: String
    let swift: String
    let platform: String
    let payload: String
  }

  @Test(arguments: [["--version", "--json"], ["--json", "--version"]])
  func saysWhatItIsAsJSON(_ arguments: [String]) throws {
    let result = try Tool().run(arguments)
    #expect(result.code == 0)
    let document = try JSONDecoder().decode(Version.self, from: Data(result.output.utf8))
    #expect(document.version == "0.1.0")
    #expect(document.swift.hasPrefix("6."))
    #expect(document.platform == "linux-x86_64")
    #expect(document.payload.count == 64)
  }

  @Test func isCitedInTheVersionThatItHas() throws {
    let citation = try String(contentsOfFile: "\(Self.checkout)/CITATION.cff", encoding: .utf8)
    let version = try Tool().run("--version").output.trimmingCharacters(in: .newlines)
    #expect(citation.split(separator: "\n").contains("version: \(version)"))
    for key in ["cff-version: 1.2.0", "message: ", "title: ", "authors:"] {
      #expect(citation.contains(key), "\(key)")
    }
  }

  /// The command lines of scripts/results are those by which the committed runs were made.
  @Test func measuresTheCommittedRunsAsTheyWereMeasured() throws {
    let bash = try #require(Program(named: "bash"))
    let listed = try bash.run(["\(Self.checkout)/scripts/results", "--dry-run"])
    let lines = String(decoding: listed.output, as: UTF8.self).split(separator: "\n")
    let results = URL(fileURLWithPath: "\(Self.checkout)/results")
    let folders = try FileManager.default.contentsOfDirectory(atPath: results.path)
      .filter { $0.contains("-reference-") }
    #expect(lines.count == folders.count)
    for folder in folders.sorted() {
      let file = results.appendingPathComponent("\(folder)/manifest.json")
      let manifest = try JSONDecoder().decode(Manifest.self, from: Data(contentsOf: file))
      // When one of these fails: the table in scripts/results.
      let line = lines.first { $0.contains("--out results/\(folder) ") }
      #expect(
        Self.conditions(line?.split(separator: " ").map(String.init) ?? [])
          == Self.conditions(manifest.commandLine), "\(folder)")
    }
  }

  private struct Manifest: Decodable {
    let commandLine: [String]
  }

  /// A command line without what changes nothing that is measured.
  private static func conditions(_ words: [String]) -> Set<String> {
    var conditions: Set<String> = []
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "bench", "run", "--quiet", "--no-charts": continue
      case "--progress": words = words.dropFirst()
      default: conditions.insert("\(word) \(words.popFirst() ?? "")")
      }
    }
    return conditions
  }
}
