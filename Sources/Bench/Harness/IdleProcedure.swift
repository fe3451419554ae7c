internal import Model

/// Lets one instance idle for a while and counts what it takes of the processor meanwhile.
struct IdleProcedure: ArmProcedure {
  let context: RunContext
  let box: Duration

  /// From the instance's first answer until it is watched.
  private static let settling = Duration.milliseconds(200)

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    let place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    let held = HeldInstances(context, arm, prepared)
    var samples: [Sample] = []
    var failure: TechniqueError?
    do throws(TechniqueError) {
      try held.addOne()
      samples = try watch(held, place)
      // What does not live has idled too well.
      try held.askAll()
    } catch { failure = error }
    failure = held.end() ?? failure
    context.count(failure, of: arm)
    guard let failure else { return samples }
    return context.rows.skipped(failure.description, status: failure.status, at: place)
  }

  private func watch(
    _ held: HeldInstances, _ place: SampleRows.Place
  ) throws(TechniqueError) -> [Sample] {
    context.host.rest(Self.settling)
    let begin = context.host.now()
    let before = try reading(held)
    context.host.rest(box)
    let end = context.host.now()
    let after = try reading(held)
    guard let growth = after.activity.growth(since: before.activity) else {
      throw TechniqueError(.failed, "one of its threads ended while it was watched")
    }
    let seconds = context.host.nanoseconds(end - begin) / 1e9
    return place.probe.metrics.map { metric in
      let count: UInt64? =
        switch metric.name {
        case "cpu": growth.processorNanoseconds
        case "switches": growth.switches
        default: growth.guestExits
        }
      guard let count else {
        return context.rows.missing(
          metric,
          TechniqueError(
            .unsupported,
            after.isMachine
              ? "nobody counts them: KVM does not, or a thread of the guest's own is inside"
              : "it is no virtual machine"),
          at: place)
      }
      var row = context.rows.row(
        metric, Double(count) / seconds, at: place, parameters: place.parameters)
      row.innerCount = max(1, Int(clamping: count))
      return row
    }
  }

  /// What belongs to the instance alone: its processes' threads; of a virtual machine inside the
  /// harness's process all threads of this but the one that measures, which sleeps meanwhile.
  private func reading(
    _ held: HeldInstances
  ) throws(TechniqueError) -> (activity: ThreadActivity, isMachine: Bool) {
    var whole = ThreadActivity()
    var isMachine = false
    for residence in try held.residences() {
      isMachine = isMachine || residence.guestConfiguredBytes != nil
      var exits = residence.guestExits
      for process in residence.processIDs + (residence.isInsideHarness ? [0] : []) {
        guard let activity = context.host.activity(ofProcess: process) else {
          throw TechniqueError(.failed, "the threads of process \(process) cannot be read")
        }
        whole.processorNanoseconds += activity.processorNanoseconds
        whole.switches += activity.switches
        exits = exits ?? activity.guestExits
      }
      if let exits { whole.guestExits = (whole.guestExits ?? 0) + exits }
    }
    return (whole, isMachine)
  }
}
