/// A reading of the host's time-stamp counter.
package typealias Ticks = UInt64

/// When the events of one instance happened, and how long its technique's finer steps took.
///
/// Room for everything is reserved before the first event, so that marking allocates nothing.
package struct Timeline: Sendable {
  /// A technique's own finer step inside a phase, such as `build/mount_proc`.
  package struct Step: Sendable, Equatable {
    package let phase: Phase
    package let name: String
    package let begin: Ticks
    package let end: Ticks

    package init(phase: Phase, name: String, begin: Ticks, end: Ticks) {
      self.phase = phase
      self.name = name
      self.begin = begin
      self.end = end
    }
  }

  private var stamps: [Ticks]
  package private(set) var steps: [Step] = []

  package init() {
    stamps = Array(repeating: 0, count: Event.allCases.count)
    steps.reserveCapacity(64)
  }

  /// Records that `event` happened at `ticks` (never 0: the counter is long past it).
  package mutating func mark(_ event: Event, at ticks: Ticks) {
    stamps[event.rawValue] = ticks
  }

  /// Records one finer step of `phase`.
  package mutating func addStep(_ phase: Phase, _ name: String, from begin: Ticks, to end: Ticks) {
    steps.append(Step(phase: phase, name: name, begin: begin, end: end))
  }

  /// When `event` happened; nil when it was not observed.
  package subscript(event: Event) -> Ticks? {
    let ticks = stamps[event.rawValue]
    return ticks == 0 ? nil : ticks
  }

  /// Why this timeline cannot be trusted: an event before its predecessor; nil when it is sound.
  /// - Parameter tolerance: ticks by which two clocks' readings may disagree.
  package func disorder(tolerance: Ticks) -> String? {
    var latest: (event: Event, ticks: Ticks)?
    for event in Event.allCases {
      guard let ticks = self[event] else { continue }
      if let latest, ticks &+ tolerance < latest.ticks {
        return "E\(event.rawValue) \(event) lies \(latest.ticks - ticks) ticks before "
          + "E\(latest.event.rawValue) \(latest.event)"
      }
      // The latest of all, not the last: tolerated differences must not add up.
      if ticks > latest?.ticks ?? 0 { latest = (event, ticks) }
    }
    return nil
  }
}
