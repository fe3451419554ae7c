import ArgumentParser
import Documents
import Report
import SystemPackage

struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Compute a run's summary and draw its charts again.",
    discussion: """
      EXAMPLES
        bench plot results/20261120-101500-startup
        bench plot results/20261120-101500-startup --chart ecdf --format txt
        bench plot results/20261120-101500-startup --lang pt
        bench plot RUN/startup --beside RUN/memory,RUN/isolation --chart pareto

      Every chart's script stays beside its picture: edit charts/ecdf.gp and run
      `cd charts && gnuplot ecdf.gp`.

      BESIDE  the chart pareto shows several runs at once: one of startup, beside it
      one of memory and perhaps one of isolation. It is drawn in the first's folder.

      EXIT CODES  0 done, 4 the folder cannot be read or a chart not be drawn.
      """)

  @Argument(help: ArgumentHelp("Folder of a run.", valueName: "run"), completion: .directory)
  var folder: String

  @Option(
    parsing: .singleValue, help: "Charts to draw; all by default.", completion: Completions.charts)
  var chart: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Other runs, for a chart of several.", valueName: "runs"))
  var beside: [String] = []

  @Option(help: "Language of the charts: en or pt (Brazilian Portuguese).")
  var lang = Language.english

  /// Formats of the table, and charts in the table's place.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv, json, txt
  }

  @Option(
    help: "Table as text, markdown, csv or json; txt: charts of characters, for a terminal.")
  var format = Format.text

  @Flag(help: "The same as --format txt.")
  var text = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func run() throws {
    var report = RunReport(
      folder: FilePath(folder), format: TableFormat(rawValue: format.rawValue) ?? .text,
      isQuiet: quiet)
    report.charts = try chart.flatMap { $0.split(separator: ",").map(String.init) }.map(Self.script)
    report.isText = text || format == .txt
    report.language = lang
    report.beside = beside.flatMap { $0.split(separator: ",") }.map { FilePath(String($0)) }
    guard try report.make() else { throw Refusal.silent(.precondition) }
  }

  private static func script(_ name: String) throws(Refusal) -> ChartScript {
    if let script = ChartScript.named(name) { return script }
    let hint =
      Spelling.nearest(to: name, among: ChartScript.all.map(\.name)).map { " did you mean \($0)?" }
      ?? ""
    throw Refusal(.usage, "there is no chart \"\(name)\";\(hint) `bench list charts` shows all.")
  }
}
