internal import Model

/// One instance repeats its work for as long as the suite's box; what an operation took.
struct ThroughputProcedure: ArmProcedure {
  let context: RunContext

  /// By how much the payload's clock and the host's may disagree about the same span: 1 %.
  private static let mostDrift = 0.01

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    guard !context.isUnsupported(arm) else { return [] }
    let nonce = context.nextNonce()
    var place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    let instance = prepared.makeInstance(for: context.job.requests[arm.probe], nonce: nonce)
    let trial = Trial(
      of: instance, clock: context.host, weigh: context.scale.weighing(arm.contestant))
    let error = trial.error ?? Self.refusal(trial.outcome)
    context.count(error, of: arm)
    var faults: [String] = []
    if error == nil {
      faults = context.verification(of: arm, prepared.expectation, nonce: nonce).faults(of: trial)
      place.flags = flags(trial.outcome)
    }
    return context.rows.rows(
      throughput: error == nil ? rate(trial.outcome) : nil, error: error, faults: faults, at: place)
  }

  private static func refusal(_ outcome: Outcome?) -> TechniqueError? {
    outcome?.refusal.map { TechniqueError($0.status, $0.reason) }
  }

  /// Operations and the nanoseconds that they took by the payload's own counter; nil where that is
  /// no number that could be right.
  private func rate(_ outcome: Outcome?) -> (operations: UInt64, nanoseconds: Double)? {
    guard let outcome, outcome.operations > 0, outcome.workTicks > 0 else { return nil }
    return (outcome.operations, context.host.nanoseconds(outcome.workTicks))
  }

  /// A span that two clocks measure differently cannot be trusted, and is kept and marked.
  private func flags(_ outcome: Outcome?) -> String {
    guard let outcome, let outside = outcome.hostNanoseconds else { return "" }
    let inside = context.host.nanoseconds(outcome.workTicks)
    return abs(inside / outside - 1) > Self.mostDrift ? "clock-drift" : ""
  }
}
