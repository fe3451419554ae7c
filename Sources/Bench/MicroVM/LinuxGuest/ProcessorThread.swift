internal import Linux
internal import Synchronization

/// A processor beside the first one, on a thread of its own.
final class ProcessorThread {
  private let runner: GuestRunner
  private let outcome = Outcome()
  private let isGuarded: Bool
  /// The first processor, which is stopped when this one fails.
  private let first: GuestRunner
  private var thread: WorkerThread?

  private final class Outcome: Sendable {
    let failure = Mutex<MicroVMError?>(nil)
  }

  init(_ runner: GuestRunner, isGuarded: Bool, first: GuestRunner) {
    self.runner = runner
    self.isGuarded = isGuarded
    self.first = first
  }

  deinit {
    runner.requestStop()
    switch thread {
    case .some(let thread): thread.interrupt()
    case .none: break
    }
    thread = nil
  }

  /// Why this processor does not run any more; nil while it does.
  var failure: MicroVMError? { outcome.failure.withLock { $0 } }

  /// Lets the processor run: it waits until the kernel starts it.
  func start() throws(MicroVMError) {
    let (runner, outcome, first) = (runner, outcome, first)
    let filter = isGuarded ? GuestFilter.profile(hasDevices: true) : nil
    thread = try withLinux { () throws(LinuxError) in
      let program = try filter?.compile()
      return try WorkerThread("bench vcpu") {
        do throws(MicroVMError) {
          if let program {
            try withLinux { () throws(LinuxError) in try GuardedThread.guardCaller(by: program) }
          }
          switch try runner.run() {
          case .ended(let status):
            throw .refusedCall("an end with status \(status) by another processor than the first")
          case .call: throw .refusedCall("a call by another processor than the first")
          }
        } catch {
          guard error != .stopped else { return }
          outcome.failure.withLock { $0 = error }
          first.requestStop()
        }
      }
    }
  }
}
