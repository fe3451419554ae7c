/// Under which conditions a run was made; `manifest.json`.
///
/// What this host does not say is nil.
package struct Manifest: RunDocument, Equatable {
  package static let file = "manifest.json"
  /// The version of `samples.csv`, which the manifest belongs to.
  package static let currentSchema = Schema(name: "bench.samples", version: 1)

  package private(set) var schema = currentSchema
  package var runID: String
  /// ISO 8601, UTC.
  package var created: String
  package var commandLine: [String]
  package var seed: UInt64
  package var effort: String
  package var toolVersion: String
  package var source: Source?
  package var host: Host
  /// Version of each program that took part, by name.
  package var tools: [String: String] = [:]
  /// Payload images and kernels, by name.
  package var images: [String: Image] = [:]
  /// Processors that harness and instances were allowed to use.
  package var processors: [Int] = []
  /// How they were bound to them, in words; nil when they were not.
  package var pinning: String?
  package var clock: Clock?
  /// The unit of work and its scale, `hello 1`; nil in runs that did not write it down.
  package var workload: String?
  package var sessions: [Session] = []
  /// The runs that this one was merged of; nil for one that was measured.
  package var sources: [MergedSource]?
  /// Hashes that `plan.json` has had: one, and another for each session that was added; nil where
  /// nobody could compute them.
  package var plans: [String]?
  /// How often the run was stopped and went on; nil for one that never was.
  package var continuations: [Continuation]?
  /// What the harness itself took.
  package var harness: Footprint?
  /// The kernel of Linux guests; nil where none took part.
  package var guestKernel: GuestKernel?

  package init(
    runID: String, created: String, commandLine: [String], seed: UInt64, effort: String,
    toolVersion: String, host: Host
  ) {
    self.runID = runID
    self.created = created
    self.commandLine = commandLine
    self.seed = seed
    self.effort = effort
    self.toolVersion = toolVersion
    self.host = host
  }

  /// The tool's own source.
  package struct Source: Codable, Sendable, Equatable {
    package var commit: String
    /// Whether files that the executable is made of differed from the commit; nil when nobody
    /// looked.
    package var isDirty: Bool?

    package init(commit: String, isDirty: Bool? = nil) {
      self.commit = commit
      self.isDirty = isDirty
    }
  }

  /// A file that was run or booted.
  package struct Image: Codable, Sendable, Equatable {
    package var bytes: Int
    /// 64 hexadecimal digits.
    package var sha256: String
    /// Of the object file with the work's machine code, before it was linked for a platform.
    package var objectSHA256: String?

    package init(bytes: Int, sha256: String, objectSHA256: String? = nil) {
      self.bytes = bytes
      self.sha256 = sha256
      self.objectSHA256 = objectSHA256
    }
  }

  /// The kernel that Linux guests boot.
  package struct GuestKernel: Codable, Sendable, Equatable {
    /// The file of the run's folder that holds its configuration.
    package static let configurationFile = "guest-kernel.config"

    /// `uname -r` inside; nil where the file does not say.
    package var release: String?
    /// `vmlinux` or `bzImage`.
    package var format: String
    package var image: Image
    /// SHA-256 of its configuration; nil where none was found beside it.
    package var configurationSHA256: String?

    package init(
      release: String?, format: String, image: Image, configurationSHA256: String?
    ) {
      self.release = release
      self.format = format
      self.image = image
      self.configurationSHA256 = configurationSHA256
    }
  }

  /// The clock of all stamps.
  package struct Clock: Codable, Sendable, Equatable {
    package var resolutionNanoseconds: Double
    package var ticksPerSecond: Double
    /// By how much the counter ran off the kernel's clock between begin and end, in parts per
    /// million.
    package var driftPartsPerMillion: Double?

    package init(
      resolutionNanoseconds: Double, ticksPerSecond: Double, driftPartsPerMillion: Double? = nil
    ) {
      self.resolutionNanoseconds = resolutionNanoseconds
      self.ticksPerSecond = ticksPerSecond
      self.driftPartsPerMillion = driftPartsPerMillion
    }
  }

  /// One invocation on one boot of the host.
  package struct Session: Codable, Sendable, Equatable {
    /// From 0, as in `samples.csv`.
    package var number: Int
    /// ISO 8601, UTC.
    package var begun: String
    /// Tells boots apart without naming one.
    package var bootIDHash: String?
    /// Nil until the session has ended as foreseen.
    package var ending: Ending?
    /// Blocks that were measured, without warm-ups.
    package var blocks: Int?
    /// How wide the widest interval was at the end; nil without a rule about it.
    package var precision: Precision?
    /// Whether the session was added to a run that was complete.
    package var isAdded: Bool?

    package init(number: Int, begun: String, bootIDHash: String? = nil) {
      self.number = number
      self.begun = begun
      self.bootIDHash = bootIDHash
    }
  }

  /// Why a session had no further block.
  package enum Ending: String, Codable, Sendable {
    case allBlocks = "all blocks"
    case precision
    case timeLimit = "time limit"
  }

  /// The interval of a median that is the widest of all arms'.
  package struct Precision: Codable, Sendable, Equatable {
    package var arm: String
    /// How far the interval reaches from the median, as a share of it; nil with too few values.
    package var reach: Double?
    package var confidence: Double

    package init(arm: String, reach: Double?, confidence: Double) {
      self.arm = arm
      self.reach = reach
      self.confidence = confidence
    }
  }

  /// A killed or interrupted run that went on.
  package struct Continuation: Codable, Sendable, Equatable {
    /// ISO 8601, UTC.
    package var begun: String
    package var bootIDHash: String?
    package var session: Int
    /// The first block that was measured then, warm-ups counted.
    package var block: Int
    /// Rows that were cut off, because their block was not whole.
    package var droppedRows: Int
    /// What was not as at the run's begin, in words; empty unless that was allowed.
    package var differences: [String]

    package init(
      begun: String, bootIDHash: String?, session: Int, block: Int, droppedRows: Int,
      differences: [String]
    ) {
      self.begun = begun
      self.bootIDHash = bootIDHash
      self.session = session
      self.block = block
      self.droppedRows = droppedRows
      self.differences = differences
    }
  }

  /// What the harness itself took, so that a reader can judge how much it disturbed.
  package struct Footprint: Codable, Sendable, Equatable {
    /// The most memory that it ever held (VmHWM); of the last process, where there were several.
    package var peakResidentBytes: Int64
    /// Of all its threads, guests that ran on them included; a process that was killed is not in it.
    package var processorSeconds: Double
    /// Of one processor, while processes of timed work ran; nil where none did.
    package var shareDuringWork: Double?

    package init(
      peakResidentBytes: Int64, processorSeconds: Double, shareDuringWork: Double? = nil
    ) {
      self.peakResidentBytes = peakResidentBytes
      self.processorSeconds = processorSeconds
      self.shareDuringWork = shareDuringWork
    }
  }
}
