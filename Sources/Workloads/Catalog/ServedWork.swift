package import PayloadABI

/// Work that is done piece by piece, as the host's tokens say.
package struct ServedWork: Sendable {
  /// Does what `order` says; what comes of it, or a negative errno.
  package let serve: @convention(c) @Sendable (_ order: Order, TimedWork.State) -> Int
  /// Takes down what the orders made.
  package let finish: @convention(c) @Sendable (TimedWork.State) -> Void

  package init(
    serve: @convention(c) @Sendable (_ order: Order, TimedWork.State) -> Int,
    finish: @convention(c) @Sendable (TimedWork.State) -> Void = { $0.pointee.release() }
  ) {
    self.serve = serve
    self.finish = finish
  }
}

/// A token as an order: the verb in its upper 8 bits, a second number in the next 16, the first in
/// the lower 32 (`Model/Command.swift`).
///
/// Verb 0 asks for a sign of life alone.
package typealias Order = payload_order

extension payload_order {
  package init(_ token: UInt64) {
    self.init(
      verb: UInt32(truncatingIfNeeded: token >> 56),
      second: UInt32(truncatingIfNeeded: token >> 32 & 0xffff),
      number: UInt64(token & 0xffff_ffff))
  }
}
