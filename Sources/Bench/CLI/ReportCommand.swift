import ArgumentParser
import Documents
import Linux
import Report
import SystemPackage

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report of runs: question, answer, tables, charts, method, host.",
    discussion: """
      EXAMPLES
        bench report results/RUN                       report.html, in one file
        bench report results/RUN --lang pt --out relatorio.html
        bench report results/A results/B --format md   a chapter for each run
        bench report results/RUN --format pdf          by pdflatex or lualatex

      An HTML report is one file that loads nothing. Markdown and LaTeX name the
      charts' files relative to the report; those that are not in the run's folder
      as they should be are drawn beside the report. Reasons that a run recorded
      and that have no translation stay in English and are marked as such.

      EXIT CODES  0 done, 4 a run cannot be read, the file not be written, a chart
      not be drawn, or a program is missing, 64 wrong command line.
      """)

  /// The forms of a report, named as their files end.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, md, pdf, tex

    /// The form of the charts that go with it.
    var picture: ChartRenderer.Format {
      switch self {
      case .html: .svg
      case .md: .png
      case .pdf, .tex: .pdf
      }
    }
  }

  @Argument(help: ArgumentHelp("Folders of runs.", valueName: "run"))
  var folders: [String]

  @Option(help: "Form of the report: html, md, pdf or tex.")
  var format = Format.html

  @Option(help: "Language: en or pt (Brazilian Portuguese).")
  var lang = Language.english

  @Option(help: ArgumentHelp("The report's file; report.html and so on.", valueName: "file"))
  var out: String?

  func run() throws {
    let file = FilePath(out ?? "report.\(format.rawValue)")
    try refuse(file)
    let engine = format == .pdf ? try TypesettingEngine.find() : nil
    let workspace = try TemporaryFolder()
    let runs = try folders.map { try ReportedRun(FilePath($0), language: lang) }
    let chapters = try runs.enumerated().map { index, run in
      let charts = ReportCharts(
        run, form: format.picture, isInside: format == .html,
        place: place(of: run, index, file, workspace), base: base(file, workspace))
      let drawn = try charts.pictures()
      return (
        ReportChapter(
          run.inputs, facts: run.facts, pictures: drawn.pictures, number: index + 1,
          of: runs.count), drawn.problems
      )
    }
    let document = Document(reporting: chapters.map(\.0), in: lang)
    try write(document, to: file, engine, workspace)
    Console.out("report  \(file)")
    let problems = Set(chapters.flatMap(\.1)).sorted()
    for problem in problems { Console.error("bench: no chart: \(problem)") }
    if !problems.isEmpty { throw Refusal.silent(.precondition) }
  }

  private func refuse(_ file: FilePath) throws(Refusal) {
    guard !file.string.isEmpty, !Folder.isFolder(file) else {
      throw Refusal(
        .usage, "\"\(file)\" is no name of a file; give one, such as --out report.\(format).")
    }
    let parent = file.removingLastComponent()
    guard parent.string.isEmpty || Folder.isFolder(parent) else {
      throw Refusal(.precondition, "the folder \(parent) of --out does not exist; make it first.")
    }
  }

  /// The folder to which the names of drawings are relative.
  private func base(_ file: FilePath, _ workspace: TemporaryFolder) -> FilePath {
    format == .pdf ? workspace.path : file.removingLastComponent()
  }

  /// Where a run's charts are drawn when those in its folder will not do.
  private func place(
    of run: ReportedRun, _ index: Int, _ file: FilePath, _ workspace: TemporaryFolder
  ) -> FilePath {
    let name = "charts-\(index + 1)"
    switch format {
    case .html, .pdf: return workspace.path.appending(name)
    case .md, .tex:
      let stem = file.lastComponent?.stem ?? "report"
      return file.removingLastComponent().appending("\(stem)-charts").appending(name)
    }
  }

  private func write(
    _ document: Document, to file: FilePath, _ engine: TypesettingEngine?,
    _ workspace: TemporaryFolder
  ) throws {
    do {
      switch format {
      case .html: try RunFolder.replace(file, Array(document.html().utf8))
      case .md: try RunFolder.replace(file, Array(document.markdown().utf8))
      case .tex: try RunFolder.replace(file, Array(document.latex().utf8))
      case .pdf:
        guard let engine else { return }
        try RunFolder.replace(file, engine.pdf(of: document.latex(), in: workspace.path))
      }
    } catch let error as LinuxError {
      throw Refusal(.precondition, "the report cannot be written: \(error); choose another --out.")
    }
  }
}
