internal import PayloadABI

/// Latency of memory: each step has to wait for the address that the one before it loads.
extension Workload {
  package static let chase16K = Workload(
    name: "chase-16k", summary: "follows a pointer in a random ring of cache lines over 16 KiB",
    form: .timed(TimedWork(prepare: { prepareRing($0, 16 << 10) }, perform: follow)))

  package static let chase256K = Workload(
    name: "chase-256k", summary: "follows a pointer in a random ring of cache lines over 256 KiB",
    form: .timed(TimedWork(prepare: { prepareRing($0, 256 << 10) }, perform: follow)))

  package static let chase4M = Workload(
    name: "chase-4m", summary: "follows a pointer in a random ring of cache lines over 4 MiB",
    form: .timed(TimedWork(prepare: { prepareRing($0, 4 << 20) }, perform: follow)))

  package static let chase32M = Workload(
    name: "chase-32m", summary: "follows a pointer in a random ring of cache lines over 32 MiB",
    form: .timed(TimedWork(prepare: { prepareRing($0, 32 << 20) }, perform: follow)))

  package static let chase256M = Workload(
    name: "chase-256m", summary: "follows a pointer in a random ring of cache lines over 256 MiB",
    form: .timed(TimedWork(prepare: { prepareRing($0, 256 << 20) }, perform: follow)))

  /// A cache line: the next one's address, and which step of the ring this one is.
  private struct Line {
    var next: UnsafeMutablePointer<Line>
    var step: UInt64
    /// Only while the ring is made: the line that is the step of this one's index.
    var lineOfStep: UInt64
    private var padding: (UInt64, UInt64, UInt64, UInt64, UInt64)
  }

  /// Links all cache lines of `bytes` to one ring in random order; 0, or a negative errno.
  ///
  /// The order is shuffled (Durstenfeld's algorithm), not the links, so that each line can be told
  /// its step without following the ring, which would take a memory latency for each.
  private static func prepareRing(_ work: TimedWork.State, _ bytes: Int) -> Int {
    let made = work.pointee.map(bytes)
    guard made == 0, let memory = work.pointee.memory else { return made }
    let lines = memory.assumingMemoryBound(to: Line.self)
    let count = UInt64(bytes / MemoryLayout<Line>.stride)
    for line in 0..<count { lines[Int(line)].lineOfStep = line }
    for remaining in (1..<count).reversed() {
      // The high word of the product: uniform but for 2^-32 of a line.
      let draw = mix(work.pointee.nonce ^ remaining) >> 32
      let other = Int((draw &* (remaining &+ 1)) >> 32)
      let chosen = lines[other].lineOfStep
      lines[other].lineOfStep = lines[Int(remaining)].lineOfStep
      lines[Int(remaining)].lineOfStep = chosen
    }
    var last = lines + Int(lines[Int(count) - 1].lineOfStep)
    for step in 0..<count {
      let line = lines + Int(lines[Int(step)].lineOfStep)
      last.pointee.next = line
      line.pointee.step = step
      last = line
    }
    work.pointee.size = count
    work.pointee.position = UInt64(UInt(bitPattern: last))
    return 0
  }

  private static let follow: @convention(c) @Sendable (UInt64, TimedWork.State) -> Int = {
    count, work in
    guard let first = UnsafeMutablePointer<Line>(bitPattern: UInt(work.pointee.position)) else {
      return Refused.invalid
    }
    var line = first
    var remaining = count
    while remaining >= 8 {
      // Eight steps by hand, so that the loop itself does not show in the nearest cache.
      line = line.pointee.next.pointee.next.pointee.next.pointee.next
      line = line.pointee.next.pointee.next.pointee.next.pointee.next
      remaining &-= 8
    }
    while remaining > 0 {
      line = line.pointee.next
      remaining &-= 1
    }
    work.pointee.position = UInt64(UInt(bitPattern: line))
    let expected = (first.pointee.step &+ count) % work.pointee.size
    return line.pointee.step == expected
      ? Int(count) : work.pointee.refused("follow the ring", 0)
  }
}
