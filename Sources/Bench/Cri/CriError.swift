package import SystemPackage

/// What a container runtime, or the way to it, refused: what was attempted on what, and the answer.
package struct CriError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was attempted on what.
  package let attempt: String
  /// The answer.
  package let reason: Reason

  /// Who said no, and how.
  package enum Reason: Error, Equatable {
    /// The operating system refused.
    case system(Errno)
    /// The runtime refused: gRPC's status code and the runtime's words.
    case status(Code, String)
    /// Whoever answers does not speak gRPC, or the connection broke.
    case connection(String)
    /// There was no answer in this time.
    case timeout(Duration)
    /// The client has been closed.
    case closed
  }

  /// The status codes of gRPC, but 0, which is success.
  package enum Code: Int, Sendable {
    case cancelled = 1
    case unknown, invalidArgument, deadlineExceeded, notFound, alreadyExists, permissionDenied
    case resourceExhausted, failedPrecondition, aborted, outOfRange, unimplemented, internalError
    case unavailable, dataLoss, unauthenticated
  }

  package init(_ attempt: String, _ reason: Reason) {
    self.attempt = attempt
    self.reason = reason
  }

  /// Whether time was over: nobody knows then if the runtime did what was asked.
  package var isTimeout: Bool {
    switch reason {
    case .timeout, .status(.deadlineExceeded, _): true
    default: false
    }
  }

  /// The answer, for a reader.
  package var message: String {
    switch reason {
    case .system(let errno): "\(errno)"
    case .status(let code, let message): "\(code): \(message)"
    case .connection(let message): message
    case .timeout(let duration): "no answer within \(duration)"
    case .closed: "the client is closed"
    }
  }

  package var description: String { "\(attempt): \(message)" }
}
