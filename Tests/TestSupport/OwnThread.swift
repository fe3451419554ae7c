internal import Glibc
internal import Linux
internal import SystemPackage

/// A thread that ends with its one task, for what must not stay on a thread of the pool.
package enum OwnThread {
  /// Runs `task` on a new thread and waits for the thread's end.
  package static func run(_ task: @escaping @Sendable () -> Void) throws {
    final class Box: Sendable {
      let task: @Sendable () -> Void
      init(_ task: @escaping @Sendable () -> Void) { self.task = task }
    }
    let box = Unmanaged.passRetained(Box(task))
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        // Safety: the pointer is the box retained above, and this is its only taker.
        Unmanaged<Box>.fromOpaque(context).takeRetainedValue().task()
        return nil
      }, box.toOpaque())
    guard result == 0 else {
      box.release()
      throw LinuxError("start a thread", Errno(rawValue: result))
    }
    pthread_join(thread, nil)
  }
}
