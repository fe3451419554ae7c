internal import NIOCore

/// Runs tasks on an event loop's thread.
///
/// So a call needs no thread but the one that reads the socket, where the pool of Swift's own
/// executor would cost it a wake-up at every step.
final class LoopExecutor: TaskExecutor {
  private let loop: any EventLoop

  init(_ loop: any EventLoop) { self.loop = loop }

  func enqueue(_ job: consuming ExecutorJob) {
    // A closure can hold only the copyable form.
    let job = UnownedJob(job)
    loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
