/// What a probe of the suite `control` asks; its name is the probe's.
package enum ControlQuestion: Sendable, Equatable {
  /// How far memory can be touched, step by step.
  case memoryLimit
  /// What becomes of an instance that takes twice its memory at once.
  case outOfMemory
  /// How much of a limit on processor time is delivered, in hundredths of one processor.
  case quota(percent: UInt64)
  /// How three instances share one processor.
  case weights
  /// Whether it keeps to one processor.
  case processors
  /// How many processes it can make.
  case processes
  /// How fast it can write.
  case writing
  case chargedTime, chargedMemory
  case freeze, kill

  package static let percents: [UInt64] = [10, 25, 50, 150]

  package static let all: [ControlQuestion] =
    [.memoryLimit, .outOfMemory] + percents.map(quota)
    + [.weights, .processors, .processes, .writing, .chargedTime, .chargedMemory, .freeze, .kill]

  package init?(named name: String) {
    guard let question = Self.all.first(where: { $0.name == name }) else { return nil }
    self = question
  }

  package var name: String {
    switch self {
    case .memoryLimit: "memory-limit"
    case .outOfMemory: "oom"
    case .quota(let percent): "quota-\(percent)"
    case .weights: "weights"
    case .processors: "cpuset"
    case .processes: "pids-limit"
    case .writing: "io-limit"
    case .chargedTime: "accounting-cpu"
    case .chargedMemory: "accounting-memory"
    case .freeze: "freeze"
    case .kill: "kill-group"
    }
  }
}
