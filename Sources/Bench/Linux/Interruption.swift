internal import CLinux

/// A request from outside to end: SIGINT, SIGTERM or SIGHUP.
package enum Interruption {
  /// From now on these signals are noted instead of ending the process.
  ///
  /// One that comes a second after the first still ends it. A closed pipe and a file limit become
  /// errors of the write (`EPIPE`, `EFBIG`).
  package static func catchSignals() { clinux_catch_interrupts() }

  package static var isRequested: Bool { clinux_caught_signal() != 0 }
}
