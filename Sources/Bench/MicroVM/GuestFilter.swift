internal import Glibc
internal import Kvm
internal import Linux

/// The system calls that a thread may make while a guest runs on it; everything else is refused.
enum GuestFilter {
  /// - Parameter hasDevices: whether devices of the guest use descriptors on that thread.
  static func profile(hasDevices: Bool) -> SeccompProfile {
    var rules = (always + (hasDevices ? devices : [])).map { SeccompRule($0) }
    rules += KvmProcessor.requestsWhileRunning.map { request in
      SeccompRule("ioctl", argument: 1, .equal(UInt64(request)))
    }
    // Memory for the allocator, none of it executable.
    for call in ["mmap", "mprotect"] {
      rules.append(
        SeccompRule(call, argument: 2, .masked(mask: UInt64(PROT_EXEC), equals: 0)))
    }
    if hasDevices {
      rules.append(SeccompRule("socket", argument: 0, .equal(UInt64(AF_UNIX))))
    }
    return SeccompProfile(rules: rules, refusalErrno: EPERM, coversCompatibility: false)
  }

  /// Waiting and waking, the allocator's memory, signals, the thread's end.
  ///
  /// A crash has to end the process: its handler takes itself away by rt_sigaction.
  private static let always = [
    "futex", "rt_sigreturn", "rt_sigprocmask", "rt_sigaction", "restart_syscall", "sched_yield",
    "exit", "exit_group", "brk", "munmap", "mremap", "madvise", "write", "gettid", "getpid",
    "tgkill", "clock_gettime",
  ]

  /// What disks, taps and sockets are served by.
  private static let devices = [
    "read", "pread64", "connect", "shutdown", "close", "sendto", "recvfrom", "epoll_ctl",
  ]
}
