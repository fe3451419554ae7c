/// What of the host belongs to one living instance alone: where to look for its memory.
package struct Residence: Sendable, Equatable {
  /// Host processes that exist for this instance alone; empty where it lives inside the harness's.
  package var processIDs: [Int32] = []
  /// Whether its virtual machine monitor is the harness's own process, whose memory then counts.
  package var isInsideHarness = false
  /// What its cgroup is charged with, in bytes, kernel memory included; nil without a cgroup.
  package var cgroupBytes: UInt64?
  /// Of a virtual machine: the memory its guest believes to have, in bytes.
  package var guestConfiguredBytes: UInt64?
  /// Of a virtual machine: the part of it that the host had to give, in bytes.
  package var guestTouchedBytes: UInt64?
  /// Of a virtual machine: how often its guest has come out to the host's kernel since it was made;
  /// nil where nobody counts it.
  package var guestExits: UInt64?
  /// The same by reason, by KVM's names, such as `io_exits`; empty where nobody tells them apart.
  package var guestExitReasons: [String: UInt64] = [:]

  package init() {}
}

/// The host's memory at one moment, in bytes.
package struct HostMemory: Sendable, Equatable {
  /// MemAvailable of `/proc/meminfo`.
  package var available: UInt64 = 0
  /// Free pages that each processor keeps for itself: `/proc/meminfo` counts them as neither free
  /// nor used; nil where the kernel does not say.
  package var processorLists: UInt64?
  package var slab: UInt64 = 0
  package var pageTables: UInt64 = 0
  /// Page tables of virtual machines (SecPageTables); nil where the kernel does not count them.
  package var secondaryPageTables: UInt64?
  package var kernelStacks: UInt64 = 0

  package init() {}

  /// What the host could still give: available, and what processors keep free for themselves.
  package var givable: UInt64? { processorLists.map { available + $0 } }

  /// Slab, page tables of both kinds and kernel stacks.
  package var kernel: UInt64 { slab + pageTables + (secondaryPageTables ?? 0) + kernelStacks }
}

/// Memory of processes, in bytes, as `/proc/PID/smaps_rollup` counts it.
package struct ProcessMemory: Sendable, Equatable {
  /// Proportional set size: a page that several processes map counts in parts.
  package var proportional: UInt64 = 0
  /// Unique set size: pages that nobody else maps.
  package var unique: UInt64 = 0

  package init() {}
}

/// What threads have taken of the processors since each of them began.
package struct ThreadActivity: Sendable, Equatable {
  /// Time on a processor, in the kernel or not, in nanoseconds.
  package var processorNanoseconds: UInt64 = 0
  /// How often a thread gave the processor up, or lost it.
  package var switches: UInt64 = 0
  /// How often the process's guests have come out to the host's kernel; nil where it has none, or
  /// nobody counts it.
  package var guestExits: UInt64?

  package init() {}

  /// By how much more each of them is than `earlier`; nil where a thread has ended in between and
  /// has taken its counts along.
  package func growth(since earlier: ThreadActivity) -> ThreadActivity? {
    guard processorNanoseconds >= earlier.processorNanoseconds, switches >= earlier.switches
    else { return nil }
    var growth = ThreadActivity()
    growth.processorNanoseconds = processorNanoseconds - earlier.processorNanoseconds
    growth.switches = switches - earlier.switches
    if let now = guestExits, let before = earlier.guestExits, now >= before {
      growth.guestExits = now - before
    }
    return growth
  }
}
