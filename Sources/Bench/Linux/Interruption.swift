internal import CLinux

/// A request from outside to end: SIGINT, SIGTERM or SIGHUP.
package enum Interruption {
  /// From now on these signals are noted instead of ending the process.
  ///
  /// One that comes a second after the first still ends it. A closed pipe and a file limit become
  /// errors of the write (`EPIPE`, `EFBIG`).
  package static func catchSignals() { clinux_catch_interrupts() }

  /// From now on no further signal of these ends the process either: for the last acts, which are
  /// short and have to be done.
  package static func finishUndisturbed() { clinux_finish_undisturbed() }

  package static var isRequested: Bool { clinux_caught_signal() != 0 }
}
