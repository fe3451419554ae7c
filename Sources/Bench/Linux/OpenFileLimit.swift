internal import Glibc
internal import SystemPackage

/// How many descriptors this process may have open: RLIMIT_NOFILE, getrlimit(2).
package struct OpenFileLimit: Sendable, Equatable {
  /// What is enforced now.
  package let current: UInt64
  /// How far this process may raise it.
  package let highest: UInt64

  package init(current: UInt64, highest: UInt64) {
    self.current = current
    self.highest = highest
  }

  package static func read() throws(LinuxError) -> OpenFileLimit {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      throw LinuxError("read the limit of open files", Errno(rawValue: errno))
    }
    return OpenFileLimit(current: UInt64(limit.rlim_cur), highest: UInt64(limit.rlim_max))
  }

  /// Raises what is enforced as far as this process may, but not beyond what a service gets from
  /// systemd: there are programs that look at every descriptor that they may have.
  ///
  /// Every process that is started later has the raised limit, too, whatever isolates it.
  package static func raise() throws(LinuxError) {
    let limit = try read()
    let wanted = min(limit.highest, 524_288)
    guard wanted > limit.current else { return }
    var raised = rlimit(rlim_cur: rlim_t(wanted), rlim_max: rlim_t(limit.highest))
    guard setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 else {
      throw LinuxError("raise the limit of open files to \(wanted)", Errno(rawValue: errno))
    }
  }
}
