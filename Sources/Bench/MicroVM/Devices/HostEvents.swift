internal import Linux
internal import SystemPackage

/// What happens on the host that a machine's devices have to know of: descriptors and who is told
/// when one is ready.
///
/// Everything but the sleep in `serve` happens under the machine's `DeviceLock`.
final class HostEvents: @unchecked Sendable {
  typealias Readiness = ReadinessQueue.Readiness

  private let queue: ReadinessQueue
  private var handlers: [UInt64: (Readiness) -> Void] = [:]
  private var lastToken: UInt64 = 0

  init() throws(MicroVMError) {
    queue = try withLinux { () throws(LinuxError) in try ReadinessQueue() }
  }

  /// A watch over `descriptor`, of nothing at first.
  /// - Parameter handler: told what it is ready for, again and again until something changes.
  func watch(
    _ descriptor: FileDescriptor, _ handler: @escaping (Readiness) -> Void
  ) -> HostWatch {
    lastToken += 1
    handlers[lastToken] = handler
    return HostWatch(self, descriptor, lastToken)
  }

  /// Sleeps until something is ready, and then tells those who watch.
  /// - Parameter milliseconds: the longest sleep; nil for any.
  func serve(holding lock: DeviceLock, milliseconds: Int32? = nil) throws(MicroVMError) {
    let ready = try withLinuxValue { () throws(LinuxError) in
      try queue.wait(milliseconds: milliseconds)
    }
    lock.withLock {
      // A handler may have ended the watch of another that is ready.
      for (token, readiness) in ready { handlers[token]?(readiness) }
    }
  }

  /// Changes what a descriptor is watched for; the kernel is told only of changes.
  fileprivate func change(
    _ descriptor: FileDescriptor, _ token: UInt64, from old: Readiness, to new: Readiness
  ) throws(LinuxError) {
    if new.isEmpty {
      try queue.remove(descriptor)
    } else if old.isEmpty {
      try queue.add(descriptor, for: new, token: token)
    } else {
      try queue.change(descriptor, to: new, token: token)
    }
  }

  fileprivate func forget(_ token: UInt64) { handlers[token] = nil }

  private func withLinuxValue<Value>(
    _ body: () throws(LinuxError) -> Value
  ) throws(MicroVMError) -> Value {
    do { return try body() } catch { throw .linux(error) }
  }
}

/// One descriptor's watch, which has to be cancelled before the descriptor is closed.
final class HostWatch {
  private let events: HostEvents
  private let descriptor: FileDescriptor
  private let token: UInt64
  private(set) var interest: HostEvents.Readiness = []

  fileprivate init(_ events: HostEvents, _ descriptor: FileDescriptor, _ token: UInt64) {
    self.events = events
    self.descriptor = descriptor
    self.token = token
  }

  /// From now on the handler is told of these; of nothing at all when it is empty.
  func setInterest(_ interest: HostEvents.Readiness) {
    guard interest != self.interest else { return }
    // epoll refuses only for lack of kernel memory; the descriptor is then as good as silent.
    do throws(LinuxError) {
      try events.change(descriptor, token, from: self.interest, to: interest)
      self.interest = interest
    } catch {}
  }

  /// Ends the watch.
  func cancel() {
    setInterest([])
    events.forget(token)
  }
}
