/// What became of one observation.
package enum SampleStatus: String, Sendable, Codable, CaseIterable {
  case ok, failed, timeout, unsupported, skipped, invalid
}

/// Which way a metric improves.
package enum Direction: String, Sendable, Codable, CaseIterable {
  case lower, higher, none
}

/// A measured quantity: its name, unit and direction, wherever they are printed.
package struct Metric: Sendable, Equatable {
  package let name: String
  /// A base unit: `ns`, `B`, `op/s` or `1`.
  package let unit: String
  package let better: Direction
  /// What it spans or counts, in one line of `bench list`.
  package let summary: String

  package init(_ name: String, unit: String, better: Direction, summary: String) {
    self.name = name
    self.unit = unit
    self.better = better
    self.summary = summary
  }
}

/// One observation: one row of `samples.csv`, fields in the order of its columns.
package struct Sample: Sendable, Equatable {
  package var runID: String
  package var session: Int
  /// Number of the randomised block, from 0, warm-up blocks first; nil for what happened before.
  package var block: Int?
  /// Place inside the block, from 0; a primer has the place of the trial that it precedes.
  package var position: Int?
  /// Number of the trial in the session's order of execution, primers included, from 0.
  package var sequence: Int?
  /// Begin of the trial, nanoseconds since the session's first.
  package var startNanoseconds: Int64?
  package var suite: String
  package var probe: String
  package var technique: String
  package var variant: String
  /// `key=value` pairs separated by `;`, sorted by key.
  package var parameters: String
  /// Empty for a whole; else a phase, or a phase and a finer step (`build/mount_proc`).
  package var phase: String
  package var metric: String
  package var unit: String
  package var better: Direction
  /// In `unit`; nil means missing, and `status` says why.
  package var value: Double?
  /// How many operations `value` stands for.
  package var innerCount: Int
  package var isWarmup: Bool
  package var status: SampleStatus
  package var reason: String
  /// Words separated by a space.
  package var flags: String

  package init(
    runID: String, session: Int = 0, block: Int? = nil, position: Int? = nil,
    sequence: Int? = nil, startNanoseconds: Int64? = nil, suite: String, probe: String,
    technique: String, variant: String = "", parameters: String = "", phase: String = "",
    metric: Metric, value: Double?, innerCount: Int = 1, isWarmup: Bool = false,
    status: SampleStatus = .ok, reason: String = "", flags: String = ""
  ) {
    self.runID = runID
    self.session = session
    self.block = block
    self.position = position
    self.sequence = sequence
    self.startNanoseconds = startNanoseconds
    self.suite = suite
    self.probe = probe
    self.technique = technique
    self.variant = variant
    self.parameters = parameters
    self.phase = phase
    self.metric = metric.name
    self.unit = metric.unit
    self.better = metric.better
    self.value = value
    self.innerCount = innerCount
    self.isWarmup = isWarmup
    self.status = status
    self.reason = reason
    self.flags = flags
  }
}
