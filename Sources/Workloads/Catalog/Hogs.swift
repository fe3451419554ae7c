internal import PayloadABI

/// Neighbours that misbehave: each takes as much as it can of one thing.
///
/// All are bounded in themselves: in memory and processes by what stands here, in time by a slice,
/// of which the host asks for one after another. What a slice makes it also takes down.
extension Workload {
  package static let hogProcessor = Workload(
    name: "hog-cpu", summary: "four threads that compute, a slice at each token",
    form: .slices(
      TimedWork(
        prepare: { work in
          let made = work.pointee.map(crewBytes)
          guard made == 0, let memory = work.pointee.memory else { return made }
          for member in 0..<crew {
            let thread = platform_thread(
              { if let memory = $0 { computeOnLease(memory) } }, memory,
              memory + (member + 2) * crewStackBytes, crewWord(member, memory))
            guard thread > 0 else {
              dismissCrew(memory)
              return work.pointee.refused("create a thread", thread)
            }
          }
          return 0
        },
        perform: { count, work in
          guard let memory = work.pointee.memory else { return Refused.invalid }
          renewLease(memory)
          compute(count)
          return Int(count)
        },
        finish: { work in
          if let memory = work.pointee.memory { dismissCrew(memory) }
          work.pointee.release()
        })))

  package static let hogMemory = Workload(
    name: "hog-memory",
    summary: "takes 48 MiB page by page, rewrites them, gives them back, a slice at each token",
    form: .slices(
      TimedWork(perform: { count, work in
        for index in 0..<count {
          if work.pointee.memory == nil {
            let made = work.pointee.map(hogPages * 4096)
            guard made == 0 else { return made }
            work.pointee.position = 0
          }
          guard let memory = work.pointee.memory else { return Refused.invalid }
          let page = Int(work.pointee.position) % hogPages
          let words = (memory + page * 4096).assumingMemoryBound(to: UInt64.self)
          for line in 0..<64 { words[line &* 8] = work.pointee.position }
          payload_barrier()
          work.pointee.position &+= 1
          guard work.pointee.position == UInt64(2 * hogPages) else { continue }
          work.pointee.memory = nil
          let answer = shortCall(SystemCall.munmap, Int(bitPattern: memory), hogPages * 4096)
          guard answer == 0 else {
            return work.pointee.refused("give memory back", answer, after: index)
          }
        }
        return Int(count)
      })))

  package static let hogBandwidth = Workload(
    name: "hog-bandwidth", summary: "the work of copy-32m, a slice at each token",
    form: .slices(TimedWork(prepare: prepareSmallArrays, perform: copySmallArrays)))

  package static let hogProcesses = Workload(
    name: "hog-fork", summary: "the work of fork, one child at a time, a slice at each token",
    form: .slices(TimedWork(perform: forkAndWait)))

  package static let hogFiles = Workload(
    name: "hog-file",
    summary: "makes a file of 4 KiB beside the image and unlinks it, a slice at each token",
    form: .slices(
      TimedWork(
        prepare: { work in
          let entered = work.pointee.enterFolder()
          return entered == 0 ? work.pointee.map(4096) : entered
        },
        perform: { count, work in
          for index in 0..<count {
            let answer = makeAndUnlink(work)
            guard answer == 0 else { return answer < 0 ? answer : Int(index) }
          }
          return Int(count)
        })))

  package static let hogCalls = Workload(
    name: "hog-calls", summary: "the work of getpid, a slice at each token",
    form: .slices(TimedWork(perform: askForProcess)))

  package static let hogWakeups = Workload(
    name: "hog-wakeups", summary: "the work of futex: two threads wake each other, in slices",
    form: .slices(
      TimedWork(prepare: startSleeper, perform: wakeAndSleep, finish: dismissPartner)))

  /// Threads that compute beside the first.
  private static var crew: Int { 3 }
  private static var crewStackBytes: Int { 16 << 10 }
  private static var crewBytes: Int { (crew + 1) * crewStackBytes }
  private static var hogPages: Int { (48 << 20) / 4096 }

  /// The word that is 1 as long as a member of the crew lives, in a cache line of its own.
  @inline(__always)
  private static func crewWord(
    _ member: Int, _ memory: UnsafeMutableRawPointer
  ) -> UnsafeMutablePointer<UInt32> {
    (memory + 64 * (member + 1)).assumingMemoryBound(to: UInt32.self)
  }

  private static func compute(_ count: UInt64) {
    var value = payload_opaque(count)
    for _ in 0..<count { value = mix(value) }
    _ = payload_opaque(value)
  }

  /// Until when the crew works, in ticks.
  @inline(__always)
  private static func lease(_ memory: UnsafeMutableRawPointer) -> UnsafeMutablePointer<UInt64> {
    memory.assumingMemoryBound(to: UInt64.self)
  }

  /// How often the lease was renewed; the crew sleeps on it.
  @inline(__always)
  private static func renewals(_ memory: UnsafeMutableRawPointer) -> UnsafeMutablePointer<UInt32> {
    (memory + 16).assumingMemoryBound(to: UInt32.self)
  }

  /// Lets the crew work for some tens of milliseconds more: if the host falls silent, it rests.
  private static func renewLease(_ memory: UnsafeMutableRawPointer) {
    lease(memory).pointee = payload_rdtsc() &+ 100_000_000
    wakeCrew(memory)
  }

  private static func wakeCrew(_ memory: UnsafeMutableRawPointer) {
    payload_store(renewals(memory), payload_load(renewals(memory)) &+ 1)
    let wakePrivately = 129
    _ = call(SystemCall.futex, address(renewals(memory)), wakePrivately, crew)
  }

  /// Ends every member of the crew that there is.
  private static func dismissCrew(_ memory: UnsafeMutableRawPointer) {
    payload_store(renewals(memory) + 1, 1)
    wakeCrew(memory)
    for member in 0..<crew {
      let alive = crewWord(member, memory)
      while payload_load(alive) != 0 {
        // Not privately: at a thread's end the kernel wakes by the word's place in memory.
        _ = call(SystemCall.futex, address(alive), 0, 1)
      }
    }
  }

  /// Computes as long as there is a lease, and sleeps where there is none, until it is dismissed.
  private static func computeOnLease(_ memory: UnsafeMutableRawPointer) {
    while payload_load(renewals(memory) + 1) == 0 {
      let seen = payload_load(renewals(memory))
      payload_barrier()
      if payload_rdtsc() < lease(memory).pointee {
        compute(10_000)
      } else if payload_load(renewals(memory) + 1) == 0 {
        let waitPrivately = 128
        _ = call(SystemCall.futex, address(renewals(memory)), waitPrivately, Int(seen))
      }
    }
  }

  /// 0, or a refusal: a root that cannot be written to does not support it.
  private static func makeAndUnlink(_ work: TimedWork.State) -> Int {
    guard let memory = work.pointee.memory else { return Refused.invalid }
    let (writeCreateAndTruncate, mode) = (0x241, 0o600)
    let file = call(SystemCall.open, address("hog"), writeCreateAndTruncate, mode)
    guard file >= 0 else {
      return work.pointee.refused(
        "make a file", file,
        lacking: file == Refused.accessDenied ? Refused.accessDenied : Refused.readOnly)
    }
    let written = shortCall(SystemCall.write, file, Int(bitPattern: memory), 4096)
    let closed = shortCall(SystemCall.close, file)
    let unlinked = shortCall(SystemCall.unlink, address("hog"))
    guard written == 4096, closed == 0 else {
      return work.pointee.refused("write a file", min(written, -1))
    }
    return unlinked == 0 ? 0 : work.pointee.refused("unlink a file", unlinked)
  }
}
