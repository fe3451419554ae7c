package import Model

/// What a control group lets its processes have.
package struct CgroupLimits: Sendable, Equatable {
  /// Bytes of memory.
  package let memoryBytes: UInt64
  /// Processor time in thousandths of one processor.
  package let processorMillis: UInt64
  /// Whether processor time is limited at all.
  package private(set) var limitsProcessor = true
  /// Number of processes and threads.
  package let processes: UInt64

  package init(memoryBytes: UInt64, processorMillis: UInt64, processes: UInt64) {
    self.memoryBytes = memoryBytes
    self.processorMillis = processorMillis
    self.processes = processes
  }

  /// What every limited technique of a run gets: 256 MiB, one processor, 64 processes.
  package static let standard = CgroupLimits(
    memoryBytes: 256 << 20, processorMillis: 1000, processes: 64)

  /// What a payload needs beside the memory that its work touches.
  private static let spareMemoryBytes: UInt64 = 64 << 20

  /// The same limits, with memory enough for work that touches `byteCount` bytes.
  package func holding(_ byteCount: UInt64) -> CgroupLimits {
    let (needed, isTooMuch) = byteCount.addingReportingOverflow(Self.spareMemoryBytes)
    return CgroupLimits(
      memoryBytes: max(memoryBytes, isTooMuch ? byteCount : needed),
      processorMillis: processorMillis, processes: processes)
  }

  /// The same limits, but for what one instance is allowed.
  package func keeping(to allowance: Allowance) -> CgroupLimits {
    var limits = CgroupLimits(
      memoryBytes: allowance.memoryByteCount ?? memoryBytes, processorMillis: processorMillis,
      processes: processes)
    limits.limitsProcessor = limitsProcessor && allowance.limitsProcessor
    return limits
  }

  /// The controllers that enforce them.
  package static let controllers = ["memory", "cpu", "pids"]

  /// Those that a controlled instance's groups have as well; the names of both versions.
  package static let furtherControllers = ["cpuacct", "cpuset", "freezer", "blkio", "io"]

  /// The scheduler's accounting period, its default.
  private static let periodMicroseconds: UInt64 = 100_000

  /// File name and text of each limit that `controllers` of one hierarchy enforce.
  package func settings(
    for controllers: Set<String>, version: CgroupLayout.Version
  ) -> [(file: String, text: String)] {
    let quota = processorMillis * Self.periodMicroseconds / 1000
    var settings: [(file: String, text: String)] = []
    if controllers.contains("memory") {
      settings.append((version == .one ? "memory.limit_in_bytes" : "memory.max", "\(memoryBytes)"))
    }
    if controllers.contains("cpu"), limitsProcessor {
      settings.append(
        version == .one
          ? ("cpu.cfs_quota_us", "\(quota)") : ("cpu.max", "\(quota) \(Self.periodMicroseconds)"))
    }
    if controllers.contains("pids") { settings.append(("pids.max", "\(processes)")) }
    return settings
  }
}
