internal import Linux
internal import Synchronization

/// A processor beside the first one, on a thread of its own.
///
/// When it calls, ends the guest or fails, it pauses the first one: whoever waits for that one then
/// asks here.
final class ProcessorThread {
  let runner: GuestRunner
  private let state = State()
  private let isGuarded: Bool
  private let first: GuestRunner
  private var thread: WorkerThread?

  private final class State: Sendable {
    let stop = Mutex<Result<Arrival, MicroVMError>?>(nil)
    /// Raised when a call has been served.
    let served = Semaphore()
  }

  init(_ runner: GuestRunner, isGuarded: Bool, first: GuestRunner) {
    self.runner = runner
    self.isGuarded = isGuarded
    self.first = first
  }

  deinit {
    runner.requestStop()
    state.served.raise()
    switch thread {
    case .some(let thread): thread.interrupt()
    case .none: break
    }
    thread = nil
  }

  /// Why this processor has come to rest, told once; nil while it runs.
  func takeStop() throws(MicroVMError) -> Arrival? {
    try state.stop.withLock { stop in stop.take() }?.get()
  }

  /// Lets a processor go on whose call has been served.
  func resume() { state.served.raise() }

  /// Lets the processor run: it waits until the kernel starts it.
  func start() throws(MicroVMError) {
    let (runner, state, first) = (runner, state, first)
    let filter = isGuarded ? GuestFilter.profile(hasDevices: true) : nil
    thread = try withLinux { () throws(LinuxError) in
      let program = try filter?.compile()
      return try WorkerThread("bench vcpu") {
        do throws(LinuxError) {
          if let program { try GuardedThread.guardCaller(by: program) }
        } catch {
          state.stop.withLock { $0 = .failure(.linux(error)) }
          first.requestPause()
          return
        }
        Self.run(runner, state, first)
      }
    }
  }

  private static func run(_ runner: GuestRunner, _ state: State, _ first: GuestRunner) {
    while true {
      let stop = Result { () throws(MicroVMError) in
        Arrival(stop: try runner.run(), ticks: TimestampCounter.now())
      }
      if case .failure(.stopped) = stop { return }
      state.stop.withLock { $0 = stop }
      first.requestPause()
      guard case .success(let arrival) = stop, case .call = arrival.stop else { return }
      state.served.take()
      guard !runner.isAskedToStop else { return }
    }
  }
}
