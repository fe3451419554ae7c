internal import CLinux
internal import Glibc
internal import Model

/// Counts what one thread has for another, which sleeps until there is something: sem_overview(7).
package final class Semaphore: @unchecked Sendable {
  // On the heap: the kernel waits at its address.
  private let state: UnsafeMutablePointer<sem_t>

  /// Makes one at 0.
  package init() {
    state = .allocate(capacity: 1)
    sem_init(state, 0, 0)
  }

  deinit {
    sem_destroy(state)
    state.deallocate()
  }

  package func raise() { sem_post(state) }

  /// Waits, whatever signals come.
  package func take() { while !takeUnlessInterrupted() {} }

  /// Waits; false when a signal came before there was something.
  package func takeUnlessInterrupted() -> Bool { sem_wait(state) == 0 }

  /// Waits, whatever signals come, but not for ever; false when there was nothing in this time.
  package func take(within duration: Duration) -> Bool {
    let end = MonotonicClock.now() + duration.nanoseconds
    var result = clinux_semaphore_take(state, end)
    while result == -EINTR { result = clinux_semaphore_take(state, end) }
    return result == 0
  }
}
