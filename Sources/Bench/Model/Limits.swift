/// What an instance may have of the host; nil where nothing is said about it.
package struct Limits: Sendable, Equatable {
  package var memoryBytes: UInt64?
  /// Time on processors in hundredths of one.
  package var processorPercent: UInt64?
  /// Its part where processors are short, beside others'; 100 is what everybody has.
  package var processorWeight: UInt64?
  /// Numbers of the processors that it may run on.
  package var processors: [Int]?
  /// Processes and threads.
  package var processes: UInt64?
  package var writing: Writing?

  /// How fast it may write to one device.
  package struct Writing: Sendable, Equatable {
    /// `st_dev` of a file on it.
    package let device: UInt64
    package let bytesPerSecond: UInt64

    package init(device: UInt64, bytesPerSecond: UInt64) {
      self.device = device
      self.bytesPerSecond = bytesPerSecond
    }
  }

  package init() {}

  /// No limits but one.
  package static func only<Value>(
    _ limit: WritableKeyPath<Limits, Value?>, _ value: Value
  ) -> Limits {
    var limits = Limits()
    limits[keyPath: limit] = value
    return limits
  }
}

/// What an instance is charged with, and how its limits have held it, since its beginning; nil where
/// nobody counts.
package struct Accounting: Sendable, Equatable {
  package var processorNanoseconds: UInt64?
  package var memoryBytes: UInt64?
  /// The most that it was ever charged with.
  package var peakMemoryBytes: UInt64?
  package var memoryLimitBytes: UInt64?
  /// Processes and threads now.
  package var processes: UInt64?
  package var processLimit: UInt64?
  /// Periods of a limit on processor time in which it wanted to run, and in which it was made to wait.
  package var periods: UInt64?
  package var throttledPeriods: UInt64?
  package var throttledNanoseconds: UInt64?
  /// Processes that were killed for want of memory.
  package var outOfMemoryKills: UInt64?

  package init() {}
}

/// A living instance's limits, accounts and life, in the hands of its host.
package protocol InstanceControl: AnyObject {
  /// What it has from its making and for good, such as a machine's memory.
  var fixed: Limits { get }
  /// Sets those limits that are not nil.
  /// - Throws: `unsupported` for one that nothing here enforces.
  func apply(_ limits: Limits) throws(TechniqueError)
  func accounting() throws(TechniqueError) -> Accounting
  /// Stops all of it; returns when nothing of it runs any more.
  func freeze() throws(TechniqueError)
  /// Lets it go on; returns as soon as that has been said.
  func thaw() throws(TechniqueError)
  /// Ends all of its processes; returns when there is none any more.
  /// - Returns: how many there were.
  func killAll() throws(TechniqueError) -> Int
}

extension InstanceControl {
  package var fixed: Limits { Limits() }
}

/// An instance that can be told to do something, and can be controlled meanwhile.
package protocol ControllableInstance: Instance {
  /// Sends a token, and does not wait for the answer.
  func send(_ token: UInt64) throws(TechniqueError)
  /// Waits for the answer to the token that was sent last; what the payload says in it.
  func answer(to token: UInt64) throws(TechniqueError) -> UInt64
  /// - Throws: `unsupported`, with the reason, where nothing can be controlled.
  func control() throws(TechniqueError) -> any InstanceControl
}
