/// One run of a lab: a suite over some techniques, as `bench run` makes it.
package struct LabRun: Equatable, Sendable {
  /// The suite's name; also that of the run's folder inside the lab's.
  package let suite: String
  /// Labels of techniques; `native`, the baseline, takes part in any case.
  package let techniques: [String]
  /// Probes of the suite; all of them when empty.
  package let probes: [String]
  /// The name of an effort, which decides how long each trial is, and the blocks where none are
  /// given.
  package let effort: String
  package let blocks: Int?
  /// The most instances alive at once, of suites that hold some.
  package let instances: Int?
  /// The longest that one trial may take; nil for the usual.
  package let deadlineSeconds: Int?
  /// After so many minutes the run ends with the block that it is in.
  package let mostMinutes: Int
  /// What the run is for.
  package let purpose: LabText
  /// Names of charts that belong into the report.
  package let charts: [String]

  init(
    _ suite: String, of techniques: [String], probes: [String] = [], effort: String = "quick",
    blocks: Int? = nil, instances: Int? = nil, deadlineSeconds: Int? = nil, mostMinutes: Int = 5,
    purpose: LabText, charts: [String]
  ) {
    self.suite = suite
    self.techniques = techniques
    self.probes = probes
    self.effort = effort
    self.blocks = blocks
    self.instances = instances
    self.deadlineSeconds = deadlineSeconds
    self.mostMinutes = mostMinutes
    self.purpose = purpose
    self.charts = charts
  }

  /// What of a run somebody wants otherwise than the lab has it.
  package struct Adjustment: Equatable, Sendable {
    /// Another effort, with its own number of blocks.
    package var effort: String?
    package var blocks: Int?
    /// Techniques to leave out.
    package var skipped: [String]

    package init(effort: String? = nil, blocks: Int? = nil, skipped: [String] = []) {
      self.effort = effort
      self.blocks = blocks
      self.skipped = skipped
    }
  }

  /// The arguments with which `bench` makes this run.
  /// - Parameter folder: the lab's folder, in which the run gets one of its own.
  package func arguments(
    in folder: String, adjusted: Adjustment = Adjustment()
  ) -> [String] {
    var words = ["run", "--suite", suite, "--technique", techniques.joined(separator: ",")]
    if !adjusted.skipped.isEmpty {
      words += ["--skip", adjusted.skipped.joined(separator: ",")]
    }
    if !probes.isEmpty { words += ["--probe", probes.joined(separator: ",")] }
    words += ["--effort", adjusted.effort ?? effort]
    // The lab's number goes with the lab's effort.
    let usual = adjusted.effort == nil ? blocks : nil
    if let blocks = adjusted.blocks ?? usual { words += ["--blocks", "\(blocks)"] }
    if let instances { words += ["--instances", "\(instances)"] }
    if let deadlineSeconds { words += ["--deadline", "\(deadlineSeconds)s"] }
    return words + ["--max-time", "\(mostMinutes)m", "--out", "\(folder)/\(suite)"]
  }
}
