package import Model
internal import Statistics

/// Carries out a design: prepares every contestant, runs the blocks, hands over the rows.
package final class Runner {
  /// What a run is made of.
  package struct Job: Sendable {
    package let workspace: Workspace
    package let suite: Suite
    package let request: WorkloadRequest
    package let contestants: [Contestant]
    package let design: Design
    package let session: Int
    /// Number of the session's first trial: those of all sessions are counted through.
    package let firstSequence: Int
    /// What the payload sees when nothing isolates it.
    package let hostEvidence: Evidence
    /// The checksum of a correct run, of (scale, nonce).
    package let expectedChecksum: @Sendable (UInt64, UInt64) -> UInt64
    /// The run ends after the block in which this is reached.
    package let timeLimit: Duration?

    package init(
      workspace: Workspace, suite: Suite, request: WorkloadRequest, contestants: [Contestant],
      design: Design, session: Int, firstSequence: Int = 0, hostEvidence: Evidence,
      expectedChecksum: @escaping @Sendable (UInt64, UInt64) -> UInt64, timeLimit: Duration?
    ) {
      self.workspace = workspace
      self.suite = suite
      self.request = request
      self.contestants = contestants
      self.design = design
      self.session = session
      self.firstSequence = firstSequence
      self.hostEvidence = hostEvidence
      self.expectedChecksum = expectedChecksum
      self.timeLimit = timeLimit
    }
  }

  /// After so many failures in a row a contestant is given up; its later trials are `skipped`.
  private static let patience = 5
  /// Trials of the same technique directly before one at the hot pace: after a rest, a single one
  /// does not bring processor and kernel back to their stride.
  private static let primers = 3
  /// How long the host rests before a trial at the spaced pace.
  private static let spacing = Duration.milliseconds(50)

  private let job: Job
  private let host: any HarnessHost
  private let observer: any RunObserver
  private let rows: SampleRows
  private var prepared: [(any Prepared)?]
  private var failuresInARow: [Int]
  private var nonces: RandomNumbers
  /// Number of the next trial.
  package private(set) var sequence: Int
  private var begin: Ticks = 0

  package init(_ job: Job, host: any HarnessHost, observer: any RunObserver) {
    self.job = job
    self.host = host
    self.observer = observer
    sequence = job.firstSequence
    rows = SampleRows(runID: job.workspace.runID, suite: job.suite, clock: host)
    prepared = Array(repeating: nil, count: job.contestants.count)
    failuresInARow = Array(repeating: 0, count: job.contestants.count)
    // Another stream than the order's: the same seed shifted by one.
    nonces = RandomNumbers(seed: job.design.seed &+ 1)
  }

  /// Runs to the end, an interrupt, or an error of the observer (a full disk); whatever happens,
  /// what was prepared is taken down again.
  package func run() throws -> RunEnding {
    begin = host.now()
    let result = Result { try runBlocks() }
    let leftovers = tearDown()
    let ending = try result.get()
    if let leftover = leftovers.first { throw leftover }
    return ending
  }

  private func runBlocks() throws -> RunEnding {
    try observer.record(prepareAll())
    let limit = job.timeLimit?.seconds
    for (number, order) in job.design.order.enumerated() {
      let measured = number - job.design.warmupBlocks
      if let limit, measured > 0, elapsed + elapsed / Double(number) > limit {
        return .timeLimit(blocks: measured)
      }
      host.awaitCleanHost()
      try observer.blockWillBegin(session: job.session, block: number)
      guard let samples = runBlock(number, order) else { return .interrupted }
      try observer.record(samples)
    }
    return .complete
  }

  private func prepareAll() -> [Sample] {
    var samples: [Sample] = []
    for (index, contestant) in job.contestants.enumerated() where !host.isInterrupted {
      if case .unavailable(let reason, let remedy) = contestant.technique.probe() {
        samples += rows.absence(
          of: contestant, session: job.session, status: .unsupported,
          reason: "\(reason): \(remedy)")
        continue
      }
      let start = host.now()
      do throws(TechniqueError) {
        prepared[index] = try contestant.technique.prepare(for: job.request, in: job.workspace)
        samples.append(
          rows.preparation(
            of: contestant, session: job.session,
            nanoseconds: host.nanoseconds(host.now() - start), failure: nil))
        samples += rows.gaps(of: contestant, session: job.session)
      } catch {
        // A signal fails system calls too, and says nothing of the technique.
        if host.isInterrupted { break }
        samples.append(
          rows.preparation(
            of: contestant, session: job.session, nanoseconds: nil, failure: error))
        samples += rows.absence(
          of: contestant, session: job.session, status: .failed,
          reason: "could not be prepared: \(error)")
      }
    }
    return samples
  }

  /// The rows of a whole block; nil when it was interrupted.
  private func runBlock(_ block: Int, _ order: [Int]) -> [Sample]? {
    var samples: [Sample] = []
    for (position, index) in order.enumerated() {
      if host.isInterrupted { return nil }
      let arm = job.design.arms[index]
      guard let prepared = prepared[arm.contestant] else { continue }
      report(block, position, arm)
      // A network namespace that died with an earlier trial is cleaned up at leisure by the
      // kernel: not at this trial's expense.
      host.awaitCleanHost()
      let isWarmup = block < job.design.warmupBlocks
      for attempt in attempts(prepared, arm, isWarmup: isWarmup) {
        samples += rows(of: attempt, arm, block, position, expecting: prepared.expectation)
      }
    }
    return host.isInterrupted ? nil : samples
  }

  /// A trial whose rows are still to be written.
  private struct Attempt {
    /// Nil when the contestant had been given up.
    let trial: Trial?
    let nonce: UInt64
    let sequence: Int
    let isWarmup: Bool
    let flags: String
  }

  /// Makes the trials of an arm in one block: at the hot pace the primers first.
  ///
  /// Every instance object is made before the rest and before the first primer, because it may set
  /// up a condition that is not the instance's own, such as another virtual machine alive. Rows are
  /// written later: between a primer and its trial nothing else happens.
  private func attempts(_ prepared: any Prepared, _ arm: Arm, isWarmup: Bool) -> [Attempt] {
    let primers = arm.pace == .hot ? Self.primers : 0
    let isGivenUp = failuresInARow[arm.contestant] >= Self.patience
    let made = (0...primers).map { _ in
      let nonce = nonces.next()
      return (nonce: nonce, instance: isGivenUp ? nil : prepared.makeInstance(nonce: nonce))
    }
    if arm.pace == .spaced, !isGivenUp { host.rest(Self.spacing) }
    var attempts: [Attempt] = []
    for (index, made) in made.enumerated() where !host.isInterrupted {
      let isPrimer = index < primers
      attempts.append(
        Attempt(
          trial: made.instance.map { Trial(of: $0, clock: host) }, nonce: made.nonce,
          sequence: sequence, isWarmup: isWarmup || isPrimer, flags: isPrimer ? "primer" : ""))
      sequence += 1
    }
    return attempts
  }

  /// Verifies a trial and describes it.
  private func rows(
    of attempt: Attempt, _ arm: Arm, _ block: Int, _ position: Int, expecting expected: Expectation
  ) -> [Sample] {
    let contestant = job.contestants[arm.contestant]
    let start = attempt.trial?.begin ?? host.now()
    let place = SampleRows.Place(
      session: job.session, block: block, position: position, sequence: attempt.sequence,
      startNanoseconds: Int64(host.nanoseconds(start - begin)), contestant: contestant,
      pace: arm.pace, isWarmup: attempt.isWarmup, flags: attempt.flags)
    guard let trial = attempt.trial else {
      return rows.skipped("the \(Self.patience) trials before it failed", at: place)
    }
    let verification = Verification(
      expectation: expected, host: job.hostEvidence,
      expectedChecksum: job.expectedChecksum(job.request.scale, attempt.nonce),
      runsPayload: contestant.technique.runsPayload)
    let faults = trial.error == nil ? verification.faults(of: trial) : []
    failuresInARow[arm.contestant] =
      trial.error == nil ? 0 : failuresInARow[arm.contestant] + 1
    return rows.rows(of: trial, faults: faults, at: place)
  }

  private func tearDown() -> [TechniqueError] {
    var errors: [TechniqueError] = []
    for prepared in prepared {
      do throws(TechniqueError) { try prepared?.tearDown() } catch { errors.append(error) }
    }
    return errors
  }

  private var elapsed: Double { host.nanoseconds(host.now() - begin) / 1e9 }

  private func report(_ number: Int, _ position: Int, _ arm: Arm) {
    let arms = job.design.arms.count
    let done = number * arms + position
    let all = job.design.order.count * arms
    let remaining: Duration? =
      number == 0 ? nil : .seconds(elapsed / Double(done) * Double(all - done))
    observer.progress(
      Progress(
        block: number, blocks: job.design.order.count,
        label: job.contestants[arm.contestant].label, trials: done, allTrials: all,
        elapsed: .seconds(elapsed), remaining: remaining))
  }
}

extension Duration {
  fileprivate var seconds: Double { Double(nanoseconds) / 1e9 }
}
