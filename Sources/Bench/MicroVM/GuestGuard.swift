internal import Kvm
internal import Linux
internal import Model

/// Where a guest runs: on the caller's thread, or on one that can do no harm by system calls.
package final class GuestGuard: Sendable {
  private let thread: GuardedThread?

  private init(_ thread: GuardedThread?) { self.thread = thread }

  /// Runs guests on the caller's own thread, with all that this may do.
  package static let none = GuestGuard(nil)

  /// The thread of all guests that have no devices; made when it is first asked for, once for the
  /// whole process, because no two guests run inside `next` at once.
  package static func shared() throws(MicroVMError) -> GuestGuard { try common.get() }

  private static let common = Result { () throws(MicroVMError) in
    try GuestGuard("bench guest", hasDevices: false)
  }

  /// A thread for one machine's processor.
  convenience init(_ name: StaticString, hasDevices: Bool) throws(MicroVMError) {
    let filter = GuestFilter.profile(hasDevices: hasDevices)
    self.init(
      try withLinux { () throws(LinuxError) in
        try GuardedThread(name, filter: try filter.compile())
      })
  }

  /// When a guest was entered, and what it came back with.
  struct Run: Sendable {
    let entered: Ticks
    let arrival: Arrival
  }

  /// Runs the guest until it calls or ends.
  func run(_ runner: GuestRunner) throws(MicroVMError) -> Run {
    guard let thread else { return try Self.enter(runner) }
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
