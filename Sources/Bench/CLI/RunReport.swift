import Launch
import Linux
import Model
import Report
import Reproductions
import Results
import Suites
import SystemPackage
import Techniques

/// What is derived from a run's samples: `summary.csv`, the charts, the table on the terminal.
struct RunReport {
  let folder: FilePath
  let format: TableFormat
  var isQuiet: Bool
  /// Charts to draw; all when empty.
  var charts: [ChartScript] = []
  /// Draws with characters on the terminal instead of into files.
  var isText = false
  var drawsCharts = true

  init(folder: FilePath, options: RunOptions) {
    self.init(folder: folder, format: options.format, isQuiet: options.quiet)
  }

  init(folder: FilePath, format: TableFormat, isQuiet: Bool) {
    self.folder = folder
    self.format = format
    self.isQuiet = isQuiet
  }

  /// Computes and writes everything; charts that cannot be drawn are said, not fatal.
  /// - Returns: whether every chart was drawn that the run has observations for.
  /// - Throws: `Refusal` when the folder cannot be read, or the summary not be written.
  @discardableResult
  func make() throws -> Bool {
    let manifest = try readManifest()
    let samples = try readSamples()
    let summary = Summary(of: samples, settings: .init(seed: manifest.seed))
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
    guard !samples.isEmpty else {
      if drawsCharts {
        Console.error("bench: \(folder) holds no sample: there is nothing to show.")
      }
      return true
    }
    let inputs = try chartInputs(
      manifest, samples, summary.rows, isUnstable: summary.isUnstable)
    if !isQuiet, !isText {
      Console.outPart(ResultTable(inputs).render(format))
    }
    return drawsCharts ? draw(inputs) : true
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
      if !problem.isAbsence { isComplete = false }
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

  private static func withoutChart(_ sentence: String) -> String {
    guard sentence.hasPrefix("chart "), let colon = sentence.firstIndex(of: ":") else {
      return sentence
    }
    return String(sentence[colon...].drop { $0 == ":" || $0 == " " })
  }

  private func chartInputs(
    _ manifest: Manifest, _ samples: [Sample], _ rows: [SummaryRow], isUnstable: Bool
  ) throws -> ChartInputs {
    guard let first = samples.first,
      let suite = SuiteCatalog.suite(
        named: first.suite, measuring: Set(samples.map(\.probe)),
        processors: manifest.processors.isEmpty ? nil : manifest.processors.count)
    else {
      throw Refusal(.precondition, "\(folder)/samples.csv holds no sample of a known suite.")
    }
    let published = try readPublished()
    // A suite about some techniques has an order for them.
    let order = suite.techniques + TechniqueCatalog.all(on: try HostFacts.probe()).map(\.label)
    return ChartInputs(
      runFolder: folder, runID: manifest.runID, host: HostDescription.line(of: manifest.host),
      suite: suite, samples: samples, summary: rows.map(ChartSummaryRow.init), order: order,
      isUnstable: isUnstable, isLab: manifest.host.lab == true,
      command: manifest.commandLine.joined(separator: " "),
      samplesSHA256: Digest.sha256(file: folder.appending(Table.samples.file)) ?? "unknown",
      published: published.map { PublishedMark($0) }, captions: Self.captions(of: published))
  }

  /// What a reproduction has put beside this run; nothing for other runs.
  private func readPublished() throws -> [PublishedRow] {
    guard Folder.exists(folder.appending(Table.published.file)) else { return [] }
    do { return try Table.published.read(read(Table.published.file)).rows } catch let error
      as ResultsError
    { throw unreadable(error) }
  }

  private static func captions(of published: [PublishedRow]) -> [String] {
    guard let name = published.first?.profile,
      let profile = Reproduction.all.first(where: { $0.name == name })
    else { return [] }
    return [
      "\(profile.name): \(profile.reference)", "Theirs: \(profile.theirSpan)",
      "Here: \(profile.ourSpan)",
    ]
  }

  private func readManifest() throws -> Manifest {
    do { return try Manifest(decoding: read(Manifest.file)) } catch let error as ResultsError {
      throw unreadable(error)
    }
  }

  private func unreadable(_ error: ResultsError) -> Refusal {
    var text = "\(error)"
    while text.last == "." { text.removeLast() }
    return Refusal(.precondition, "\(folder) cannot be read: \(text).")
  }

  private func readSamples() throws -> [Sample] {
    let contents: Table<Sample>.Contents
    do {
      contents = try Table.samples.read(read(Table.samples.file))
      try contents.rows.requireBelief()
    } catch let error as ResultsError {
      throw unreadable(error)
    }
    if let line = contents.tornLine {
      Console.error("bench: samples.csv ends in half a line (\(line)), which is left out.")
    }
    return contents.rows
  }

  private func read(_ name: String) throws -> [UInt8] {
    do { return try TextFile.regularBytes(folder.appending(name)) } catch {
      throw Refusal(.precondition, "\(folder) is not the folder of a run: \(error).")
    }
  }

  private static func gnuplot(
    _ arguments: [String], _ folder: String
  ) throws -> (exitCode: Int32, standardError: String) {
    guard let program = Program(named: "gnuplot") else { return (127, "") }
    let result = try program.run(arguments, in: FilePath(folder), limit: .seconds(300))
    let code: Int32 =
      switch result.exit {
      case .status(let status): status
      case .signal(let number): 128 + number
      }
    return (code, String(decoding: result.error, as: UTF8.self))
  }
}

extension ChartSummaryRow {
  /// The part of a summary row that charts and tables show.
  init(_ row: SummaryRow) {
    func estimate(_ value: Double?, _ interval: (low: Double?, high: Double?)) -> Estimate? {
      value.map { Estimate($0, interval.low, interval.high) }
    }
    self.init(
      probe: row.cell.probe, technique: row.cell.technique, variant: row.cell.variant,
      parameters: row.cell.parameters, phase: row.cell.phase, metric: row.cell.metric,
      count: row.count, failed: row.failed,
      invalid: row.invalid, median: estimate(row.median, (row.medianLow, row.medianHigh)),
      mean: row.mean, p95: row.p95Low == nil ? nil : row.p95,
      ratio: estimate(row.ratio, (row.ratioLow, row.ratioHigh)),
      verdict: row.verdict.map { "\($0)" } ?? "", margin: row.margin)
  }
}
