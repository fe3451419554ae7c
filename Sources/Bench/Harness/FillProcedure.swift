internal import Model

/// Holds ever more instances alive until a limit is reached or the host refuses.
struct FillProcedure: ArmProcedure {
  let context: RunContext

  /// At so many points of the way the rate and the memory are noted.
  private static let marks = 20
  /// After at most so many starts the memory is looked at, marks or not: between two marks of a
  /// large fill the host could run out of it.
  private static let unwatchedStarts = 64
  /// What the host keeps for itself: an eighth of what it had, and a gibibyte at least.
  private static let reserve: UInt64 = 1 << 30
  /// The longest one fill may take.
  private static let patience = Duration.seconds(120)
  /// Starts that fail in a row are the host's refusal.
  private static let refusals = 3

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    let place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    context.host.giveBackSlack()
    guard let before = context.host.memory() else {
      return context.rows.skipped(
        "the host's memory cannot be read", status: .unsupported, at: place)
    }
    let held = HeldInstances(context, arm, prepared)
    var fill = Fill(before: before)
    while fill.end == nil { step(held, place, &fill) }
    let alive = held.count
    var failure: TechniqueError?
    // What was started and does not answer any more is not held.
    do throws(TechniqueError) { try held.askAll() } catch { failure = error }
    let ending = held.end()
    failure = failure ?? ending
    context.count(failure, of: arm)
    if let failure {
      return context.rows.skipped(failure.description, status: failure.status, at: place)
    }
    return fill.samples + closing(fill, alive, place)
  }

  /// What is known of a fill under way.
  private struct Fill {
    let before: HostMemory
    var samples: [Sample] = []
    var failures = 0
    var failuresInARow = 0
    var lastFailure: TechniqueError?
    var markedCount = 0
    var markedAt: Ticks = 0
    /// How many were alive when the memory was last looked at.
    var watchedCount = 0
    var begin: Ticks = 0
    /// Why it is over.
    var end: String?

    init(before: HostMemory) { self.before = before }
  }

  private func step(_ held: HeldInstances, _ place: SampleRows.Place, _ fill: inout Fill) {
    if fill.begin == 0 {
      fill.begin = context.host.now()
      fill.markedAt = fill.begin
    }
    do throws(TechniqueError) {
      try held.addOne()
      fill.failuresInARow = 0
    } catch {
      fill.failures += 1
      fill.failuresInARow += 1
      fill.lastFailure = error
    }
    let most = context.job.instances
    if held.count > fill.markedCount, held.count % max(1, most / Self.marks) == 0 {
      mark(held, place, &fill)
    } else if held.count > fill.watchedCount, held.count % Self.unwatchedStarts == 0 {
      let before = context.host.now()
      watch(context.host.memory(), held, &fill)
      fill.markedAt += context.host.now() - before
    }
    if context.host.isInterrupted {
      fill.end = "interrupted"
    } else if fill.end != nil {
      return
    } else if held.count >= most {
      fill.end = "the limit of \(most) instances"
    } else if fill.failuresInARow >= Self.refusals {
      fill.end = "the host refused: \(fill.lastFailure?.description ?? "")"
    } else if context.host.nanoseconds(context.host.now() - fill.begin)
      > Double(Self.patience.nanoseconds)
    {
      fill.end = "the limit of \(Self.patience)"
    }
  }

  /// Notes the rate since the mark before, and the memory; the time that this takes is no start's.
  private func mark(_ held: HeldInstances, _ place: SampleRows.Place, _ fill: inout Fill) {
    let now = context.host.now()
    let seconds = context.host.nanoseconds(now - fill.markedAt) / 1e9
    let memory = context.host.memory()
    let parameters = "instances=\(held.count)"
    for metric in place.probe.metrics {
      let value: Double? =
        switch metric.name {
        case "rate": Double(held.count - fill.markedCount) / seconds
        case "available": Self.fall(from: fill.before.available, to: memory?.available)
        case "givable": Self.fall(from: fill.before.givable, to: memory?.givable)
        default: nil
        }
      guard let value else { continue }
      fill.samples.append(context.rows.row(metric, value, at: place, parameters: parameters))
    }
    watch(memory, held, &fill)
    fill.markedCount = held.count
    fill.markedAt = context.host.now()
  }

  /// Ends the fill where it would take what the host needs, or where nobody can tell.
  private func watch(_ memory: HostMemory?, _ held: HeldInstances, _ fill: inout Fill) {
    fill.watchedCount = held.count
    guard let memory else {
      fill.end = "the host's memory, which cannot be read any more"
      return
    }
    if memory.available < max(Self.reserve, fill.before.available / 8) {
      fill.end = "the memory that is left for the host"
    }
  }

  private static func fall(from before: UInt64?, to now: UInt64?) -> Double? {
    guard let before, let now else { return nil }
    return Double(before) - Double(now)
  }

  private func closing(_ fill: Fill, _ alive: Int, _ place: SampleRows.Place) -> [Sample] {
    place.probe.metrics.compactMap { metric in
      let value: Int
      switch metric.name {
      case "held": value = alive
      case "failures": value = fill.failures
      default: return nil
      }
      var row = context.rows.row(metric, Double(value), at: place, parameters: "")
      row.innerCount = alive + fill.failures
      row.reason = metric.name == "held" ? "ended by \(fill.end ?? "")" : ""
      return row
    }
  }
}
