import Model
import Statistics

/// Fits a line to what a run read while it held ever more instances: what one more costs, and what
/// they share.
///
/// Fitted is every metric in bytes whose rows say `instances=N` and nothing else. The rows that
/// come of it have no parameters, and the metric's name with `_per_instance` and `_shared` added.
struct SlopeFit {
  /// How the numbers of instances stand in the `params` column.
  static let parameter = "instances="
  static let method = "Theil-Sen, block bootstrap"
  static let sharedMethod = "order statistics of the ramps' intercepts"

  /// The cell of the slope.
  let cell: Cell
  let unit: String
  let better: Direction
  private let metric: String
  /// The readings of each ramp, by its block.
  private var ramps: [Observations.Block: [TheilSen.Point]] = [:]
  /// Ramps that failed or timed out, and those whose instances were not what they claim to be.
  private var failed = 0
  private var invalid = 0

  private init(_ observations: Observations) {
    var cell = observations.cell
    metric = cell.metric
    cell.parameters = ""
    cell.metric += "_per_instance"
    self.cell = cell
    unit = observations.unit
    better = observations.better
  }

  /// The fits of a run, in the order of its cells.
  static func all(of observations: [Observations]) -> [SlopeFit] {
    var places: [Cell: Int] = [:]
    var fits: [SlopeFit] = []
    for observations in observations {
      guard observations.unit == fittedUnit, let instances = instances(observations.cell) else {
        continue
      }
      let fit = SlopeFit(observations)
      let place = places[fit.cell] ?? fits.count
      if place == fits.count {
        places[fit.cell] = place
        fits.append(fit)
      }
      for (value, block) in zip(observations.values, observations.blocks) {
        guard let block else { continue }
        fits[place].ramps[block, default: []].append(TheilSen.Point(x: instances, y: value))
      }
    }
    let byCell = Dictionary(
      observations.map { ($0.cell, $0) }, uniquingKeysWith: { first, _ in first })
    for index in fits.indices { fits[index].addFailures(byCell) }
    return fits
  }

  /// Counts the ramps that gave no reading: their rows say no number of instances.
  private mutating func addFailures(_ observations: [Cell: Observations]) {
    var whole = cell
    whole.metric = metric
    failed = observations[whole]?.failed ?? 0
    invalid = observations[whole]?.invalid ?? 0
  }

  /// Whether so many ramps gave nothing that the rest is a selection.
  private var isUnreliable: Bool {
    Double(failed + invalid) > Summary.mostFailures * Double(ramps.count + failed + invalid)
  }

  private static let fittedUnit = "B"

  /// Whether a cell is one reading of a line and no result by itself.
  static func isReading(_ cell: Cell, unit: String) -> Bool {
    unit == fittedUnit && instances(cell) != nil
  }

  private static func instances(_ cell: Cell) -> Double? {
    guard cell.phase.isEmpty, cell.parameters.hasPrefix(parameter) else { return nil }
    return UInt32(cell.parameters.dropFirst(parameter.count)).map(Double.init)
  }

  private var blocks: [Observations.Block] { ramps.keys.sorted() }

  private func points(_ blocks: [Observations.Block]) -> [[TheilSen.Point]] {
    // Points are ordered, because equal runs have to give equal sums.
    blocks.map { block in
      (ramps[block] ?? []).sorted { $0.x == $1.x ? $0.y < $1.y : $0.x < $1.x }
    }
  }

  /// The rows of the slope and of what is shared; none where there is no line.
  func rows(settings: Summary.Settings, resamples: inout ResampleStore) -> [SummaryRow] {
    let blocks = blocks
    guard let fit = TheilSen(ramps: points(blocks)) else { return [] }
    let slopes = fit.slopesByRamp.sorted { $0.key < $1.key }.map(\.value)
    var slope = row(metric: cell.metric, settings)
    var shared = row(metric: "\(metric)_shared", settings)
    guard !isUnreliable else { return [slope, shared] }
    slope.describe(Distribution(slopes))
    slope.median = fit.slope
    slope.intervalMethod = ""
    (slope.medianLow, slope.medianHigh) = (nil, nil)
    if (BlockResamples.fewestBlocks...BlockResamples.mostBlocks).contains(blocks.count) {
      let interval = BlockResamples.interval(of: fit.slopes(in: resamples.of(blocks.count)))
      (slope.medianLow, slope.medianHigh) = (interval?.low, interval?.high)
      slope.intervalMethod = interval == nil ? "" : Self.method
    }
    shared.describe(Distribution(fit.intercepts))
    if shared.medianLow != nil { shared.intervalMethod = Self.sharedMethod }
    return [slope, shared]
  }

  /// A row with the ramps counted and without a value.
  private func row(metric: String, _ settings: Summary.Settings) -> SummaryRow {
    var row = SummaryRow(cell: cell, unit: unit, better: better)
    row.cell.metric = metric
    row.count = ramps.count
    row.sessions = Set(ramps.keys.map(\.session)).count
    row.failed = failed
    row.invalid = invalid
    row.seed = settings.seed
    if isUnreliable { row.verdict = .unreliable }
    return row
  }

  /// How many times the baseline's slope this one is; nil where either is not above 0.
  func ratio(
    to baseline: SlopeFit, resamples: inout ResampleStore
  ) -> (estimate: RatioEstimate, blocks: Int)? {
    let common = blocks.filter { baseline.ramps[$0] != nil }
    guard !isUnreliable, !baseline.isUnreliable,
      (BlockResamples.fewestBlocks...BlockResamples.mostBlocks).contains(common.count),
      let above = TheilSen(ramps: points(common)),
      let below = TheilSen(ramps: baseline.points(common)), above.slope > 0, below.slope > 0
    else { return nil }
    let sessions = Dictionary(grouping: common, by: \.session).sorted { $0.key < $1.key }
    if sessions.count >= RatioEstimate.fewestSessions {
      let ratios = sessions.map { session in
        let above = TheilSen(ramps: points(session.value))?.slope ?? .nan
        let below = TheilSen(ramps: baseline.points(session.value))?.slope ?? .nan
        // Two negative slopes have a ratio above 0 that means nothing.
        return above > 0 && below > 0 ? above / below : .nan
      }
      return RatioEstimate.ofSessions(ratios).map { ($0, common.count) }
    }
    let store = resamples.of(common.count)
    let slopes = zip(above.slopes(in: store), below.slopes(in: store))
    guard slopes.allSatisfy({ $0 > 0 && $1 > 0 }),
      let interval = BlockResamples.interval(of: slopes.map { $0 / $1 })
    else { return nil }
    let estimate = RatioEstimate(
      ratio: above.slope / below.slope, interval: interval, method: .withinSession)
    return (estimate, common.count)
  }
}

/// Resamples by the number of blocks, so that all estimates of a run rest on the same ones.
struct ResampleStore {
  private let settings: Summary.Settings
  private var resamples: [Int: BlockResamples] = [:]

  init(_ settings: Summary.Settings) { self.settings = settings }

  mutating func of(_ blocks: Int) -> BlockResamples {
    if let known = resamples[blocks] { return known }
    let new = BlockResamples(blocks: blocks, resamples: settings.resamples, seed: settings.seed)
    resamples[blocks] = new
    return new
  }
}
