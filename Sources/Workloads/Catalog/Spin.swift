internal import PayloadABI

extension Workload {
  /// Order 1, `number` milliseconds on `second` threads (1 or 2): counts for so long.
  ///
  /// The answer is how far all of them counted. Order 2: the process's own time on processors in
  /// nanoseconds. Order 3: which of the processors 0 to 62 the counting was seen on, a bit for each.
  package static let spin = Workload(
    name: "spin", summary: "counts for as long as the host says, on one or two threads",
    form: .serves(
      ServedWork { order, work in
        switch order.verb {
        case 1: return spin(milliseconds: order.number, threads: order.second, work)
        case 2: return processTime()
        case 3: return Int(work.pointee.size)
        default: return Refused.invalid
        }
      }))

  /// Bytes of what two threads share, and of the second one's stack.
  private static var threadBytes: Int { 64 << 10 }

  private static func spin(
    milliseconds: UInt64, threads: UInt32, _ work: TimedWork.State
  ) -> Int {
    let now = platform_clock()
    guard now >= 0 else { return Int(now) }
    // Ten seconds at most, whatever was asked.
    let end = now + Int64(min(milliseconds, 10_000)) * 1_000_000
    var own = SpinCount(end: end)
    guard threads == 2 else {
      own.count()
      work.pointee.size = own.processors
      return Int(own.loops)
    }
    let made = work.pointee.map(threadBytes)
    guard made == 0, let memory = work.pointee.memory else { return made }
    defer { work.pointee.release() }
    let other = memory.bindMemory(to: SpinCount.self, capacity: 1)
    other.initialize(to: SpinCount(end: end))
    // In a cache line of its own.
    let alive = (memory + 256).bindMemory(to: UInt32.self, capacity: 1)
    let thread = platform_thread(
      { $0?.assumingMemoryBound(to: SpinCount.self).pointee.count() }, memory,
      memory + threadBytes, alive)
    guard thread > 0 else { return thread }
    own.count()
    while payload_load(alive) != 0 {
      let answer = call(SystemCall.futex, address(alive), 0, 1)
      guard answer >= 0 || answer == -11 || answer == Refused.interrupted else { return answer }
    }
    work.pointee.size = own.processors | other.pointee.processors
    return Int(own.loops &+ other.pointee.loops)
  }

  /// CLOCK_PROCESS_CPUTIME_ID of clock_gettime(2), in nanoseconds, or a negative errno.
  private static func processTime() -> Int {
    var time = InlineArray<2, Int>(repeating: 0)
    let processClock = 2
    let answer = withUnsafeMutablePointer(to: &time) {
      call(SystemCall.clockGetTime, processClock, address($0))
    }
    return answer < 0 ? answer : time[0] &* 1_000_000_000 &+ time[1]
  }
}

/// What one thread counts.
private struct SpinCount {
  /// CLOCK_MONOTONIC at which it stops, in nanoseconds.
  let end: Int64
  var loops: UInt64 = 0
  var processors: UInt64 = 0

  init(end: Int64) { self.end = end }

  mutating func count() {
    var batches: UInt64 = 0
    while platform_clock() < end {
      for _ in 0..<1000 { loops = payload_opaque(loops &+ 1) }
      if batches & 63 == 0 { look() }
      batches &+= 1
    }
  }

  /// Notes the processor that this is running on, where anybody tells.
  private mutating func look() {
    var processor: UInt32 = 0
    let found = call(SystemCall.getcpu, address(&processor))
    if found == 0, processor < 63 { processors |= 1 << UInt64(processor) }
  }
}
