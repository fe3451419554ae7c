import Model
import Results

/// A run of two techniques, small enough to be written out, as the files of its folder.
struct SmallRun {
  var runID = "r1"
  var seed: UInt64 = 7
  /// Values of each session's blocks: native, then container.
  var sessions: [[(native: Int, container: Int)]] = [
    [(100, 200), (110, 220), (90, 180), (105, 210), (95, 190), (100, 200)]
  ]
  var host = Manifest.Host(
    nameHash: "h1", kernelRelease: "6.18.0", kernelVersion: "#1 SMP", architecture: "x86_64",
    cores: 2)
  var images = ["payload": Manifest.Image(bytes: 4300, sha256: "aa")]
  var suite = "startup"
  var isSealed = true
  /// Changes lines of samples.csv, the header at 0.
  var editSamples: (inout [String]) -> Void = { _ in }
  var editPlan: (inout String) -> Void = { _ in }
  var editManifest: (inout String) -> Void = { _ in }

  /// The block's order is native, container in even blocks and the reverse in odd ones.
  private var samples: [String] {
    var lines: [String] = []
    var sequence = 0
    for (session, blocks) in sessions.enumerated() {
      for (block, values) in blocks.enumerated() {
        let trials = [("native", values.native), ("container", values.container)]
        for (position, trial) in (block % 2 == 0 ? trials : trials.reversed()).enumerated() {
          let place = "\(runID),\(session),\(block),\(position),\(sequence),\(sequence * 1000)"
          let cell = "\(suite),start,\(trial.0),,pace=hot"
          let (launch, life) = (trial.1, trial.1 + 50)
          lines += [
            "\(place),\(cell),,launch,ns,lower,\(launch),1,0,ok,,",
            "\(place),\(cell),,life,ns,lower,\(life),1,0,ok,,",
            "\(place),\(cell),build,span,ns,lower,\(launch),1,0,ok,,",
            "\(place),\(cell),exit,span,ns,lower,50,1,0,ok,,",
          ]
          sequence += 1
        }
      }
    }
    return lines
  }

  private var plan: Plan {
    let blocks = sessions[0].count
    return Plan(
      runID: runID, seed: seed, suite: suite,
      arms: [
        Plan.Arm(technique: "native", parameters: "pace=hot"),
        Plan.Arm(technique: "container", parameters: "pace=hot"),
      ], sessions: sessions.count, blocks: blocks, warmupBlocks: 0,
      order: sessions.flatMap { _ in (0..<blocks).map { $0 % 2 == 0 ? [0, 1] : [1, 0] } })
  }

  private var manifest: Manifest {
    var manifest = Manifest(
      runID: runID, created: "2026-01-02T03:04:05Z", commandLine: ["bench", "run"], seed: seed,
      effort: "quick", toolVersion: "0.1.0", host: host)
    manifest.images = images
    manifest.sessions = sessions.indices.map {
      Manifest.Session(number: $0, begun: "2026-01-02T03:04:05Z")
    }
    return manifest
  }

  /// Bytes by name.
  func files() throws -> [String: [UInt8]] {
    var lines = [String(decoding: Table.samples.header.dropLast(), as: UTF8.self)] + samples
    let whole = Array((lines.joined(separator: "\n") + "\n").utf8)
    editSamples(&lines)
    var planText = String(decoding: try plan.encoded(), as: UTF8.self)
    editPlan(&planText)
    var manifestText = String(decoding: try manifest.encoded(), as: UTF8.self)
    editManifest(&manifestText)
    let readings = sessions.enumerated().flatMap { session, blocks in
      blocks.indices.map {
        EnvironmentReading(runID: runID, session: session, block: $0, nanoseconds: 0)
      }
    }
    let rows = Summary(of: try Table.samples.read(whole).rows, settings: .init(seed: seed)).rows
    var files = [
      Plan.file: Array(planText.utf8), Manifest.file: Array(manifestText.utf8),
      "samples.csv": Array((lines.joined(separator: "\n") + "\n").utf8),
      "env.csv": Table.environment.header + Table.environment.lines(readings),
      "summary.csv": Table.summary.header + Table.summary.lines(rows),
    ]
    if isSealed { files[RunSeal.file] = Array(RunSeal(of: files).text.utf8) }
    return files
  }

  func recorded() throws -> RecordedRun { try RecordedRun(files: files()) }

  /// The faults that a check finds.
  func faults() throws -> [String] { RunCheck(files: try files(), folder: "RUN").faults }
}

extension String {
  mutating func replace(_ old: String, with new: String) { self = replacing(old, with: new) }
}
