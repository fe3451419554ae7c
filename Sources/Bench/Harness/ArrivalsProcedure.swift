internal import Model
internal import Synchronization

/// Starts instances at intended times, whatever the earlier ones do: an open loop.
///
/// What a start took is counted from its intended time. A start that has to wait, because the host
/// is still busy with the earlier ones, would else look as quick as any (coordinated omission).
struct ArrivalsProcedure: ArmProcedure {
  let context: RunContext
  /// Starts a second.
  let rate: Int

  /// The most that are under way at once; a start that finds none of these threads free is late.
  private static let mostAtOnce = 64
  /// From the threads' begin to the first intended time, in nanoseconds: all of them wait by then.
  private static let lead = 20e6
  /// How long after the last intended time a start may still begin, in nanoseconds.
  private static let patience = 5e9

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    let place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    do throws(TechniqueError) {
      return try loop(arm, prepared, place)
    } catch {
      context.count(error, of: arm)
      return context.rows.skipped(error.description, status: error.status, at: place)
    }
  }

  private func loop(
    _ arm: Arm, _ prepared: any Prepared, _ place: SampleRows.Place
  ) throws(TechniqueError) -> [Sample] {
    let count = place.probe.instances
    let lanes = try prepared.concurrent(min(Self.mostAtOnce, count)).map(Lane.init)
    let nonces = (0..<count).map { _ in context.nextNonce() }
    let schedule = Schedule(
      count: count, threads: lanes.count, interval: 1e9 / Double(rate), lead: Self.lead,
      patience: Self.patience, context.host)
    let request = context.job.requests[arm.probe]
    @Sendable func make(_ number: Int, on lane: Int) -> ConcurrentStart {
      let instance = lanes[lane].prepared.makeInstance(for: request, nonce: nonces[number])
      return ConcurrentStart(instance, nonce: nonces[number])
    }
    // What sets up a condition of its own takes its time: the first of every thread is there.
    let first = lanes.indices.map { make($0, on: $0) }
    _ = try context.host.concurrently(
      lanes.count,
      { lane in
        schedule.begin()
        var number: Int? = lane
        while let current = number {
          if schedule.isInTime(current) {
            let start = current == lane ? first[lane] : make(current, on: lane)
            schedule.awaitBegin(of: current)
            start.start()
            start.end()
            schedule.note(start, of: current)
          }
          number = schedule.next()
        }
      }, then: { _ in })
    var crowd = Crowd()
    var last: Ticks = 0
    for number in 0..<count {
      guard let start = schedule.start(number) else {
        crowd.addAbandoned()
        continue
      }
      let trial = start.trial
      last = max(last, trial.timeline[.ready] ?? 0)
      crowd.add(
        trial, since: schedule.due(number),
        context.verification(of: arm, prepared.expectation, nonce: start.nonce), context.host)
    }
    return rows(crowd, schedule, until: last, arm, place)
  }

  private func rows(
    _ crowd: Crowd, _ schedule: Schedule, until last: Ticks, _ arm: Arm, _ place: SampleRows.Place
  ) -> [Sample] {
    let failure =
      crowd.fault
      ?? (crowd.count == 0 ? crowd.failure ?? TechniqueError(.timeout, "no start began") : nil)
    context.count(failure, of: arm)
    if let failure {
      return context.rows.skipped(failure.description, status: failure.status, at: place)
    }
    return place.probe.metrics.map { metric in
      switch metric.name {
      case "late":
        var row = context.rows.row(
          metric, Double(schedule.late), at: place, parameters: place.parameters)
        row.innerCount = place.probe.instances
        return row
      case "rate":
        let nanoseconds = context.host.nanoseconds(last - min(last, schedule.due(0)))
        var row = context.rows.row(
          metric, Double(crowd.count) / max(nanoseconds, 1) * 1e9, at: place,
          parameters: place.parameters)
        row.innerCount = crowd.count
        return row
      default: return context.rows.row(metric, of: crowd, at: place)
      }
    }
  }

  /// What one thread makes instances with.
  private final class Lane: @unchecked Sendable {
    let prepared: any Prepared

    init(_ prepared: any Prepared) { self.prepared = prepared }
  }
}

/// The intended times of an open loop, and which starts are still to be made.
private final class Schedule: @unchecked Sendable {
  private let count: Int
  /// Between two intended times, in nanoseconds.
  private let interval: Double
  private let patience: Double
  // A host's clock and its rests can be used from any thread.
  private let host: any HarnessHost
  private let nanosecondsPerTick: Double
  private let lead: Double
  private let state: Mutex<State>

  private struct State {
    /// The first intended time; nil before any thread has begun.
    var origin: Ticks?
    /// The next start that no thread has taken.
    var next: Int
    var late = 0
    var starts: [Int: ConcurrentStart] = [:]
  }

  /// - Parameter threads: as many starts are taken from the begin, one by each.
  init(
    count: Int, threads: Int, interval: Double, lead: Double, patience: Double,
    _ host: any HarnessHost
  ) {
    self.count = count
    self.interval = interval
    self.lead = lead
    self.patience = patience
    self.host = host
    // Over a long span, so that its rounding is that of no single time.
    nanosecondsPerTick = host.nanoseconds(1 << 40) / Double(1 << 40)
    state = Mutex(State(next: threads))
  }

  var late: Int { state.withLock { $0.late } }

  func start(_ number: Int) -> ConcurrentStart? { state.withLock { $0.starts[number] } }

  /// Begins the time of all starts, once.
  func begin() {
    let first = host.now() + Ticks(lead / nanosecondsPerTick)
    state.withLock { $0.origin = $0.origin ?? first }
  }

  /// When a start is to begin.
  func due(_ number: Int) -> Ticks {
    (state.withLock { $0.origin } ?? 0) + Ticks(Double(number) * interval / nanosecondsPerTick)
  }

  /// The next start to make; nil once all have been taken.
  func next() -> Int? {
    state.withLock { state in
      guard state.next < count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  /// Whether a start may still begin; one that may not is late for ever.
  func isInTime(_ number: Int) -> Bool {
    guard !host.isInterrupted else { return false }
    let isInTime = host.now() <= due(count - 1) + Ticks(patience / nanosecondsPerTick)
    if !isInTime { state.withLock { $0.late += 1 } }
    return isInTime
  }

  /// Waits for the start's intended time; one that has passed makes it late.
  func awaitBegin(of number: Int) {
    let due = due(number)
    guard host.now() <= due else {
      state.withLock { $0.late += 1 }
      return
    }
    while !host.isInterrupted {
      let now = host.now()
      guard now < due else { return }
      host.rest(.nanoseconds(Int64(max(1, host.nanoseconds(due - now)))))
    }
  }

  func note(_ start: ConcurrentStart, of number: Int) {
    state.withLock { $0.starts[number] = start }
  }
}
