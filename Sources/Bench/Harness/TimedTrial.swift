internal import Model

/// One instance that repeated its work for a span of time, or what kept it from that.
struct TimedTrial {
  /// Operations and the nanoseconds that they took by the payload's own counter; nil where there is
  /// no number that could be right.
  let throughput: (operations: UInt64, nanoseconds: Double)?
  let error: TechniqueError?
  /// Why the trial is `invalid`, in words; empty when it counts.
  let faults: [String]
  /// What has to be known of the sample, in the words of the column `flags`.
  let flags: String

  /// By how much the payload's clock and the host's may disagree about the same span: 1 %.
  private static let mostDrift = 0.01

  /// Starts, finishes and releases `instance`.
  init(
    of instance: any Instance, _ verification: Verification, clock: any HarnessHost,
    weigh: LoadScale.Weighing? = nil
  ) {
    let trial = Trial(of: instance, clock: clock, weigh: weigh)
    error =
      trial.error ?? trial.outcome?.refusal.map { TechniqueError($0.status, $0.reason) }
    faults = error == nil ? verification.faults(of: trial) : []
    flags = error == nil ? Self.flags(trial.outcome, clock) : ""
    throughput = error == nil ? Self.rate(trial.outcome, clock) : nil
  }

  /// What went wrong, in one piece: an error, a fault, or a number that cannot be.
  var failure: TechniqueError? {
    if let error { return error }
    if !faults.isEmpty { return TechniqueError(.invalid, faults.joined(separator: "; ")) }
    return throughput == nil ? TechniqueError(.invalid, Self.claim) : nil
  }

  /// What is said of a payload whose numbers cannot be.
  static let claim = "the payload claims to have done nothing, or in no time"

  private static func rate(
    _ outcome: Outcome?, _ clock: any HarnessHost
  ) -> (operations: UInt64, nanoseconds: Double)? {
    guard let outcome, outcome.operations > 0, outcome.workTicks > 0 else { return nil }
    return (outcome.operations, clock.nanoseconds(outcome.workTicks))
  }

  /// A span that two clocks measure differently cannot be trusted, and is kept and marked.
  private static func flags(_ outcome: Outcome?, _ clock: any HarnessHost) -> String {
    guard let outcome, let outside = outcome.hostNanoseconds else { return "" }
    let inside = clock.nanoseconds(outcome.workTicks)
    return abs(inside / outside - 1) > mostDrift ? "clock-drift" : ""
  }
}
