internal import Model
internal import Statistics

/// The cells of one side of a comparison, by what they have to share with the other side.
struct ComparedCells {
  /// What one side has of a cell.
  struct Entry {
    let row: SummaryRow
    /// Nil for a cell that the summary derives from others.
    let observations: Observations?
    /// Why nothing was measured; empty where something was.
    let reason: String
    let runID: String
  }

  /// In the order of a summary, derived cells last.
  private(set) var keys: [Cell] = []
  private var entries: [Cell: Entry] = [:]
  /// How far the side's equal arms differ, by cell without a technique.
  let floors: [Cell: Double]

  subscript(key: Cell) -> Entry? { entries[key] }

  init(_ side: RunComparison.Side, _ settings: RunComparison.Settings) {
    let selection = CellSelection(settings, arm: side.arm)
    let samples = side.run.samples.filter { selection.contains(Cell($0)) }
    let runID = side.run.manifest.runID
    floors = Dictionary(
      side.run.equalArms.compactMap { row in
        row.ratio.map { (row.cell.withoutArm, max($0, 1 / $0) - 1) }
      }, uniquingKeysWith: max)
    let reasons = Dictionary(
      samples.lazy.filter { $0.value == nil && !$0.reason.isEmpty }
        .map { (Cell($0), $0.reason) }, uniquingKeysWith: { first, _ in first })
    let groups = Observations.grouped(samples, settings: Summary.Settings(seed: settings.seed))
    // A reading of a line is compared by the line, which the summary holds.
    for group in groups where !SlopeFit.isReading(group.cell, unit: group.unit) {
      add(
        Entry(
          row: group.describe(seed: settings.seed), observations: group,
          reason: reasons[group.cell] ?? "", runID: runID), side)
    }
    for row in side.run.summary
    where selection.contains(row.cell) && !SlopeFit.isReading(row.cell, unit: row.unit) {
      add(Entry(row: row, observations: nil, reason: "", runID: runID), side)
    }
  }

  /// The first entry of a key stays: what has samples of its own goes before what was derived.
  private mutating func add(_ entry: Entry, _ side: RunComparison.Side) {
    let key = side.arm == nil ? entry.row.cell : entry.row.cell.withoutArm
    guard entries[key] == nil else { return }
    entries[key] = entry
    keys.append(key)
  }
}

/// Which cells a comparison is asked for.
private struct CellSelection {
  private let settings: RunComparison.Settings
  private let arm: RunComparison.Arm?

  init(_ settings: RunComparison.Settings, arm: RunComparison.Arm?) {
    self.settings = settings
    self.arm = arm
  }

  func contains(_ cell: Cell) -> Bool {
    if let arm, arm != RunComparison.Arm(cell) {
      return false
    }
    func allows(_ names: Set<String>, _ name: String) -> Bool {
      names.isEmpty || names.contains(name)
    }
    return (settings.includesPhases || cell.phase.isEmpty) && allows(settings.suites, cell.suite)
      && allows(settings.probes, cell.probe) && allows(settings.metrics, cell.metric)
      && (settings.techniques.isEmpty || settings.techniques.contains { matches(cell, $0) })
  }

  private func matches(_ cell: Cell, _ word: String) -> Bool {
    switch word {
    case "all/*": return true
    case "all": return cell.variant.isEmpty
    default:
      let arm = RunComparison.Arm(cell)
      return word == arm.label || word == "\(cell.technique)/*"
    }
  }
}

extension Cell {
  /// What two arms share when they answer the same question.
  var withoutArm: Cell {
    var cell = self
    cell.technique = ""
    cell.variant = ""
    return cell
  }
}
