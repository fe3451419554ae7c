internal import Launch
internal import Linux
internal import Model

/// What passes between host and payload after the ready record.
extension ProcessInstance {
  func ask(_ token: UInt64) throws(TechniqueError) {
    guard request.exchange == .answers else { throw TechniqueError(unasked: request.workload) }
    precondition(token != 0, "token 0 ends the conversation, which finish does")
    try watch(forAnother: request.deadline)
    defer { prepared.watchdog.disarm() }
    try send(token)
    try PayloadRecord.expect(.answer(to: token), in: try receiveMark(), nonce: nonce)
  }

  /// The record that answers a token.
  func receiveMark() throws(TechniqueError) -> UnsafeRawBufferPointer {
    let mark = try receive(0..<PayloadRecord.markBytes, "answer")
    guard PayloadRecord.isResult(mark) else { return mark }
    let record = try receiveRest()
    throw TechniqueError(endedBy: try PayloadRecord.result(from: record, nonce: nonce))
  }

  func query(_ question: IsolationQuestion) throws(TechniqueError) -> Finding {
    guard request.exchange == .questions else { throw TechniqueError(unasked: request.workload) }
    try watch(forAnother: request.deadline)
    defer { prepared.watchdog.disarm() }
    try PayloadRecord.withBytes(of: question) { bytes throws(TechniqueError) in try send(bytes) }
    let record = try receive(0..<PayloadRecord.findingBytes, "finding")
    return try PayloadRecord.finding(from: record, nonce: nonce)
  }

  /// A result record, and how long timed work took by the host's clock.
  typealias Result = (record: UnsafeRawBufferPointer, hostNanoseconds: Double?)

  /// Lets the payload do its work; its result.
  func receiveResult() throws(TechniqueError) -> Result {
    switch request.exchange {
    case .none: return (try receive(0..<PayloadRecord.resultBytes, "result record"), nil)
    case .answers:
      try send(0)
      return (try receive(0..<PayloadRecord.resultBytes, "result record"), nil)
    case .questions:
      try PayloadRecord.withBytes(of: nil) { bytes throws(TechniqueError) in try send(bytes) }
      return (try receive(0..<PayloadRecord.resultBytes, "result record"), nil)
    case .timed: return try receiveTimedResult()
    }
  }

  /// Bounds the payload's work by the host's clock: from the word to begin until the mark of its end.
  ///
  /// A payload that cannot do the work sends its result instead of a mark.
  private func receiveTimedResult() throws(TechniqueError) -> Result {
    let first = try receive(0..<PayloadRecord.markBytes, "mark")
    guard !PayloadRecord.isResult(first) else { return (try receiveRest(), nil) }
    try PayloadRecord.expect(.begin, in: first, nonce: nonce)
    let begin = MonotonicClock.raw()
    try send(1)
    let second = try receive(0..<PayloadRecord.markBytes, "mark")
    let end = MonotonicClock.raw()
    try send(2)
    guard !PayloadRecord.isResult(second) else { return (try receiveRest(), nil) }
    try PayloadRecord.expect(.end, in: second, nonce: nonce)
    let record = try receive(0..<PayloadRecord.resultBytes, "result record")
    return (record, Double(end - begin))
  }

  /// The result record whose first bytes came where a mark was expected.
  private func receiveRest() throws(TechniqueError) -> UnsafeRawBufferPointer {
    try receive(PayloadRecord.markBytes..<PayloadRecord.resultBytes, "result record")
  }

  /// Sends the payload eight bytes.
  ///
  /// That it no longer reads is no failure yet: its last words, or its end, say why.
  func send(_ token: UInt64) throws(TechniqueError) {
    try withUnsafeBytes(of: token) { bytes throws(TechniqueError) in try send(bytes) }
  }

  private func send(_ bytes: UnsafeRawBufferPointer) throws(TechniqueError) {
    do { try input?.write(bytes) } catch {
      guard error.errno == .brokenPipe else { throw TechniqueError(.failed, "\(error)") }
    }
  }

  /// Fills a part of the buffer with what the payload sends; throws with its fate when that does
  /// not come.
  /// - Returns: the buffer up to the end of that part.
  func receive(
    _ part: Range<Int>, _ name: String
  ) throws(TechniqueError) -> UnsafeRawBufferPointer {
    let begin =
      prepared.speech == .console && part.lowerBound == 0 ? try skipToRecord(name) : part.lowerBound
    guard let received = try receiveBytes(begin..<part.upperBound) else {
      throw lateness("its \(name)")
    }
    guard received == part.upperBound - begin else { throw try earlyEnd(name) }
    return UnsafeRawBufferPointer(rebasing: buffer[..<part.upperBound])
  }
}

/// A guest's console, where records stand among what the kernel prints.
extension ProcessInstance {
  /// How much a kernel may print before a record.
  private static let mostChatter = 1 << 20

  /// Passes over everything up to a record's first bytes; how many of the buffer's these are.
  private func skipToRecord(_ name: String) throws(TechniqueError) -> Int {
    let magic = PayloadRecord.magic
    var matched = 0
    for _ in 0..<Self.mostChatter {
      guard let received = try receiveBytes(matched..<matched + 1) else {
        throw lateness("its \(name)")
      }
      guard received == 1 else { throw try earlyEnd(name) }
      // No byte of the magic number comes twice in it.
      let isNext = buffer[matched] == magic[matched]
      matched = isNext ? matched + 1 : buffer[matched] == magic[0] ? 1 : 0
      if matched == 1 { buffer[0] = magic[0] }
      if matched == magic.count { return matched }
    }
    throw TechniqueError(.failed, "the guest printed \(Self.mostChatter) bytes before its \(name)")
  }

  /// Fills a part of the buffer; fewer bytes only at the end of all output, nil at the deadline.
  private func receiveBytes(_ part: Range<Int>) throws(TechniqueError) -> Int? {
    do {
      return try output?.read(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[part]), under: prepared.watchdog)
    } catch { throw TechniqueError(.failed, "\(error)") }
  }

  /// The output has ended before what had to come.
  private func earlyEnd(_ name: String) throws(TechniqueError) -> TechniqueError {
    let exit = try waitForExit()
    return TechniqueError(
      .failed, "\(prepared.speaker) \(exit) before its \(name)\(prepared.lastWords)")
  }
}

/// What a user's own program lets its host know.
extension ProcessInstance {
  /// Waits for the first byte that the program writes; false when it ends without one.
  func receiveFirstByte() throws(TechniqueError) -> Bool { try receiveOutput(1) == 1 }

  /// Takes and forgets what the program writes, until nothing holds its output any more.
  func drain() throws(TechniqueError) {
    while try receiveOutput(buffer.count) == buffer.count {}
  }

  private func receiveOutput(_ count: Int) throws(TechniqueError) -> Int {
    let received: Int?
    do {
      received = try output?.read(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]), under: prepared.watchdog)
    } catch { throw TechniqueError(.failed, "\(error)") }
    guard let received else { throw lateness("the end of its output") }
    return received
  }
}

extension TechniqueError {
  /// A payload was asked that does not answer.
  init(unasked workload: String) {
    self.init(.unsupported, "the workload \(workload) answers no tokens")
  }

  /// A payload has sent its result where an answer was expected.
  init(endedBy outcome: Outcome) {
    self.init(
      outcome.refusal?.status ?? .invalid,
      outcome.refusal?.reason ?? "the payload sent its result instead of an answer")
  }
}
