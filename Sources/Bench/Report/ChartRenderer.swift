internal import Model
package import SystemPackage

/// Runs gnuplot with these arguments in this folder and waits for its end; the answer holds the
/// exit code and everything written to standard error.
///
/// Throws when gnuplot cannot be started.
package typealias GnuplotRunner = (_ arguments: [String], _ workingDirectory: String) throws -> (
  exitCode: Int32, standardError: String
)

/// Writes charts of one run: the script, then its pictures beside it in `results/<run>/charts`.
package struct ChartRenderer {
  /// What became of one chart.
  package enum Result: Sendable, Equatable {
    /// The files that were written, the script last.
    case made(chart: String, files: [FilePath])
    case failed(chart: String, ChartError)
  }

  /// The forms of one picture.
  package enum Format: String, CaseIterable, Sendable {
    case png, svg, pdf

    /// Puts the origin of the picture into `bytes`; nil when they are no picture of this form.
    func embedding(_ provenance: Provenance, in bytes: [UInt8]) -> [UInt8]? {
      switch self {
      case .png: PNGText.embedding(provenance, in: bytes)
      case .svg: SVGDescription.embedding(provenance, in: bytes)
      case .pdf: PDFKeywords.embedding(provenance, in: bytes)
      }
    }
  }

  /// One picture of a chart: a chart with too many rows has several.
  package struct Picture: Sendable, Equatable {
    package let chart: ChartScript
    /// The file's name without its ending.
    package let name: String
    /// What tells it from the chart's other pictures; empty for an only one.
    package let title: String
  }

  private let inputs: ChartInputs
  private let table: ArmTable
  private let gnuplot: GnuplotRunner
  private var folder: FilePath { inputs.chartFolder ?? inputs.runFolder.appending("charts") }

  package init(_ inputs: ChartInputs, gnuplot: @escaping GnuplotRunner) {
    self.inputs = inputs
    self.table = ArmTable(inputs)
    self.gnuplot = gnuplot
  }

  /// The charts that make sense for this run.
  package var charts: [ChartScript] {
    ChartScript.all.filter { chart in
      chart.fits(inputs.suite) && (chart.needs.map(table.has) ?? true)
        && (!chart.needsRepeats || table.hasRepeats)
        && (!chart.needsPublished || !inputs.published.isEmpty)
        && (!chart.needsBeside || !inputs.tradeoffs.isEmpty)
    }
  }

  /// The pictures that a chart of this run consists of.
  package func pictures(of chart: ChartScript) -> [Picture] {
    ChartPage.pages(of: chart, table).map { page in
      Picture(
        chart: chart, name: chart.name + page.suffix, title: page.title(in: inputs.language))
    }
  }

  /// Makes each of `charts`; one that fails does not stop the others.
  /// - Parameters:
  ///   - charts: those that make sense for this run by default.
  ///   - formats: the forms of each picture, all by default.
  package func render(
    _ charts: [ChartScript]? = nil, formats: [Format] = Format.allCases
  ) -> [Result] {
    (charts ?? self.charts).map { chart in
      do throws(ChartError) {
        var files: [FilePath] = []
        for page in try pages(of: chart) { files += try render(chart, page, formats) }
        return .made(chart: chart.name, files: files)
      } catch {
        // Empty pictures must not pass for charts.
        for page in ChartPage.pages(of: chart, table) { removePictures(of: chart, page) }
        return .failed(chart: chart.name, error)
      }
    }
  }

  /// The name that all pictures of a chart have in common, with `*` where a page's name follows.
  package func fileName(of chart: ChartScript) -> String {
    let pages = ChartPage.pages(of: chart, table)
    return pages.count == 1 ? chart.name : "\(chart.name)*"
  }

  private func pages(of chart: ChartScript) throws(ChartError) -> [ChartPage] {
    guard table.isMeasured else { throw .nothingToDraw(chart: chart.name) }
    guard chart.fits(inputs.suite) else {
      throw .notForSuite(chart: chart.name, suite: inputs.suite.name)
    }
    if let need = chart.needs, !table.has(need) {
      throw need == .ratio ? .noRatio(chart: chart.name) : .noValue(chart: chart.name)
    }
    if chart.needsRepeats, !table.hasRepeats { throw .noRepeats(chart: chart.name) }
    if chart.needsPublished, inputs.published.isEmpty { throw .nothingPublished(chart: chart.name) }
    if chart.needsBeside, inputs.tradeoffs.isEmpty { throw .nothingBeside(chart: chart.name) }
    return ChartPage.pages(of: chart, table)
  }

  private func removePictures(of chart: ChartScript, _ page: ChartPage) {
    for format in Format.allCases {
      ReportFile.remove(folder.appending("\(chart.name)\(page.suffix).\(format.rawValue)"))
    }
  }

  /// The chart drawn with characters for a terminal that is `columns` wide.
  package func text(of chart: ChartScript, columns: Int = 100) throws(ChartError) -> String {
    var texts: [String] = []
    for page in try pages(of: chart) { texts.append(try text(of: chart, page, columns: columns)) }
    return texts.joined(separator: "\n\n")
  }

  private func text(
    of chart: ChartScript, _ page: ChartPage, columns: Int
  ) throws(ChartError) -> String {
    let name = chart.name + page.suffix
    let script = try writeScript(chart, page)
    let output = folder.appending("\(name).txt")
    defer { ReportFile.remove(output) }
    let options = "FORMATS='dumb'; COLUMNS=\(columns); DUMB_OUTPUT='\(name).txt'"
    try run(chart, page, ["-e", options, script.lastComponent?.string ?? ""])
    let lines = String(decoding: try ReportFile.read(output), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    return lines.drop { $0.isEmpty || $0 == "\u{c}" }.joined(separator: "\n")
  }

  private func render(
    _ chart: ChartScript, _ page: ChartPage, _ formats: [Format]
  ) throws(ChartError) -> [FilePath] {
    let script = try writeScript(chart, page)
    // A picture of an earlier run must not pass for one that gnuplot failed to write.
    removePictures(of: chart, page)
    let names = formats.map(\.rawValue).joined(separator: " ")
    let choice = formats.count < Format.allCases.count ? ["-e", "FORMATS='\(names)'"] : []
    try run(chart, page, choice + [script.lastComponent?.string ?? ""])
    let provenance = Provenance(inputs, chart: chart)
    var files: [FilePath] = []
    for format in formats {
      let path = folder.appending("\(chart.name)\(page.suffix).\(format.rawValue)")
      let picture: [UInt8]
      do throws(ChartError) {
        picture = try ReportFile.read(path)
      } catch {
        throw .badPicture(file: "\(path)", problem: "gnuplot did not write it")
      }
      guard let marked = format.embedding(provenance, in: picture) else {
        throw .badPicture(file: "\(path)", problem: "gnuplot wrote no \(format.rawValue) picture")
      }
      if format == .pdf, !PDFKeywords.hasFont(picture) { throw .noFont(chart: chart.name) }
      try ReportFile.write(marked, to: path)
      files.append(path)
    }
    return files + [script]
  }

  private func writeScript(
    _ chart: ChartScript, _ page: ChartPage
  ) throws(ChartError) -> FilePath {
    guard let prelude = ChartPrelude(inputs, table: table, page: page).text(for: chart) else {
      throw .nothingToDraw(chart: chart.name)
    }
    try ReportFile.makeFolder(folder)
    let script = folder.appending("\(chart.name)\(page.suffix).gp")
    let text = [prelude, ChartScript.style, chart.source].joined(separator: "\n")
    try ReportFile.write(Array(text.utf8), to: script)
    return script
  }

  private func run(
    _ chart: ChartScript, _ page: ChartPage, _ arguments: [String]
  ) throws(ChartError) {
    let answer: (exitCode: Int32, standardError: String)
    do {
      answer = try gnuplot(arguments, folder.string)
    } catch {
      throw .gnuplotMissing("\(error)")
    }
    if answer.exitCode == 127 { throw .gnuplotMissing("exit code 127") }
    if Self.complainsAboutFonts(answer.standardError) { throw .noFont(chart: chart.name) }
    if answer.exitCode != 0 {
      throw .gnuplotFailed(
        chart: chart.name, exitCode: answer.exitCode,
        message: Self.message(in: answer.standardError))
    }
  }

  /// What gnuplot says on machines where the missing fonts leave no room for a picture.
  private static func complainsAboutFonts(_ text: String) -> Bool {
    text.contains("canvas area too small") || text.contains("No fonts found")
  }

  /// The line of gnuplot's complaint that says what is wrong; it comes last.
  private static func message(in text: String) -> String {
    let lines = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    return lines.last.map(String.init) ?? "it said nothing"
  }
}
