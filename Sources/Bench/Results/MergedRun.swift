internal import Model

/// Runs of one host with their sessions counted through.
struct MergedRun {
  private let sources: [RunMerge.Source]
  private let runID: String
  private let plan: Plan
  /// What is added to the session numbers of each source.
  private let offsets: [Int]

  /// - Throws: when a run has another design than the first one.
  init(_ sources: [RunMerge.Source], runID: String) throws(RunMerge.Obstacle) {
    self.sources = sources
    self.runID = runID
    guard let first = sources.first, let design = first.run.plan else {
      throw RunMerge.Obstacle(sentence: "\(sources.first?.label ?? runID) has no plan.")
    }
    var order: [[Int]] = []
    var offsets: [Int] = []
    var sessions = 0
    for source in sources {
      guard let plan = source.run.plan, plan.blocks == design.blocks,
        plan.warmupBlocks == design.warmupBlocks, plan.arms.count == design.arms.count,
        let places = Self.places(of: plan.arms, in: design.arms)
      else {
        throw RunMerge.Obstacle(
          sentence: "\(first.label) and \(source.label) are of one host and of different designs "
            + "(techniques, blocks or warm-up blocks), so they cannot be its sessions.")
      }
      offsets.append(sessions)
      sessions += plan.sessions
      order += plan.order.map { $0.map { places[$0] } }
    }
    self.offsets = offsets
    plan = Plan(
      runID: runID, seed: design.seed, suite: design.suite, arms: design.arms, sessions: sessions,
      blocks: design.blocks, warmupBlocks: design.warmupBlocks, order: order)
  }

  /// Where each arm stands in another list of the same arms; nil when it is not the same.
  private static func places(of arms: [Plan.Arm], in others: [Plan.Arm]) -> [Int]? {
    let places = arms.compactMap { others.firstIndex(of: $0) }
    return Set(places).count == others.count ? places : nil
  }

  func hostRun(
    in folder: String, created: String, commandLine: [String]
  ) throws(ResultsError) -> RunMerge.HostRun {
    let manifest = manifest(created: created, commandLine: commandLine)
    let samples = zip(sources, offsets).flatMap { source, offset in
      source.run.samples.map { sample in
        var sample = sample
        sample.session += offset
        return sample
      }
    }
    let environment = zip(sources, offsets).flatMap { source, offset in
      source.environment.map { reading in
        var reading = reading
        reading.session += offset
        return reading
      }
    }
    let summary = Summary(of: samples, settings: .init(seed: manifest.seed)).rows
    let (table, readings, rows) = (Table.samples, Table.environment, Table.summary)
    return RunMerge.HostRun(
      folder: folder, differences: differences,
      files: [
        Plan.file: try plan.encoded(), Manifest.file: try manifest.encoded(),
        table.file: table.header + table.lines(samples),
        readings.file: readings.header + readings.lines(environment),
        rows.file: rows.header + rows.lines(summary),
      ], manifest: manifest)
  }

  private var differences: [String] {
    let first = sources[0].run.manifest
    let names = sources.dropFirst().flatMap { source in
      EnvironmentDifference.between(first, source.run.manifest).map(\.name)
    }
    return names.enumerated().filter { names[..<$0.offset].contains($0.element) == false }
      .map(\.element)
  }

  /// The first source's manifest, without what the others contradict.
  private func manifest(created: String, commandLine: [String]) -> Manifest {
    let manifests = sources.map(\.run.manifest)
    var merged = manifests[0]
    merged.runID = runID
    merged.created = created
    merged.commandLine = commandLine
    merged.seed = plan.seed
    if manifests.contains(where: { $0.effort != merged.effort }) { merged.effort = "merged" }
    if manifests.contains(where: { $0.source != merged.source }) { merged.source = nil }
    if manifests.contains(where: { $0.pinning != merged.pinning }) { merged.pinning = nil }
    if manifests.contains(where: { $0.processors != merged.processors }) { merged.processors = [] }
    if manifests.contains(where: { $0.host.bootIDHash != merged.host.bootIDHash }) {
      merged.host.bootIDHash = nil
    }
    merged.clock = nil
    merged.sessions = zip(manifests, offsets).flatMap { manifest, offset in
      manifest.sessions.map { session in
        var session = session
        session.number += offset
        return session
      }
    }
    merged.sources = zip(sources, offsets).map { source, offset in
      MergedSource(
        manifest: source.run.manifest, sealSHA256: source.sealSHA256,
        samplesSHA256: source.samplesSHA256,
        sessions: source.run.manifest.sessions.map { $0.number + offset })
    }
    return merged
  }
}
