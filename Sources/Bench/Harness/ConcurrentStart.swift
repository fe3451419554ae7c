internal import Model
internal import Statistics

/// One instance among others that live at the same time; whoever has it is alone with it.
final class ConcurrentStart: @unchecked Sendable {
  let nonce: UInt64
  private let instance: any Instance
  private var outcome: Outcome?
  private var error: TechniqueError?

  init(_ instance: any Instance, nonce: UInt64) {
    self.instance = instance
    self.nonce = nonce
  }

  func start() {
    do throws(TechniqueError) { try instance.start() } catch { self.error = error }
  }

  /// Sees it to its end, on the thread that has started it.
  func end() {
    if error == nil {
      do throws(TechniqueError) { outcome = try instance.finish() } catch { self.error = error }
    }
    do throws(TechniqueError) { try instance.release() } catch { self.error = self.error ?? error }
  }

  /// What became of it.
  var trial: Trial {
    let timeline = instance.timeline
    return Trial(
      begin: timeline[.request] ?? 0, timeline: timeline, outcome: outcome, error: error)
  }
}

/// What became of all instances that were started together.
struct Crowd {
  /// From their own request until they were ready, in nanoseconds.
  private var starts: [Double] = []
  /// From the moment when they were to begin until they were ready, in nanoseconds.
  private var waits: [Double] = []
  /// How many never began.
  private var abandoned = 0
  private(set) var failures = 0
  /// Why the first one failed.
  private(set) var failure: TechniqueError?
  /// What the first one showed that was not what it claims to be.
  private(set) var fault: TechniqueError?

  /// Below it the 95th percentile of so many starts is their maximum by another name.
  private static let fewestForP95 = 20

  /// How many came to be ready.
  var count: Int { starts.count }

  /// Adds one that was to begin at `due`.
  mutating func add(
    _ trial: Trial, since due: Ticks, _ verification: Verification, _ clock: any HarnessHost
  ) {
    if let error = trial.error {
      failures += 1
      failure = failure ?? error
    }
    guard let ready = trial.timeline[.ready], let request = trial.timeline[.request] else { return }
    if trial.error == nil {
      let faults = verification.faults(of: trial)
      if !faults.isEmpty, fault == nil {
        fault = TechniqueError(.invalid, faults.joined(separator: "; "))
      }
    }
    // Whoever was ready and fell silent later was no successful start.
    guard trial.error == nil, ready >= request, ready >= due else { return }
    starts.append(clock.nanoseconds(ready - request).rounded())
    waits.append(clock.nanoseconds(ready - due).rounded())
  }

  /// Adds one that was to begin and never did: longer than all others.
  mutating func addAbandoned() { abandoned += 1 }

  /// The value of a metric that is a time, in nanoseconds; else why there is none.
  func time(_ metric: String) -> Result<Double, TechniqueError> {
    let isWait = metric.hasPrefix("wait") || metric == "all"
    let values = (isWait ? waits : starts).sorted()
    // Those that never began have no request of their own, and the longest wait of all.
    let whole = values.count + (isWait ? abandoned : 0)
    let place: Double
    switch metric {
    case "ready", "wait": place = 0.5
    case "ready_p95", "wait_p95":
      guard whole >= Self.fewestForP95 else {
        return .failure(
          TechniqueError(
            .unsupported, "of fewer than \(Self.fewestForP95) starts it is the maximum"))
      }
      place = 0.95
    default: place = 1
    }
    guard let last = values.last, Int((Double(whole - 1) * place).rounded(.up)) < values.count
    else { return .failure(TechniqueError(.timeout, "\(abandoned) starts never began")) }
    let filled = values + Array(repeating: last, count: whole - values.count)
    return Distribution(filled).quantile(place).map { .success($0) }
      ?? .failure(TechniqueError(.failed, "no start came to be ready"))
  }
}
