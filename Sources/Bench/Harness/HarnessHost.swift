package import Model

/// What the harness asks of the machine it runs on; it knows no operating system itself.
package protocol HarnessHost: AnyObject {
  /// The clock that all events are stamped with.
  func now() -> Ticks
  func nanoseconds(_ ticks: Ticks) -> Double
  /// Whether the user or the system has asked the run to end.
  var isInterrupted: Bool { get }
  func rest(_ duration: Duration)
  /// Waits until nothing of earlier trials is still being cleaned up by the kernel.
  func awaitCleanHost()
  /// Has the kernel give back what it keeps for later: what one lot of instances left is not to be
  /// what the next one lives on.
  func giveBackSlack()
  /// The host's memory now; nil where it cannot be read.
  func memory() -> HostMemory?
  /// What one process holds now; nil when it has ended, or may not be looked at.
  /// - Parameter ofProcess: 0 for the harness's own.
  func memory(ofProcess: Int32) -> ProcessMemory?
  /// Processor time that this process itself has used, in nanoseconds.
  func processorNanoseconds() -> Int64
  /// What the threads of one process have taken of the processors until now; nil when it has ended,
  /// or may not be looked at.
  /// - Parameter ofProcess: 0 for the harness's own threads, without the calling one.
  func activity(ofProcess: Int32) -> ThreadActivity?
  /// Numbers of the processors that instances may use, ascending.
  var processors: [Int] { get }
  /// How many processes of the whole host have been killed for want of memory, since it began; nil
  /// where nobody counts them.
  func outOfMemoryKills() -> UInt64?
  /// Network namespaces of the host, those included that are dead and not yet taken apart; nil where
  /// nobody counts them.
  func networkNamespaces() -> Int?
  /// What the host does about one question of its isolation.
  /// - Parameter probe: the probe's name, such as `pid/see-process`.
  func examination(of probe: String) throws(TechniqueError) -> any Examination
  /// Runs `first` on so many threads, which all begin at one moment, and when the last of them is
  /// done `second` on the same threads; both get the number of their thread, from 0.
  /// - Returns: the moment of the begin.
  func concurrently(
    _ count: Int, _ first: @Sendable (Int) -> Void, then second: @Sendable (Int) -> Void
  ) throws(TechniqueError) -> Ticks
  /// The SHA-256 of a file's bytes in hexadecimal; nil where it cannot be read.
  func digest(ofFile path: String) -> String?
  /// What a file, or a folder with all below it, takes on the disk; nil where it is not there.
  func diskUse(below path: String) -> DiskUse?
  /// Runs `body` on this thread while `neighbour` lives on another: from before the begin of `body`
  /// until after its end.
  func beside(_ neighbour: any Neighbour, _ body: () -> Void) throws(TechniqueError)
}

/// What lives on a thread of its own while something else is measured.
package protocol Neighbour: AnyObject, Sendable {
  /// Comes to life; over before what is measured begins.
  func begin()
  /// Does a little; called again and again until what is measured is over, or it answers false.
  func step() -> Bool
  /// Ends, after what is measured.
  func end()
}

/// Who is told what a run does while it does it.
package protocol RunObserver: AnyObject {
  /// A block is about to begin; the host's state can be read.
  func blockWillBegin(session: Int, block: Int) throws
  /// Rows that are final: of the preparation, or of a whole block.
  func record(_ samples: [Sample]) throws
  func progress(_ progress: Progress)
}

/// How far a run has come.
package struct Progress: Sendable, Equatable {
  package let block: Int
  package let blocks: Int
  /// What is being measured now.
  package let label: String
  /// Trials done, of how many.
  package let trials: Int
  package let allTrials: Int
  package let elapsed: Duration
  /// Estimated time to the end; nil before the first block is done.
  package let remaining: Duration?
}

/// How a run ended, when it ended as the harness foresees.
package enum RunEnding: Sendable, Equatable {
  case complete
  case interrupted
  /// `--max-time` was reached after this many measured blocks.
  case timeLimit(blocks: Int)
  /// Every median was known closely enough after this many measured blocks.
  case precise(blocks: Int)
}
