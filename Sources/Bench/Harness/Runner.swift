internal import Model
internal import Statistics

/// Carries out a design: prepares every contestant, runs the blocks, hands over the rows.
package final class Runner {
  private let job: Job
  private let host: any HarnessHost
  private let observer: any RunObserver
  private var prepared: [(any Prepared)?]
  private var context: RunContext
  private var begin: Ticks = 0
  private var watch: PrecisionWatch?

  package init(_ job: Job, host: any HarnessHost, observer: any RunObserver) {
    self.job = job
    self.host = host
    self.observer = observer
    prepared = Array(repeating: nil, count: job.contestants.count)
    context = RunContext(job, host: host)
    watch = job.precision.map { PrecisionWatch($0, suite: job.suite) }
    watch?.add(job.continuation?.samples ?? [])
  }

  /// Number of the next trial.
  package var sequence: Int { context.sequence }

  /// How well the session's least known median is known; nil without a rule about it.
  package var precision: PrecisionReading? { watch?.reading }

  /// What the harness itself did while processes of timed work ran.
  package var load: OwnLoad { context.scale.load }

  private var rows: SampleRows { context.rows }

  /// Runs to the end, an interrupt, or an error of the observer (a full disk); whatever happens,
  /// what was prepared is taken down again.
  package func run() throws -> RunEnding {
    context = RunContext(job, host: host)
    begin = context.begin
    let result = Result { try runBlocks() }
    let leftovers = tearDown()
    let ending = try result.get()
    if let leftover = leftovers.first { throw leftover }
    return ending
  }

  private func runBlocks() throws -> RunEnding {
    try observer.record(prepareToGoOn(prepareAll()))
    let limit = job.timeLimit?.seconds
    for (number, order) in job.design.order.enumerated().dropFirst(firstBlock) {
      let measured = number - job.design.warmupBlocks
      if watch?.isReached(after: measured) == true { return .precise(blocks: measured) }
      if let limit, measured > 0, elapsed + timeOfABlock(before: number) > limit {
        return .timeLimit(blocks: measured)
      }
      host.awaitCleanHost()
      try observer.blockWillBegin(session: job.session, block: number)
      guard let samples = runBlock(number, order) else { return .interrupted }
      try observer.record(samples)
      watch?.add(samples)
    }
    let blocks = job.design.blocks
    return watch?.isReached(after: blocks) == true ? .precise(blocks: blocks) : .complete
  }

  private var firstBlock: Int { job.continuation?.firstBlock ?? 0 }

  /// The rows of the preparation, marked when the session goes on.
  /// - Throws: `ContinuationError` when its blocks would have other arms than those before.
  private func prepareToGoOn(_ samples: [Sample]) throws -> [Sample] {
    guard let continuation = job.continuation else { return samples }
    let now = zip(job.contestants, prepared).filter { $0.1 != nil }.map(\.0.label)
    if !host.isInterrupted,
      let error = ContinuationError(
        before: continuation.prepared, now: Set(now), reasons: samples)
    {
      throw error
    }
    return samples.map { sample in
      var sample = sample
      sample.flags = Continuation.flag
      return sample
    }
  }

  /// What a block took until now, in seconds; 0 before the first.
  private func timeOfABlock(before number: Int) -> Double {
    number > firstBlock ? elapsed / Double(number - firstBlock) : 0
  }

  private func prepareAll() -> [Sample] {
    var samples: [Sample] = []
    for (index, contestant) in job.contestants.enumerated() where !host.isInterrupted {
      if job.suite.needsPayload, !contestant.technique.runsPayload {
        samples += rows.absence(
          of: contestant, session: job.session, status: .unsupported, reason: "it runs no payload")
        continue
      }
      if job.requests[0].program != nil, !contestant.technique.runsPrograms {
        samples += rows.absence(
          of: contestant, session: job.session, status: .unsupported,
          reason: "it runs no program of Linux's")
        continue
      }
      if job.suite.procedure == .footprint {
        prepared[index] = NothingPrepared(job.requests[0])
        continue
      }
      if case .unavailable(let reason, let remedy) = contestant.technique.probe() {
        samples += rows.absence(
          of: contestant, session: job.session, status: .unsupported,
          reason: "\(reason): \(remedy)")
        continue
      }
      let start = host.now()
      do throws(TechniqueError) {
        prepared[index] = try contestant.technique.prepare(for: needs, in: job.workspace)
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
    let procedure = procedure
    var samples: [Sample] = []
    for (position, index) in order.enumerated() {
      if host.isInterrupted { return nil }
      let arm = job.design.arms[index]
      guard let prepared = prepared[arm.contestant] else { continue }
      report(block, position, arm)
      // A network namespace that died with an earlier trial is cleaned up at leisure by the
      // kernel: not at this trial's expense.
      host.awaitCleanHost()
      samples += procedure.measure(
        arm, prepared,
        at: BlockSite(
          block: block, position: position, isWarmup: block < job.design.warmupBlocks))
    }
    return host.isInterrupted ? nil : samples
  }

  private var procedure: any ArmProcedure {
    switch job.suite.procedure {
    case .starts: StartProcedure(context: context)
    case .throughput: ThroughputProcedure(context: context)
    case .ramp: RampProcedure(context: context)
    case .fill: FillProcedure(context: context)
    case .burst: BurstProcedure(context: context)
    case .arrivals(let rate): ArrivalsProcedure(context: context, rate: rate)
    case .questions: QuestionsProcedure(context: context)
    case .churn(let box): ChurnProcedure(context: context, box: box)
    case .idle(let box): IdleProcedure(context: context, box: box)
    case .interference: InterferenceProcedure(context: context)
    case .layers: LayersProcedure(context: context)
    case .footprint: FootprintProcedure(context: context)
    case .control(let box): ControlProcedure(context: context, box: box)
    }
  }

  /// What every instance of a contestant has to be able to do: the most that any probe asks.
  private var needs: WorkloadRequest {
    var needs = job.requests[0]
    for request in job.requests {
      needs.memoryByteCount = max(needs.memoryByteCount, request.memoryByteCount)
      needs.isControlled = needs.isControlled || request.isControlled
    }
    return needs
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
    let doneNow = done - firstBlock * arms
    let remaining: Duration? =
      number == firstBlock ? nil : .seconds(elapsed / Double(doneNow) * Double(all - done))
    observer.progress(
      Progress(
        block: number, blocks: job.design.order.count,
        label: job.contestants[arm.contestant].label
          + (job.suite.probes.count > 1 ? " \(job.suite.probes[arm.probe].name)" : ""),
        trials: done, allTrials: all,
        elapsed: .seconds(elapsed), remaining: remaining))
  }
}

extension Duration {
  fileprivate var seconds: Double { Double(nanoseconds) / 1e9 }
}
