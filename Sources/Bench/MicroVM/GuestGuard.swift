internal import Kvm
internal import Linux
internal import Model
internal import Synchronization

/// Where a guest runs: on the caller's thread, or on one that can do no harm by system calls.
package final class GuestGuard: Sendable {
  private let filter: SeccompProgram?
  /// Threads that have nothing to do; one is all that a caller ever needs.
  ///
  /// As many stay as there ever were callers at once.
  private let idle: Mutex<[GuardedThread]>

  private init(_ filter: SeccompProgram?, _ threads: [GuardedThread]) {
    self.filter = filter
    idle = Mutex(threads)
  }

  /// Runs guests on the caller's own thread, with all that this may do.
  package static let none = GuestGuard(nil, [])

  /// The guard of all guests that have no devices, with a thread that is made when it is first asked
  /// for, once for the whole process.
  package static func shared() throws(MicroVMError) -> GuestGuard { try common.get() }

  private static let common = Result { () throws(MicroVMError) in
    try GuestGuard(hasDevices: false)
  }

  /// A guard with one thread.
  convenience init(hasDevices: Bool) throws(MicroVMError) {
    let filter = try withLinux { () throws(LinuxError) in
      try GuestFilter.profile(hasDevices: hasDevices).compile()
    }
    self.init(filter, [try Self.thread(filter)])
  }

  /// Makes as many threads as so many callers at the same time need: one that found none would pay
  /// for a thread of its own.
  func makeRoom(for callers: Int) throws(MicroVMError) {
    guard let filter else { return }
    for _ in 0..<max(0, callers - idle.withLock { $0.count }) {
      let thread = try Self.thread(filter)
      idle.withLock { $0.append(thread) }
    }
  }

  private static func thread(_ filter: SeccompProgram) throws(MicroVMError) -> GuardedThread {
    try withLinux { () throws(LinuxError) in try GuardedThread("bench guest", filter: filter) }
  }

  /// When a guest was entered, and what it came back with.
  struct Run: Sendable {
    let entered: Ticks
    let arrival: Arrival
  }

  /// Runs the guest until it calls or ends.
  func run(_ runner: GuestRunner) throws(MicroVMError) -> Run {
    guard let filter else { return try Self.enter(runner) }
    let waiting = idle.withLock { $0.popLast() }
    let thread = if let waiting { waiting } else { try Self.thread(filter) }
    defer { idle.withLock { $0.append(thread) } }
    var result: Result<Run, MicroVMError> = .failure(.stopped)
    thread.run {
      result = Result { () throws(MicroVMError) in try Self.enter(runner) }
    } onSignal: {
      // The deadline's handler has set the byte that `run` looks at, or the user wants the end.
    }
    return try result.get()
  }

  private static func enter(_ runner: GuestRunner) throws(MicroVMError) -> Run {
    let entered = TimestampCounter.now()
    let stop = try runner.run()
    return Run(entered: entered, arrival: Arrival(stop: stop, ticks: TimestampCounter.now()))
  }
}
