internal import CLinux
package import Model

/// The processor's time-stamp counter: the one clock that every event is stamped with.
///
/// Reading it costs some 20 cycles and no system call; payloads read the same counter, so their
/// first instruction needs no translation (Intel SDM volume 3, 18.17: invariant TSC).
package enum TimestampCounter {
  @inline(__always)
  package static func now() -> Ticks { clinux_rdtsc() }
}
