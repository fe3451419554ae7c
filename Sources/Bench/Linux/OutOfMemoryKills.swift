/// Processes that kernels had to kill for want of memory.
package enum OutOfMemoryKills {
  /// How many of the whole host, groups' included, since it began; nil where the kernel does not say.
  package static func ofHost() -> UInt64? {
    guard let text = try? TextFile.read("/proc/vmstat") else { return nil }
    for line in text.split(separator: "\n") where line.hasPrefix("oom_kill ") {
      return UInt64(line.dropFirst("oom_kill ".count))
    }
    return nil
  }
}
