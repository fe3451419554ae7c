internal import Model

/// Reads from samples what each technique answered to the questions about its isolation.
struct BoundaryRows {
  /// One question and one technique, over all blocks.
  struct Cell {
    /// Of blocks that disagree the one that leaves the host most open.
    let boundary: Boundary
    let evidence: String
    let count: Double?
    /// Whether blocks disagree.
    let varies: Bool
  }

  let families: [String]
  let probes: [Probe]
  let arms: [Arm]
  /// By arm, then by probe; nil where nothing was asked.
  private let cells: [[Cell?]]
  /// Why an arm was asked nothing; nil where it was.
  let reasons: [String?]

  init(_ inputs: ChartInputs, arms: [Arm]) {
    let suite = inputs.suite
    let rows = inputs.samples.filter { $0.suite == suite.name && !$0.isWarmup && $0.phase.isEmpty }
    let asked = Set(rows.map(\.probe))
    let probes = suite.probes.filter { asked.contains($0.name) }
    var byArm: [Arm: [Sample]] = [:]
    for row in rows {
      let arm = Arm(
        technique: row.technique, variant: row.variant, parameters: row.parameters)
      byArm[arm, default: []].append(row)
    }
    self.probes = probes
    self.arms = arms
    var families: [String] = []
    for probe in probes where !families.contains(probe.family) { families.append(probe.family) }
    self.families = families
    cells = arms.map { arm in
      let own = Dictionary(grouping: byArm[arm] ?? [], by: \.probe)
      return probes.map { Self.cell(own[$0.name] ?? []) }
    }
    reasons = arms.map { arm in
      let own = byArm[arm] ?? []
      guard own.allSatisfy({ $0.block == nil }) else { return nil }
      return own.first { $0.status != .ok }?.reason ?? "it was not asked"
    }
  }

  /// From the rows of one question, one a block and metric.
  private static func cell(_ rows: [Sample]) -> Cell? {
    let answers = rows.filter { $0.metric == "exposed" && $0.block != nil }
    let words = answers.map { row in
      row.status == .ok ? Boundary(rawValue: row.flags) ?? .unsupported : .unsupported
    }
    guard let worst = words.max(by: { openness($0) < openness($1) }),
      let row = zip(answers, words).first(where: { $0.1 == worst })?.0
    else { return nil }
    let count = rows.first { $0.metric == "count" && $0.value != nil }?.value
    return Cell(
      boundary: worst, evidence: row.reason, count: count, varies: Set(words).count > 1)
  }

  private static func openness(_ boundary: Boundary) -> Int {
    switch boundary {
    case .unsupported: 0
    case .separated: 1
    case .denied: 2
    case .limited: 3
    case .visible: 4
    case .reachable: 5
    }
  }

  func cell(_ arm: Int, _ probe: Int) -> Cell? { cells[arm][probe] }

  /// How many questions of a family leave the host open, and how many were answered.
  func exposure(_ arm: Int, in family: String) -> (exposed: Int, asked: Int) {
    var (exposed, asked) = (0, 0)
    for (index, probe) in probes.enumerated() where probe.family == family {
      guard let cell = cells[arm][index], cell.boundary != .unsupported else { continue }
      asked += 1
      if cell.boundary.isExposed { exposed += 1 }
    }
    return (exposed, asked)
  }

  /// The probes of a family that an arm answered with one of these words, without the family.
  func names(_ arm: Int, in family: String, _ boundaries: Set<Boundary>) -> [String] {
    probes.indices.filter { index in
      probes[index].family == family
        && cells[arm][index].map { boundaries.contains($0.boundary) } ?? false
    }.map { String(probes[$0].name.dropFirst(family.utf8.count + 1)) }
  }

  /// Questions that all techniques asked answered alike: exposed, or not.
  var undistinguishing: [String] {
    probes.indices.filter { index in
      let answers = cells.compactMap { $0[index] }.filter { $0.boundary != .unsupported }
      return Set(answers.map(\.boundary.isExposed)).count < 2
    }.map { probes[$0].name }
  }
}
