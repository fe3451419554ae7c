import Documents
import Labs
import Linux
import Report
import Results
import SystemPackage

/// Reads one run of a lab into what a report shows of it.
struct LabFindings {
  let run: LabRun
  let language: Language
  /// Where the run's files are.
  let folder: FilePath
  /// Where the report will be: charts are named from there.
  let page: FilePath
  /// Whether the form carries drawings inside.
  let carriesDrawings: Bool

  /// - Returns: nil for a run that was not made, or has no sample yet.
  func findings() throws -> LabReport.Findings? {
    guard Folder.exists(folder) else { return nil }
    let recorded = try RunFiles(folder).run()
    let report = RunReport(folder: folder, format: .text, isQuiet: true)
    guard let inputs = try report.inputs() else { return nil }
    let tables: any LabTables =
      inputs.chart.suite.procedure == .questions
      ? LabAnswerTables(AnswerWords(inputs.chart), language)
      : LabKeyTables(KeyRows(inputs.chart, metrics: run.metrics), inputs.chart.suite, language)
    let output = ResultTable(inputs.chart).render(.text)
    let whole = Document.Block.details(
      summary: language.say("The whole table, as the tool prints it"), [.code(output.trimmedEnd)])
    return LabReport.Findings(
      host: host(inputs.manifest), warnings: recorded.warnings.map(language.words),
      headlines: tables.headlines,
      blocks: tables.blocks + figures + absences(tables.absences) + [whole])
  }

  private func host(_ manifest: Manifest) -> [(name: String, value: String)] {
    let host = manifest.host
    let rows: [(String, String?)] = [
      (
        language.say("processor"),
        host.processorModel.map { language.say("%1, %2 processors", $0, "\(host.cores)") }
      ),
      (language.say("memory"), host.memoryBytes.map { "\($0 >> 20) MiB" }),
      (language.say("kernel"), "Linux \(host.kernelRelease)"),
      (language.say("is itself virtual"), host.virtualisation),
      (language.say("back end of KVM"), host.kvmBackEnd ?? language.say("none")),
      (language.say("control groups"), host.cgroupLayout),
      (language.say("effort"), manifest.effort),
      (language.say("date (UTC)"), String(manifest.created.prefix(10))),
      (language.say("version of bench"), manifest.toolVersion),
    ]
    return rows.compactMap { name, value in value.map { (name, $0) } }
  }

  /// The run's charts that the lab wants, each with all of its pages.
  private var figures: [Document.Block] {
    let charts = folder.appending("charts")
    let names = (try? Folder.list(charts)) ?? []
    return run.charts.flatMap { chart -> [Document.Block] in
      let pages = names.filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) }
        .filter { $0 == chart || $0.hasPrefix("\(chart)-") }
      guard !pages.isEmpty else {
        let missing = language.say(
          "The chart %1 was not drawn; with gnuplot, this draws it:", chart)
        return [.paragraph([.text(missing)]), .code("bench plot \(folder)")]
      }
      return pages.map { .figure(figure(chart, page: $0, in: charts, names)) }
    }
  }

  private func figure(
    _ chart: String, page name: String, in charts: FilePath, _ names: [String]
  ) -> Document.Figure {
    let caption = LabCaption.text(of: chart, in: language)
    var files: [String: String] = [:]
    for ending in ["svg", "png", "pdf"] where names.contains("\(name).\(ending)") {
      files[ending] = Self.relative(charts.appending("\(name).\(ending)"), to: page)
    }
    var drawing: String?
    if carriesDrawings {
      // Without it the form links the file.
      drawing = try? TextFile.read(charts.appending("\(name).svg"))
    }
    return Document.Figure(
      alternative: language.say("Chart %1 of the run %2", name, run.suite), caption: caption,
      files: files, svg: drawing)
  }

  private func absences(_ absences: [KeyRows.Absence]) -> [Document.Block] {
    guard !absences.isEmpty else { return [] }
    let rows = absences.map { absence -> [Document.Table.Cell] in
      let words = language.translated(absence.reason)
      return [
        .init(absence.techniques.joined(separator: ", ")),
        .init(absence.probe.isEmpty ? language.say("all") : absence.probe),
        .init(words ?? absence.reason, language: words == nil ? .english : nil),
      ]
    }
    return [
      .table(
        Document.Table(
          caption: language.say("What this host or technique could not do"),
          columns: [
            .init(language.say("technique")), .init(language.say("asked")),
            .init(language.say("reason, as recorded")),
          ], rows: rows))
    ]
  }

  /// The way from a file's folder to another file.
  static func relative(_ file: FilePath, to page: FilePath) -> String {
    func parts(_ path: FilePath) -> [String] {
      let whole = path.isAbsolute ? path : Folder.current.pushing(path)
      return whole.lexicallyNormalized().components.map(\.string)
    }
    let target = parts(file)
    let base = Array(parts(page).dropLast())
    let common = zip(target, base).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: base.count - common) + target[common...])
      .joined(separator: "/")
  }
}

extension String {
  /// The text without line ends behind it.
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0.isNewline }.reversed())
  }
}
