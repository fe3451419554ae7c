internal import Model

/// An instance that works in slices beside the one that is measured, on a thread of its own.
///
/// One slice is over before anything is measured: what it takes for itself it has by then.
final class NeighbourInstance: Neighbour, @unchecked Sendable {
  private let instance: any Instance
  private let verification: Verification
  private var token: UInt64 = 0
  private var hasStarted = false
  // Written on the neighbour's thread alone, and read when that is over.
  private(set) var failure: TechniqueError?

  /// How long one slice is: the host hears of the neighbour as often, and waits so long for its end.
  static let slice = Duration.milliseconds(20)

  init(_ instance: any Instance, _ verification: Verification) {
    self.instance = instance
    self.verification = verification
  }

  func begin() {
    attempt { () throws(TechniqueError) in
      try instance.start()
      hasStarted = true
    }
    _ = step()
  }

  func step() -> Bool {
    guard failure == nil else { return false }
    token += 1
    attempt { () throws(TechniqueError) in try instance.ask(token) }
    return failure == nil
  }

  /// Ends the instance, and has it prove what it was.
  func end() {
    if failure == nil {
      attempt { () throws(TechniqueError) in
        guard let outcome = try instance.finish() else {
          throw TechniqueError(.invalid, "it sent no result")
        }
        let faults = verification.faults(of: outcome)
        guard faults.isEmpty else {
          throw TechniqueError(.invalid, faults.joined(separator: "; "))
        }
      }
    }
    attempt { () throws(TechniqueError) in try instance.release() }
  }

  private func attempt(_ act: () throws(TechniqueError) -> Void) {
    do throws(TechniqueError) { try act() } catch { failure = failure ?? error }
  }
}
