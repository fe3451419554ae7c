import Model
import Workloads

extension Workload {
  /// What passes between host and payload while it works.
  var exchange: Exchange {
    switch form {
    case .once: .none
    case .timed, .first: .timed
    case .answers, .slices, .serves: .answers
    case .questions: .questions
    }
  }
}

extension Exchange {
  /// How a workload goes on, in words that follow its name.
  var manner: String {
    switch self {
    case .none: "does its work once"
    case .timed: "repeats its work for a span of time"
    case .answers: "waits to be asked"
    case .questions: "is asked about its isolation"
    }
  }
}
