internal import CLinux
internal import SystemPackage

/// A deadline for plain blocking calls: from then on they return `EINTR`, on the arming thread.
///
/// One is made for many uses: arming it costs a third of a microsecond, where polling with a
/// time-out before every call would cost two system calls each.
package struct Watchdog: ~Copyable {
  // On the heap: arming from another thread replaces the timer, in a value that is borrowed.
  private let state: UnsafeMutablePointer<State>

  private struct State {
    var timer = clinux_watchdog()
    var deadline = Int64.max
  }

  package init() throws(LinuxError) {
    state = .allocate(capacity: 1)
    state.initialize(to: State())
    let result = clinux_watchdog_create(&state.pointee.timer)
    guard result == 0 else {
      state.deallocate()
      throw LinuxError("create a timer", Errno(rawValue: -result))
    }
  }

  deinit {
    clinux_watchdog_end(&state.pointee.timer)
    state.deallocate()
  }

  /// Watches the calling thread until `disarm`.
  ///
  /// - Parameter deadline: a reading of `MonotonicClock`, in nanoseconds; free of cost when it is
  ///   the one that is armed for already.
  package func arm(until deadline: Int64) throws(LinuxError) {
    guard deadline != state.pointee.deadline else { return }
    state.pointee.deadline = deadline
    let result = clinux_watchdog_arm(&state.pointee.timer, max(1, deadline - MonotonicClock.now()))
    guard result == 0 else { throw LinuxError("arm a timer", Errno(rawValue: -result)) }
  }

  package func disarm() {
    state.pointee.deadline = .max
    // A timer that exists can always be disarmed.
    _ = clinux_watchdog_arm(&state.pointee.timer, 0)
  }

  /// Whether the deadline has passed, or the user has asked for the end; an interrupted call asks
  /// this before it goes on.
  package var isOver: Bool {
    MonotonicClock.now() >= state.pointee.deadline || Interruption.isRequested
  }
}
