import Documents
import Linux
import Model
import Report
import Results
import SystemPackage

/// A run as a report reads it: its rows, and what its manifest says.
struct ReportedRun {
  var inputs: ChartInputs
  var facts: RunFacts
  /// What `summary.csv` holds; computed anew unless a seal says that it is what the samples gave.
  let summaryText: [UInt8]

  init(_ folder: FilePath, language: Language) throws {
    // Says what else the folder may be, such as one that holds runs.
    let files = try RunFiles(folder)
    var report = RunReport(folder: folder, format: .text, isQuiet: true)
    report.language = language
    if let summary = files.bytes[Table.summary.file], files.bytes[RunSeal.file] != nil,
      files.edits.isEmpty
    {
      let run = try files.run()
      try Self.require(run.samples, in: folder)
      inputs = try report.chartInputs(
        run.manifest, run.samples, run.summary, isUnstable: run.isUnstable)
      facts = RunFacts(run.manifest)
      summaryText = summary
      return
    }
    let (manifest, samples, summary) = try report.read()
    try Self.require(samples, in: folder)
    inputs = try report.chartInputs(manifest, samples, summary)
    facts = RunFacts(manifest)
    // Sentences that begin with a file's name.
    facts.edits = files.edits.compactMap { $0.split(separator: " ").first.map(String.init) }
    if let missing = (try? files.run())?.missingBlocks {
      facts.measured = (missing.seen, missing.planned)
    }
    summaryText = Table.summary.header + Table.summary.lines(summary.rows)
  }

  private static func require(_ samples: [Sample], in folder: FilePath) throws(Refusal) {
    guard samples.isEmpty else { return }
    throw Refusal(
      .precondition, "\(folder) holds no sample: there is nothing to report; give another run.")
  }
}

extension RunFacts {
  init(_ manifest: Manifest) {
    let commit = manifest.source.map { source in
      " (commit \(source.commit)\(source.isDirty == true ? ", edited" : ""))"
    }
    self.init(
      created: manifest.created, effort: manifest.effort, seed: manifest.seed,
      blocks: manifest.sessions.compactMap(\.blocks), pinning: manifest.pinning ?? "",
      clockDrift: manifest.clock?.driftPartsPerMillion, host: Self.facts(of: manifest),
      commandLine: manifest.commandLine.isEmpty ? ["bench", "run"] : manifest.commandLine,
      source: "bench \(manifest.toolVersion)\(commit ?? "")")
  }

  private static func facts(of manifest: Manifest) -> [Fact] {
    let host = manifest.host
    func flag(_ value: Bool?) -> String? { value.map { $0 ? "on" : "off" } }
    func size(_ bytes: Int64?) -> String? { bytes.map { "\($0 >> 20) MiB" } }
    let open = host.mitigations.filter { $0.value.hasPrefix("Vulnerable") }.keys.sorted()
    let values: [(String, String?)] = [
      ("processor", host.processorModel), ("processors", "\(host.cores)"),
      ("architecture", host.architecture), ("memory", size(host.memoryBytes)),
      ("swap", size(host.swapBytes)), ("kernel", "Linux \(host.kernelRelease)"),
      ("KVM back end", host.kvmBackEnd ?? "none"), ("cgroup layout", host.cgroupLayout),
      ("virtualisation", host.virtualisation), ("microcode", host.microcode),
      ("clock source", host.clockSource), ("frequency governor", host.governor ?? "none"),
      ("hyper-threading", flag(host.hasSimultaneousThreads)),
      ("transparent huge pages", host.transparentHugePages),
      ("merging of same pages", flag(host.mergesSamePages)),
      ("processor weaknesses without a mitigation", open.joined(separator: ", ")),
    ]
    let tools = manifest.tools.sorted { $0.key < $1.key }.map { ($0.key, Optional($0.value)) }
    return (values + tools).compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : Fact(name, $0) }
    }
  }
}
