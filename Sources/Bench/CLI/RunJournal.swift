import Harness
import Linux
import Model
import Results
import Statistics
import SystemPackage

/// How a run goes through its sessions, as its manifest tells it.
struct RunJournal {
  private(set) var manifest: Manifest
  /// What is not as at the run's begin.
  let differences: [String]
  /// Number of the next trial.
  private(set) var sequence: Int
  private let setup: RunSetup
  private let before: ContinuedRun?
  private var session: Int
  private var isOver = false
  private let bootIDHash: String?
  private let usage: OwnUsage.Mark
  /// What the time limit is counted from.
  private var limitBegin = Duration.zero

  /// - Parameters:
  ///   - now: the manifest of a run that would begin here and now.
  ///   - usage: what this process had taken for other runs before.
  init(
    _ setup: RunSetup, _ now: Manifest, continuing before: ContinuedRun?, after usage: OwnUsage.Mark
  ) {
    self.setup = setup
    self.before = before
    self.usage = usage
    bootIDHash = now.host.bootIDHash
    guard let before else {
      manifest = now
      differences = []
      sequence = 0
      session = 0
      return
    }
    manifest = before.manifest
    differences = Continuity.differences(from: before.manifest, to: now)
    // One block made in the lab makes its run one of the lab.
    if now.host.lab == true { manifest.host.lab = true }
    sequence = before.progress.nextSequence
    session = before.progress.session
    for number in 0..<session { closeSilently(number) }
    guard !isAddition else { return }
    manifest.continuations =
      (manifest.continuations ?? []) + [
        Manifest.Continuation(
          begun: now.created, bootIDHash: now.host.bootIDHash, session: session,
          block: before.progress.block, droppedRows: before.progress.droppedRows,
          differences: differences)
      ]
  }

  /// Notes the hash of the plan, so that a later edit of it shows.
  mutating func know(_ plan: Plan) throws {
    let hash = Digest.sha256(try plan.encoded())
    if manifest.plans?.contains(hash) != true { manifest.plans = (manifest.plans ?? []) + [hash] }
  }

  /// The session to measure now; nil when none is left.
  var nextSession: Int? { isOver || session >= setup.sessions ? nil : session }

  /// Where the session goes on that the process before has begun.
  var continuation: Continuation? {
    guard let progress = before?.progress, progress.session == session, progress.block > 0 else {
      return nil
    }
    return Continuation(
      firstBlock: progress.block, samples: progress.samples.filter { $0.session == session })
  }

  /// What is left of `--max-time`; a session that was added has its own.
  func remaining(at elapsed: Duration) -> Duration? {
    setup.timeLimit.map { max(.nanoseconds(1), $0 - (elapsed - limitBegin)) }
  }

  /// What a user is told before the first trial of a continuation.
  var beginning: String? {
    guard let progress = before?.progress else { return nil }
    if isAddition { return "adds session \(session) to \(setup.folder)." }
    let kept = "keeps \(progress.keptText)"
    let rows = progress.droppedRows
    let dropped = rows > 0 ? ", drops \(rows) row\(rows == 1 ? "" : "s") behind them" : ""
    guard nextSession != nil else { return "\(kept)\(dropped); nothing is left to measure." }
    return "\(kept)\(dropped), goes on with block \(progress.block) of session \(session)."
  }

  /// Whether every session that the plan had before is complete.
  private var isAddition: Bool {
    before.map { $0.progress.isComplete && setup.sessions > $0.plan.sessions } ?? false
  }

  mutating func beginSession(at elapsed: Duration) -> Manifest {
    let known = manifest.sessions.first { $0.number == session }
    let isAdded = known?.isAdded ?? (isAddition ? true : nil)
    if isAdded == true {
      let first = before?.progress.readings.first { $0.session == session }
      limitBegin = first.map { .nanoseconds($0.nanoseconds) } ?? elapsed
    }
    if continuation == nil {
      var entry = Manifest.Session(
        number: session, begun: Timestamp.now().iso8601, bootIDHash: bootIDHash)
      entry.isAdded = isAdded
      manifest.sessions.removeAll { $0.number == session }
      manifest.sessions.append(entry)
    }
    return manifest
  }

  mutating func endSession(_ ending: RunEnding, _ runner: Runner) {
    sequence = runner.sequence
    note(runner.load)
    let place = manifest.sessions.firstIndex { $0.number == session }
    guard ending != .interrupted, let place else {
      isOver = true
      return
    }
    switch ending {
    case .timeLimit(let blocks):
      isOver = true
      (manifest.sessions[place].ending, manifest.sessions[place].blocks) = (.timeLimit, blocks)
    case .precise(let blocks):
      (manifest.sessions[place].ending, manifest.sessions[place].blocks) = (.precision, blocks)
    case .complete, .interrupted:
      (manifest.sessions[place].ending, manifest.sessions[place].blocks) =
        (.allBlocks, setup.blocks)
    }
    if let rule = setup.precision, let reading = runner.precision {
      manifest.sessions[place].precision = Manifest.Precision(
        arm: reading.arm, reach: reading.reach, confidence: rule.confidence)
    }
    session += 1
  }

  /// The last state of the manifest.
  mutating func end(_ host: LiveHost) -> Manifest {
    manifest.clock?.driftPartsPerMillion = host.driftPartsPerMillion()
    note(OwnLoad())
    return manifest
  }

  /// How the session that has ended stands to the rule of `--until`.
  var precisionSentence: String? {
    guard let rule = setup.precision, !isOver, let entry = manifest.sessions.last,
      let precision = entry.precision, let blocks = entry.blocks
    else { return nil }
    func percent(_ share: Double) -> String {
      "\((share * 1000).rounded() / 10) %"
    }
    let widest =
      "the widest \(percent(precision.confidence)) interval of a median reaches "
      + (precision.reach.map { "\(percent($0)) from it" } ?? "nowhere for want of values")
      + ", \(precision.arm)"
    return entry.ending == .precision
      ? "ended by --until after \(blocks) blocks: \(widest)."
      : "--until ci=\(percent(rule.reach)) was not reached in \(blocks) blocks: \(widest)."
  }

  private var load = OwnLoad()

  /// Writes down what the harness took until now.
  private mutating func note(_ more: OwnLoad) {
    load.add(more)
    let earlier = before?.manifest.harness
    manifest.harness = Manifest.Footprint(
      peakResidentBytes: max(OwnUsage.peakResidentBytes ?? 0, earlier?.peakResidentBytes ?? 0),
      processorSeconds: Double(OwnUsage.processorNanoseconds - usage.processorNanoseconds) / 1e9
        + (earlier?.processorSeconds ?? 0),
      shareDuringWork: load.share ?? earlier?.shareDuringWork)
  }

  /// Ends a session whose process was killed between its last block and its manifest.
  private mutating func closeSilently(_ number: Int) {
    guard let place = manifest.sessions.firstIndex(where: { $0.number == number }),
      manifest.sessions[place].ending == nil
    else { return }
    manifest.sessions[place].ending = .allBlocks
    manifest.sessions[place].blocks = setup.blocks
  }
}
