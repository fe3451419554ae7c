import Foundation
import Glibc
import Launch
import SystemPackage
import TestSupport
import Testing

/// The paper states no number of its own, and what is generated is what the results give.
struct PaperTests {
  private static let checkout = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent()

  /// What may hold digits in the text: names, and constants of the method that its sentences define.
  private static let allowed = [
    "95\\,\\%", "50\\,ms", "200\\,ms", "type~7", "$0, 1, 2, 4, \\ldots$",
  ]

  /// The lines of a LaTeX text that state a number, with what may hold one taken out.
  private static func numbers(in text: String) throws -> [String] {
    let body = text.components(separatedBy: "\\begin{document}").last ?? text
    let named = try Regex(
      #"\\(cite|ref|label|input|url)\{[^}]*\}|\\includegraphics(\[[^\]]*\])?\{[^}]*\}"#
        + #"|\\setlength\{[^}]*\}\{[^}]*\}|\\event\{E[0-7]\}"#)
    let escaped = "\\%"
    return body.split(separator: "\n").compactMap { line -> String? in
      // A comment is no part of the text; an escaped percent sign is.
      let marked = line.replacing(escaped, with: "\u{1}").prefix { $0 != "%" }
      var line = marked.replacing("\u{1}", with: escaped)
      line = line.replacing(named, with: "")
      for text in allowed { line = line.replacing(text, with: "") }
      return line.contains(where: \.isNumber) ? String(line) : nil
    }
  }

  @Test func statesNoNumberOfItsOwn() throws {
    let text = try String(contentsOfFile: "\(Self.checkout)/paper/paper.tex", encoding: .utf8)
    #expect(text.contains("\\begin{document}"))
    #expect(try Self.numbers(in: text) == [])
  }

  @Test func findsANumberInAText() throws {
    let text = """
      \\documentclass[10pt]{article}
      \\begin{document}
      It took \\StartupLaunch, at \\event{E4}, see Table~\\ref{tab:a1}. % 5 of them
      It took 5\\,ms, or 95\\,\\% of it.
      """
    #expect(try Self.numbers(in: text) == ["It took 5\\,ms, or  of it."])
  }

  /// What scripts/paper makes of results/, in a folder of its own.
  private func generate(into folder: TemporaryFolder) throws -> FilePath {
    let out = folder.path.appending("paper")
    let tool = FilePath("/proc/self/exe").string
    let executable = URL(fileURLWithPath: tool).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("bench").path
    let bash = try #require(Program(named: "bash"))
    let result = try bash.run(
      ["\(Self.checkout)/scripts/paper", "--generate", out.string],
      environment: Program.environment + ["BENCH=\(executable)"], limit: .seconds(300))
    #expect(result.exit == .status(0), "\(String(decoding: result.error, as: UTF8.self))")
    return out
  }

  private static func files(below folder: FilePath) throws -> [String: Data] {
    var files: [String: Data] = [:]
    files["numbers.tex"] = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/numbers.tex"))
    for part in ["tables", "figures"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)") {
        files["\(part)/\(name)"] = try Data(
          contentsOf: URL(fileURLWithPath: "\(folder)/\(part)/\(name)"))
      }
    }
    return files
  }

  @Test func isWhatTheResultsGive() throws {
    let folder = try TemporaryFolder()
    let fresh = try Self.files(below: generate(into: folder))
    let committed = try Self.files(below: Self.checkout.appending("paper"))
    // When this fails: scripts/paper.
    #expect(committed.keys.sorted() == fresh.keys.sorted())
    #expect(committed.keys.filter { committed[$0] != fresh[$0] }.sorted() == [])
    #expect(fresh.count > 10)
  }

  @Test func isTypesetWithoutAFault() throws {
    guard let latex = Program(named: "pdflatex") else {
      try Test.cancel("pdflatex is not installed: scripts/setup paper")
    }
    let folder = try TemporaryFolder()
    // The second time finds the labels that the first has written.
    for _ in 1...2 {
      let result = try latex.run(
        [
          "-interaction=nonstopmode", "-halt-on-error", "-output-directory=\(folder.path)",
          "paper.tex",
        ], in: Self.checkout.appending("paper"))
      let output = String(decoding: result.output, as: UTF8.self)
      #expect(result.exit == .status(0), "\(output.suffix(2000))")
    }
    let log = try String(contentsOfFile: "\(folder.path)/paper.log", encoding: .isoLatin1)
    #expect(!log.contains("undefined"))
    #expect(!log.contains("Missing character"))
  }
}
