internal import Model

/// Holds the samples against the plan: every arm once in every block, in the planned order.
struct DesignCheck {
  let plan: Plan
  let manifest: Manifest
  let environment: [EnvironmentReading]?
  private let readings: Set<Observations.Block>?

  init(plan: Plan, manifest: Manifest, environment: [EnvironmentReading]?) {
    self.plan = plan
    self.manifest = manifest
    self.environment = environment
    readings = environment.map { Set($0.map { .init(session: $0.session, number: $0.block) }) }
  }

  func check(_ samples: [Sample], _ faults: inout FaultList) {
    checkNames(samples, &faults)
    checkSessions(samples, &faults)
    guard plan.fault == nil else { return }
    checkBlocks(samples, &faults)
  }

  private func checkNames(_ samples: [Sample], _ faults: inout FaultList) {
    for sample in samples {
      if sample.runID != runID(ofSession: sample.session) {
        faults.add(
          "samples.csv: \(sample.place) is of the run \(sample.runID).", kind: "run \(sample.runID)"
        )
      }
      if sample.suite != plan.suite {
        faults.add(
          "samples.csv: \(sample.place) is of the suite \(sample.suite), and the plan of "
            + "\(plan.suite).", kind: "suite \(sample.suite)")
      }
    }
    for reading in environment ?? [] where reading.runID != runID(ofSession: reading.session) {
      faults.add(
        "env.csv: a row of session \(reading.session) is of the run \(reading.runID).",
        kind: "env run \(reading.runID)")
    }
  }

  /// A merged run keeps the names of its sources, session by session.
  private func runID(ofSession session: Int) -> String {
    manifest.sources?.first { $0.sessions.contains(session) }?.runID ?? manifest.runID
  }

  private func checkSessions(_ samples: [Sample], _ faults: inout FaultList) {
    for session in Set(samples.map(\.session)).sorted() {
      let entries = manifest.sessions.count { $0.number == session }
      if entries != 1 {
        faults.add(
          "manifest.json has \(entries) entries for session \(session) instead of 1.",
          kind: "session \(session)")
      }
    }
  }

  private func checkBlocks(_ samples: [Sample], _ faults: inout FaultList) {
    let perSession = plan.warmupBlocks + plan.blocks
    var blocks: [Observations.Block: BlockRows] = [:]
    var present: [Int: Set<RunComparison.Arm>] = [:]
    for sample in samples {
      guard let number = sample.block else { continue }
      guard sample.session < plan.sessions, number < perSession, let position = sample.position,
        let sequence = sample.sequence, position < plan.arms.count
      else {
        faults.add(
          "samples.csv: \(sample.place) stands in a place that the plan does not have.",
          kind: "place")
        continue
      }
      let block = Observations.Block(session: sample.session, number: number)
      present[sample.session, default: []].insert(sample.arm)
      let isPrimer =
        sample.flags.split(separator: " ").contains("primer")
        || sample.isWarmup && number >= plan.warmupBlocks
      blocks[block, default: BlockRows()].add(
        sample, position: position, sequence: sequence, isPrimer: isPrimer)
    }
    let lost = lostArms(samples, present)
    let refusals = refusals(samples)
    for (block, rows) in blocks.sorted(by: { $0.key < $1.key }) {
      let absent = plan.arms.indices.filter { index in
        let arm = plan.arms[index]
        let isLost = lost[block.session]?.contains(arm.name) ?? false
        return isLost || refusals[block.session]?[index].map { $0 < block.number } ?? false
      }
      check(
        rows, block, plan.order[block.session * perSession + block.number], Set(absent), &faults)
    }
    checkGaps(blocks.keys.sorted(), &faults)
  }

  /// Arms that a session could not prepare, and says so: they are in none of its blocks.
  private func lostArms(
    _ samples: [Sample], _ present: [Int: Set<RunComparison.Arm>]
  ) -> [Int: Set<RunComparison.Arm>] {
    var lost: [Int: Set<RunComparison.Arm>] = [:]
    for sample in samples where sample.block == nil && sample.status != .ok {
      if !(present[sample.session]?.contains(sample.arm) ?? false) {
        lost[sample.session, default: []].insert(sample.arm)
      }
    }
    return lost
  }

  /// The block of each session in which a payload said that it cannot do an arm's work: it is not
  /// asked again.
  private func refusals(_ samples: [Sample]) -> [Int: [Int: Int]] {
    var refusals: [Int: [Int: Int]] = [:]
    var rest = samples.filter { $0.block != nil }[...]
    while let first = rest.first {
      let trial = rest.prefix { $0.session == first.session && $0.sequence == first.sequence }
      rest = rest.dropFirst(trial.count)
      guard let block = first.block, trial.allSatisfy({ $0.status == .unsupported }),
        let arm = plan.arms.firstIndex(where: { $0.covers(ArmName(first)) })
      else { continue }
      let known = refusals[first.session]?[arm] ?? block
      refusals[first.session, default: [:]][arm] = min(known, block)
    }
    return refusals
  }

  private func check(
    _ rows: BlockRows, _ block: Observations.Block, _ order: [Int],
    _ absent: Set<Int>, _ faults: inout FaultList
  ) {
    let place = "samples.csv: session \(block.session), block \(block.number)"
    for (position, index) in order.enumerated() {
      let arm = plan.arms[index]
      let trials = rows.trials[position]?.count ?? 0
      let expected = absent.contains(index) ? 0 : 1
      if trials != expected {
        faults.add(
          "\(place) holds \(trials) trials of \(arm.label) at position \(position) instead of "
            + "\(expected).", kind: "trials \(trials)")
      }
      for other in rows.arms[position] ?? [] where !arm.covers(other) {
        let isOtherProbe = arm.probe != nil && arm.probe != other.probe
        let (found, due) = isOtherProbe ? (other.probe, arm.probe) : (nil, nil)
        faults.add(
          "\(place), position \(position) holds \(found.map { "\($0) " } ?? "")\(other.label), "
            + "where the plan has \(due.map { "\($0) " } ?? "")\(arm.label).", kind: "order")
      }
    }
    if rows.isOutOfOrder {
      faults.add("\(place) is not in the order of its positions.", kind: "positions")
    }
    if let readings, !readings.contains(block) {
      faults.add(
        "env.csv has no row of session \(block.session), block \(block.number).",
        kind: "environment")
    }
  }

  /// A run ends early, but it never leaves out a block.
  private func checkGaps(_ blocks: [Observations.Block], _ faults: inout FaultList) {
    for session in Set(blocks.map(\.session)).sorted() {
      let numbers = blocks.filter { $0.session == session }.map(\.number)
      for (expected, number) in numbers.enumerated() where number != expected {
        faults.add(
          "samples.csv: session \(session) lacks block \(expected), and later ones are there.")
        break
      }
    }
  }
}

/// The rows of one block, by position.
private struct BlockRows {
  /// Numbers of the trials that are no primers.
  private(set) var trials: [Int: Set<Int>] = [:]
  private(set) var arms: [Int: Set<ArmName>] = [:]
  private(set) var isOutOfOrder = false
  private var last = 0

  mutating func add(_ sample: Sample, position: Int, sequence: Int, isPrimer: Bool) {
    if !isPrimer { trials[position, default: []].insert(sequence) }
    arms[position, default: []].insert(ArmName(sample))
    if position < last { isOutOfOrder = true }
    last = position
  }
}

private struct ArmName: Hashable {
  /// Nil in plans that name none.
  let probe: String?
  let arm: RunComparison.Arm
  let parameters: String

  init(probe: String?, arm: RunComparison.Arm, parameters: String) {
    self.probe = probe
    self.arm = arm
    self.parameters = parameters
  }

  init(_ sample: Sample) {
    self.init(probe: sample.probe, arm: sample.arm, parameters: sample.parameters)
  }

  var label: String { parameters.isEmpty ? arm.label : "\(arm.label) \(parameters)" }
}

extension Plan.Arm {
  fileprivate var name: RunComparison.Arm {
    RunComparison.Arm(technique: technique, variant: variant)
  }

  fileprivate var label: String { ArmName(probe: probe, arm: name, parameters: parameters).label }

  /// Whether a row belongs to this arm: a suite may add parameters of its own.
  fileprivate func covers(_ other: ArmName) -> Bool {
    let pairs = other.parameters.split(separator: ";")
    return other.arm == name && (probe == nil || probe == other.probe)
      && parameters.split(separator: ";").allSatisfy(pairs.contains)
  }
}

extension Sample {
  fileprivate var arm: RunComparison.Arm {
    RunComparison.Arm(technique: technique, variant: variant)
  }
}
