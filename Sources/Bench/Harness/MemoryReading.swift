internal import Model

/// The memory of a host and of the instances on it, at rest.
struct MemoryReading {
  let host: HostMemory
  let harness: ProcessMemory
  var processes = ProcessMemory()
  var residences: [Residence] = []
  /// How long it took until memory was at rest.
  let settling: Duration

  /// Memory is at rest when so many readings in a row lie within `tolerance` of each other.
  private static let calmReadings = 3
  private static let tolerance: UInt64 = 128 << 10
  private static let interval = Duration.milliseconds(20)
  private static let patience = Duration.seconds(1)

  /// Waits until memory is at rest, then reads it.
  init(of held: HeldInstances, _ clock: any HarnessHost) throws(TechniqueError) {
    let begin = clock.now()
    var readings: [UInt64] = []
    var latest = HostMemory()
    repeat {
      if !readings.isEmpty { clock.rest(Self.interval) }
      guard let memory = clock.memory() else {
        throw TechniqueError(.unsupported, "the host's memory cannot be read")
      }
      latest = memory
      readings.append(memory.available)
      let last = readings.suffix(Self.calmReadings)
      if last.count == Self.calmReadings, let low = last.min(), let high = last.max(),
        high - low <= Self.tolerance
      {
        break
      }
    } while clock.nanoseconds(clock.now() - begin) < Double(Self.patience.nanoseconds)
      && !clock.isInterrupted
    settling = .nanoseconds(Int64(clock.nanoseconds(clock.now() - begin)))
    host = latest
    guard let own = clock.memory(ofProcess: 0) else {
      throw TechniqueError(.unsupported, "the harness's own memory cannot be read")
    }
    harness = own
    residences = try held.residences()
    for processID in residences.flatMap(\.processIDs) {
      guard let memory = clock.memory(ofProcess: processID) else {
        throw TechniqueError(.failed, "the memory of process \(processID) cannot be read")
      }
      processes.proportional += memory.proportional
      processes.unique += memory.unique
    }
  }

  /// What a metric of the memory suite is, beyond `reference`; nil where this technique has none.
  func value(of metric: String, beyond reference: MemoryReading) -> Double? {
    func growth(_ part: (HostMemory) -> UInt64?) -> Double? {
      guard let now = part(host), let before = part(reference.host) else { return nil }
      return Double(now) - Double(before)
    }
    let isInside = residences.contains(where: \.isInsideHarness)
    func process(_ part: (ProcessMemory) -> UInt64) -> Double {
      Double(part(processes))
        + (isInside ? Double(part(harness)) - Double(part(reference.harness)) : 0)
    }
    switch metric {
    case "pss": return process(\.proportional)
    case "uss": return process(\.unique)
    case "cgroup": return sum(\.cgroupBytes)
    case "available": return growth(\.available).map { -$0 }
    case "givable": return growth(\.givable).map { -$0 }
    case "kernel": return growth(\.kernel)
    case "slab": return growth(\.slab)
    case "page_tables": return growth(\.pageTables)
    case "secondary_page_tables": return growth(\.secondaryPageTables)
    case "kernel_stacks": return growth(\.kernelStacks)
    case "guest_configured": return sum(\.guestConfiguredBytes)
    case "guest_touched": return sum(\.guestTouchedBytes)
    case "settle": return Double(settling.nanoseconds)
    default: return nil
    }
  }

  /// The sum over all instances, 0 without any; nil where one has none.
  private func sum(_ part: (Residence) -> UInt64?) -> Double? {
    var sum: UInt64 = 0
    for residence in residences {
      guard let bytes = part(residence) else { return nil }
      sum += bytes
    }
    return Double(sum)
  }
}
