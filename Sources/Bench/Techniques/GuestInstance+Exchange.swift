internal import Linux
internal import MicroVM
internal import Model

/// What passes between host and guest after the ready record.
///
/// Between two questions a guest without a thread of its own does not run at all: it goes on
/// inside `next`.
extension GuestInstance {
  func ask(_ token: UInt64) throws(TechniqueError) {
    guard request.exchange == .answers else { throw TechniqueError(unasked: request.workload) }
    precondition(token != 0, "token 0 ends the conversation, which finish does")
    try watchAgain()
    defer { stopTimer() }
    if let result = try send(token, awaiting: "answer") {
      throw TechniqueError(endedBy: try PayloadRecord.result(from: result, nonce: nonce))
    }
    let mark = try nextRecord("answer")
    guard !PayloadRecord.isResult(mark) else {
      throw TechniqueError(endedBy: try PayloadRecord.result(from: mark, nonce: nonce))
    }
    try PayloadRecord.expect(.answer(to: token), in: mark, nonce: nonce)
  }

  func query(_ question: IsolationQuestion) throws(TechniqueError) -> Finding {
    guard request.exchange == .questions else { throw TechniqueError(unasked: request.workload) }
    try watchAgain()
    defer { stopTimer() }
    if let result = try put(question, awaiting: "finding") {
      throw TechniqueError(endedBy: try PayloadRecord.result(from: result, nonce: nonce))
    }
    return try PayloadRecord.finding(from: try nextRecord("finding"), nonce: nonce)
  }

  /// Gives the guest a question, or the end of all, as soon as it asks for one.
  /// - Returns: the guest's result, if it has ended its work instead.
  private func put(
    _ question: IsolationQuestion?, awaiting name: String
  ) throws(TechniqueError) -> UnsafeRawBufferPointer? {
    if let result = try awaitQuestion(before: name, of: PayloadRecord.questionBytes) {
      return result
    }
    try PayloadRecord.withBytes(of: question) { bytes throws(TechniqueError) in try supply(bytes) }
    return nil
  }

  /// A result record, and how long timed work took by the host's clock.
  typealias Result = (record: UnsafeRawBufferPointer, hostNanoseconds: Double?)

  /// Lets the guest do its work; its result.
  func receiveResult() throws(TechniqueError) -> Result {
    switch request.exchange {
    case .none: return (try nextRecord("result record"), nil)
    case .answers:
      if let result = try send(0, awaiting: "result record") { return (result, nil) }
      return (try nextRecord("result record"), nil)
    case .questions:
      if let result = try put(nil, awaiting: "result record") { return (result, nil) }
      return (try nextRecord("result record"), nil)
    case .timed: return try receiveTimedResult()
    }
  }

  /// Bounds the guest's work by the host's clock: from the word to begin until the mark of its end.
  ///
  /// A guest that cannot do the work sends its result instead of a mark.
  private func receiveTimedResult() throws(TechniqueError) -> Result {
    let first = try nextRecord("mark")
    guard !PayloadRecord.isResult(first) else { return (first, nil) }
    try PayloadRecord.expect(.begin, in: first, nonce: nonce)
    if let result = try awaitQuestion(before: "mark") { return (result, nil) }
    let begin = MonotonicClock.raw()
    try supply(1)
    let second = try nextRecord("mark")
    let end = MonotonicClock.raw()
    guard !PayloadRecord.isResult(second) else { return (second, nil) }
    try PayloadRecord.expect(.end, in: second, nonce: nonce)
    if let result = try send(2, awaiting: "result record") { return (result, nil) }
    return (try nextRecord("result record"), Double(end - begin))
  }

  /// Gives the guest a token as soon as it asks for one.
  /// - Returns: the guest's result, if it has ended its work instead.
  func send(
    _ token: UInt64, awaiting name: String
  ) throws(TechniqueError) -> UnsafeRawBufferPointer? {
    if let result = try awaitQuestion(before: name) { return result }
    try supply(token)
    return nil
  }

  /// Lets the guest run until it asks for so many bytes: a token, or a question.
  /// - Returns: the guest's result, if it has ended its work instead.
  private func awaitQuestion(
    before name: String, of byteCount: Int = MemoryLayout<UInt64>.size
  ) throws(TechniqueError) -> UnsafeRawBufferPointer? {
    switch try next(nil) {
    case .reads(byteCount): return nil
    case .reads(let count):
      throw TechniqueError(
        .failed, "\(source.name) asked for \(count) bytes, not for \(byteCount)")
    case .wrote(let count):
      let record = written(count)
      guard PayloadRecord.isResult(record) else {
        throw TechniqueError(.invalid, "\(source.name) sent another record before its \(name)")
      }
      return record
    case .asks: throw TechniqueError(asking: source.name)
    case .exited(let status):
      throw TechniqueError(.failed, "\(source.name) ended with status \(status) before its \(name)")
    }
  }
}
