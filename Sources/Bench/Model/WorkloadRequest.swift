/// What an instance is asked to do.
package struct WorkloadRequest: Sendable, Equatable {
  /// A name in the workloads' catalogue.
  package var workload: String
  /// Units of work; the catalogue says what a unit is.
  ///
  /// Of timed work: for how many ticks of the time-stamp counter it is to be repeated.
  package var scale: UInt64
  /// How long one trial may take from request to exit before it is ended and counted as `timeout`.
  package var deadline: Duration
  /// What passes between host and payload beside the ready and the result record.
  package var exchange: Exchange
  /// Memory that the work itself touches, in bytes; limits and guests are made large enough.
  package var memoryByteCount: UInt64
  /// What runs in the payload's place; nil: the payload.
  package var program: CustomProgram?
  /// What the instance's control group is to let it have, in a technique whose instances have one;
  /// nil: what the technique gives all of its instances.
  package var allowance: Allowance?
  /// The largest file that the work writes to, of those that lie in layers below its root, in bytes;
  /// nil for work that needs no layers.
  package var layeredFileByteCount: UInt64?
  /// Whether the instance's limits are to be changed while it lives: it then has a group in the
  /// hierarchy of every controller that can limit.
  package var isControlled = false

  package init(
    workload: String, scale: UInt64, deadline: Duration, exchange: Exchange = .none,
    memoryByteCount: UInt64 = 0, program: CustomProgram? = nil
  ) {
    self.program = program
    self.workload = workload
    self.scale = scale
    self.deadline = deadline
    self.exchange = exchange
    self.memoryByteCount = memoryByteCount
  }
}

/// What one instance's control group lets it have, where that is not what its technique gives.
package struct Allowance: Sendable, Equatable {
  /// The most memory, in bytes; nil: what the technique gives.
  package var memoryByteCount: UInt64?
  /// Whether its processor time is limited, to what the technique gives.
  package var limitsProcessor: Bool

  package init(memoryByteCount: UInt64? = nil, limitsProcessor: Bool = true) {
    self.memoryByteCount = memoryByteCount
    self.limitsProcessor = limitsProcessor
  }
}

/// What passes between host and payload beside the ready and the result record.
package enum Exchange: String, Sendable, Codable, CaseIterable {
  /// Nothing: the payload is ready, works, and ends.
  case none
  /// Before and after its timed work the payload sends a mark, and before it waits for the host's
  /// word, so that the host's clock can bound the same span.
  case timed
  /// The payload waits for tokens and answers each with a mark, until it is sent token 0.
  case answers
  /// The payload waits for questions about its isolation and answers each with a finding.
  case questions

  /// Whether the payload waits for the host until it is told to end.
  package var isConversation: Bool { self == .answers || self == .questions }
}

/// Where a run may create things on the host, and by which name they can be found again.
package struct Workspace: Sendable, Equatable {
  /// Names everything the run creates: folders, cgroups, the environment of its processes.
  package let runID: String
  /// A folder of this run alone, absolute; `bench clean` removes it.
  package let folder: String
  /// Where snapshots of guests are kept, and used again; nil: in the run's own folder.
  package var snapshotFolder: String?

  /// The variable that every process of a run carries, with the run's ID.
  package static let environmentName = "BENCH_RUN"

  package init(runID: String, folder: String) {
    self.runID = runID
    self.folder = folder
  }

  /// Whether a run's name suits a CSV file, a path, a shell and a list of mount options.
  package static func isPlain(_ name: String) -> Bool {
    let marks = Set("-_.+=@%~".utf8)
    return name.utf8.allSatisfy { byte in
      marks.contains(byte) || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
    }
  }
}
