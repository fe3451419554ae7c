import Model
import RealModule
import Statistics

/// Compares the cells of a run with the baseline's, block by block.
struct Comparison {
  let observations: [Observations]
  let settings: Summary.Settings
  private(set) var resamples: ResampleStore

  init(observations: [Observations], settings: Summary.Settings) {
    self.observations = observations
    self.settings = settings
    resamples = ResampleStore(settings)
  }

  /// Completes the rows of wholes; phases are not compared, since techniques differ in what they
  /// have to do in one, nor are readings of a line or of one second: an interval of many would miss
  /// by chance alone.
  /// - Parameter rows: one per element of `observations`.
  /// - Returns: the baseline's repetitions that differ from it beyond the margin.
  mutating func compare(_ rows: inout [SummaryRow]) -> [Cell] {
    var families: [[Int]] = []
    var places: [Cell: Int] = [:]
    for (index, row) in rows.enumerated()
    where row.cell.phase.isEmpty && !SlopeFit.isReading(row.cell, unit: row.unit)
      && !row.cell.isSecond
    {
      let baseline = baselineCell(of: row.cell)
      let place = places[baseline] ?? families.count
      if place == families.count {
        places[baseline] = place
        families.append([])
      }
      families[place].append(index)
    }
    return families.flatMap { compare(family: $0, &rows) }
  }

  /// The rows of all fitted lines, compared with the baseline's, in the order of the fits.
  /// - Returns: the rows, and the baseline's repetitions that differ from it beyond the margin.
  mutating func fitLines() -> (rows: [SummaryRow], unstable: [Cell]) {
    let fits = SlopeFit.all(of: observations)
    var rows: [SummaryRow] = []
    var families: [Cell: [(index: Int, estimate: RatioEstimate, blocks: Int)]] = [:]
    for fit in fits {
      let first = rows.count
      rows += fit.rows(settings: settings, resamples: &resamples)
      guard first < rows.count, fit.cell != baselineCell(of: fit.cell),
        let baseline = fits.first(where: { $0.cell == baselineCell(of: fit.cell) }),
        let (estimate, blocks) = fit.ratio(to: baseline, resamples: &resamples)
      else { continue }
      rows[first].baseline = settings.baseline
      rows[first].take(estimate)
      families[baseline.cell, default: []].append((first, estimate, blocks))
    }
    let order = families.sorted { $0.value[0].index < $1.value[0].index }
    let unstable = order.flatMap { judge($0.value, &rows) }
    return (rows, unstable)
  }

  /// Compares the cells that share a baseline with it.
  private mutating func compare(family: [Int], _ rows: inout [SummaryRow]) -> [Cell] {
    let own = family.first { rows[$0].cell == baselineCell(of: rows[$0].cell) }
    guard let own, rows[own].isReliable else { return [] }
    var estimates: [(index: Int, estimate: RatioEstimate, blocks: Int)] = []
    for index in family where index != own && rows[index].isReliable {
      let pairs = Pairs(observations[index], observations[own])
      guard pairs.count >= BlockResamples.fewestBlocks else { continue }
      rows[index].superiority = Superiority.probability(
        Distribution(observations[index].values), over: Distribution(observations[own].values))
      rows[index].adjustedProbability = pairs.signedRankProbability
      rows[index].baseline = settings.baseline
      guard let estimate = estimate(pairs) else { continue }
      rows[index].take(estimate)
      estimates.append((index, estimate, pairs.count))
    }
    adjustProbabilities(family, &rows)
    return judge(estimates, &rows)
  }

  /// Adds verdicts.
  ///
  /// The repetition of the baseline is judged by the margin that was asked for; the others cannot
  /// be told apart any better than those two equals.
  private func judge(
    _ estimates: [(index: Int, estimate: RatioEstimate, blocks: Int)], _ rows: inout [SummaryRow]
  ) -> [Cell] {
    let equals = estimates.first {
      rows[$0.index].cell.technique == settings.secondBaseline
        && rows[$0.index].cell.variant.isEmpty
    }
    let floor = equals.map { Verdict.floor(ofEqualArms: $0.estimate) } ?? 0
    for (index, estimate, blocks) in estimates {
      let margin = index == equals?.index ? settings.margin : max(settings.margin, floor)
      rows[index].margin = margin
      rows[index].verdict = Verdict(
        estimate, margin: margin, better: Verdict.Better(rows[index].better), blocks: blocks)
    }
    guard let equals,
      Verdict.isUnstable(equalArms: equals.estimate, margin: settings.margin)
    else { return [] }
    return [rows[equals.index].cell]
  }

  private mutating func estimate(_ pairs: Pairs) -> RatioEstimate? {
    let sessions = pairs.sessionRatios
    if sessions.count >= RatioEstimate.fewestSessions { return RatioEstimate.ofSessions(sessions) }
    guard pairs.count <= BlockResamples.mostBlocks else { return nil }
    return RatioEstimate.ofMedians(
      pairs.values, to: pairs.baseline, resamples: resamples.of(pairs.count))
  }

  private func adjustProbabilities(_ family: [Int], _ rows: inout [SummaryRow]) {
    let tested = family.filter { rows[$0].adjustedProbability != nil }
    let adjusted = HolmCorrection.adjusted(tested.compactMap { rows[$0].adjustedProbability })
    for (index, probability) in zip(tested, adjusted) {
      rows[index].adjustedProbability = probability
    }
  }

  private func baselineCell(of cell: Cell) -> Cell {
    var baseline = cell
    baseline.technique = settings.baseline
    baseline.variant = ""
    return baseline
  }
}

/// The values of two cells that were measured in the same blocks; a block that lacks one is left
/// out.
struct Pairs {
  private(set) var values: [Double] = []
  private(set) var baseline: [Double] = []
  private var sessions: [Int] = []

  var count: Int { values.count }

  init(_ first: Observations, _ second: Observations) {
    let (left, right) = (Pairs.ordered(first), Pairs.ordered(second))
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i].block == right[j].block {
        values.append(left[i].value)
        baseline.append(right[j].value)
        sessions.append(left[i].block.session)
        i += 1
        j += 1
      } else if left[i].block < right[j].block {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// The values that belong to a block, by block; those of one block as they were measured.
  private static func ordered(
    _ observations: Observations
  ) -> [(block: Observations.Block, value: Double)] {
    var placed: [(block: Observations.Block, value: Double, index: Int)] = []
    for (index, block) in observations.blocks.enumerated() {
      if let block { placed.append((block, observations.values[index], index)) }
    }
    placed.sort { $0.block == $1.block ? $0.index < $1.index : $0.block < $1.block }
    return placed.map { ($0.block, $0.value) }
  }

  /// The ratio of medians of each session; none where one of them has no ratio.
  var sessionRatios: [Double] {
    let ratios = Set(sessions).sorted().map { session in
      let members = sessions.indices.filter { sessions[$0] == session }
      return RatioEstimate.ratioOfMedians(
        members.map { values[$0] }, to: members.map { baseline[$0] })
    }
    return ratios.contains { $0 == nil } ? [] : ratios.compactMap(\.self)
  }

  /// On logarithms, as the effect is a ratio; on plain differences where a value is not positive.
  var signedRankProbability: Double? {
    let arePositive = values.allSatisfy { $0 > 0 } && baseline.allSatisfy { $0 > 0 }
    let differences = zip(values, baseline).map { value, base in
      arePositive ? Double.log(value / base) : value - base
    }
    return SignedRankTest.probability(ofDifferences: differences)
  }
}

extension Cell {
  /// Whether it is what was read in one second of a longer trial.
  fileprivate var isSecond: Bool { parameters.hasPrefix("second=") }
}

extension SummaryRow {
  /// Whether there are values and they are no selection.
  fileprivate var isReliable: Bool { count > 0 && verdict != .unreliable }

  fileprivate mutating func take(_ estimate: RatioEstimate) {
    ratio = estimate.ratio
    ratioLow = estimate.interval.low
    ratioHigh = estimate.interval.high
    intervalMethod += (intervalMethod.isEmpty ? "" : "; ") + estimate.method.rawValue
  }
}

extension Verdict.Better {
  init(_ direction: Direction) {
    switch direction {
    case .lower: self = .lower
    case .higher: self = .higher
    case .none: self = .neither
    }
  }
}
