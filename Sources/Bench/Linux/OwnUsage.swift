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
}
