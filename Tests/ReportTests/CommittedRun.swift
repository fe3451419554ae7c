import Documents
import Foundation
import Results
import Suites
import SystemPackage

@testable import Report

/// A run that is kept in the repository, as a report reads it.
struct CommittedRun {
  let inputs: ChartInputs
  let facts: RunFacts

  private static let results = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../results").standardizedFileURL

  /// The names of all that there are.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: results.path)) ?? []).sorted()
    .filter {
      FileManager.default.fileExists(
        atPath: results.appendingPathComponent($0).appendingPathComponent("summary.csv").path)
    }

  init(_ name: String, _ language: Language) throws {
    let folder = Self.results.appendingPathComponent(name)
    func bytes(_ file: String) throws -> [UInt8] {
      Array(try Data(contentsOf: folder.appendingPathComponent(file)))
    }
    let manifest = try Manifest(decoding: try bytes("manifest.json"))
    let samples = try Table.samples.read(try bytes("samples.csv")).rows
    let rows = try Table.summary.read(try bytes("summary.csv")).rows
    guard let first = samples.first,
      let suite = SuiteCatalog.suite(
        named: first.suite, measuring: Set(samples.map(\.probe)), processors: 1)
    else { throw CocoaError(.fileReadCorruptFile) }
    var inputs = ChartInputs(
      runFolder: FilePath(folder.path), runID: manifest.runID, host: "Linux", suite: suite,
      samples: samples, summary: rows.map(ChartSummaryRow.init(committed:)),
      order: suite.techniques, command: manifest.commandLine.joined(separator: " "),
      samplesSHA256: "0")
    inputs.language = language
    self.inputs = inputs
    facts = RunFacts(
      created: manifest.created, effort: manifest.effort, seed: manifest.seed,
      blocks: manifest.sessions.compactMap(\.blocks), pinning: manifest.pinning ?? "",
      clockDrift: manifest.clock?.driftPartsPerMillion,
      host: [
        .init("processor", manifest.host.processorModel ?? ""), .init("KVM back end", "none"),
      ],
      commandLine: manifest.commandLine, source: "bench \(manifest.toolVersion)")
  }

  /// The run's own charts, as a page carries them.
  var pictures: [ReportPicture] {
    let renderer = ChartRenderer(inputs, gnuplot: { _, _ in (127, "") })
    return renderer.charts.flatMap(renderer.pictures).map { picture in
      let file = "\(inputs.runFolder)/charts/\(picture.name).svg"
      let svg = try? String(contentsOfFile: file, encoding: .utf8)
      return ReportPicture(picture, files: [:], svg: svg)
    }
  }

  var document: Document {
    let chapter = ReportChapter(inputs, facts: facts, pictures: [], number: 1, of: 1)
    return Document(reporting: [chapter], in: inputs.language)
  }
}

extension ChartSummaryRow {
  init(committed row: SummaryRow) {
    func estimate(_ value: Double?, _ low: Double?, _ high: Double?) -> Estimate? {
      value.map { Estimate($0, low, high) }
    }
    self.init(
      probe: row.cell.probe, technique: row.cell.technique, variant: row.cell.variant,
      parameters: row.cell.parameters, phase: row.cell.phase, metric: row.cell.metric,
      count: row.count, failed: row.failed, invalid: row.invalid,
      median: estimate(row.median, row.medianLow, row.medianHigh), mean: row.mean,
      p95: row.p95Low == nil ? nil : row.p95,
      ratio: estimate(row.ratio, row.ratioLow, row.ratioHigh),
      verdict: row.verdict.map { "\($0)" } ?? "", margin: row.margin)
  }
}
