internal import Glibc
internal import Model

/// CLOCK_MONOTONIC in nanoseconds: for deadlines and rests, never for a measured span.
package enum MonotonicClock {
  package static func now() -> Int64 { read(CLOCK_MONOTONIC) }

  /// CLOCK_MONOTONIC_RAW: what the time-stamp counter is calibrated against.
  package static func raw() -> Int64 { read(CLOCK_MONOTONIC_RAW) }

  /// Sleeps for `duration`, again after each signal until `isCancelled`.
  package static func sleep(_ duration: Duration, unless isCancelled: () -> Bool = { false }) {
    let end = now() + duration.nanoseconds
    while !isCancelled() {
      let remaining = end - now()
      guard remaining > 0 else { return }
      var pause = timespec(
        tv_sec: Int(remaining / 1_000_000_000), tv_nsec: Int(remaining % 1_000_000_000))
      nanosleep(&pause, nil)
    }
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
