/// What a container runtime, or the way to it, refused: what was attempted on what, and the answer.
package struct PodError: Error, Codable, Sendable, Equatable, CustomStringConvertible {
  /// What was attempted on what.
  package let attempt: String
  /// The answer.
  package let message: String
  /// Whether time was over: nobody knows then if the runtime did what was asked.
  package let isTimeout: Bool

  package init(_ attempt: String, _ message: String, isTimeout: Bool = false) {
    self.attempt = attempt
    self.message = message
    self.isTimeout = isTimeout
  }

  package var description: String { "\(attempt): \(message)" }
}
