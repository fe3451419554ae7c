import Model
import Report
import Reproductions
import Results
import Statistics

/// What a run says about a published experiment: the rows of `published.csv`.
struct ReproducedRows {
  private let profile: Reproduction
  private let samples: [Sample]
  private let seed: UInt64

  init(_ profile: Reproduction, _ run: RecordedRun) {
    self.init(profile, samples: run.samples, seed: run.manifest.seed)
  }

  /// - Parameter seed: of the resamples.
  init(_ profile: Reproduction, samples: [Sample], seed: UInt64) {
    self.profile = profile
    self.samples = samples
    self.seed = seed
  }

  /// The rows before anything has been measured.
  static func unmeasured(_ profile: Reproduction) -> [PublishedRow] {
    ReproducedRows(profile, samples: [], seed: 0).rows.map { row in
      var row = row
      row.reason = row.technique.isEmpty ? row.reason : ""
      row.verdict = ""
      return row
    }
  }

  var rows: [PublishedRow] { profile.comparisons.map(row) + profile.ratios.map(row) }

  private func span(_ technique: String, _ measure: Measure) -> MeasuredSpan {
    var selection = MeasuredSpan.Selection(
      suite: profile.suite, probe: measure.probe, technique: technique,
      parameters: profile.pace?.parameters ?? "")
    switch measure.part {
    case .metric(let name): selection.metric = name
    case .phases(let phases): selection.phases = phases
    }
    return MeasuredSpan(of: samples, selection)
  }

  private func row(_ figure: PublishedFigure?, _ measure: Measure) -> PublishedRow {
    var row = PublishedRow()
    row.profile = profile.name
    row.suite = profile.suite
    row.probe = measure.probe
    row.parameters = profile.pace?.parameters ?? ""
    row.measure = measure.text
    row.unit = figure?.unit ?? measure.unit
    row.publishedLow = figure?.low
    row.publishedHigh = figure?.high
    row.trust = figure?.trust.rawValue ?? ""
    row.source = figure?.source ?? ""
    row.publishedSpan = figure?.span ?? ""
    row.publishedHost = figure?.host ?? ""
    return row
  }

  private func row(_ system: PublishedSystem) -> PublishedRow {
    var row = row(system.figure, system.measure)
    row.system = system.system
    row.technique = system.technique ?? ""
    guard let technique = system.technique else {
      row.reason = system.absence
      return row
    }
    let span = span(technique, system.measure)
    row.count = span.count
    row.failed = span.failed
    row.reason = reason(span)
    row.measured = span.median.map(system.measure.value)
    let bounds = span.interval.map { [$0.low, $0.high].map(system.measure.value).sorted() }
    row.measuredLow = bounds?.first
    row.measuredHigh = bounds?.last
    return row
  }

  private func row(_ ratio: PublishedRatio) -> PublishedRow {
    var row = row(ratio.figure, ratio.measure)
    row.kind = .ratio
    row.system = ratio.name
    row.technique = ratio.technique ?? ""
    row.reference = ratio.reference ?? ""
    guard let technique = ratio.technique, let reference = ratio.reference else {
      return judged(row, ratio.absence)
    }
    let above = span(technique, ratio.measure)
    let below = span(reference, ratio.referenceMeasure)
    row.count = above.count
    row.failed = above.failed + below.failed
    if ratio.measure != ratio.referenceMeasure {
      row.measure += " / " + ratio.referenceMeasure.text
    }
    for (label, span) in [(technique, above), (reference, below)] where !reason(span).isEmpty {
      return judged(row, "\(label): \(reason(span))")
    }
    guard let estimate = above.ratio(to: below, seed: seed) else {
      return judged(row, "an interval needs 6 blocks")
    }
    // A rate's ratio is the inverse of the times'.
    let isRate = ratio.measure.isRate
    row.measured = isRate ? 1 / estimate.ratio : estimate.ratio
    row.measuredLow = isRate ? 1 / estimate.interval.high : estimate.interval.low
    row.measuredHigh = isRate ? 1 / estimate.interval.low : estimate.interval.high
    guard let low = ratio.figure.low, let interval = row.interval else { return row }
    row.verdict =
      ReproducedDirection(
        published: Interval(low: low, high: ratio.figure.high), measured: interval
      ).text
    return row
  }

  private func judged(_ row: PublishedRow, _ reason: String) -> PublishedRow {
    var row = row
    row.reason = reason
    row.verdict = ReproducedDirection.notJudged(reason).text
    return row
  }

  private func reason(_ span: MeasuredSpan) -> String {
    if span.count == 0 {
      return span.reason.isEmpty ? "it was not measured in this run" : span.reason
    }
    return span.isUnreliable
      ? "\(span.failed) of \(span.failed + span.count) trials failed, more than 5 %" : ""
  }
}

extension Measure {
  /// What a trial's time is in the published number's terms.
  func value(_ nanoseconds: Double) -> Double {
    isRate ? 1e9 / nanoseconds : nanoseconds * Double(count)
  }
}

extension PublishedMark {
  init(_ row: PublishedRow) {
    let isRatio = row.kind == .ratio
    self.init(
      system: row.system,
      label: row.reference.isEmpty ? row.technique : "\(row.technique) / \(row.reference)",
      measure: row.measure, isRatio: isRatio, unit: row.unit, publishedLow: row.publishedLow,
      publishedHigh: row.publishedHigh, trust: row.trust, source: row.source,
      measured: row.measured.map {
        ChartSummaryRow.Estimate($0, row.measuredLow, row.measuredHigh)
      },
      count: row.count, verdict: row.verdict, reason: row.reason)
  }
}

extension ReproductionPage {
  init(_ profile: Reproduction, rows: [PublishedRow], warnings: [String] = []) {
    self.init(
      name: profile.name, question: profile.question, reference: profile.reference,
      theirSpan: profile.theirSpan, ourSpan: profile.ourSpan, caveats: profile.caveats,
      marks: rows.map { PublishedMark($0) }, warnings: warnings)
  }
}
