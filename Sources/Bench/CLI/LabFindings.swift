import Documents
import Labs
import Linux
import Report
import Results
import SystemPackage

/// Reads one run of a lab into what the lab's report shows of it.
struct LabFindings {
  let run: LabRun
  let language: Language
  /// Where the run's files are.
  let folder: FilePath
  /// Where the report will be: charts are named from there.
  let page: FilePath
  /// Whether the form carries drawings inside.
  let carriesDrawings: Bool

  /// - Returns: nil for a run that was not made; and why charts are missing.
  func findings() throws -> (LabReport.Findings, problems: [String])? {
    guard Folder.exists(folder) else { return nil }
    let recorded = try RunFiles(folder).run()
    var reported = try ReportedRun(folder, language: language)
    // The lab says it in its own words, below.
    reported.facts.measured = nil
    if run.charts.contains("pareto") { reported.inputs.stand(beside: others()) }
    let drawn = try charts(of: reported)
    let parts = ReportChapter(
      reported.inputs, facts: reported.facts, pictures: drawn.pictures, number: 1, of: 1
    ).parts
    let findings = LabReport.Findings(
      host: parts.host, machine: HostDescription.line(of: recorded.manifest.host),
      warnings: parts.warnings + stopped(recorded), headlines: parts.sentences.map(headline),
      blocks: parts.tables + parts.figures + missing(drawn.problems) + parts.gaps)
    return (findings, drawn.problems)
  }

  /// The lab's other runs, for a chart of several; one that cannot be read says so in its own place.
  private func others() -> [ChartInputs] {
    let parent = folder.removingLastComponent()
    let names = (try? Folder.list(parent)) ?? []
    return names.map(parent.appending).filter { $0 != folder && Folder.isFolder($0) }
      .compactMap { try? ReportedRun($0, language: language).inputs }
  }

  /// The charts that the lab wants, and why others are missing.
  private func charts(
    of run: ReportedRun
  ) throws -> (pictures: [ReportPicture], problems: [String]) {
    let workspace = try TemporaryFolder()
    let stem = page.lastComponent?.stem ?? "report"
    let beside = page.removingLastComponent().appending("\(stem)-charts").appending(self.run.suite)
    let charts = ReportCharts(
      run, form: carriesDrawings ? .svg : .png, isInside: carriesDrawings,
      place: carriesDrawings ? workspace.path : beside, base: page.removingLastComponent(),
      names: self.run.charts)
    return try withExtendedLifetime(workspace) { try charts.pictures() }
  }

  private func headline(_ sentence: ReportSentence) -> String {
    "\(sentence.label) \(sentence.clause)"
  }

  /// A run that was interrupted says less than it was made to say.
  private func stopped(_ run: RecordedRun) -> [Document.Block] {
    guard let blocks = run.missingBlocks else { return [] }
    let sentence = language.say(
      "This run is not complete: %1 of %2 blocks were measured; `bench lab run` goes on.",
      "\(blocks.seen)", "\(blocks.planned)")
    return [.paragraph([.strong(sentence)])]
  }

  private func missing(_ problems: [String]) -> [Document.Block] {
    problems.isEmpty
      ? []
      : [.paragraph([.text(language.say("Charts are missing that could not be drawn here."))])]
  }
}
