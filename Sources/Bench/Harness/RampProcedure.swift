internal import Model

/// Holds 0, 1, 2, 4 … instances alive at once and reads the host's memory at each step.
struct RampProcedure: ArmProcedure {
  let context: RunContext

  /// 0, 1, 2, 4 … and the most of all.
  static func steps(upTo most: Int) -> [Int] {
    var steps = [0]
    var step = 1
    while step < most {
      steps.append(step)
      step *= 2
    }
    return steps + [most]
  }

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    let place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    let held = HeldInstances(context, arm, prepared)
    var samples: [Sample] = []
    var failure: TechniqueError?
    do throws(TechniqueError) {
      try climb(held, place, &samples)
    } catch { failure = error }
    failure = held.end() ?? failure
    context.count(failure, of: arm)
    guard let failure else { return samples }
    // Readings beside instances that were not what they claim to be are worth nothing.
    return context.rows.skipped(failure.description, status: failure.status, at: place)
  }

  private func climb(
    _ held: HeldInstances, _ place: SampleRows.Place, _ samples: inout [Sample]
  ) throws(TechniqueError) {
    context.host.giveBackSlack()
    let reference = try MemoryReading(of: held, context.host)
    var absent: Set<String> = []
    for step in Self.steps(upTo: context.job.instances) {
      while held.count < step, !context.host.isInterrupted { try held.addOne() }
      if context.host.isInterrupted { return }
      try held.askAll()
      let reading = try MemoryReading(of: held, context.host)
      for metric in place.probe.metrics where !absent.contains(metric.name) {
        guard let value = reading.value(of: metric.name, beyond: reference) else {
          // That no instance has none of it says nothing of a technique that never has any.
          samples.removeAll { $0.metric == metric.name }
          samples += context.rows.missing(metric, Self.reason(metric), at: place)
          absent.insert(metric.name)
          continue
        }
        samples.append(
          context.rows.row(metric, value, at: place, parameters: "instances=\(step)"))
      }
    }
  }

  private static func reason(_ metric: Metric) -> String {
    switch metric.name {
    case "cgroup": "its instances have no cgroup"
    case "guest_configured", "guest_touched": "it is no virtual machine"
    default: "this host does not say"
    }
  }
}
