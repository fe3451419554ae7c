/// One thing that a payload is asked to try, so that it shows how it is isolated.
package struct IsolationQuestion: Sendable, Equatable {
  /// What the payload knows it by: the probe's name behind its family, such as `see-process`.
  package let name: String
  /// A process, a port, a key: as the question needs it.
  package let argument: UInt64
  /// A name or a path, as the question needs it; at most `mostTextBytes` of UTF-8.
  package let text: String
  /// Whether what the answer to the same question has done is to be taken back.
  package let isUndoing: Bool

  package static let mostTextBytes = 207

  package init(_ name: String, argument: UInt64 = 0, text: String = "", isUndoing: Bool = false) {
    self.name = name
    self.argument = argument
    self.text = text
    self.isUndoing = isUndoing
  }

  /// The question that takes this one's doing back.
  package var undoing: IsolationQuestion {
    IsolationQuestion(name, argument: argument, text: text, isUndoing: true)
  }
}

/// What a payload found when it tried; what that means is judged from outside.
package struct Finding: Sendable, Equatable {
  package enum Outcome: UInt32, Sendable {
    /// It looked, and the host's thing was not there.
    case no
    /// It was there, or the act was done.
    case yes
    /// Permission was lacking.
    case refused
    /// There is nothing to look at, or to act upon.
    case absent
  }
  package let outcome: Outcome
  /// The errno of the attempt in words; empty without one.
  package let error: String
  /// Whether that was ENOSYS: nobody serves the call.
  package let isUnserved: Bool
  /// What was counted or read, as the question has it.
  package let value: UInt64
  package let text: String

  package init(
    _ outcome: Outcome, error: String = "", isUnserved: Bool = false, value: UInt64 = 0,
    text: String = ""
  ) {
    self.outcome = outcome
    self.error = error
    self.isUnserved = isUnserved
    self.value = value
    self.text = text
  }
}

/// What a technique does about one way to the host.
package enum Boundary: String, Sendable, Codable, CaseIterable {
  /// The payload has one of its own, and the host's is not there.
  case separated
  /// It can be had or done, but only in part.
  case limited
  /// The host's kernel refuses.
  case denied
  /// The host's is seen.
  case visible
  /// The host's is used or changed.
  case reachable
  /// This host has nothing to ask about, or nothing can be asked there.
  case unsupported

  /// Whether the host lies open that way.
  package var isExposed: Bool { self == .visible || self == .reachable }
}

/// The answer to one question, with what it rests on.
package struct IsolationAnswer: Sendable, Equatable {
  package let boundary: Boundary
  /// What was tried, found inside and seen outside, in a few words.
  package let evidence: String
  /// What was counted, where the question counts.
  package let count: UInt64?

  package init(_ boundary: Boundary, _ evidence: String, count: UInt64? = nil) {
    self.boundary = boundary
    self.evidence = evidence
    self.count = count
  }
}

/// One question about one instance, from the host's side: prepares what is asked about, looks from
/// outside, and judges.
package protocol Examination: AnyObject {
  /// The instance lives and has not been asked.
  /// - Returns: what it is asked.
  func begin() throws(TechniqueError) -> IsolationQuestion
  /// The instance lives and has answered: what can be seen from outside is looked at now.
  /// - Parameter residence: where on the host it lives; nil where that cannot be told.
  /// - Returns: whether the instance is to take back what it did.
  func look(at finding: Finding, in residence: Residence?) throws(TechniqueError) -> Bool
  /// The instance has taken back what it did, and lives.
  func settle() throws(TechniqueError)
  /// The instance has ended and everything of it is gone.
  /// - Parameters:
  ///   - inside: what the payload saw of its surroundings.
  ///   - outside: what the harness itself sees.
  func judge(
    _ finding: Finding, inside: Evidence, outside: Evidence, hasOwnKernel: Bool
  ) -> IsolationAnswer
  /// Removes what was prepared, whatever happened; safe at any point.
  func end()
}
