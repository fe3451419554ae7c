internal import Model

/// Whether the files of a run are what they were and agree with each other.
package struct RunCheck: Sendable {
  /// One sentence each; empty for a run that is clean.
  package let faults: [String]
  /// Whether there is a seal, right or wrong.
  package let isSealed: Bool
  /// Whether the lack of a seal is all that is wrong, and the run is complete.
  package let canBeSealed: Bool
  /// What was checked, in a line.
  package let description: String

  /// Checks the files of a folder, bytes by name, the seal's among them.
  /// - Parameter folder: the run's name in the sentences that say what to do.
  package init(files: [String: [UInt8]], folder: String) {
    var faults = FaultList()
    let isSealed = files[RunSeal.file] != nil
    let parts = RunParts(files)
    let missing = parts.missingBlocks
    let isInterrupted = parts.isTorn || !isSealed && missing > 0
    if isInterrupted {
      faults.add(
        "the run was interrupted or killed: \(missing) of \(parts.plan?.order.count ?? 0) planned "
          + "blocks are missing; `bench resume \(folder)` continues it.")
    }
    Self.checkSeal(files, &faults)
    for fault in parts.faults { faults.add(fault) }
    if let plan = parts.plan, let manifest = parts.manifest {
      Self.checkDocuments(plan, manifest, &faults)
      if let samples = parts.wholeBlocks {
        DesignCheck(plan: plan, manifest: manifest, environment: parts.environment)
          .check(samples, &faults)
      }
    }
    if let samples = parts.wholeBlocks { TrialCheck.check(samples, &faults) }
    // A summary is the last that a run writes.
    if !isInterrupted, let samples = parts.samples {
      Self.checkSummary(files, samples, parts.manifest?.seed, folder, &faults)
    }
    canBeSealed = !isSealed && faults.isEmpty
    if canBeSealed {
      faults.add(
        "the run has no seal (\(RunSeal.file)), so that an edit cannot be excluded; "
          + "`bench check --seal \(folder)` seals it as it is now.")
    }
    self.isSealed = isSealed
    self.faults = faults.sentences
    let rows = parts.samples.map { "\($0.count) samples" } ?? "no samples"
    let blocks = parts.plan.map { ", \($0.arms.count) arms, \($0.order.count) blocks planned" }
    description = rows + (blocks ?? "")
  }

  private static func checkSeal(_ files: [String: [UInt8]], _ faults: inout FaultList) {
    guard let bytes = files[RunSeal.file] else { return }
    do throws(ResultsError) {
      for fault in try RunSeal(parsing: bytes).faults(of: files) { faults.add(fault) }
    } catch { faults.add(error.sentence) }
  }

  private static func checkDocuments(_ plan: Plan, _ manifest: Manifest, _ faults: inout FaultList)
  {
    if let fault = plan.fault { faults.add("plan.json: \(fault).") }
    if plan.runID != manifest.runID {
      faults.add(
        "plan.json is of the run \(plan.runID), manifest.json of the run \(manifest.runID).")
    }
    if plan.seed != manifest.seed {
      faults.add("the seed is \(plan.seed) in plan.json and \(manifest.seed) in manifest.json.")
    }
  }

  private static func checkSummary(
    _ files: [String: [UInt8]], _ samples: [Sample], _ seed: UInt64?, _ folder: String,
    _ faults: inout FaultList
  ) {
    let table = Table<SummaryRow>.summary
    guard let stored = files[table.file] else {
      faults.add("\(table.file) is missing; `bench plot \(folder)` computes it.")
      return
    }
    guard let seed else { return }
    guard !samples.contains(where: \.isBeyondBelief) else { return }
    let rows = Summary(of: samples, settings: .init(seed: seed)).rows
    let computed = table.header + table.lines(rows)
    guard computed != stored else { return }
    let same = zip(computed, stored).prefix { $0 == $1 }
    let line = same.count { $0.0 == .lineFeed } + 1
    faults.add(
      "summary.csv, line \(line): is not what samples.csv gives; "
        + "`bench plot \(folder)` computes it again.")
  }
}

/// Sentences about what is wrong; many of one kind are one sentence and a number.
struct FaultList {
  private var kinds: [(text: String, count: Int)] = []
  private var places: [String: Int] = [:]

  var isEmpty: Bool { kinds.isEmpty }

  /// - Parameters:
  ///   - sentence: ends in a full stop.
  ///   - kind: sentences of one kind are said once; the sentence itself by default.
  mutating func add(_ sentence: String, kind: String? = nil) {
    let kind = kind ?? sentence
    if let place = places[kind] {
      kinds[place].count += 1
    } else {
      places[kind] = kinds.count
      kinds.append((sentence, 1))
    }
  }

  var sentences: [String] {
    kinds.map { text, count in
      let text = text.printable
      return count == 1 ? text : "\(text.dropLast()) (and \(count - 1) more like this)."
    }
  }
}

extension String {
  /// Without the control characters that a terminal would obey.
  var printable: String {
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
    }
    return String(UnicodeScalarView(scalars))
  }
}
