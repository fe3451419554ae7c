internal import PayloadABI

/// Workloads that misbehave on purpose: a harness that cannot notice them proves nothing.
extension Workload {
  package static let crash = Workload(
    name: "crash", summary: "fault: executes an undefined instruction instead of working",
    isFault: true,
    form: .once(run: { _, _ in payload_crash() }, expected: mixNonce))

  package static let hang = Workload(
    name: "hang", summary: "fault: never ends, so that the trial's deadline has to end it",
    isFault: true,
    form: .once(
      run: { _, _ in
        while true { payload_pause() }
      }, expected: mixNonce))

  package static let wrong = Workload(
    name: "wrong", summary: "fault: returns a checksum that is off by one bit",
    isFault: true,
    form: .once(
      run: { scale, nonce in mixNonce(scale: scale, nonce: nonce) ^ 1 }, expected: mixNonce))
}
