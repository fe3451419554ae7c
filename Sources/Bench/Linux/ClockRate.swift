package import Model

/// How fast the time-stamp counter ticks, calibrated against CLOCK_MONOTONIC_RAW.
package struct ClockRate: Sendable, Equatable {
  /// Ticks per second.
  package let ticksPerSecond: Double

  package init(ticksPerSecond: Double) { self.ticksPerSecond = ticksPerSecond }

  package func nanoseconds(_ ticks: Ticks) -> Double { Double(ticks) * 1e9 / ticksPerSecond }

  package func ticks(nanoseconds: Double) -> Ticks { Ticks(nanoseconds * ticksPerSecond / 1e9) }
}

/// One simultaneous reading of both clocks.
package struct ClockPair: Sendable {
  package let ticks: Ticks
  package let nanoseconds: Int64
  /// Ticks between the two readings that enclose the clock's: how far off the pair may be.
  package let uncertainty: Ticks

  /// The tightest of several readings.
  package static func read() -> ClockPair {
    var best: ClockPair?
    for _ in 0..<32 {
      let before = TimestampCounter.now()
      let nanoseconds = MonotonicClock.raw()
      let after = TimestampCounter.now()
      let pair = ClockPair(
        ticks: before + (after - before) / 2, nanoseconds: nanoseconds,
        uncertainty: after - before)
      if pair.uncertainty < best?.uncertainty ?? .max { best = pair }
    }
    return best ?? ClockPair(ticks: 0, nanoseconds: 0, uncertainty: .max)
  }

  /// The rate between this reading and a later one.
  package func rate(until later: ClockPair) -> ClockRate {
    ClockRate(
      ticksPerSecond: Double(later.ticks - ticks) * 1e9 / Double(later.nanoseconds - nanoseconds))
  }
}
