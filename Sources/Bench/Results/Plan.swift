package import Model
package import Statistics

/// What a run is going to do, trial by trial; `plan.json`, written before the first trial.
package struct Plan: RunDocument, Equatable {
  package static let file = "plan.json"
  package static let currentSchema = Schema(name: "bench.plan", version: 1)

  /// What is measured once in every block.
  package struct Arm: Codable, Sendable, Equatable {
    /// Nil in plans of a suite with one probe that were written before there were others.
    package let probe: String?
    package let technique: String
    package let variant: String
    /// `key=value` pairs separated by `;`, sorted by key.
    package let parameters: String

    package init(
      probe: String? = nil, technique: String, variant: String = "", parameters: String = ""
    ) {
      self.probe = probe
      self.technique = technique
      self.variant = variant
      self.parameters = parameters
    }
  }

  /// What else of the command line changes what is measured, resolved.
  package struct Options: Codable, Sendable, Equatable {
    /// The name of the preset that the numbers of blocks come from.
    package var effort: String
    /// Processors that harness and instances are bound to.
    package var processors: [Int]
    /// The longest time that one trial may take.
    package var deadlineNanoseconds: Int64
    /// The time after which no further block begins.
    package var timeLimitNanoseconds: Int64?
    /// What is measured in place of the suite's own workload.
    package var workload: String?
    /// Memory that the harness holds all the time.
    package var ballastMebibytes: Int?
    /// The most instances that are alive at once; nil where they live one at a time.
    package var instances: Int?
    /// Starts a second of an open loop; nil where there is none.
    package var rate: Int?
    /// What runs in the payload's place; nil: the payload.
    package var program: CustomProgram?
    /// Of that program's file; nil where nobody could compute it.
    package var programSHA256: String?
    /// When a session may end before its last block; nil when it may not.
    package var precision: PrecisionRule?
    /// The file of the kernel that Linux guests boot; nil where it was not given.
    package var kernel: String?
    /// Where snapshots of guests are kept; nil: nowhere beyond the run.
    package var snapshots: String?
    /// Switches of machines that the user has put together; nil without any.
    package var machines: [String]?

    package init(effort: String, processors: [Int], deadlineNanoseconds: Int64) {
      self.effort = effort
      self.processors = processors
      self.deadlineNanoseconds = deadlineNanoseconds
    }
  }

  package private(set) var schema = currentSchema
  package let runID: String
  /// Of the order below.
  package let seed: UInt64
  package let suite: String
  package let arms: [Arm]
  package let sessions: Int
  /// Blocks of one session that count, without warm-ups.
  package let blocks: Int
  package let warmupBlocks: Int
  /// For each block, session by session, warm-ups first, the index of the arm at each position.
  package let order: [[Int]]
  /// Nil in plans that were written before runs could be continued.
  package let options: Options?

  package init(
    runID: String, seed: UInt64, suite: String, arms: [Arm], sessions: Int = 1, blocks: Int,
    warmupBlocks: Int, order: [[Int]],
    options: Options? = nil
  ) {
    self.runID = runID
    self.seed = seed
    self.suite = suite
    self.arms = arms
    self.sessions = sessions
    self.blocks = blocks
    self.warmupBlocks = warmupBlocks
    self.order = order
    self.options = options
  }

  /// What keeps this plan from being carried out, in words; nil when it is sound.
  ///
  /// A plan that was read from a file is asked before it is resumed.
  package var fault: String? {
    let (perSession, carry) = warmupBlocks.addingReportingOverflow(blocks)
    let (planned, overflow) = perSession.multipliedReportingOverflow(by: sessions)
    if sessions < 1 || blocks < 0 || warmupBlocks < 0 || carry || overflow || order.count != planned
    {
      return "the order has \(order.count) blocks instead of \(planned)"
    }
    let all = Array(arms.indices)
    if let bad = order.firstIndex(where: { $0.sorted() != all }) {
      return "block \(bad) of the order does not name every arm once"
    }
    return nil
  }
}
