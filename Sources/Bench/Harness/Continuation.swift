package import Model

/// Where a session goes on that was killed or interrupted.
package struct Continuation: Sendable {
  /// Number of the first block that is still to be measured, warm-ups first; at least 1.
  package let firstBlock: Int
  /// What the session has measured until now.
  package let samples: [Sample]

  package init(firstBlock: Int, samples: [Sample]) {
    self.firstBlock = firstBlock
    self.samples = samples
  }

  /// Begin of the last trial before, from which the session's own clock goes on: the time that
  /// passed in between belongs to no trial.
  var startNanoseconds: Int64 { samples.lazy.compactMap(\.startNanoseconds).max() ?? 0 }

  /// Labels of the contestants that could be prepared.
  var prepared: Set<String> {
    Set(
      samples.lazy.filter { $0.metric == Metric.prepare.name && $0.status == .ok }
        .map { $0.variant.isEmpty ? $0.technique : "\($0.technique)/\($0.variant)" })
  }

  /// What the flag of a row says that was written by the preparation of a continuation.
  static let flag = "resumed"
}

/// A session cannot go on as it began: other contestants can be prepared now.
package struct ContinuationError: Error, CustomStringConvertible {
  package let description: String

  /// - Parameters:
  ///   - lost: could be prepared then, and not now.
  ///   - gained: the other way round.
  init?(before: Set<String>, now: Set<String>, reasons: [Sample]) {
    let lost = before.subtracting(now).sorted()
    let gained = now.subtracting(before).sorted()
    if let first = lost.first {
      let reason = reasons.first { row in
        row.status != .ok
          && first == (row.variant.isEmpty ? row.technique : "\(row.technique)/\(row.variant)")
      }
      description =
        "\(lost.joined(separator: ", ")) could be prepared when the run began and cannot now"
        + (reason.map { " (\($0.reason))" } ?? "")
    } else if let first = gained.first {
      description = "\(first) could not be prepared when the run began and can now"
    } else {
      return nil
    }
  }
}
