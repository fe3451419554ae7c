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
  private var isReaped = false

  package init(processID: Int32) { self.processID = processID }

  deinit {
    guard !isReaped else { return }
    // Its number cannot have been given to another process: it has not been reaped.
    _ = Glibc.kill(processID, SIGKILL)
    var exit = clinux_exit()
    while clinux_reap(processID, &exit) == -EINTR {}
  }

  /// Waits for the end and reaps; nil when `deadline` (of `MonotonicClock`) passed first, or the
  /// wait was cancelled by a signal.
  package mutating func wait(
    before deadline: Int64, unless isCancelled: () -> Bool = { false }
  ) throws(LinuxError) -> Exit? {
    let descriptor = clinux_open_process(processID)
    guard descriptor >= 0 else {
      throw LinuxError("watch process \(processID)", Errno(rawValue: -descriptor))
    }
    let watched = Descriptor(owning: FileDescriptor(rawValue: descriptor))
    guard try watched.descriptor.waitUntilReadable(before: deadline, unless: isCancelled)
    else { return nil }
    return try reap { true }
  }

  /// Waits for the end and reaps, in one system call; nil when `watchdog` barked first.
  package mutating func waitToEnd(
    under watchdog: borrowing Watchdog
  ) throws(LinuxError) -> Exit? {
    try reap { !watchdog.isOver }
  }

  /// Asks the process to end, by SIGTERM; it still has to be waited for.
  package func terminate() {
    // Its number cannot have been given to another process: it has not been reaped.
    if !isReaped { _ = Glibc.kill(processID, SIGTERM) }
  }

  /// Ends the process now and reaps it.
  package mutating func kill() throws(LinuxError) {
    guard !isReaped else { return }
    guard Glibc.kill(processID, SIGKILL) == 0 else {
      throw LinuxError("kill process \(processID)", Errno(rawValue: errno))
    }
    _ = try reap { true }
  }

  /// - Parameter isPatient: whether an interrupted wait goes on.
  private mutating func reap(while isPatient: () -> Bool) throws(LinuxError) -> Exit? {
    var exit = clinux_exit()
    var result = clinux_reap(processID, &exit)
    while result == -EINTR {
      guard isPatient() else { return nil }
      result = clinux_reap(processID, &exit)
    }
    guard result == 0 else {
      throw LinuxError("reap process \(processID)", Errno(rawValue: -result))
    }
    isReaped = true
    return exit.code == CLD_EXITED ? .status(exit.status) : .signal(exit.status)
  }
}
