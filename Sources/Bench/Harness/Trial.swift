internal import Model

/// One instance measured once: its events, its outcome, or why there is none.
struct Trial {
  let begin: Ticks
  let timeline: Timeline
  let outcome: Outcome?
  let error: TechniqueError?

  /// Starts, finishes and releases one instance.
  ///
  /// What fails is kept, never thrown: a failure is a result.
  ///
  /// - Parameter weigh: weighs what the harness does while the instance works; nil weighs nothing.
  init(of instance: any Instance, clock: any HarnessHost, weigh: LoadScale.Weighing? = nil) {
    begin = clock.now()
    var outcome: Outcome?
    var failure: TechniqueError?
    do throws(TechniqueError) {
      try instance.start()
      weigh?.begin(instance, clock)
      outcome = try instance.finish()
      weigh?.end(clock)
    } catch { failure = error }
    do throws(TechniqueError) { try instance.release() } catch { failure = failure ?? error }
    timeline = instance.timeline
    self.outcome = outcome
    error = failure
  }

  /// What became of an instance that others saw through.
  init(begin: Ticks, timeline: Timeline, outcome: Outcome?, error: TechniqueError?) {
    self.begin = begin
    self.timeline = timeline
    self.outcome = outcome
    self.error = error
  }
}

/// What a correct trial has to show.
struct Verification {
  let expectation: Expectation
  /// What the payload sees when nothing isolates it.
  let host: Evidence
  var expectedChecksum: UInt64
  let runsPayload: Bool

  /// Why the trial is `invalid`, in words; empty when it counts.
  func faults(of trial: Trial) -> [String] {
    var faults: [String] = []
    if let disorder = trial.timeline.disorder(tolerance: 0) { faults.append(disorder) }
    guard runsPayload else { return faults }
    guard let outcome = trial.outcome else { return faults + ["the payload sent no result"] }
    return faults + self.faults(of: outcome)
  }

  /// What of an outcome is not as it has to be.
  func faults(of outcome: Outcome) -> [String] {
    var faults: [String] = []
    if outcome.checksum != expectedChecksum {
      faults.append(
        "checksum \(String(outcome.checksum, radix: 16)), not "
          + String(expectedChecksum, radix: 16))
    }
    return faults + expectation.faults(in: outcome.evidence, host: host)
  }
}
