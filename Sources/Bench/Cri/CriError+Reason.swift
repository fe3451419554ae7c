internal import GRPCCore

extension CriError.Reason {
  /// Reads what gRPC threw.
  init(of error: any Error) {
    guard let error = error as? RPCError else {
      self = .connection("\(error)")
      return
    }
    let cause = error.cause.map { " (\($0))" } ?? ""
    let message = error.message + cause
    // A server's own `unavailable` reads the same, and means the same: no answer can be had there.
    if error.code == .unavailable {
      self = .connection(message)
    } else {
      self = .status(CriError.Code(rawValue: error.code.rawValue) ?? .unknown, message)
    }
  }
}
