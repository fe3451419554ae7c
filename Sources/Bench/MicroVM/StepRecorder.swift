internal import Linux
package import Model

/// Stamps the events and steps of one instance, each step from the end of the one before.
package struct StepRecorder {
  package private(set) var timeline = Timeline()
  private var last: Ticks = 0

  package init() {}

  /// Marks E0 and, as nothing runs before our own code, E1.
  package mutating func begin() {
    last = TimestampCounter.now()
    timeline.mark(.request, at: last)
    timeline.mark(.control, at: last)
  }

  /// Ends a step of `phase`, which began where the last one ended.
  package mutating func step(_ phase: Phase, _ name: String) {
    let now = TimestampCounter.now()
    timeline.addStep(phase, name, from: last, to: now)
    last = now
  }

  /// Lets the next step begin now.
  package mutating func resume() { last = TimestampCounter.now() }

  /// Marks an event now; the next step begins here.
  package mutating func mark(_ event: Event) {
    last = TimestampCounter.now()
    timeline.mark(event, at: last)
  }

  /// Marks an event where the last step ended.
  package mutating func markAtLastStep(_ event: Event) { timeline.mark(event, at: last) }

  /// Marks an event that another thread or the guest has stamped.
  package mutating func mark(_ event: Event, at ticks: Ticks) { timeline.mark(event, at: ticks) }

  /// Ends a step where another thread has stamped its end.
  mutating func step(_ phase: Phase, _ name: String, until ticks: Ticks) {
    timeline.addStep(phase, name, from: last, to: ticks)
    last = ticks
  }
}
