internal import Model
internal import Statistics

/// What all ways to measure an arm share: the job, the host, and how far the run has come.
final class RunContext {
  let job: Runner.Job
  let host: any HarnessHost
  let rows: SampleRows
  /// Number of the next trial.
  private(set) var sequence: Int
  /// What the harness itself did while processes of timed work ran.
  let scale = LoadScale()
  let begin: Ticks
  private var nonces: RandomNumbers
  private var failuresInARow: [ArmKey: Int] = [:]
  private var cannot: Set<ArmKey> = []

  /// After so many failures in a row a contestant is given up; its later trials are `skipped`.
  static let patience = 5

  private struct ArmKey: Hashable {
    let contestant: Int
    let probe: Int
  }

  init(_ job: Runner.Job, host: any HarnessHost) {
    self.job = job
    self.host = host
    sequence = job.firstSequence
    rows = SampleRows(runID: job.workspace.runID, suite: job.suite, clock: host)
    begin = host.now()
    // Another stream than the order's: the same seed shifted by one.
    nonces = RandomNumbers(
      seed: job.design.seed &+ 1 &+ UInt64(job.continuation?.firstBlock ?? 0) << 40)
    replay(job.continuation?.samples ?? [])
  }

  func nextNonce() -> UInt64 { nonces.next() }

  func nextSequence() -> Int {
    defer { sequence += 1 }
    return sequence
  }

  func nanosecondsSinceBegin(_ ticks: Ticks) -> Int64 {
    (job.continuation?.startNanoseconds ?? -1) + 1 + Int64(host.nanoseconds(ticks - begin))
  }

  func isGivenUp(_ arm: Arm) -> Bool { failuresInARow[key(arm), default: 0] >= Self.patience }

  /// Whether the payload itself has said that it cannot do this here; its row says why.
  func isUnsupported(_ arm: Arm) -> Bool { cannot.contains(key(arm)) }

  func count(_ error: TechniqueError?, of arm: Arm) {
    guard let error else {
      failuresInARow[key(arm)] = 0
      return
    }
    if error.status == .unsupported {
      cannot.insert(key(arm))
    } else {
      failuresInARow[key(arm), default: 0] += 1
    }
  }

  /// What a correct trial of this arm has to show.
  func verification(
    of arm: Arm, _ expectation: Expectation, nonce: UInt64
  ) -> Verification {
    Verification(
      expectation: expectation, host: job.hostEvidence,
      expectedChecksum: job.expectedChecksum(job.requests[arm.probe], nonce),
      runsPayload: job.requests[arm.probe].program == nil
        && job.contestants[arm.contestant].technique.runsPayload)
  }

  /// Where an arm's one trial of a block stands.
  func place(of arm: Arm, at site: BlockSite) -> SampleRows.Place {
    SampleRows.Place(
      session: job.session, block: site.block, position: site.position,
      sequence: nextSequence(), startNanoseconds: nanosecondsSinceBegin(host.now()),
      contestant: job.contestants[arm.contestant], probe: job.suite.probes[arm.probe],
      parameters: arm.parameters, isWarmup: site.isWarmup, flags: "")
  }

  /// Counts the failures of the trials before a continuation, as if they had been made here.
  private func replay(_ samples: [Sample]) {
    let places = Dictionary(
      job.contestants.enumerated().map { ([$1.name, $1.technique.variant], $0) },
      uniquingKeysWith: { first, _ in first })
    var rest = samples.filter { $0.block != nil }[...]
    while let first = rest.first {
      let trial = rest.prefix { $0.sequence == first.sequence }
      rest = rest.dropFirst(trial.count)
      guard let contestant = places[[first.technique, first.variant]],
        let probe = job.suite.probes.firstIndex(where: { $0.name == first.probe })
      else { continue }
      let arm = Arm(contestant: contestant, probe: probe)
      if trial.contains(where: { $0.status == .ok || $0.status == .invalid }) {
        count(nil, of: arm)
      } else if first.status != .skipped {
        count(TechniqueError(first.status, first.reason), of: arm)
      }
    }
  }

  private func key(_ arm: Arm) -> ArmKey { ArmKey(contestant: arm.contestant, probe: arm.probe) }
}

/// Where in a run an arm is being measured.
struct BlockSite {
  let block: Int
  let position: Int
  let isWarmup: Bool
}

/// A way to measure one arm in one block.
protocol ArmProcedure {
  /// The rows of the arm; those of an interrupted block are dropped.
  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample]
}
