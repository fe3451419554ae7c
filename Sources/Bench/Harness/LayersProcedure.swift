internal import Model

/// One instance works on files in layers; what an operation took, and of a first write whether the
/// file in the layer below is still what it was.
struct LayersProcedure: ArmProcedure {
  let context: RunContext

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    guard !context.isUnsupported(arm) else { return [] }
    let nonce = context.nextNonce()
    var place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    let request = context.job.requests[arm.probe]
    let file = prepared.layeredFile(for: request)
    // Read to its end, the file is in the page cache before it is written to, in every technique.
    let before = file.flatMap { context.host.digest(ofFile: $0) }
    let trial = TimedTrial(
      of: prepared.makeInstance(for: request, nonce: nonce),
      context.verification(of: arm, prepared.expectation, nonce: nonce), clock: context.host)
    let after = file.flatMap { context.host.digest(ofFile: $0) }
    context.count(trial.error, of: arm)
    // The marks around a single operation take longer than many an operation.
    if context.job.suite.probes[arm.probe].scale == 0 {
      place.flags = trial.flags
    }
    return context.rows.rows(
      throughput: trial.throughput, error: trial.error, faults: trial.faults, at: place
    ).map { row in
      guard row.metric == "unchanged", trial.failure == nil else { return row }
      var row = row
      row.innerCount = 1
      row.value = nil
      guard let before, let after else {
        row.status = .unsupported
        row.reason = "the file lies in no layer of the host's"
        return row
      }
      row.value = before == after ? 1 : 0
      return row
    }
  }
}
