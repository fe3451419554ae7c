internal import PayloadABI

/// Repeats `work` for at least `box` ticks, between two marks; false when the host is gone.
///
/// A calibration, which also warms caches up, finds how often that is: so the counter is read
/// around all of the work, and not in its loop.
/// - Parameter image: argv[0].
func repeatForTicks(
  _ work: TimedWork, _ box: UInt64, _ nonce: UInt64, image: UnsafePointer<CChar>?
) -> Bool {
  var state = payload_work(nonce: nonce, image: image)
  defer { work.finish(&state) }
  let prepared = work.prepare(&state)
  guard prepared == 0 else {
    refuse(prepared, state)
    return true
  }
  guard let count = calibrate(work, box, &state) else { return true }
  guard markAndWait(UInt64(PAYLOAD_TOKEN_BEGIN), nonce) else { return false }
  fill(box, count, work, &state)
  return markAndWait(UInt64(PAYLOAD_TOKEN_END), nonce)
}

/// Does `work` once, between two marks, without having done it before; false when the host is gone.
/// - Parameters:
///   - size: of the operation, and what the work has to say that it did.
///   - image: argv[0].
func workForTheFirstTime(
  _ work: TimedWork, _ size: UInt64, _ nonce: UInt64, image: UnsafePointer<CChar>?
) -> Bool {
  var state = payload_work(nonce: nonce, image: image)
  state.size = size
  defer { work.finish(&state) }
  let prepared = work.prepare(&state)
  guard prepared == 0 else {
    refuse(prepared, state)
    return true
  }
  guard markAndWait(UInt64(PAYLOAD_TOKEN_BEGIN), nonce) else { return false }
  result.work_begin_tsc = payload_rdtsc()
  let right = work.perform(size, &state)
  result.work_end_tsc = payload_rdtsc()
  if right == Int(size) { result.operations = 1 } else { refuse(right, state) }
  result.checksum = state.checksum
  return markAndWait(UInt64(PAYLOAD_TOKEN_END), nonce)
}

/// Sends a mark and waits for the host's word: a host on the same processor would else see the mark
/// only when the scheduler takes the processor from the payload, milliseconds later.
private func markAndWait(_ token: UInt64, _ nonce: UInt64) -> Bool {
  var word: UInt64 = 0
  return mark(token, nonce) && platform_read(&word, 8) == 0
}

/// Works `count` times, and on in small batches where that was not enough after all.
private func fill(
  _ box: UInt64, _ count: UInt64, _ work: TimedWork, _ state: inout payload_work
) {
  var operations: UInt64 = 0
  var batch = count
  result.work_begin_tsc = payload_rdtsc()
  repeat {
    let right = work.perform(batch, &state)
    result.work_end_tsc = payload_rdtsc()
    guard right == Int(batch) else { return refuse(right, state) }
    operations &+= batch
    batch = count / 16 &+ 1
  } while result.work_end_tsc &- result.work_begin_tsc < box
  result.operations = operations
  result.checksum = state.checksum
}

/// How often the work fits into `box` ticks, at least once; nil when it cannot be done.
private func calibrate(
  _ work: TimedWork, _ box: UInt64, _ state: inout payload_work
) -> UInt64? {
  var count: UInt64 = 1
  while true {
    let begin = payload_rdtsc()
    let right = work.perform(count, &state)
    let ticks = payload_rdtsc() &- begin
    guard right == Int(count) else {
      refuse(right, state)
      return nil
    }
    if ticks >= box / 16 {
      // A fiftieth more: the box is the least.
      return UInt64(Double(count) * (Double(box) * 1.02 / Double(max(ticks, 1)))) &+ 1
    }
    count &*= 2
  }
}

/// Records that the work could not be done; `answer` is a negative errno, or a number of answers.
private func refuse(_ answer: Int, _ state: payload_work) {
  result.status = state.status == PAYLOAD_STATUS_DONE ? PAYLOAD_STATUS_FAILED : state.status
  result.error = answer < 0 ? UInt32(truncatingIfNeeded: -answer) : 0
  guard let attempted = state.attempted else { return }
  withUnsafeMutableBytes(of: &result.reason) { reason in
    for index in 0..<reason.count - 1 {
      guard attempted[index] != 0 else { break }
      reason[index] = UInt8(bitPattern: attempted[index])
    }
  }
}

/// Answers the host's tokens until token 0; false when the host is gone.
func answerTokens(_ nonce: UInt64) -> Bool {
  result.work_begin_tsc = payload_rdtsc()
  while true {
    var token: UInt64 = 0
    guard platform_read(&token, 8) == 0 else { return false }
    if token == 0 { break }
    guard mark(payload_answer(token, nonce), nonce) else { return false }
    result.operations &+= 1
  }
  result.work_end_tsc = payload_rdtsc()
  return true
}

/// At each of the host's tokens works for `slice` ticks, then answers it, until token 0; false when
/// the host is gone.
///
/// A host that falls silent, or dies, so ends the work with the slice that is under way.
/// - Parameter image: argv[0].
func workInSlices(
  _ work: TimedWork, _ slice: UInt64, _ nonce: UInt64, image: UnsafePointer<CChar>?
) -> Bool {
  var state = payload_work(nonce: nonce, image: image)
  defer { work.finish(&state) }
  let prepared = work.prepare(&state)
  guard prepared == 0 else {
    refuse(prepared, state)
    return true
  }
  var batch: UInt64 = 1
  result.work_begin_tsc = payload_rdtsc()
  while true {
    var token: UInt64 = 0
    guard platform_read(&token, 8) == 0 else { return false }
    if token == 0 { break }
    guard workForTicks(slice, work, &batch, &state) else { return true }
    guard mark(payload_answer(token, nonce), nonce) else { return false }
    result.operations &+= 1
  }
  result.work_end_tsc = payload_rdtsc()
  return true
}

/// Works for at least `slice` ticks, in batches that take a tenth of it or less; false when the work
/// cannot be done.
private func workForTicks(
  _ slice: UInt64, _ work: TimedWork, _ batch: inout UInt64, _ state: inout payload_work
) -> Bool {
  let begin = payload_rdtsc()
  var before = begin
  while before &- begin < slice {
    let right = work.perform(batch, &state)
    let now = payload_rdtsc()
    guard right == Int(batch) else {
      refuse(right, state)
      return false
    }
    if now &- before < slice / 20 { batch &*= 2 }
    before = now
  }
  return true
}

func mark(_ token: UInt64, _ nonce: UInt64) -> Bool {
  var record = payload_mark(
    header: header(PAYLOAD_KIND_MARK, MemoryLayout<payload_mark>.size, nonce), token: token)
  return platform_write(&record, MemoryLayout<payload_mark>.size) == 0
}
