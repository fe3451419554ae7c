internal import Synchronization

/// The one lock of a machine's devices.
///
/// Held around every load and store of a virtual processor and every host event, so that a device
/// needs no locks of its own. Not recursive.
final class DeviceLock: Sendable {
  private let mutex = Mutex(())

  init() {}

  /// Runs `body` while nobody else is inside any of the machine's devices.
  func withLock<Value: Sendable, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try mutex.withLock { _ throws(Failure) in try body() }
  }
}
