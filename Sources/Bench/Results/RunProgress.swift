package import Model

/// How far the files of a run go: what of them is whole, and which block comes next.
///
/// A block counts when its row stands in `env.csv`: that row is written after the block's samples.
package struct RunProgress: Sendable {
  /// The session that goes on or begins; the number of sessions when none is left.
  package private(set) var session = 0
  /// Its first block that is still to be measured, warm-ups first.
  package private(set) var block = 0
  /// Blocks that are kept, warm-ups and all sessions counted.
  package private(set) var wholeBlocks = 0
  /// The rows that are kept.
  package private(set) var samples: [Sample] = []
  package private(set) var readings: [EnvironmentReading] = []
  /// Rows of samples behind them, half ones counted.
  package private(set) var droppedRows = 0
  /// Where the kept part of `samples.csv` ends.
  package private(set) var samplesBytes: Int
  /// Where the kept part of `env.csv` ends.
  package private(set) var environmentBytes: Int
  private let plan: Plan

  /// Whether nothing is left to measure.
  package var isComplete: Bool { session >= plan.sessions }

  /// Number of the next trial.
  package var nextSequence: Int { (samples.lazy.compactMap(\.sequence).max() ?? -1) + 1 }

  /// - Parameter sessions: what the manifest says of them: one may have ended before its last block.
  /// - Throws: where the files contradict the plan in a way that no killed run leaves behind.
  package init(
    plan: Plan, samples: Table<Sample>.Contents, environment: Table<EnvironmentReading>.Contents,
    sessions: [Manifest.Session]
  ) throws(ResultsError) {
    guard plan.fault == nil, plan.blocks > 0 else {
      throw ResultsError(file: Plan.file, reason: plan.fault ?? "it has no block")
    }
    self.plan = plan
    samplesBytes = Table<Sample>.samples.header.count
    environmentBytes = Table<EnvironmentReading>.environment.header.count
    var walk = BlockWalk(plan: plan, rows: samples.rows)
    var isRunOver = false
    skipEndedSessions(sessions, &isRunOver)
    for (index, reading) in environment.rows.enumerated() {
      guard !isRunOver, !isComplete, reading.session == session, reading.block == block,
        reading.runID == plan.runID
      else {
        throw ResultsError(
          file: Table<EnvironmentReading>.environment.file, line: index + 2,
          reason: "session \(reading.session), block \(reading.block) of run \(reading.runID) "
            + "stands where \(isComplete ? "nothing" : "session \(session), block \(block)") is due"
        )
      }
      let isLast = index == environment.rows.count - 1
      guard let end = try walk.take(session, block, mayBePartial: isLast) else { break }
      // A session that could prepare nothing has blocks without a row.
      if end > 0 { samplesBytes = samples.ends[end - 1] }
      environmentBytes = environment.ends[index]
      readings.append(reading)
      wholeBlocks += 1
      block += 1
      skipEndedSessions(sessions, &isRunOver)
    }
    self.samples = Array(samples.rows[..<walk.kept])
    droppedRows = samples.rows.count - walk.kept + (samples.tornLine == nil ? 0 : 1)
    try walk.refuseOthers(than: session, block)
    if isRunOver { (session, block) = (plan.sessions, 0) }
  }

  /// Moves on where the next block belongs to another session.
  private mutating func skipEndedSessions(
    _ sessions: [Manifest.Session], _ isRunOver: inout Bool
  ) {
    while session < plan.sessions {
      let entry = sessions.last { $0.number == session }
      let ended = entry?.ending == nil ? nil : entry?.blocks
      let blocks = min(max(0, ended ?? plan.blocks), plan.blocks)
      guard block >= plan.warmupBlocks + blocks else { return }
      if entry?.ending == .timeLimit {
        isRunOver = true
        return
      }
      session += 1
      block = 0
    }
  }
}

/// Goes through the rows of `samples.csv` block by block.
private struct BlockWalk {
  let plan: Plan
  let rows: [Sample]
  /// How many rows belong to whole blocks, with those of the preparation in front of them.
  private(set) var kept = 0
  private var known = KnownArms()
  private var lastSequence = -1

  init(plan: Plan, rows: [Sample]) {
    self.plan = plan
    self.rows = rows
  }

  /// Takes the rows of the next block.
  /// - Parameter mayBePartial: whether this is where a host without power may have stopped.
  /// - Returns: how many rows are whole with it; nil when it is partial.
  mutating func take(
    _ session: Int, _ block: Int, mayBePartial: Bool
  ) throws(ResultsError) -> Int? {
    var known = known
    if block == 0 { known = KnownArms() }
    var next = kept
    while next < rows.count, rows[next].block == nil, rows[next].session == session {
      try checkName(next)
      known.add(rows[next])
      next += 1
    }
    let order = plan.order[session * (plan.warmupBlocks + plan.blocks) + block]
    let first = next
    var positions: Set<Int> = []
    while next < rows.count, rows[next].block == block, rows[next].session == session {
      try check(next, order)
      rows[next].position.map { _ = positions.insert($0) }
      next += 1
    }
    let missing = order.indices.first { position in
      !positions.contains(position) && known.expects(plan.arms[order[position]])
    }
    if let missing {
      if mayBePartial, next == rows.count { return nil }
      let arm = plan.arms[order[missing]]
      throw fault(
        first,
        "session \(session), block \(block) lacks \(arm.technique) at position \(missing), and "
          + "it was whole once")
    }
    for row in rows[first..<next] { known.add(row) }
    self.known = known
    kept = next
    return next
  }

  /// What follows the last whole block can only be the beginning of the next.
  func refuseOthers(than session: Int, _ block: Int) throws(ResultsError) {
    let next = rows.indices[kept...].first { index in
      rows[index].block.map { rows[index].session != session || $0 != block } ?? false
    }
    guard let next else { return }
    throw fault(
      next,
      "session \(rows[next].session), block \(rows[next].block ?? 0) stands where session "
        + "\(session), block \(block) is due")
  }

  private mutating func check(_ index: Int, _ order: [Int]) throws(ResultsError) {
    try checkName(index)
    let row = rows[index]
    guard let position = row.position, order.indices.contains(position), let sequence = row.sequence
    else { throw fault(index, "a row of a block has no position in it, or no number") }
    guard plan.arms[order[position]].covers(row) else {
      throw fault(
        index,
        "\(row.technique) stands at position \(position), where the plan has "
          + plan.arms[order[position]].technique)
    }
    guard sequence >= lastSequence else {
      throw fault(index, "trial \(sequence) follows trial \(lastSequence)")
    }
    lastSequence = sequence
  }

  private func checkName(_ index: Int) throws(ResultsError) {
    guard rows[index].runID == plan.runID, rows[index].suite == plan.suite else {
      throw fault(
        index, "a row of \(rows[index].suite) of run \(rows[index].runID) is not this run's")
    }
  }

  private func fault(_ index: Int, _ reason: String) -> ResultsError {
    // A reason may hold a line feed, so this is the row's number, as a spreadsheet shows it.
    ResultsError(file: Table<Sample>.samples.file, line: index + 2, reason: reason)
  }
}

/// Which arms a session can be expected to have in its next block.
private struct KnownArms {
  private struct Name: Hashable {
    let technique: String
    let variant: String
    var probe = ""
  }
  private var prepared: Set<Name> = []
  private var unsupported: Set<Name> = []
  /// Those with a row that says more: one metric may be unsupported, and the arm is not.
  private var measured: Set<Name> = []

  mutating func add(_ row: Sample) {
    if row.block == nil, row.metric == "prepare", row.status == .ok {
      prepared.insert(Name(technique: row.technique, variant: row.variant))
    } else if row.block != nil {
      let name = Name(technique: row.technique, variant: row.variant, probe: row.probe)
      if row.status == .unsupported { unsupported.insert(name) } else { measured.insert(name) }
    }
  }

  /// An arm that could not be prepared has no trial, and one that said that it cannot has no further.
  func expects(_ arm: Plan.Arm) -> Bool {
    guard prepared.contains(Name(technique: arm.technique, variant: arm.variant)) else {
      return false
    }
    return !unsupported.subtracting(measured).contains { name in
      name.technique == arm.technique && name.variant == arm.variant
        && (arm.probe == nil || arm.probe == name.probe)
    }
  }
}

extension Plan.Arm {
  /// Whether a row belongs to this arm: a suite may add parameters of its own.
  fileprivate func covers(_ row: Sample) -> Bool {
    guard row.technique == technique, row.variant == variant, probe == nil || row.probe == probe
    else { return false }
    if row.parameters == parameters { return true }
    let pairs = row.parameters.split(separator: ";")
    return parameters.split(separator: ";").allSatisfy(pairs.contains)
  }
}
