internal import CLinux
internal import Glibc
package import SystemPackage

/// Descriptors of which one thread waits for any to be ready: epoll(7), level-triggered.
///
/// Adding, changing and removing are allowed while another thread waits.
package struct ReadinessQueue: ~Copyable {
  /// What a descriptor is watched for, or is ready for.
  package struct Readiness: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let readable = Readiness(rawValue: EPOLLIN.rawValue)
    package static let writable = Readiness(rawValue: EPOLLOUT.rawValue)
    /// The other side is gone altogether, or there is an error; always watched for.
    package static let closed = Readiness(rawValue: EPOLLHUP.rawValue | EPOLLERR.rawValue)
  }

  private let descriptor: Descriptor

  package init() throws(LinuxError) {
    let number = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard number >= 0 else {
      throw LinuxError("create a readiness queue", Errno(rawValue: errno))
    }
    descriptor = Descriptor(owning: FileDescriptor(rawValue: number))
  }

  /// Begins to watch a descriptor, whose events carry `token`.
  package func add(
    _ watched: FileDescriptor, for readiness: Readiness, token: UInt64
  ) throws(LinuxError) {
    try control(EPOLL_CTL_ADD, watched, readiness, token)
  }

  /// Changes what a watched descriptor is watched for.
  package func change(
    _ watched: FileDescriptor, to readiness: Readiness, token: UInt64
  ) throws(LinuxError) {
    try control(EPOLL_CTL_MOD, watched, readiness, token)
  }

  /// No longer watches a descriptor.
  package func remove(_ watched: FileDescriptor) throws(LinuxError) {
    try control(EPOLL_CTL_DEL, watched, [], 0)
  }

  /// Sleeps until something is ready.
  /// - Parameter milliseconds: the longest sleep; nil for any.
  /// - Returns: a lot of what is ready; empty after a signal or when the time is over.
  package func wait(
    milliseconds: Int32? = nil
  ) throws(LinuxError) -> [(token: UInt64, readiness: Readiness)] {
    var events = [epoll_event](repeating: epoll_event(), count: 32)
    let count = epoll_wait(
      descriptor.descriptor.rawValue, &events, Int32(events.count), milliseconds ?? -1)
    guard count >= 0 else {
      if errno == EINTR { return [] }
      throw LinuxError("wait for descriptors", Errno(rawValue: errno))
    }
    return events.prefix(Int(count)).map { ($0.data.u64, Readiness(rawValue: $0.events)) }
  }

  private func control(
    _ operation: Int32, _ watched: FileDescriptor, _ readiness: Readiness, _ token: UInt64
  ) throws(LinuxError) {
    var event = epoll_event()
    event.events = readiness.rawValue
    event.data.u64 = token
    guard epoll_ctl(descriptor.descriptor.rawValue, operation, watched.rawValue, &event) == 0
    else { throw LinuxError("watch descriptor \(watched.rawValue)", Errno(rawValue: errno)) }
  }
}
