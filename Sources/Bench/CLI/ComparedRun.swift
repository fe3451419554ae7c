import Linux
import Report
import Results
import SystemPackage

/// One side of a comparison, as the command line names it: a run's folder, or `RUN:technique`.
struct ComparedRun {
  let side: RunComparison.Side
  private let folder: FilePath
  private let samples: [UInt8]
  /// What a reader has to know of this run, one sentence each.
  let warnings: [String]

  var manifest: Manifest { side.run.manifest }

  init(_ text: String) throws(Refusal) {
    let (folder, arm) = try Self.parts(of: text)
    let files = try RunFiles(folder)
    self.folder = folder
    samples = files.bytes["samples.csv"] ?? []
    side = RunComparison.Side(try files.run(), arm: arm)
    warnings = side.run.warnings + files.edits.map { "\(folder): \($0)" }
    guard let arm else { return }
    let labels = Set(
      side.run.samples.map {
        RunComparison.Arm(technique: $0.technique, variant: $0.variant).label
      })
    guard labels.contains(arm.label) else {
      let hint =
        Spelling.nearest(to: arm.label, among: labels.sorted())
        .map { " did you mean \($0)?" } ?? ""
      throw Refusal(
        .usage,
        "\(folder) has no technique \"\(arm.label)\";\(hint) it holds "
          + "\(labels.sorted().joined(separator: ", ")).")
    }
  }

  /// A folder's name may hold a colon itself.
  private static func parts(
    of text: String
  ) throws(Refusal) -> (folder: FilePath, arm: RunComparison.Arm?) {
    guard !text.isEmpty else { throw Refusal(.usage, "a run's folder has an empty name.") }
    guard !Folder.exists(FilePath(text)), let colon = text.lastIndex(of: ":") else {
      return (FilePath(text), nil)
    }
    let folder = String(text[..<colon])
    let words = text[text.index(after: colon)...]
      .split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard !folder.isEmpty, let technique = words.first, !words.contains("") else {
      throw Refusal(
        .usage,
        "\"\(text)\" names no technique of a run; write RUN:technique or "
          + "RUN:technique/variant.")
    }
    let variant = words.count > 1 ? words[1] : ""
    return (FilePath(folder), RunComparison.Arm(technique: technique, variant: variant))
  }

  /// Whether both sides are samples of the same run, wherever copies of it lie.
  func isSameRun(as other: ComparedRun) -> Bool {
    manifest.runID == other.manifest.runID && samples == other.samples
  }

  /// What this side is, in a line.
  var description: String {
    let arm = side.arm.map { ":\($0.label)" } ?? ""
    let sessions = Set(side.run.samples.map(\.session)).count
    let blocks = Set(side.run.samples.filter { !$0.isWarmup }.compactMap(\.block)).count
    return "\(folder)\(arm) (\(manifest.created), "
      + "\(sessions) session\(sessions == 1 ? "" : "s") of "
      + "\(blocks) blocks; \(HostDescription.line(of: manifest.host)))"
  }
}

extension ComparisonTable.Difference {
  init(_ difference: EnvironmentDifference) {
    self.init(
      name: difference.name, reference: difference.reference, candidate: difference.candidate)
  }
}

extension ComparisonTable.Row {
  /// The part of a compared cell that tables show.
  init(_ cell: ComparedCell) {
    let arm = RunComparison.Arm(technique: cell.cell.technique, variant: cell.cell.variant)
    func estimate(_ row: SummaryRow?) -> ComparisonTable.Estimate? {
      row?.median.map { .init($0, row?.medianLow, row?.medianHigh) }
    }
    self.init(
      suite: cell.cell.suite, probe: cell.cell.probe, arm: arm.label,
      candidateArm: cell.candidateArm.label, parameters: cell.cell.parameters,
      phase: cell.cell.phase, metric: cell.cell.metric, unit: cell.unit,
      better: cell.better.rawValue, reference: estimate(cell.reference),
      candidate: estimate(cell.candidate), referenceCount: cell.reference?.count,
      candidateCount: cell.candidate?.count,
      ratio: cell.estimate.map { .init($0.ratio, $0.interval.low, $0.interval.high) },
      verdict: cell.verdict.map { "\($0)" } ?? "", margin: cell.margin,
      method: cell.estimate?.method.rawValue ?? "", note: cell.note)
  }
}
