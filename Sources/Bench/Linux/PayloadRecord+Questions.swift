package import Model
internal import PayloadABI
internal import SystemPackage

/// What passes between host and payload about its isolation.
extension PayloadRecord {
  /// Bytes of a question.
  package static let questionBytes = MemoryLayout<payload_question>.size
  /// Bytes of the record that says what came of one.
  package static let findingBytes = MemoryLayout<payload_finding>.size

  /// The bytes of a question; of nil those that end the questioning.
  package static func withBytes<Failure>(
    of question: IsolationQuestion?, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    var raw = payload_question()
    if let question {
      precondition(
        question.name.utf8.count < Int(PAYLOAD_QUESTION_NAME_BYTES)
          && question.text.utf8.count < Int(PAYLOAD_QUESTION_TEXT_BYTES),
        "the question \(question.name) is too long")
      raw.step = question.isUndoing ? PAYLOAD_STEP_UNDO : PAYLOAD_STEP_ASK
      raw.argument = question.argument
      withUnsafeMutableBytes(of: &raw.name) { $0.copyBytes(from: question.name.utf8) }
      withUnsafeMutableBytes(of: &raw.text) { $0.copyBytes(from: question.text.utf8) }
    }
    let bytes = raw
    try withUnsafeBytes(of: bytes) { bytes throws(Failure) in try body(bytes) }
  }

  /// What a payload has found.
  /// - Throws: also when it does not know the question.
  package static func finding(
    from bytes: UnsafeRawBufferPointer, nonce: UInt64
  ) throws(TechniqueError) -> Finding {
    let record = try load(payload_finding.self, bytes, "finding", PAYLOAD_KIND_FINDING, nonce) {
      $0.header
    }
    guard let outcome = Finding.Outcome(rawValue: record.outcome) else {
      throw TechniqueError(.invalid, "the payload does not know the question")
    }
    let said = withUnsafeBytes(of: record.text) { Self.text($0, limit: $0.count) }
    // It becomes part of a table.
    let plain = said.filter { character in
      !character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f }
    }
    return Finding(
      outcome, error: words(of: record.error), isUnserved: record.error == unserved,
      value: record.value, text: plain)
  }

  private static let unserved: Int32 = 38

  /// An errno, or the signal that ended the payload's child (-1000 less its number).
  private static func words(of error: Int32) -> String {
    switch error {
    case 0: ""
    case 1000...: "ended by signal \(error - 1000)"
    default: Errno(rawValue: error).description
    }
  }
}
