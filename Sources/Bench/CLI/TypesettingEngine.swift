import Documents
import Launch
import Linux
import SystemPackage

/// A program that makes a PDF file of LaTeX.
struct TypesettingEngine {
  private let program: Program

  /// pdflatex where there is one, whose fonts come with it; else lualatex.
  static func find() throws(Refusal) -> TypesettingEngine {
    guard let program = Program(named: "pdflatex") ?? Program(named: "lualatex") else {
      throw Refusal(
        .precondition,
        "a PDF report takes pdflatex or lualatex: `apt-get install texlive-latex-recommended` "
          + "installs one, and --format tex needs none.")
    }
    return TypesettingEngine(program: program)
  }

  /// Typesets twice, because the contents name pages that only the first pass knows.
  /// - Throws: `Refusal` with what the engine complains about; `LinuxError` for files.
  func pdf(of source: String, in folder: FilePath) throws -> [UInt8] {
    let file = folder.appending("report.tex")
    try TextFile.create(file, Array(source.utf8), permissions: FilePermissions(rawValue: 0o644))
    // Nothing in a report may make the engine start a program.
    let options = ["-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "report.tex"]
    for _ in 0..<2 {
      let result = try program.run(options, in: folder, limit: .seconds(300))
      guard result.exit == .status(0) else {
        throw Refusal(
          .precondition,
          "\(program.path) cannot typeset the report: \(Self.complaint(result.output)); "
            + "--format tex writes what it was given.")
      }
    }
    return try TextFile.bytes(folder.appending("report.pdf"))
  }

  /// The first line of a complaint, which begins with an exclamation mark.
  private static func complaint(_ output: [UInt8]) -> String {
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    return lines.first { $0.hasPrefix("!") }.map { String($0.dropFirst(2)) } ?? "it said nothing"
  }
}
