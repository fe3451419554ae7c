internal import Model

/// How much of a processor the harness itself took while others worked.
package struct OwnLoad: Sendable, Equatable {
  package var processorNanoseconds: Int64 = 0
  /// How long the others worked.
  package var nanoseconds: Int64 = 0

  package init() {}

  package mutating func add(_ other: OwnLoad) {
    processorNanoseconds += other.processorNanoseconds
    nanoseconds += other.nanoseconds
  }

  /// Of one processor; nil when nothing worked.
  package var share: Double? {
    nanoseconds > 0 ? Double(processorNanoseconds) / Double(nanoseconds) : nil
  }
}

/// Adds up the harness's own processor time while instances work that have processes of their own:
/// a guest that runs on the harness's threads cannot be told from the harness.
final class LoadScale {
  private(set) var load = OwnLoad()
  /// By contestant.
  ///
  /// Asked once each, because the question reads files while the payload works.
  private var livesInProcesses: [Int: Bool] = [:]

  /// One instance of a contestant on the scale.
  final class Weighing {
    private let scale: LoadScale
    private let contestant: Int
    private var begun: (processor: Int64, ticks: Ticks)?

    init(_ scale: LoadScale, contestant: Int) {
      self.scale = scale
      self.contestant = contestant
    }

    func begin(_ instance: any Instance, _ clock: any HarnessHost) {
      let isOutside = scale.livesInProcesses[contestant] ?? Self.livesInProcesses(instance)
      scale.livesInProcesses[contestant] = isOutside
      if isOutside { begun = (clock.processorNanoseconds(), clock.now()) }
    }

    func end(_ clock: any HarnessHost) {
      guard let begun else { return }
      scale.load.processorNanoseconds += clock.processorNanoseconds() - begun.processor
      scale.load.nanoseconds += Int64(clock.nanoseconds(clock.now() - begun.ticks))
    }

    private static func livesInProcesses(_ instance: any Instance) -> Bool {
      guard let residence = try? instance.residence() else { return false }
      return !residence.processIDs.isEmpty && !residence.isInsideHarness
    }
  }

  func weighing(_ contestant: Int) -> Weighing { Weighing(self, contestant: contestant) }
}
