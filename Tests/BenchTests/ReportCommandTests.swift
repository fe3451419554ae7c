import Foundation
import Testing

/// `bench report`, from the outside.
@Suite(.serialized)
struct ReportCommandTests {
  private static let results = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../results").standardizedFileURL.path

  @Test func writesAChapterForEachRun() throws {
    let tool = try Tool()
    try WrittenRun(name: "a").write(with: tool)
    try WrittenRun(name: "b", factor: 3).write(with: tool)
    let result = try tool.run("report", "a", "b", "--out", "both.html")
    let page = try tool.text("both.html")
    #expect(page.contains("<h1>What isolation costs: 2 runs</h1>"))
    #expect(page.contains("(run a)</h2>"))
    #expect(page.contains("(run b)</h2>"))
    #expect(result.output == "report  both.html\n")
    #expect(result.error == "")
    #expect(result.code == 0)
  }

  @Test func putsNoPageInThePlaceOfWhatIsNoFile() throws {
    let tool = try Tool()
    try WrittenRun(name: "a").write(with: tool)
    try tool.makePipe("pipe")
    let result = try tool.run("report", "a", "--out", "pipe")
    #expect(
      result.error == "bench: pipe is there and is no regular file; give a name that is free.\n")
    #expect(result.code == 64)
    #expect(tool.isPipe("pipe"))
  }

  @Test func saysOnThePageWhatWasChangedAfterTheSeal() throws {
    let tool = try Tool()
    try FileManager.default.copyItem(
      atPath: "\(Self.results)/2026-11-reference-footprint",
      toPath: tool.folder.appendingPathComponent("a").path)
    let lines = try tool.text("a/samples.csv").split(separator: "\n").dropLast()
    try tool.write(lines.joined(separator: "\n") + "\n", to: "a/samples.csv")
    _ = try tool.run("report", "a", "--format", "md")
    #expect(
      try tool.text("report.md").contains("**Changed after the run was sealed: samples.csv."))
  }

  @Test func saysOnceWhyNoChartWasDrawn() throws {
    // There is no gnuplot on this path.
    let tool = try Tool()
    let run = "\(Self.results)/2026-11-reference-footprint"
    let result = try tool.run("report", run, "--lang", "pt")
    #expect(result.sentences.count == 1)
    #expect(result.error.hasPrefix("bench: no chart: gnuplot cannot be started"))
    #expect(result.code == 4)
    #expect(try tool.text("report.html").contains("<h2 id=\"answer-1\">A resposta</h2>"))
  }

  @Test func writesMarkdownThatNamesTheRunsOwnCharts() throws {
    let tool = try Tool()
    let result = try tool.run(
      "report", "\(Self.results)/2026-11-reference-footprint", "--format", "md", "--out", "r.md")
    let page = try tool.text("r.md")
    #expect(page.contains("results/2026-11-reference-footprint/charts/bars.png)"))
    #expect(result.code == 0, "\(result.error)")
  }

  @Test func neverTouchesTheRun() throws {
    let tool = try Tool()
    try WrittenRun(name: "a").write(with: tool)
    _ = try tool.run("report", "a", "--lang", "pt", "--format", "tex")
    #expect(tool.list("a") == ["manifest.json", "samples.csv"])
    #expect(try tool.text("report.tex").contains("\\section{A pergunta}"))
  }

  /// Arguments, exit code, and the sentence.
  private static let refusals: [([String], Int32, String)] = [
    (["report", "nowhere"], 4, "nowhere does not exist."),
    (["report", "notes.txt"], 4, "notes.txt is a file; give the folder of a run."),
    (["report", "."], 4, ". holds runs, one folder for each: give one of those, such as ./a."),
    (
      ["report", "empty"], 4,
      "empty holds no sample: there is nothing to report; give another run."
    ),
    (
      ["report", "a", "--out", "none/r.html"], 4,
      "the folder none of --out does not exist; make it first."
    ),
    (
      ["report", "a", "--out", "empty"], 64,
      "\"empty\" is no name of a file; give one, such as --out report.html."
    ),
    (
      ["report", "a", "--format", "pdf"], 4,
      "a PDF report takes pdflatex or lualatex: `apt-get install texlive-latex-recommended` "
        + "installs one, and --format tex needs none."
    ),
  ]

  @Test(arguments: refusals)
  func refusesInOneSentence(_ arguments: [String], _ code: Int32, _ sentence: String) throws {
    let tool = try Tool()
    try WrittenRun(name: "a").write(with: tool)
    try WrittenRun(name: "empty", blocks: 0).write(with: tool)
    try tool.write("", to: "notes.txt")
    let result = try tool.run(arguments)
    #expect(result.sentences == ["bench: \(sentence)"])
    #expect(result.code == code)
  }
}
