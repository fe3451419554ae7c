/// What a merge of runs consists of; `merge.json`, beside one folder for each host.
package struct MergeIndex: RunDocument, Equatable {
  package static let file = "merge.json"
  package static let currentSchema = Schema(name: "bench.merge", version: 1)

  /// One machine and the folder that holds its run.
  package struct Host: Codable, Sendable, Equatable {
    package let folder: String
    package let nameHash: String
    package let kernel: String
    package let processorModel: String?
    /// Run IDs in the order of their sessions.
    package let sources: [String]
    package let sessions: Int
  }

  package private(set) var schema = currentSchema
  /// ISO 8601, UTC.
  package let created: String
  package let suite: String
  package let hosts: [Host]

  package init(created: String, suite: String, hosts: [Host]) {
    self.created = created
    self.suite = suite
    self.hosts = hosts
  }

  /// What the seal of a merge covers: the index, and through their seals all runs.
  package var members: [String] {
    [Self.file] + hosts.map { "\($0.folder)/\(RunSeal.file)" }
  }
}
