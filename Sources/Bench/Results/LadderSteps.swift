import Model
import Statistics

/// What each rung of the ladder costs beyond the one below it: the median of the differences between
/// two trials of one block.
struct LadderSteps {
  static let method = "order statistics of paired differences"

  /// The rows of all steps; none of another suite.
  static func rows(of observations: [Observations], settings: Summary.Settings) -> [SummaryRow] {
    let places = Dictionary(
      Ladder.rungs.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let climbed = observations.filter { entry in
      entry.cell.suite == Ladder.name && entry.cell.phase.isEmpty && !entry.values.isEmpty
        && entry.cell.metric != Metric.prepare.name && places[label(of: entry.cell)] != nil
    }
    let ladders = Dictionary(grouping: climbed) { Side(of: $0.cell) }
    return ladders.sorted { $0.key < $1.key }.flatMap { _, entries in
      let rungs = entries.sorted {
        places[label(of: $0.cell), default: 0] < places[label(of: $1.cell), default: 0]
      }
      return zip(rungs.dropFirst(), rungs).compactMap { step(from: $1, to: $0, settings) }
    }
  }

  /// One ladder of a run: one metric at one pace.
  private struct Side: Hashable, Comparable {
    let metric: String
    let parameters: String

    init(of cell: Cell) {
      metric = cell.metric
      parameters = cell.parameters
    }

    static func < (left: Side, right: Side) -> Bool {
      (left.metric, left.parameters) < (right.metric, right.parameters)
    }
  }

  private static func label(of cell: Cell) -> String {
    cell.variant.isEmpty ? cell.technique : "\(cell.technique)/\(cell.variant)"
  }

  private static func step(
    from below: Observations, to rung: Observations, _ settings: Summary.Settings
  ) -> SummaryRow? {
    let own = byBlock(rung)
    let lower = byBlock(below)
    let blocks = own.keys.filter { lower[$0] != nil }.sorted()
    guard !blocks.isEmpty else { return nil }
    var cell = rung.cell
    cell.metric = Ladder.step(of: cell.metric)
    var row = SummaryRow(cell: cell, unit: rung.unit, better: rung.better)
    row.count = blocks.count
    row.sessions = Set(blocks.map(\.session)).count
    row.seed = settings.seed
    row.baseline = label(of: below.cell)
    row.describe(Distribution(blocks.map { own[$0, default: 0] - lower[$0, default: 0] }))
    if row.medianLow != nil { row.intervalMethod = method }
    return row
  }

  private static func byBlock(_ observations: Observations) -> [Observations.Block: Double] {
    Dictionary(
      zip(observations.blocks, observations.values).compactMap { block, value in
        block.map { ($0, value) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
