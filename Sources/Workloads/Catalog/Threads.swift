internal import PayloadABI

/// Work of two threads; the second lives on a mapping whose first words both share.
extension Workload {
  package static let thread = Workload(
    name: "thread", summary: "create a thread, which ends, and wait for its end by futex(2)",
    form: .timed(
      TimedWork(
        prepare: { $0.pointee.map(threadBytes) },
        perform: { count, work in
          guard let words = SharedWords(work) else { return Refused.invalid }
          for index in 0..<count {
            payload_store(words.turn, 0)
            let thread = platform_thread(
              { context in
                if let words = SharedWords(context) { payload_store(words.turn, 1) }
              },
              words.turn, words.stackTop, words.alive)
            guard thread > 0 else { return work.pointee.refused("create a thread", thread) }
            let joined = words.join()
            guard joined == 0 else { return work.pointee.refused("join a thread", joined) }
            guard payload_load(words.turn) == 1 else {
              return work.pointee.refused("run a thread", 0, after: index)
            }
          }
          return Int(count)
        })))

  package static let turns = Workload(
    name: "switch",
    summary: "sched_yield(2) to another thread on the same processor, which yields back",
    form: .timed(
      TimedWork(
        prepare: { work in
          let pinned = stayOnThisProcessor(work)
          guard pinned == 0 else { return pinned }
          return startPartner(work) { context in
            guard let words = SharedWords(context) else { return }
            while words.awaitTurnYielding(SharedWords.partner) {
              payload_store(words.turn, SharedWords.own)
            }
          }
        },
        perform: { count, work in
          guard let words = SharedWords(work) else { return Refused.invalid }
          for _ in 0..<count {
            payload_store(words.turn, SharedWords.partner)
            _ = words.awaitTurnYielding(SharedWords.own)
          }
          return Int(count)
        },
        finish: dismissPartner)))

  package static let futex = Workload(
    name: "futex", summary: "futex(2) wake of another thread, which wakes this one in its turn",
    form: .timed(
      TimedWork(prepare: startSleeper, perform: wakeAndSleep, finish: dismissPartner)))

  static let startSleeper: @convention(c) @Sendable (TimedWork.State) -> Int = { work in
    startPartner(work) { context in
      guard let words = SharedWords(context) else { return }
      while words.awaitTurnSleeping(SharedWords.partner) == 0 {
        payload_store(words.turn, SharedWords.own)
        _ = words.wake()
      }
    }
  }

  static let wakeAndSleep: @convention(c) @Sendable (UInt64, TimedWork.State) -> Int = {
    count, work in
    guard let words = SharedWords(work) else { return Refused.invalid }
    for index in 0..<count {
      payload_store(words.turn, SharedWords.partner)
      let woken = words.wake()
      guard woken >= 0 else { return work.pointee.refused("futex wake", woken) }
      let answer = words.awaitTurnSleeping(SharedWords.own)
      guard answer == 0 else {
        return work.pointee.refused("futex wait", answer, after: index)
      }
    }
    return Int(count)
  }

  private static var threadBytes: Int { 64 << 10 }

  /// Starts a second thread that runs `body` until it is dismissed; 0, or a negative errno.
  private static func startPartner(
    _ work: TimedWork.State, _ body: @convention(c) (UnsafeMutableRawPointer?) -> Void
  ) -> Int {
    let made = work.pointee.map(threadBytes)
    guard made == 0 else { return made }
    guard let words = SharedWords(work) else { return Refused.invalid }
    payload_store(words.turn, SharedWords.own)
    let thread = platform_thread(body, words.turn, words.stackTop, words.alive)
    return thread > 0 ? 0 : work.pointee.refused("create a thread", thread)
  }

  static let dismissPartner: @convention(c) @Sendable (TimedWork.State) -> Void = { work in
    if let words = SharedWords(work) {
      payload_store(words.turn, SharedWords.nobody)
      _ = words.wake()
      _ = words.join()
    }
    work.pointee.release()
  }

  /// Binds this thread, and those it makes, to the processor it is on; 0, or a negative errno.
  ///
  /// On two processors two threads would take turns without a switch. A place without the call has
  /// one processor.
  private static func stayOnThisProcessor(_ work: TimedWork.State) -> Int {
    var processor: UInt32 = 0
    let found = call(SystemCall.getcpu, address(&processor))
    if found == Refused.notImplemented { return 0 }
    guard found == 0, processor < 1024 else { return work.pointee.refused("getcpu", found) }
    var mask = InlineArray<16, UInt64>(repeating: 0)
    mask[Int(processor / 64)] = 1 << UInt64(processor % 64)
    let answer = withUnsafeMutablePointer(to: &mask) {
      call(SystemCall.schedSetAffinity, 0, 128, address($0))
    }
    return answer == 0 ? 0 : work.pointee.refused("stay on one processor", answer)
  }
}

/// The words that two threads share, and the end of the stack of the second.
private struct SharedWords {
  let turn: UnsafeMutablePointer<UInt32>
  let alive: UnsafeMutablePointer<UInt32>
  let stackTop: UnsafeMutableRawPointer

  /// Values of `turn`.
  @inline(__always) static var own: UInt32 { 0 }
  @inline(__always) static var partner: UInt32 { 1 }
  @inline(__always) static var nobody: UInt32 { 2 }

  init?(_ work: TimedWork.State) {
    guard let memory = work.pointee.memory else { return nil }
    self.init(memory, memory + work.pointee.memory_bytes)
  }

  /// The second thread's view: it gets the address of `turn`, and has its stack already.
  init?(_ context: UnsafeMutableRawPointer?) {
    guard let context else { return nil }
    self.init(context, context)
  }

  private init(_ memory: UnsafeMutableRawPointer, _ stackTop: UnsafeMutableRawPointer) {
    turn = memory.assumingMemoryBound(to: UInt32.self)
    // In a cache line of its own.
    alive = turn + 16
    self.stackTop = stackTop
  }

  /// Waits until it is the turn of `who`; false when there will be no more turns.
  @inline(__always)
  func awaitTurnYielding(_ who: UInt32) -> Bool {
    while true {
      let turn = payload_load(turn)
      if turn == who { return true }
      if turn == SharedWords.nobody { return false }
      _ = shortCall(SystemCall.schedYield)
    }
  }

  /// Waits until it is the turn of `who`; 0, 1 when there will be no more turns, or a negative
  /// errno.
  @inline(__always)
  func awaitTurnSleeping(_ who: UInt32) -> Int {
    while true {
      let seen = payload_load(turn)
      if seen == who { return 0 }
      if seen == SharedWords.nobody { return 1 }
      let waitPrivately = 128
      let answer = call(SystemCall.futex, address(turn), waitPrivately, Int(seen))
      // EAGAIN, 11: the turn has passed on meanwhile.
      guard answer >= 0 || answer == -11 || answer == Refused.interrupted else { return answer }
    }
  }

  /// Wakes whoever sleeps for its turn; how many those were, or a negative errno.
  @inline(__always)
  func wake() -> Int {
    let wakePrivately = 129
    return call(SystemCall.futex, address(turn), wakePrivately, 1)
  }

  /// Waits for the end of the second thread; 0, or a negative errno.
  func join() -> Int {
    while payload_load(alive) != 0 {
      // Not privately: at a thread's end the kernel wakes by the word's place in memory.
      let answer = call(SystemCall.futex, address(alive), 0, 1)
      guard answer >= 0 || answer == -11 || answer == Refused.interrupted else { return answer }
    }
    return 0
  }
}
