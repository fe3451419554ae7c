internal import CLinux

/// A request from outside to end: SIGINT, SIGTERM or SIGHUP.
package enum Interruption {
  /// From now on these signals are noted; a second one still ends the process.
  package static func catchSignals() { clinux_catch_interrupts() }

  package static var isRequested: Bool { clinux_caught_signal() != 0 }
}
