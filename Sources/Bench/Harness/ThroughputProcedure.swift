internal import Model

/// One instance repeats its work for as long as the suite's box; what an operation took.
struct ThroughputProcedure: ArmProcedure {
  let context: RunContext

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    guard !context.isUnsupported(arm) else { return [] }
    let nonce = context.nextNonce()
    var place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    let trial = TimedTrial(
      of: prepared.makeInstance(for: context.job.requests[arm.probe], nonce: nonce),
      context.verification(of: arm, prepared.expectation, nonce: nonce), clock: context.host,
      weigh: context.scale.weighing(arm.contestant))
    context.count(trial.error, of: arm)
    place.flags = trial.flags
    return context.rows.rows(
      throughput: trial.throughput, error: trial.error, faults: trial.faults, at: place)
  }
}
