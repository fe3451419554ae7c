internal import Glibc
package import Model

/// Many threads that begin at one moment.
package enum WorkerCrowd {
  /// How long the threads are given to fall asleep before they are woken all at once.
  private static let rest = Duration.milliseconds(2)

  /// Runs `first` on `count` threads, and when the last of them is done `second` on the same
  /// threads; both get the thread's number.
  ///
  /// The threads live until all have done both: what a child of one of them is sent at its
  /// thread's end (PR_SET_PDEATHSIG) does not come early.
  /// - Returns: the moment of the begin, just before they are woken.
  package static func run(
    _ count: Int, _ first: @Sendable (Int) -> Void, then second: @Sendable (Int) -> Void
  ) throws(LinuxError) -> Ticks {
    let result = withoutActuallyEscaping(first) { first in
      withoutActuallyEscaping(second) { second in
        Result { () throws(LinuxError) in try run(count, escaping: first, second) }
      }
    }
    return try result.get()
  }

  private static func run(
    _ count: Int, escaping first: @escaping @Sendable (Int) -> Void,
    _ second: @escaping @Sendable (Int) -> Void
  ) throws(LinuxError) -> Ticks {
    let meeting = Meeting(of: count + 1)
    var members: [Member] = []
    defer {
      for _ in members { meeting.admission.raise() }
      members.removeAll()  // joins them
    }
    for number in 0..<count {
      members.append(
        try Member {
          meeting.admission.take()
          guard meeting.takesPlace else { return }
          meeting.await()
          meeting.await()
          first(number)
          meeting.await()
          second(number)
        })
    }
    meeting.takesPlace = true
    for _ in members { meeting.admission.raise() }
    meeting.await()
    MonotonicClock.sleep(rest)
    let begin = TimestampCounter.now()
    meeting.await()
    meeting.await()
    return begin
  }

  /// A thread, in a form that an array can hold.
  private final class Member {
    private let thread: WorkerThread

    init(_ task: @escaping @Sendable () -> Void) throws(LinuxError) {
      thread = try WorkerThread("bench start", task)
    }
  }

  /// Where all wait for each other, and then go on at once: pthread_barrier_wait(3), whose last
  /// arrival wakes the others by one call.
  private final class Meeting: @unchecked Sendable {
    /// Raised once for everybody who came, when it is known whether all could come.
    let admission = Semaphore()
    // Written before `admission` is raised, and read after it was taken.
    var takesPlace = false
    // On the heap: the kernel waits at its address.
    private let barrier: UnsafeMutablePointer<pthread_barrier_t>

    init(of count: Int) {
      barrier = .allocate(capacity: 1)
      pthread_barrier_init(barrier, nil, UInt32(count))
    }

    deinit {
      pthread_barrier_destroy(barrier)
      barrier.deallocate()
    }

    func await() { pthread_barrier_wait(barrier) }
  }
}
