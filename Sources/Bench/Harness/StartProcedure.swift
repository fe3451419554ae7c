internal import Model

/// Starts one instance and sees it to its end; at the hot pace after primers of its own kind.
struct StartProcedure: ArmProcedure {
  let context: RunContext

  /// Trials of the same technique directly before one at the hot pace: after a rest, a single one
  /// does not bring processor and kernel back to their stride.
  private static let primers = 3
  /// How long the host rests before a trial at the spaced pace.
  private static let spacing = Duration.milliseconds(50)

  /// A trial whose rows are still to be written.
  private struct Attempt {
    /// Nil when the contestant had been given up.
    let trial: Trial?
    let nonce: UInt64
    let sequence: Int
    let isWarmup: Bool
    let flags: String
  }

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    attempts(prepared, arm, isWarmup: site.isWarmup).flatMap {
      rows(of: $0, arm, site, expecting: prepared.expectation)
    }
  }

  /// Makes the trials of an arm in one block: at the hot pace the primers first.
  ///
  /// Every instance object is made before the rest and before the first primer, because it may set
  /// up a condition that is not the instance's own, such as another virtual machine alive. Rows are
  /// written later: between a primer and its trial nothing else happens.
  private func attempts(_ prepared: any Prepared, _ arm: Arm, isWarmup: Bool) -> [Attempt] {
    let primers = arm.pace == .hot ? Self.primers : 0
    let isGivenUp = context.isGivenUp(arm)
    let request = context.job.requests[arm.probe]
    let made = (0...primers).map { _ in
      let nonce = context.nextNonce()
      return (
        nonce: nonce, instance: isGivenUp ? nil : prepared.makeInstance(for: request, nonce: nonce)
      )
    }
    if arm.pace == .spaced, !isGivenUp { context.host.rest(Self.spacing) }
    var attempts: [Attempt] = []
    for (index, made) in made.enumerated() where !context.host.isInterrupted {
      let isPrimer = index < primers
      attempts.append(
        Attempt(
          trial: made.instance.map { Trial(of: $0, clock: context.host) }, nonce: made.nonce,
          sequence: context.nextSequence(), isWarmup: isWarmup || isPrimer,
          flags: flags(isPrimer: isPrimer, isProgram: request.program != nil)))
    }
    return attempts
  }

  /// - Parameter isProgram: a user's program does not say what it sees, so nothing proves that its
  ///   isolation was in force.
  private func flags(isPrimer: Bool, isProgram: Bool) -> String {
    ((isPrimer ? ["primer"] : []) + (isProgram ? ["unverified"] : [])).joined(separator: " ")
  }

  /// Verifies a trial and describes it.
  private func rows(
    of attempt: Attempt, _ arm: Arm, _ site: BlockSite, expecting expected: Expectation
  ) -> [Sample] {
    let start = attempt.trial?.begin ?? context.host.now()
    let place = SampleRows.Place(
      session: context.job.session, block: site.block, position: site.position,
      sequence: attempt.sequence, startNanoseconds: context.nanosecondsSinceBegin(start),
      contestant: context.job.contestants[arm.contestant],
      probe: context.job.suite.probes[arm.probe], parameters: arm.parameters,
      isWarmup: attempt.isWarmup, flags: attempt.flags)
    guard let trial = attempt.trial else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    let verification = context.verification(of: arm, expected, nonce: attempt.nonce)
    let faults = trial.error == nil ? verification.faults(of: trial) : []
    context.count(trial.error, of: arm)
    return context.rows.rows(of: trial, faults: faults, at: place)
  }
}
