internal import Model

/// Sets limits on instances that work against them, and sees what they get.
struct ControlProcedure: ArmProcedure {
  let context: RunContext
  /// How long an instance works against a limit on processor time.
  let box: Duration

  /// What came of a question: values, or why there is none, by the metric's name.
  typealias Findings = [String: Finding]

  enum Finding {
    case value(Double)
    case missing(String)
  }

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    guard !context.isUnsupported(arm) else { return [] }
    let place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    guard let question = ControlQuestion(named: place.probe.name) else {
      return context.rows.skipped(
        "nobody knows the question \(place.probe.name)", status: .failed, at: place)
    }
    let trial = ControlTrial(context, arm, prepared)
    var findings: Findings = [:]
    var failure: TechniqueError?
    do throws(TechniqueError) { findings = try ask(question, trial) } catch { failure = error }
    let leftover = trial.close()
    failure = failure ?? leftover
    context.count(failure, of: arm)
    if let failure {
      return context.rows.skipped(failure.description, status: failure.status, at: place)
    }
    return place.probe.metrics.flatMap { metric -> [Sample] in
      switch findings[metric.name] {
      case .value(let value):
        [context.rows.row(metric, value, at: place, parameters: place.parameters)]
      case .missing(let reason): context.rows.missing(metric, reason, at: place)
      case nil: context.rows.missing(metric, "nobody counts it here", at: place)
      }
    }
  }

  private func ask(
    _ question: ControlQuestion, _ trial: ControlTrial
  ) throws(TechniqueError) -> Findings {
    switch question {
    case .memoryLimit: try memoryLimit(trial)
    case .outOfMemory: try outOfMemory(trial)
    case .quota(let percent): try quota(percent, trial)
    case .weights: try weights(trial)
    case .processors: try processors(trial)
    case .processes: try processes(trial)
    case .writing: try writing(trial)
    case .chargedTime: try chargedTime(trial)
    case .chargedMemory: try chargedMemory(trial)
    case .freeze: try freeze(trial)
    case .kill: try kill(trial)
    }
  }

  var host: any HarnessHost { context.host }

  /// Nanoseconds since `begin`.
  func elapsed(since begin: Ticks) -> Double { host.nanoseconds(host.now() - begin) }
}

extension TechniqueError {
  /// What a count that a question cannot do without says of itself.
  static func uncounted(_ what: String) -> TechniqueError {
    TechniqueError(.unsupported, "nobody counts \(what) here")
  }

  /// A command that the payload's system has refused.
  init(_ command: String, refusedWith errno: Int32) {
    // ENOSYS: the place has no such call at all.
    let isLacking = errno == 38
    self.init(
      isLacking ? .unsupported : .failed,
      isLacking ? "it has no call to \(command)" : "\(command): \(Self.words(errno))")
  }

  /// The errno values of Linux that limits answer with, in words.
  static func words(_ errno: Int32) -> String {
    switch errno {
    case 1: "not permitted"
    case 11: "no more of it"
    case 12: "out of memory"
    case 13: "permission denied"
    case 22: "not there"
    case 30: "read-only"
    case 38: "no such call"
    default: "errno \(errno)"
    }
  }
}
