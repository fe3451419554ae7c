internal import Model

/// Creates and destroys instances for a while, one after another without a pause, and looks at what
/// the host has still to clean up.
struct ChurnProcedure: ArmProcedure {
  let context: RunContext
  /// How long instances live and die; the time between them, for checks and readings, is not in it.
  let box: Duration

  /// When no namespace has gone for so long, those that are left are somebody else's, or for good.
  private static let patience = Duration.seconds(10)
  private static let interval = Duration.milliseconds(10)

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    let place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    context.host.giveBackSlack()
    guard let memory = context.host.memory() else {
      return context.rows.skipped(
        "the host's memory cannot be read", status: .unsupported, at: place)
    }
    var churn = Churn(memory: memory, namespaces: context.host.networkNamespaces())
    while !isOver(churn) {
      live(arm, prepared, &churn)
      if churn.second > churn.markedSecond { mark(place, &churn) }
    }
    let failure = churn.fault ?? (churn.lives == 0 ? churn.failure : nil)
    context.count(failure, of: arm)
    if let failure {
      return context.rows.skipped(failure.description, status: failure.status, at: place)
    }
    return churn.samples + closing(churn, place)
  }

  /// What is known of a churn under way.
  private struct Churn {
    /// Before its first instance.
    let memory: HostMemory
    let namespaces: Int?
    var samples: [Sample] = []
    /// Instances that lived and died as they should.
    var lives = 0
    /// What they, and those that failed, took, in nanoseconds.
    var working = 0.0
    /// How many whole seconds that is.
    var second: Int { Int(working / 1e9) }
    var markedSecond = 0
    var markedLives = 0
    var markedAt = 0.0
    var failures = 0
    var failuresInARow = 0
    var failure: TechniqueError?
    var fault: TechniqueError?

    init(memory: HostMemory, namespaces: Int?) {
      self.memory = memory
      self.namespaces = namespaces
    }
  }

  private func isOver(_ churn: Churn) -> Bool {
    churn.working >= Double(box.nanoseconds) || churn.fault != nil
      || churn.failuresInARow >= RunContext.patience || context.host.isInterrupted
  }

  /// One instance from its making to its end, then its checks.
  private func live(_ arm: Arm, _ prepared: any Prepared, _ churn: inout Churn) {
    let nonce = context.nextNonce()
    let verification = context.verification(of: arm, prepared.expectation, nonce: nonce)
    let begin = context.host.now()
    let instance = prepared.makeInstance(for: context.job.requests[arm.probe], nonce: nonce)
    let trial = Trial(of: instance, clock: context.host)
    churn.working += context.host.nanoseconds(context.host.now() - begin)
    if let error = trial.error {
      churn.failures += 1
      churn.failuresInARow += 1
      churn.failure = churn.failure ?? error
      return
    }
    let faults = verification.faults(of: trial)
    if !faults.isEmpty { churn.fault = TechniqueError(.invalid, faults.joined(separator: "; ")) }
    churn.failuresInARow = 0
    churn.lives += 1
  }

  /// Notes the rate of the second that is over, and what the host has to clean up by now.
  private func mark(_ place: SampleRows.Place, _ churn: inout Churn) {
    let parameters = "second=\(churn.second)"
    let lives = churn.lives - churn.markedLives
    for metric in place.probe.metrics {
      let value: Double? =
        switch metric.name {
        case "rate": Double(lives) / (churn.working - churn.markedAt) * 1e9
        case "dead_namespaces": dead(churn)
        default: nil
        }
      guard let value else { continue }
      var row = context.rows.row(metric, value, at: place, parameters: parameters)
      if metric.name == "rate" { row.innerCount = max(1, lives) }
      churn.samples.append(row)
    }
    churn.markedSecond = churn.second
    churn.markedLives = churn.lives
    churn.markedAt = churn.working
  }

  /// Network namespaces beyond those that were there before.
  private func dead(_ churn: Churn) -> Double? {
    guard let before = churn.namespaces, let now = context.host.networkNamespaces() else {
      return nil
    }
    return Double(max(0, now - before))
  }

  /// The rows of the whole, and of what it has left behind.
  private func closing(_ churn: Churn, _ place: SampleRows.Place) -> [Sample] {
    let dead = dead(churn)
    let memory = context.host.memory()
    let settling = settle(churn)
    context.host.giveBackSlack()
    let settled = context.host.memory()
    func growth(_ part: (HostMemory) -> UInt64, _ now: HostMemory?) -> Double? {
      now.map { Double(part($0)) - Double(part(churn.memory)) }
    }
    return place.probe.metrics.flatMap { metric -> [Sample] in
      let value: Double? =
        switch metric.name {
        case "rate": Double(churn.lives) / churn.working * 1e9
        case "failures": Double(churn.failures)
        case "dead_namespaces": dead
        case "slab": growth(\.slab, memory)
        case "available": growth(\.available, memory).map { -$0 }
        case "slab_left": growth(\.slab, settled)
        case "settle": settling.map { Double($0.duration.nanoseconds) }
        case "namespaces_left": settling.map { Double($0.left) }
        default: nil
        }
      guard let value else {
        return context.rows.missing(metric, "this host does not say", at: place)
      }
      var row = context.rows.row(metric, value, at: place, parameters: place.parameters)
      if metric.name == "rate" { row.innerCount = churn.lives }
      if metric.name == "failures" {
        row.innerCount = churn.lives + churn.failures
        row.reason = churn.failure.map { "the first: \($0)" } ?? ""
      }
      return [row]
    }
  }

  /// Waits until no namespace of the churn is left.
  /// - Returns: how long it took until the last one went, and how many there still are beyond those
  ///   from before; nil where nobody can tell.
  private func settle(_ churn: Churn) -> (duration: Duration, left: Int)? {
    guard let before = churn.namespaces, var lowest = context.host.networkNamespaces() else {
      return nil
    }
    let begin = context.host.now()
    func elapsed() -> Duration {
      .nanoseconds(Int64(context.host.nanoseconds(context.host.now() - begin)))
    }
    var lastFall = Duration.zero
    while lowest > before, elapsed() - lastFall < Self.patience, !context.host.isInterrupted {
      context.host.rest(Self.interval)
      guard let now = context.host.networkNamespaces() else { return nil }
      guard now < lowest else { continue }
      lowest = now
      lastFall = elapsed()
    }
    return (lastFall, max(0, lowest - before))
  }
}
