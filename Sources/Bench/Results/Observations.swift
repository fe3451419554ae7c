import Model
import Statistics

/// The samples of one cell, warm-ups left out.
struct Observations {
  /// Where in the run a value was measured; values of two cells in one block are a pair.
  struct Block: Hashable, Comparable {
    let session: Int
    let number: Int

    static func < (left: Block, right: Block) -> Bool {
      (left.session, left.number) < (right.session, right.number)
    }
  }

  let cell: Cell
  let unit: String
  let better: Direction
  private(set) var values: [Double] = []
  /// One per value; nil for what happened outside of the blocks.
  private(set) var blocks: [Block?] = []
  /// One per value.
  private(set) var valueSessions: [Int] = []
  /// Of rates: all operations, and the seconds that they took together.
  private var operations = 0.0
  private var seconds = 0.0
  private var sessions: Set<Int> = []
  private(set) var failed = 0
  private(set) var invalid = 0

  private init(_ sample: Sample, cell: Cell) {
    self.cell = cell
    unit = sample.unit
    better = sample.better
  }

  private mutating func add(_ sample: Sample) {
    switch sample.status {
    case .ok:
      guard let value = sample.value, value.isFinite else { return }
      values.append(value)
      operations += Double(sample.innerCount)
      seconds += Double(sample.innerCount) / value
      blocks.append(sample.block.map { Block(session: sample.session, number: $0) })
      valueSessions.append(sample.session)
      sessions.insert(sample.session)
    case .failed, .timeout: failed += 1
    case .invalid: invalid += 1
    case .unsupported, .skipped: break
    }
  }

  /// The cells of `samples` in the order of a summary.
  ///
  /// A cell that has nothing but warm-ups is there too, with no values.
  static func grouped(_ samples: [Sample], settings: Summary.Settings) -> [Observations] {
    var places: [Cell: Int] = [:]
    var groups: [Observations] = []
    for sample in samples {
      let cell = Cell(sample)
      let place = places[cell] ?? groups.count
      if place == groups.count {
        places[cell] = place
        groups.append(Observations(sample, cell: cell))
      }
      if !sample.isWarmup { groups[place].add(sample) }
    }
    let keys = groups.map { SortKey($0.cell, settings) }
    let order = groups.indices.sorted {
      keys[$0] == keys[$1] ? $0 < $1 : keys[$0].precedes(keys[$1])
    }
    return order.map { groups[$0] }
  }

  /// The row of this cell without its comparison.
  func describe(seed: UInt64) -> SummaryRow {
    var row = SummaryRow(cell: cell, unit: unit, better: better)
    row.count = values.count
    row.sessions = sessions.count
    row.failed = failed
    row.invalid = invalid
    row.seed = seed
    if Double(failed + invalid) > Summary.mostFailures * Double(row.attempts) {
      row.verdict = .unreliable
    } else {
      row.describe(Distribution(values))
      // Long trials count for more: a rate's mean is all operations over all of their time.
      if isRate, seconds > 0, seconds.isFinite { row.mean = operations / seconds }
    }
    return row
  }

  private var isRate: Bool { unit.hasSuffix("/s") }

  private struct SortKey: Equatable {
    let names: [String]

    init(_ cell: Cell, _ settings: Summary.Settings) {
      // No name begins with a control character, so that these stand before all of them.
      let technique =
        switch cell.technique {
        case settings.baseline: "\u{1}"
        case settings.secondBaseline: "\u{2}"
        default: cell.technique
        }
      names = [cell.suite, cell.probe, technique, cell.variant, cell.parameters]
    }

    func precedes(_ other: SortKey) -> Bool {
      names.lexicographicallyPrecedes(other.names)
    }
  }
}

extension Cell {
  init(_ sample: Sample) {
    self.init(
      suite: sample.suite, probe: sample.probe, technique: sample.technique,
      variant: sample.variant, parameters: sample.parameters, phase: sample.phase,
      metric: sample.metric)
  }
}

extension SummaryRow {
  mutating func describe(_ values: Distribution) {
    let outliers = values.outliers
    mildOutliers = outliers?.mild
    severeOutliers = outliers?.severe
    mean = values.mean
    standardDeviation = values.standardDeviation
    medianAbsoluteDeviation = values.medianAbsoluteDeviation
    minimum = values.minimum
    maximum = values.maximum
    p05 = values.quantile(0.05)
    p25 = values.quantile(0.25)
    p75 = values.quantile(0.75)
    median = values.median
    (medianLow, medianHigh) = values.bounds(ofQuantile: 0.5)
    p90 = values.quantile(0.9)
    (p90Low, p90High) = values.bounds(ofQuantile: 0.9)
    p95 = values.quantile(0.95)
    (p95Low, p95High) = values.bounds(ofQuantile: 0.95)
    p99 = values.quantile(0.99)
    (p99Low, p99High) = values.bounds(ofQuantile: 0.99)
    if medianLow != nil { intervalMethod = "order statistics" }
  }
}

extension Distribution {
  fileprivate func bounds(ofQuantile probability: Double) -> (Double?, Double?) {
    let interval = interval(ofQuantile: probability)
    return (interval?.low, interval?.high)
  }
}
