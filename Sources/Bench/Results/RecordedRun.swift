package import Model
internal import Statistics

/// A run as its folder holds it, read back.
package struct RecordedRun: Sendable {
  package let manifest: Manifest
  /// Nil when the folder has none.
  package let plan: Plan?
  package let samples: [Sample]
  /// Number of the line at which a killed run stopped in the middle.
  package let tornLine: Int?
  /// The stored summary, which also holds what was derived from several cells; empty without one.
  package let summary: [SummaryRow]

  package init(
    manifest: Manifest, plan: Plan? = nil, samples: [Sample], tornLine: Int? = nil,
    summary: [SummaryRow] = []
  ) {
    self.manifest = manifest
    self.plan = plan
    self.samples = samples
    self.tornLine = tornLine
    self.summary = summary
  }

  /// Reads the files of a run, bytes by name.
  /// - Throws: what is missing or cannot be read, and where.
  package init(files: [String: [UInt8]]) throws(ResultsError) {
    guard let manifest = files[Manifest.file] else {
      throw ResultsError(file: Manifest.file, reason: "the file is missing")
    }
    let table = Table<Sample>.samples
    guard let rows = files[table.file] else {
      throw ResultsError(file: table.file, reason: "the file is missing")
    }
    self.manifest = try Manifest(decoding: manifest)
    plan = try files[Plan.file].map { (bytes) throws(ResultsError) in try Plan(decoding: bytes) }
    let contents = try table.read(rows)
    try contents.rows.requireBelief()
    samples = contents.rows
    tornLine = contents.tornLine
    summary =
      try files[Table<SummaryRow>.summary.file]
      .map { (bytes) throws(ResultsError) in try Table.summary.read(bytes).rows } ?? []
  }
}

extension RecordedRun {
  /// What a reader of anything derived from this run has to know, one sentence each.
  package var warnings: [String] {
    var warnings: [String] = []
    if manifest.host.lab == true {
      warnings.append(
        "\(manifest.runID) is a lab run, made under software emulation, so only ratios between its "
          + "own rows mean anything.")
    }
    if isUnstable {
      warnings.append(
        "\(manifest.runID) is unstable: its A/A arm differs from the baseline by more than "
          + "5 %, so none of its ratios can be trusted.")
    }
    if tornLine != nil {
      warnings.append("\(manifest.runID) ends in half a line, which is left out: it was killed.")
    }
    if let blocks = missingBlocks {
      warnings.append(
        "\(manifest.runID) is incomplete: \(blocks.seen) of \(blocks.planned) planned blocks were "
          + "measured.")
    }
    return warnings
  }

  /// Blocks seen and planned, warm-ups included; nil for a complete run, or without a plan.
  package var missingBlocks: (seen: Int, planned: Int)? {
    guard let plan, plan.fault == nil else { return nil }
    var seen: Set<Observations.Block> = []
    for sample in samples {
      if let block = sample.block { seen.insert(.init(session: sample.session, number: block)) }
    }
    return seen.count < plan.order.count ? (seen.count, plan.order.count) : nil
  }

  /// Whether a stored A/A ratio excludes 1 by more than the usual margin.
  package var isUnstable: Bool {
    equalArms.contains { row in
      guard let ratio = row.ratio, let interval = row.ratioInterval else { return false }
      let estimate = RatioEstimate(ratio: ratio, interval: interval, method: .withinSession)
      return Verdict.isUnstable(equalArms: estimate, margin: Verdict.usualMargin)
    }
  }

  /// The stored comparisons of the baseline with its repetition.
  var equalArms: [SummaryRow] {
    summary.filter {
      $0.cell.technique == "\($0.baseline)#2" && $0.cell.variant.isEmpty && $0.cell.phase.isEmpty
    }
  }
}

extension [Sample] {
  /// Refuses a file with a value that would overflow what is computed of it.
  package func requireBelief() throws(ResultsError) {
    guard let sample = first(where: \.isBeyondBelief) else { return }
    throw ResultsError(
      file: Table<Sample>.samples.file,
      reason: "\(sample.place) has the value \(sample.value ?? 0), which nothing measures; "
        + "restore the file")
  }
}

extension Sample {
  /// Whether the value would overflow what is computed of it; the largest memory is 10¹⁶ bytes and
  /// a century is 10¹⁹ nanoseconds.
  var isBeyondBelief: Bool { (value?.magnitude ?? 0) > 1e100 }

  /// Where a sample stands, in words.
  var place: String {
    let trial = sequence.map { "trial \($0)" } ?? "a row outside of trials"
    return "session \(session), \(trial) (\(armLabel) \(metric))".printable
  }

  /// `technique/variant`, and the parameters behind it.
  var armLabel: String {
    let name = variant.isEmpty ? technique : "\(technique)/\(variant)"
    return parameters.isEmpty ? name : "\(name) \(parameters)"
  }
}
