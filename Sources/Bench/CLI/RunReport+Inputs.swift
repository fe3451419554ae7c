import Documents
import Launch
import Linux
import Model
import Report
import Reproductions
import Results
import Suites
import SystemPackage
import Techniques

extension RunReport {
  /// What a run's folder holds, and what follows from it.
  func read() throws -> (manifest: Manifest, samples: [Sample], summary: Summary) {
    let manifest = try readManifest()
    let samples = try readSamples()
    return (manifest, samples, Summary(of: samples, settings: .init(seed: manifest.seed)))
  }

  /// The run as charts, tables and reports read it.
  func chartInputs(
    _ manifest: Manifest, _ samples: [Sample], _ summary: Summary
  ) throws -> ChartInputs {
    try chartInputs(manifest, samples, summary.rows, isUnstable: summary.isUnstable)
  }

  func chartInputs(
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
    var inputs = ChartInputs(
      runFolder: folder, runID: manifest.runID, host: HostDescription.line(of: manifest.host),
      suite: suite, samples: samples, summary: rows.map(ChartSummaryRow.init), order: order,
      isUnstable: isUnstable, isLab: manifest.host.lab == true,
      command: manifest.commandLine.joined(separator: " "),
      samplesSHA256: Digest.sha256(file: folder.appending(Table.samples.file)) ?? "unknown",
      published: published.map { PublishedMark($0) }, captions: Self.captions(of: published))
    inputs.language = language
    return inputs
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

  func readManifest() throws -> Manifest {
    do { return try Manifest(decoding: read(Manifest.file)) } catch let error as ResultsError {
      throw unreadable(error)
    }
  }

  private func unreadable(_ error: ResultsError) -> Refusal {
    var text = "\(error)"
    while text.last == "." { text.removeLast() }
    return Refusal(.precondition, "\(folder) cannot be read: \(text).")
  }

  func readSamples() throws -> [Sample] {
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

  func read(_ name: String) throws -> [UInt8] {
    do { return try TextFile.regularBytes(folder.appending(name)) } catch {
      throw Refusal(.precondition, "\(folder) is not the folder of a run: \(error).")
    }
  }

  /// Runs gnuplot, as charts are drawn by it.
  static func gnuplot(
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
