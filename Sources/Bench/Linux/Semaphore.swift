internal import Glibc

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
}
