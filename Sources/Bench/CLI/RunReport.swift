import Documents
import Linux
import Model
import Report
import Results
import SystemPackage

/// What is derived from a run's samples: `summary.csv`, the charts, the table on the terminal.
struct RunReport {
  let folder: FilePath
  let format: TableFormat
  var isQuiet: Bool
  /// Charts to draw; all when empty.
  var charts: [ChartScript] = []
  /// Other runs for a chart of several.
  var beside: [FilePath] = []
  /// Draws with characters on the terminal instead of into files.
  var isText = false
  var drawsCharts = true
  /// What the words in charts are written in.
  var language = Language.english

  init(folder: FilePath, options: RunOptions) {
    self.init(folder: folder, format: options.format, isQuiet: options.quiet)
  }

  init(folder: FilePath, format: TableFormat, isQuiet: Bool) {
    self.folder = folder
    self.format = format
    self.isQuiet = isQuiet
  }

  /// Computes and writes everything, but nothing where characters are drawn; charts that cannot be
  /// drawn are said, not fatal.
  /// - Returns: whether every chart was drawn that the run has observations for.
  /// - Throws: `Refusal` when the folder cannot be read, or the summary not be written.
  @discardableResult
  func make() throws -> Bool {
    let (manifest, samples, summary) = try read()
    // Who looks at a chart on a terminal may have no right to write.
    if !isText { try keep(summary) }
    guard !samples.isEmpty else {
      if drawsCharts {
        Console.error("bench: \(folder) holds no sample: there is nothing to show.")
      }
      return true
    }
    var inputs = try chartInputs(manifest, samples, summary)
    try take(beside, into: &inputs)
    if !isQuiet, !isText {
      Console.outPart(ResultTable(inputs).render(format))
    }
    guard isText else { return drawsCharts ? draw(inputs) : true }
    let workspace = try TemporaryFolder()
    try leave(summary, in: workspace.path, for: &inputs)
    return withExtendedLifetime(workspace) { draw(inputs) }
  }

  /// Has charts drawn in another folder than the run's.
  private func leave(
    _ summary: Summary, in place: FilePath, for inputs: inout ChartInputs
  ) throws(Refusal) {
    let table = Table.summary
    do {
      try TextFile.create(
        place.appending(table.file), table.header + table.lines(summary.rows),
        permissions: FilePermissions(rawValue: 0o644))
    } catch { throw Refusal(.precondition, "charts cannot be drawn: \(error); make room.") }
    inputs.chartFolder = place
    inputs.summaryFile = table.file
    inputs.samplesFile = RelativePath.absolute(folder.appending("samples.csv")).string
  }

  private func keep(_ summary: Summary) throws {
    do {
      let table = Table.summary
      try RunFolder.keepingSeal(of: folder) {
        try RunFolder.replace(
          folder.appending(table.file), table.header + table.lines(summary.rows))
      }
    } catch {
      throw Refusal(
        .precondition,
        "\(error); the samples are whole, and `bench plot \(folder)` tries again.")
    }
  }

  /// Reads the other runs.
  private func take(_ others: [FilePath], into inputs: inout ChartInputs) throws {
    guard !others.isEmpty else { return }
    let runs = try others.map { folder in
      let report = RunReport(folder: folder, format: format, isQuiet: true)
      let manifest = try report.readManifest()
      let samples = try report.readSamples()
      return try report.chartInputs(
        manifest, samples, Summary(of: samples, settings: .init(seed: manifest.seed)))
    }
    inputs.stand(beside: runs)
  }

  /// What tables are made of, from the stored summary: nothing is computed or written.
  /// - Throws: `Refusal` when the folder cannot be read.
  func recordedInputs() throws -> ChartInputs {
    let run = try RunFiles(folder).run()
    guard !run.summary.isEmpty else {
      throw Refusal(
        .precondition, "\(folder) has no summary; `bench plot \(folder)` computes it.")
    }
    return try chartInputs(run.manifest, run.samples, run.summary, isUnstable: run.isUnstable)
  }

  private func draw(_ inputs: ChartInputs) -> Bool {
    let renderer = ChartRenderer(inputs, gnuplot: Self.gnuplot)
    var drawn: [String] = []
    var problems: Set<String> = []
    var isComplete = true
    for chart in charts.isEmpty ? renderer.charts : charts where !Interruption.isRequested {
      guard let problem = draw(chart, with: renderer) else {
        drawn.append(renderer.fileName(of: chart))
        continue
      }
      if Interruption.isRequested { break }
      // What was asked for by name is missed.
      if !problem.isAbsence || !charts.isEmpty { isComplete = false }
      // One cause is said once, however many charts it stops.
      problems.insert(Self.withoutChart("\(problem)"))
    }
    for problem in problems.sorted() { Console.error("bench: no chart: \(problem)") }
    if !isQuiet, !isText, format == .text { sayWhere(drawn) }
    return isComplete
  }

  /// Draws one chart; why it could not be drawn, or nil.
  private func draw(_ chart: ChartScript, with renderer: ChartRenderer) -> ChartError? {
    guard isText else {
      for case .failed(_, let error) in renderer.render([chart]) { return error }
      return nil
    }
    do throws(ChartError) { Console.out(try renderer.text(of: chart)) } catch { return error }
    return nil
  }

  private func sayWhere(_ drawn: [String]) {
    Console.out("\nresults  \(folder)/summary.csv, samples.csv, env.csv, manifest.json, plan.json")
    if !drawn.isEmpty {
      Console.out("charts   \(folder)/charts/{\(drawn.joined(separator: ","))}.{png,svg,pdf,gp}")
    }
  }

  static func withoutChart(_ sentence: String) -> String {
    guard sentence.hasPrefix("chart "), let colon = sentence.firstIndex(of: ":") else {
      return sentence
    }
    return String(sentence[colon...].drop { $0 == ":" || $0 == " " })
  }
}
