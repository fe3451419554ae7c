internal import PayloadABI

/// Repeats `work` for at least `box` ticks, between two marks; false when the host is gone.
///
/// A calibration, which also warms caches up, finds how often that is: so the counter is read
/// twice around all of the work, and not in its loop.
func repeatForTicks(_ work: TimedWork, _ box: UInt64, _ nonce: UInt64) -> Bool {
  let prepared = work.prepare(nonce)
  guard prepared == 0 else { return refuse(prepared) }
  guard let count = calibrate(work, box, nonce) else { return true }
  var word: UInt64 = 0
  guard mark(UInt64(PAYLOAD_TOKEN_BEGIN), nonce), platform_read(&word, 8) == 0 else {
    return false
  }
  result.work_begin_tsc = payload_rdtsc()
  let right = work.perform(count, nonce)
  result.work_end_tsc = payload_rdtsc()
  guard mark(UInt64(PAYLOAD_TOKEN_END), nonce) else { return false }
  guard right == Int(count) else { return refuse(right) }
  result.operations = count
  result.checksum = work.checksum(nonce)
  return true
}

/// How often the work fits into `box` ticks; nil when it cannot be done.
private func calibrate(_ work: TimedWork, _ box: UInt64, _ nonce: UInt64) -> UInt64? {
  var count: UInt64 = 1
  while true {
    let begin = payload_rdtsc()
    let right = work.perform(count, nonce)
    let ticks = payload_rdtsc() &- begin
    guard right == Int(count) else {
      _ = refuse(right)
      return nil
    }
    if ticks >= box / 16 {
      // A fiftieth more: the box is the least.
      return max(1, UInt64(Double(count) * Double(box) * 1.02 / Double(ticks)) &+ 1)
    }
    count &*= 2
  }
}

/// Records that the work could not be done; `error` is a negative errno, or a number of answers.
private func refuse(_ error: Int) -> Bool {
  let isMissing = error == -38  // ENOSYS
  result.status = isMissing ? PAYLOAD_STATUS_UNSUPPORTED : PAYLOAD_STATUS_FAILED
  result.error = error < 0 ? UInt32(truncatingIfNeeded: -error) : 0
  return true
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

private func mark(_ token: UInt64, _ nonce: UInt64) -> Bool {
  var record = payload_mark(
    header: header(PAYLOAD_KIND_MARK, MemoryLayout<payload_mark>.size, nonce), token: token)
  return platform_write(&record, MemoryLayout<payload_mark>.size) == 0
}
