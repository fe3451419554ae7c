internal import Model

/// Several runs as one run for each host: runs of one host become its sessions, and no file holds
/// rows of two hosts.
package struct RunMerge: Sendable {
  /// A run that takes part.
  package struct Source: Sendable {
    /// As the command line names it.
    package let label: String
    package let run: RecordedRun
    package let environment: [EnvironmentReading]
    /// Nil for a run without a seal.
    package let sealSHA256: String?
    package let samplesSHA256: String

    /// - Throws: when a file of the run cannot be read.
    package init(label: String, files: [String: [UInt8]]) throws(ResultsError) {
      self.label = label
      run = try RecordedRun(files: files)
      environment = try Table.environment.read(files[Table.environment.file] ?? []).rows
      sealSHA256 = files[RunSeal.file].map(Digest.sha256)
      samplesSHA256 = Digest.sha256(files[Table<Sample>.samples.file] ?? [])
    }
  }

  /// Why runs cannot be merged, in one sentence.
  package struct Obstacle: Error, Sendable, Equatable {
    package let sentence: String

    package init(sentence: String) {
      self.sentence = sentence
    }
  }

  /// The runs of one host as one.
  package struct HostRun: Sendable {
    /// Such as `host-1`.
    package let folder: String
    /// What differs among its sources beside what makes a host; names of conditions.
    package let differences: [String]
    /// Contents by name, without the seal.
    package let files: [String: [UInt8]]
    let manifest: Manifest
  }

  package let hosts: [HostRun]
  package let index: MergeIndex

  /// - Parameters:
  ///   - name: what the merged runs' names begin with.
  ///   - created: ISO 8601, UTC.
  package init(
    _ sources: [Source], name: String, created: String, commandLine: [String]
  ) throws {
    if let obstacle = Self.obstacle(sources) { throw obstacle }
    var groups: [[Source]] = []
    for source in sources {
      if let place = groups.firstIndex(where: { Self.key($0[0]) == Self.key(source) }) {
        groups[place].append(source)
      } else {
        groups.append([source])
      }
    }
    var hosts: [HostRun] = []
    for (number, group) in groups.enumerated() {
      let folder = "host-\(number + 1)"
      let merged = try MergedRun(group, runID: "\(name)-\(folder)")
      hosts.append(
        try merged.hostRun(in: folder, created: created, commandLine: commandLine))
    }
    self.hosts = hosts
    index = MergeIndex(
      created: created, suite: sources[0].run.plan?.suite ?? "",
      hosts: hosts.map { host in
        MergeIndex.Host(
          folder: host.folder, nameHash: host.manifest.host.nameHash,
          kernel: host.manifest.host.kernelRelease,
          processorModel: host.manifest.host.processorModel,
          sources: (host.manifest.sources ?? []).map(\.runID),
          sessions: host.manifest.sessions.count)
      })
  }

  /// Runs with equal keys were made on the same host, on whichever boot.
  private static func key(_ source: Source) -> [String] {
    let host = source.run.manifest.host
    // A host without a name may be any.
    let name = host.nameHash.isEmpty ? "unknown: \(source.run.manifest.runID)" : host.nameHash
    return [name] + EnvironmentDifference.decisive(host).flatMap { [$0.0, $0.1] }
  }

  private static func obstacle(_ sources: [Source]) -> Obstacle? {
    guard let first = sources.first, sources.count > 1 else {
      return Obstacle(sentence: "there are not two runs to merge.")
    }
    if let merged = sources.first(where: { $0.run.manifest.sources != nil }) {
      return Obstacle(sentence: "\(merged.label) is merged itself; give the runs it was merged of.")
    }
    for (index, source) in sources.enumerated() {
      if let twin = sources[..<index].first(where: { $0.samplesSHA256 == source.samplesSHA256 }) {
        return Obstacle(sentence: "\(twin.label) and \(source.label) are the same run.")
      }
      let name = source.run.manifest.runID
      if let twin = sources[..<index].first(where: { $0.run.manifest.runID == name }) {
        return Obstacle(
          sentence: "\(twin.label) and \(source.label) are different runs of the name \(name), "
            + "which the column run_id could not tell apart.")
      }
      if let obstacle = obstacle(first, source) { return obstacle }
    }
    return nil
  }

  /// What keeps two runs from answering the same question about the same work.
  private static func obstacle(_ first: Source, _ other: Source) -> Obstacle? {
    func differ(_ what: String, _ left: String?, _ right: String?) -> Obstacle {
      Obstacle(
        sentence: "\(first.label) and \(other.label) have different \(what) "
          + "(\(left ?? "not recorded") and \(right ?? "not recorded")), so they are no parts of "
          + "one whole; `bench compare` holds them against each other.")
    }
    let (left, right) = (first.run, other.run)
    if left.plan?.suite != right.plan?.suite {
      return differ("suites", left.plan?.suite, right.plan?.suite)
    }
    if left.manifest.workload != right.manifest.workload {
      return differ("workloads", left.manifest.workload, right.manifest.workload)
    }
    let names = Set(left.manifest.images.keys).union(right.manifest.images.keys)
    for name in names.sorted() {
      let images = (left.manifest.images[name]?.sha256, right.manifest.images[name]?.sha256)
      if images.0 != images.1 {
        return differ(
          "payload images \(name)", images.0.map { String($0.prefix(12)) },
          images.1.map { String($0.prefix(12)) })
      }
    }
    return nil
  }
}
