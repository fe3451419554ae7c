internal import CLinux
internal import Glibc
package import SystemPackage

/// A counter that one side adds to and the other sleeps on: eventfd(2).
package struct EventCounter: ~Copyable {
  /// The counter's descriptor, for kernel interfaces that signal it themselves.
  package let descriptor: FileDescriptor

  /// Makes a counter at 0, closed on exec.
  package init() throws(LinuxError) {
    let number = eventfd(0, Int32(EFD_CLOEXEC))
    guard number >= 0 else {
      throw LinuxError("create an event counter", Errno(rawValue: errno))
    }
    descriptor = FileDescriptor(rawValue: number)
  }

  deinit {
    // Closing an eventfd has nothing to report.
    close(descriptor.rawValue)
  }

  /// Adds one, which wakes a sleeper.
  package func signal() throws(LinuxError) {
    var one: UInt64 = 1
    guard write(descriptor.rawValue, &one, 8) == 8 else {
      throw LinuxError("signal an event counter", Errno(rawValue: errno))
    }
  }

  /// Sleeps until the counter is above 0, then sets it to 0.
  /// - Parameter isCancelled: asked after every signal; the counter then stays as it is.
  package func wait(unless isCancelled: () -> Bool = { false }) throws(LinuxError) {
    var count: UInt64 = 0
    while !isCancelled(), read(descriptor.rawValue, &count, 8) != 8 {
      guard errno == EINTR else {
        throw LinuxError("wait for an event counter", Errno(rawValue: errno))
      }
    }
  }
}
