internal import Model
internal import RealModule
internal import Statistics

/// Compares one cell of two sides; what cannot be compared is said in words.
struct CellComparison {
  let settings: RunComparison.Settings
  /// Whether blocks of both sides are pairs: arms of one run.
  let isPaired: Bool
  /// The arms that are compared; nil for whole runs.
  var arms: (reference: RunComparison.Arm, candidate: RunComparison.Arm)?
  /// How far equal arms differ, of the reference and of the candidate.
  var floors: [[Cell: Double]] = []
  /// By number of blocks and seed, so that all ratios rest on the same resamples.
  private var resamples: [Draw: BlockResamples] = [:]

  private struct Draw: Hashable {
    let blocks: Int
    let seed: UInt64
  }

  init(settings: RunComparison.Settings, isPaired: Bool) {
    self.settings = settings
    self.isPaired = isPaired
  }

  /// Compares what the two sides have of one cell; at least one of them has something.
  mutating func compare(
    _ reference: ComparedCells.Entry?, _ candidate: ComparedCells.Entry?
  ) -> ComparedCell {
    guard let any = reference ?? candidate else { preconditionFailure("a cell of neither side") }
    var cell = any.row.cell
    if let arms {
      cell.technique = arms.reference.technique
      cell.variant = arms.reference.variant
    }
    var compared = ComparedCell(
      cell: cell, candidateArm: arms?.candidate ?? RunComparison.Arm(cell), unit: any.row.unit,
      better: any.row.better, reference: reference?.row, candidate: candidate?.row)
    guard let reference, let candidate else {
      compared.note = reference == nil ? "only in B" : "only in A"
      return compared
    }
    if let obstacle = obstacle(reference, candidate) {
      compared.note = obstacle
      if reference.row.verdict == .unreliable || candidate.row.verdict == .unreliable {
        compared.verdict = .unreliable
      }
      return compared
    }
    switch estimate(reference, candidate) {
    case .failure(let absence): compared.note = absence.reason
    case .success(let estimate):
      judge(&compared, estimate, blocks: min(reference.row.count, candidate.row.count))
    }
    return compared
  }

  /// Why there is no ratio.
  private struct Absence: Error {
    let reason: String
  }

  private func judge(_ compared: inout ComparedCell, _ estimate: RatioEstimate, blocks: Int) {
    // Equal arms that differ are judged by what was asked, others cannot be told apart any better.
    let isEqualArm =
      compared.cell.technique.hasSuffix("#2") || compared.candidateArm.technique.hasSuffix("#2")
    let floor = floors.compactMap { $0[compared.cell.withoutArm] }.max() ?? 0
    let margin = isEqualArm ? settings.margin : max(settings.margin, floor)
    compared.margin = margin
    compared.estimate = estimate
    compared.verdict = Verdict(
      estimate, margin: margin, better: Verdict.Better(compared.better), blocks: max(blocks, 1))
    if let reference = compared.reference?.count, let candidate = compared.candidate?.count,
      reference != candidate
    {
      compared.note = "unequal n: \(reference) in A, \(candidate) in B"
    }
  }

  /// What makes two cells incomparable before any number is looked at; nil when nothing does.
  private func obstacle(
    _ reference: ComparedCells.Entry, _ candidate: ComparedCells.Entry
  ) -> String? {
    if reference.row.unit != candidate.row.unit {
      return "the units differ: \"\(reference.row.unit)\" in A, \"\(candidate.row.unit)\" in B"
    }
    if reference.row.better != candidate.row.better {
      return "the directions differ: \(reference.row.better.rawValue) is better in A, "
        + "\(candidate.row.better.rawValue) in B"
    }
    let absences = [("A", reference), ("B", candidate)].compactMap { name, entry in
      entry.absence.map { "\($0) in \(name)" }
    }
    if absences.count == 2, let first = reference.absence, first == candidate.absence {
      return "\(first) in both"
    }
    if !absences.isEmpty { return absences.joined(separator: "; ") }
    return areSame(reference, candidate) ? "A and B are the same samples" : nil
  }

  private func areSame(
    _ reference: ComparedCells.Entry, _ candidate: ComparedCells.Entry
  ) -> Bool {
    reference.runID == candidate.runID && reference.row.cell == candidate.row.cell
      && reference.observations?.values == candidate.observations?.values
      && reference.row.median == candidate.row.median
  }

  private mutating func estimate(
    _ reference: ComparedCells.Entry, _ candidate: ComparedCells.Entry
  ) -> Result<RatioEstimate, Absence> {
    guard let below = reference.observations, let above = candidate.observations else {
      return ofIntervals(reference.row, candidate.row)
    }
    return isPaired ? paired(below, above) : independent(below, above)
  }

  private mutating func paired(
    _ reference: Observations, _ candidate: Observations
  ) -> Result<RatioEstimate, Absence> {
    let pairs = Pairs(candidate, reference)
    guard pairs.count >= BlockResamples.fewestBlocks else {
      return .failure(
        tooFew(pairs.count, pairs.count, "blocks that both have")
          ?? Absence(reason: "no common block"))
    }
    let sessions = pairs.sessionRatios
    if sessions.count >= RatioEstimate.fewestSessions {
      return success(RatioEstimate.ofSessions(sessions))
    }
    guard pairs.count <= BlockResamples.mostBlocks else { return .failure(Self.tooMany) }
    return success(
      RatioEstimate.ofMedians(
        pairs.values, to: pairs.baseline, resamples: draw(pairs.count, seed: settings.seed)))
  }

  private mutating func independent(
    _ reference: Observations, _ candidate: Observations
  ) -> Result<RatioEstimate, Absence> {
    let (below, above) = (reference.sessionMedians, candidate.sessionMedians)
    if min(below.count, above.count) >= RatioEstimate.fewestSessions {
      return success(RatioEstimate.ofIndependentSessions(above, to: below))
    }
    let (first, second) = (reference.blockValues, candidate.blockValues)
    if let absence = tooFew(first.count, second.count, "trials") { return .failure(absence) }
    guard max(first.count, second.count) <= BlockResamples.mostBlocks else {
      return .failure(Self.tooMany)
    }
    return success(
      RatioEstimate.ofIndependentMedians(
        second, to: first, resamples: draw(second.count, seed: settings.seed &+ 1),
        referenceResamples: draw(first.count, seed: settings.seed)))
  }

  private func ofIntervals(
    _ reference: SummaryRow, _ candidate: SummaryRow
  ) -> Result<RatioEstimate, Absence> {
    let sides = [("A", reference), ("B", candidate)]
    let bare = sides.filter { $0.1.medianInterval == nil }.map(\.0)
    guard bare.isEmpty, let below = reference.median, let above = candidate.median,
      let lower = reference.medianInterval, let upper = candidate.medianInterval
    else {
      let names = bare.joined(separator: " and ")
      return .failure(Absence(reason: "its value has no interval in the summary of \(names)"))
    }
    return success(RatioEstimate.ofIntervals(above, upper, to: below, lower))
  }

  private func success(_ estimate: RatioEstimate?) -> Result<RatioEstimate, Absence> {
    guard let estimate, estimate.ratio.isFinite, estimate.interval.high.isFinite,
      estimate.interval.low > 0
    else {
      return .failure(Absence(reason: "a median or a bound is not positive, so there is no ratio"))
    }
    return .success(estimate)
  }

  private func tooFew(_ reference: Int, _ candidate: Int, _ what: String) -> Absence? {
    let least = BlockResamples.fewestBlocks
    guard min(reference, candidate) < least else { return nil }
    let counts: String
    if reference == candidate {
      counts = "n = \(reference)"
    } else {
      counts = [("A", reference), ("B", candidate)].filter { $0.1 < least }
        .map { "n = \($0.1) in \($0.0)" }.joined(separator: ", ")
    }
    return Absence(reason: "too few \(what): \(counts), an interval needs \(least)")
  }

  private static let tooMany = Absence(
    reason: "more than \(BlockResamples.mostBlocks) blocks, which cannot be resampled at once")

  private mutating func draw(_ blocks: Int, seed: UInt64) -> BlockResamples {
    let key = Draw(blocks: blocks, seed: seed)
    if let known = resamples[key] { return known }
    let made = BlockResamples(blocks: blocks, resamples: settings.resamples, seed: seed)
    resamples[key] = made
    return made
  }
}

extension ComparedCells.Entry {
  /// Why this side has nothing to compare; nil when it has.
  fileprivate var absence: String? {
    let lost = row.failed + row.invalid
    if row.count == 0, lost > 0 { return "all \(lost) trials failed" }
    if row.count == 0, observations != nil {
      return reason.isEmpty ? "no value" : "not measured (\(reason))"
    }
    if row.verdict == .unreliable {
      return "unreliable: \(lost) of \(row.attempts) trials gave no value (over 5 %)"
    }
    return row.median == nil ? "no value" : nil
  }
}

extension Observations {
  /// One value per block, in their order, and each of what belongs to none.
  ///
  /// Several values of one block are one unit, their median: they share whatever the block had.
  var blockValues: [Double] {
    var members: [Block: [Double]] = [:]
    var values: [Double] = []
    for (value, block) in zip(self.values, blocks) {
      if let block { members[block, default: []].append(value) } else { values.append(value) }
    }
    return members.sorted { $0.key < $1.key }.compactMap { Distribution($0.value).median } + values
  }

  /// The median of each session that has values, in their order.
  var sessionMedians: [Double] {
    var members: [Int: [Double]] = [:]
    for (value, session) in zip(values, valueSessions) {
      members[session, default: []].append(value)
    }
    return members.sorted { $0.key < $1.key }.compactMap { Distribution($0.value).median }
  }
}
