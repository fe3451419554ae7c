internal import Linux
internal import Model

/// How a guest gets CLOCK_MONOTONIC out of the time-stamp counter that it shares with its host.
struct GuestClockRate: Sendable, Equatable {
  /// Nanoseconds of a tick, times 2^32.
  let multiplier: UInt64

  /// Measured once per process; the clock may be slewed afterwards, which each guest's own starting
  /// point keeps from adding up.
  static let measured = measure(for: .milliseconds(40))

  /// The clock and the counter at the same time.
  func now() -> (ticks: Ticks, nanoseconds: Int64) { Self.tightest(of: 2) }

  private static func measure(for span: Duration) -> GuestClockRate {
    let begin = tightest(of: 32)
    MonotonicClock.sleep(span)
    let end = tightest(of: 32)
    let nanosecondsPerTick =
      Double(end.nanoseconds - begin.nanoseconds) / Double(end.ticks - begin.ticks)
    return GuestClockRate(multiplier: UInt64(nanosecondsPerTick * 0x1p32))
  }

  /// The pair whose two readings of the counter, around that of the clock, lie closest together.
  private static func tightest(of attempts: Int) -> (ticks: Ticks, nanoseconds: Int64) {
    var best: (ticks: Ticks, nanoseconds: Int64) = (0, 0)
    var width = Ticks.max
    for _ in 0..<attempts {
      let before = TimestampCounter.now()
      let nanoseconds = MonotonicClock.now()
      let after = TimestampCounter.now()
      if after - before < width {
        best = (before + (after - before) / 2, nanoseconds)
        width = after - before
      }
    }
    return best
  }
}
