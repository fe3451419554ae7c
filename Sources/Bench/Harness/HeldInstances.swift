internal import Model

/// Instances of one arm that are alive at once.
final class HeldInstances {
  private let context: RunContext
  private let prepared: any Prepared
  private let request: WorkloadRequest
  private let arm: Arm
  private var instances: [(instance: any Instance, nonce: UInt64)] = []
  private var token: UInt64 = 0

  init(_ context: RunContext, _ arm: Arm, _ prepared: any Prepared) {
    self.context = context
    self.prepared = prepared
    self.arm = arm
    request = context.job.requests[arm.probe]
  }

  var count: Int { instances.count }

  /// Starts one more, and has it answer.
  func addOne() throws(TechniqueError) {
    let nonce = context.nextNonce()
    let instance = prepared.makeInstance(for: request, nonce: nonce)
    do throws(TechniqueError) {
      try instance.start()
      try ask(instance)
    } catch {
      let cause = error
      do throws(TechniqueError) { try instance.release() } catch {
        throw TechniqueError(cause.status, "\(cause); and then: \(error)")
      }
      throw cause
    }
    instances.append((instance, nonce))
  }

  /// Has every one of them answer: what does not live is not counted.
  func askAll() throws(TechniqueError) {
    for (instance, _) in instances { try ask(instance) }
  }

  private func ask(_ instance: any Instance) throws(TechniqueError) {
    token += 1
    try instance.ask(token)
  }

  func residences() throws(TechniqueError) -> [Residence] {
    var residences: [Residence] = []
    for (instance, _) in instances { residences.append(try instance.residence()) }
    return residences
  }

  /// Ends all of them, youngest first, and checks what each has to say for itself.
  ///
  /// Once one has let its deadline pass the others are ended without a word: a thousand deadlines
  /// would be hours.
  /// - Returns: the first thing that went wrong.
  func end() -> TechniqueError? {
    var failure: TechniqueError?
    while let (instance, nonce) = instances.popLast() {
      do throws(TechniqueError) {
        guard failure?.status != .timeout else { throw TechniqueError(.skipped, "") }
        let verification = context.verification(of: arm, prepared.expectation, nonce: nonce)
        let outcome = try instance.finish()
        let faults = outcome.map { verification.faults(of: $0) } ?? ["the payload sent no result"]
        if !faults.isEmpty {
          failure = failure ?? TechniqueError(.invalid, faults.joined(separator: "; "))
        }
      } catch { failure = failure ?? error }
      do throws(TechniqueError) { try instance.release() } catch { failure = failure ?? error }
    }
    return failure
  }
}
