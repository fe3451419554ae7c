internal import CLinux
internal import Glibc
internal import SystemPackage

/// A thread without capabilities and behind a seccomp filter, which runs one task at a time.
///
/// Capabilities and filters belong to threads (capabilities(7), seccomp(2)): the rest of the process
/// keeps its own. What runs here can do no harm by system calls; it shares the process's memory.
package final class GuardedThread: @unchecked Sendable {
  private let begin = Semaphore()
  private let done = Semaphore()
  private let state: State
  private var thread: WorkerThread?

  private final class State: @unchecked Sendable {
    // Written by one side before a semaphore is raised, and read by the other after it was taken.
    var task: (() -> Void)?
    var refusal: LinuxError?
    var isEnding = false
  }

  /// Starts a thread and takes its privileges away.
  /// - Parameters:
  ///   - name: at most 15 bytes.
  ///   - filter: what it may call; has to allow futex(2), rt_sigreturn(2) and exit(2).
  package init(_ name: StaticString, filter: SeccompProgram) throws(LinuxError) {
    let state = State()
    self.state = state
    let (begin, done) = (begin, done)
    thread = try WorkerThread(name) {
      do throws(LinuxError) { try Self.guardCaller(by: filter) } catch { state.refusal = error }
      done.raise()
      guard state.refusal == nil else { return }
      while true {
        begin.take()
        guard !state.isEnding else { return }
        state.task?()
        done.raise()
      }
    }
    done.take()
    if let refusal = state.refusal { throw refusal }
  }

  deinit {
    state.isEnding = true
    begin.raise()
    thread = nil
  }

  /// Runs `task` on the thread and waits for its end.
  /// - Parameter onSignal: called whenever a signal interrupts the wait; the thread gets one, too.
  package func run(_ task: () -> Void, onSignal: () -> Void) {
    withoutActuallyEscaping(task) { task in
      state.task = task
      begin.raise()
      while !done.takeUnlessInterrupted() {
        // The deadline's timer goes off again and again, so none can be missed.
        onSignal()
        thread?.interrupt()
      }
      state.task = nil
    }
  }

  /// Takes the calling thread's privileges away for ever.
  package static func guardCaller(by filter: SeccompProgram) throws(LinuxError) {
    let result = filter.instructions.withUnsafeBufferPointer {
      clinux_guard_thread($0.baseAddress, UInt32($0.count))
    }
    guard result == 0 else {
      throw LinuxError("give up a thread's privileges", Errno(rawValue: -result))
    }
  }
}
