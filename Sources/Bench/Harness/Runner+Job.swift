package import Model
package import Statistics

extension Runner {
  /// What a run is made of.
  package struct Job: Sendable {
    package let workspace: Workspace
    package let suite: Suite
    /// What is asked, one request for each of the suite's probes.
    package let requests: [WorkloadRequest]
    package let contestants: [Contestant]
    package let design: Design
    package let session: Int
    /// Number of the session's first trial: those of all sessions are counted through.
    package let firstSequence: Int
    /// What the payload sees when nothing isolates it.
    package let hostEvidence: Evidence
    /// The checksum of a correct run, of a request and its nonce.
    package let expectedChecksum: @Sendable (WorkloadRequest, UInt64) -> UInt64
    /// The run ends after the block in which this is reached.
    package let timeLimit: Duration?
    /// The most instances that are held alive at once.
    package var instances = 64
    /// When the session ends before its last block; nil when it does not.
    package let precision: PrecisionRule?
    /// Nil for a session from its begin.
    package let continuation: Continuation?

    package init(
      workspace: Workspace, suite: Suite, requests: [WorkloadRequest], contestants: [Contestant],
      design: Design, session: Int, firstSequence: Int = 0, hostEvidence: Evidence,
      expectedChecksum: @escaping @Sendable (WorkloadRequest, UInt64) -> UInt64,
      timeLimit: Duration?, precision: PrecisionRule? = nil, continuation: Continuation? = nil
    ) {
      self.workspace = workspace
      self.suite = suite
      self.requests = requests
      self.contestants = contestants
      self.design = design
      self.session = session
      self.firstSequence = firstSequence
      self.hostEvidence = hostEvidence
      self.expectedChecksum = expectedChecksum
      self.timeLimit = timeLimit
      self.precision = precision
      self.continuation = continuation
    }
  }
}
