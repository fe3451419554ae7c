internal import CLinux
internal import Glibc
internal import SystemPackage

/// A thread with one task, joined at the end of its owner's life.
package struct WorkerThread: ~Copyable {
  private let thread: pthread_t

  /// How many processors the calling thread may use.
  package static var allowedProcessors: Int { Int(max(1, clinux_allowed_processors())) }

  /// Starts a thread that runs `task`; it inherits the caller's signal mask.
  /// - Parameters:
  ///   - name: what it is called in `/proc` and in perf; at most 15 bytes.
  ///   - elsewhere: whether it has to keep off the processor that the caller is on now; two
  ///     threads that wait for each other by polling stand still on one processor for as long as
  ///     a time slice. Without another processor to use it has no effect.
  package init(
    _ name: StaticString, elsewhere: Bool = false, _ task: @escaping @Sendable () -> Void
  ) throws(LinuxError) {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Task(name, task))
    let result = clinux_thread_start(
      &thread, elsewhere ? 1 : 0,
      { context in
        // Safety: the pointer is the box retained above, and this is its only taker.
        Unmanaged<Task>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard result == 0 else {
      box.release()
      throw LinuxError("start a thread", Errno(rawValue: -result))
    }
    self.thread = thread
  }

  deinit {
    // Fails only for a thread that was joined already, which this type rules out.
    pthread_join(thread, nil)
  }

  /// Makes a blocking system call of the thread return `EINTR`.
  package func interrupt() {
    // Fails only for a signal number that does not exist.
    _ = clinux_interrupt_install()
    _ = clinux_interrupt(thread)
  }

  /// A thread for as long as it runs.
  package struct Identity: Sendable {
    private let thread: pthread_t

    /// The calling thread.
    package static var current: Identity { Identity(thread: pthread_self()) }

    /// Makes a blocking system call of the thread return `EINTR`.
    package func interrupt() {
      // Fails only for a signal number that does not exist.
      _ = clinux_interrupt_install()
      _ = clinux_interrupt(thread)
    }
  }

  private final class Task: Sendable {
    private let name: StaticString
    private let body: @Sendable () -> Void

    init(_ name: StaticString, _ body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }

    func run() {
      // Safety: a static string ends in a null byte.
      name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) {
        clinux_name_thread($0)
      }
      body()
    }
  }
}
