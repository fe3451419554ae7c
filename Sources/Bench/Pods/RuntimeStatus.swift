/// What a runtime says of its own readiness.
package struct RuntimeStatus: Codable, Sendable, Equatable {
  /// One thing that has to be so for the runtime to work.
  package struct Condition: Codable, Sendable, Equatable {
    /// `RuntimeReady` and `NetworkReady` are always there.
    package let type: String
    package let isMet: Bool
    /// Why not, in one word and in a sentence.
    package let reason: String
    package let message: String

    package init(type: String, isMet: Bool, reason: String = "", message: String = "") {
      self.type = type
      self.isMet = isMet
      self.reason = reason
      self.message = message
    }
  }

  package let conditions: [Condition]

  package init(conditions: [Condition]) { self.conditions = conditions }

  /// Whether the runtime can start containers at all.
  package var isRuntimeReady: Bool { isMet("RuntimeReady") }

  /// Whether it can make pods with a network namespace of their own.
  package var isNetworkReady: Bool { isMet("NetworkReady") }

  /// What is not as it should be, for a reader; nil if everything is.
  package var obstacle: String? {
    let unmet = conditions.filter { !$0.isMet }
    guard !unmet.isEmpty else { return nil }
    return unmet.map { condition in
      [condition.type + " is false", condition.reason, condition.message]
        .filter { !$0.isEmpty }.joined(separator: ": ")
    }.joined(separator: "; ")
  }

  private func isMet(_ type: String) -> Bool { conditions.contains { $0.type == type && $0.isMet } }
}
