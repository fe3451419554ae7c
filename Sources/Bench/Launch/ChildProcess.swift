internal import CLinux
internal import Glibc
package import Linux
internal import SystemPackage

/// A child that this process started and has to reap; killed and reaped when nobody owns it.
package struct ChildProcess: ~Copyable {
  /// How a process ended.
  package enum Exit: Sendable, Equatable, CustomStringConvertible {
    case status(Int32)
    case signal(Int32)

    package var description: String {
      switch self {
      case .status(let status): "exited with status \(status)"
      case .signal(let number): "was killed by signal \(number)\(Self.name(number))"
      }
    }

    private static func name(_ number: Int32) -> String {
      guard let text = strsignal(number) else { return "" }
      return " (\(String(cString: text)))"
    }
  }

  package let processID: Int32
  private let pidfd: Descriptor
  private var isReaped = false

  package init(processID: Int32, pidfd: consuming Descriptor) {
    self.processID = processID
    self.pidfd = pidfd
  }

  deinit {
    guard !isReaped else { return }
    _ = clinux_pidfd_signal(pidfd.descriptor.rawValue, SIGKILL)
    var exit = clinux_exit()
    _ = clinux_reap(pidfd.descriptor.rawValue, &exit)
  }

  /// Waits for the end and reaps; nil when `deadline` (of `MonotonicClock`) passed first, or the
  /// wait was cancelled.
  package mutating func wait(
    before deadline: Int64, unless isCancelled: () -> Bool = { false }
  ) throws(LinuxError) -> Exit? {
    guard try pidfd.descriptor.waitUntilReadable(before: deadline, unless: isCancelled)
    else { return nil }
    return try reap()
  }

  /// Ends the process now and reaps it.
  package mutating func kill() throws(LinuxError) {
    guard !isReaped else { return }
    let result = clinux_pidfd_signal(pidfd.descriptor.rawValue, SIGKILL)
    // A process that has already ended refuses the signal, and is reaped all the same.
    guard result == 0 || result == -ESRCH else {
      throw LinuxError("kill process \(processID)", Errno(rawValue: -result))
    }
    _ = try reap()
  }

  private mutating func reap() throws(LinuxError) -> Exit {
    var exit = clinux_exit()
    let result = clinux_reap(pidfd.descriptor.rawValue, &exit)
    guard result == 0 else {
      throw LinuxError("reap process \(processID)", Errno(rawValue: -result))
    }
    isReaped = true
    return exit.code == CLD_EXITED ? .status(exit.status) : .signal(exit.status)
  }
}
