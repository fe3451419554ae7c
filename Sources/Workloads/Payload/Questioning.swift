internal import PayloadABI

/// Answers the host's questions until one without a name; false when the host is gone.
///
/// - Parameter image: argv[0]: where it lies a question may leave something for a moment.
func answerQuestions(_ nonce: UInt64, image: UnsafePointer<CChar>?) -> Bool {
  // A guest's /proc is there only once it has looked around.
  platform_observe(&result.evidence)
  result.evidence = payload_evidence()
  result.work_begin_tsc = payload_rdtsc()
  while true {
    guard platform_read(&question, MemoryLayout<payload_question>.size) == 0 else { return false }
    if question.name.0 == 0 { break }
    var finding = payload_finding()
    finding.header = header(PAYLOAD_KIND_FINDING, MemoryLayout<payload_finding>.size, nonce)
    payload_ask(&question, image, &finding)
    guard platform_write(&finding, MemoryLayout<payload_finding>.size) == 0 else { return false }
    result.operations &+= 1
  }
  result.work_end_tsc = payload_rdtsc()
  return true
}

private nonisolated(unsafe) var question = payload_question()
