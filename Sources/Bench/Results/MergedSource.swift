/// A run that became sessions of a merged one.
package struct MergedSource: Codable, Sendable, Equatable {
  /// As in the column `run_id` of its samples.
  package var runID: String
  /// ISO 8601, UTC.
  package var created: String
  package var commandLine: [String]
  package var seed: UInt64
  /// SHA-256 of its `SHA256SUMS`; nil when it was taken in unsealed.
  package var sealSHA256: String?
  package var samplesSHA256: String
  /// The numbers that its sessions have in the merged run.
  package var sessions: [Int]
  /// The machine as that run found it.
  package var host: Manifest.Host

  package init(
    manifest: Manifest, sealSHA256: String?, samplesSHA256: String, sessions: [Int]
  ) {
    runID = manifest.runID
    created = manifest.created
    commandLine = manifest.commandLine
    seed = manifest.seed
    self.sealSHA256 = sealSHA256
    self.samplesSHA256 = samplesSHA256
    self.sessions = sessions
    host = manifest.host
  }
}
