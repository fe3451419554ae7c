internal import CLinux
internal import Model
internal import SystemPackage

/// Interrupts the thread that made it when its time is over: timer_create(2), SIGEV_THREAD_ID.
///
/// At expiry, and every ten milliseconds from then on, a signal handler on that thread sets flags,
/// and a blocking system call that is under way returns `EINTR`. A call that begins after the signal
/// waits for the next one: check `hasExpired` before it, or let `raise` name a byte that the call
/// itself reads, such as `kvm_run.immediate_exit`.
package struct DeadlineTimer: ~Copyable {
  // On the heap: the handler needs an address that does not move.
  private let state: UnsafeMutablePointer<clinux_deadline>

  /// Starts the time of the calling thread, which must also be the one that ends this value.
  package init(after duration: Duration) throws(LinuxError) {
    state = .allocate(capacity: 1)
    state.initialize(to: clinux_deadline())
    let result = clinux_deadline_start(state, duration.nanoseconds)
    guard result == 0 else {
      state.deallocate()
      throw LinuxError("start a timer for the deadline", Errno(rawValue: -result))
    }
  }

  deinit {
    clinux_deadline_stop(state)
    state.deallocate()
  }

  package var hasExpired: Bool {
    // Through a pointer, because the handler writes it behind the compiler's back.
    UnsafePointer(state).withMemoryRebound(to: UInt8.self, capacity: 1) { byte in
      clinux_load_byte(byte) != 0
    }
  }

  /// Names a byte that expiry sets to 1, at once if the time is already over.
  /// - Parameter byte: stays valid until this value ends or nil is given.
  package func raise(_ byte: UnsafeMutablePointer<UInt8>?) { clinux_deadline_also(state, byte) }
}
