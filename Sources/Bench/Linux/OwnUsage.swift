internal import Glibc

/// What this process itself takes of the host.
package enum OwnUsage {
  /// The most memory that it ever held: VmHWM of `/proc/self/status`, in bytes.
  package static var peakResidentBytes: Int64? {
    guard let text = try? TextFile.read("/proc/self/status"),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return line.split(whereSeparator: \.isWhitespace).dropFirst().first
      .flatMap { Int64($0) }.map { $0 * 1024 }
  }

  /// Processor time of all its threads, in nanoseconds; guests that run on them are in it, processes
  /// that it has started are not.
  package static var processorNanoseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// What the process had taken at a moment, so that what came before can be left out.
  package struct Mark: Sendable {
    package let processorNanoseconds: Int64

    /// The process's begin.
    package static let none = Mark(processorNanoseconds: 0)
  }

  /// Marks this moment; from now on the most memory is counted anew.
  package static func mark() -> Mark {
    // 5 resets VmHWM (proc_pid_clear_refs(5)). Where the kernel cannot, the peak stays too high.
    try? TextFile.write("5", to: "/proc/self/clear_refs")
    return Mark(processorNanoseconds: processorNanoseconds)
  }
}
