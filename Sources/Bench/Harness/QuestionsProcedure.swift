internal import Model

/// Asks one instance one question about its isolation; the host looks from outside while it lives and
/// when it has ended, and judges.
struct QuestionsProcedure: ArmProcedure {
  let context: RunContext

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    let place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    let examination: any Examination
    do throws(TechniqueError) {
      examination = try context.host.examination(of: place.probe.name)
    } catch { return context.rows.skipped(error.description, status: error.status, at: place) }
    defer { examination.end() }
    do throws(TechniqueError) {
      let answer = try ask(examination, arm, prepared)
      context.count(nil, of: arm)
      return rows(answer, at: place)
    } catch {
      context.count(error, of: arm)
      return context.rows.skipped(error.description, status: error.status, at: place)
    }
  }

  /// One instance's life around one question.
  private func ask(
    _ examination: any Examination, _ arm: Arm, _ prepared: any Prepared
  ) throws(TechniqueError) -> IsolationAnswer {
    let nonce = context.nextNonce()
    let instance = prepared.makeInstance(for: context.job.requests[arm.probe], nonce: nonce)
    var finding: Finding?
    var outcome: Outcome?
    var failure: TechniqueError?
    do throws(TechniqueError) {
      try instance.start()
      let question = try examination.begin()
      let found = try instance.query(question)
      finding = found
      let residence = try? instance.residence()
      if try examination.look(at: found, in: residence) {
        _ = try instance.query(question.undoing)
        try examination.settle()
      }
      outcome = try instance.finish()
    } catch { failure = error }
    do throws(TechniqueError) { try instance.release() } catch { failure = failure ?? error }
    if let failure { throw failure }
    guard let finding, let outcome else {
      throw TechniqueError(.invalid, "the payload sent no result")
    }
    let expectation = prepared.expectation
    let faults = context.verification(of: arm, expectation, nonce: nonce).faults(of: outcome)
    guard faults.isEmpty else {
      throw TechniqueError(.invalid, faults.joined(separator: "; "))
    }
    return examination.judge(
      finding, inside: outcome.evidence, outside: context.job.hostEvidence,
      hasOwnKernel: expectation.isServedByOwnKernel)
  }

  /// The word stands in the flags, what it rests on in the reason.
  private func rows(_ answer: IsolationAnswer, at place: SampleRows.Place) -> [Sample] {
    place.probe.metrics.map { metric in
      guard answer.boundary != .unsupported else {
        return context.rows.missing(
          metric, TechniqueError(.unsupported, answer.evidence), at: place)
      }
      guard metric.name == "exposed" || answer.count != nil else {
        return context.rows.missing(
          metric, TechniqueError(.unsupported, answer.evidence), at: place)
      }
      let value =
        metric.name == "exposed" ? (answer.boundary.isExposed ? 1 : 0) : Double(answer.count ?? 0)
      var row = context.rows.row(metric, value, at: place, parameters: place.parameters)
      row.reason = answer.evidence
      row.flags = answer.boundary.rawValue
      return row
    }
  }
}

extension Expectation {
  /// Whether another kernel than the host's serves the payload's calls.
  var isServedByOwnKernel: Bool {
    hasOwnKernel || platform == .unikernel || kernelRelease != nil
  }
}
