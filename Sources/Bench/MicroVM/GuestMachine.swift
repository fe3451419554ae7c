internal import Linux
package import Model
internal import PayloadABI

/// What a guest did that its host has to know.
package enum GuestProgress: Sendable, Equatable {
  /// It wrote a record of so many bytes; `output` holds them until the next call.
  case wrote(Int)
  /// It waits for so many bytes; `supply` has to give them before the call of `next` that lets it
  /// go on.
  case reads(Int)
  /// It has come to the point where it is ready, and waits for what it is to do: `supplyRequest`.
  case asks
  /// It ended with this status.
  case exited(UInt32)
}

/// A virtual machine with a payload in it, of whatever kind, from the first ioctl to the last.
package protocol GuestMachine: AnyObject {
  /// Lets the guest go, as far as it does not run inside `next` alone.
  func launch(steps: inout StepRecorder) throws(MicroVMError)
  /// Waits for the guest's next sign of life; serves the calls that do nothing by itself.
  /// - Parameters:
  ///   - event: what it is to be marked as, if it is an event.
  ///   - output: gets the bytes of a record; holds `GuestLimits.output` bytes.
  func next(
    _ event: Event?, output: UnsafeMutableRawBufferPointer, steps: inout StepRecorder
  ) throws(MicroVMError) -> GuestProgress
  /// Answers the call that `next` has reported as `reads`; the guest goes on at the latest with
  /// the following `next`.
  /// - Parameter bytes: as many as the guest has asked for.
  func supply(_ bytes: UnsafeRawBufferPointer) throws(MicroVMError)
  /// Answers the call that `next` has reported as `asks`.
  func supplyRequest(_ request: GuestRequest) throws(MicroVMError)
  /// Bytes of memory that the guest believes to have.
  var configuredByteCount: UInt64 { get }
  /// Bytes of the guest's memory that the host has had to give so far.
  var touchedByteCount: UInt64 { get }
  /// How often the guest has come out to the host's kernel so far; nil where nobody counts it, or a
  /// thread of the machine's own may be in the guest now.
  var exitCount: UInt64? { get }
  /// The same by reason, by KVM's names; empty where nobody tells them apart.
  var exitReasons: [String: UInt64] { get }
  /// What `DeadlineTimer.raise` has to set, on the thread that calls `next`, so that this stops.
  var stopByte: UnsafeMutablePointer<UInt8>? { get }
  /// Gives everything back to the kernel, step by step; nothing else may be called afterwards.
  func close(steps: inout StepRecorder)
}

package enum GuestLimits {
  /// The most bytes that a guest may write at once.
  package static let output = 64 << 10
  /// The most bytes that a guest may ask for at once.
  package static let input = 4096
}

/// What a guest is told when it has asked what to do (`struct guest_request`).
package struct GuestRequest: Sendable {
  private var raw = guest_request()

  /// - Parameter arguments: argv, at most four, without NUL.
  package init(arguments: [String]) throws(MicroVMError) {
    guard arguments.count <= Int(UNIKERNEL_ARGUMENTS) else {
      throw .refusedCall("a request of \(arguments.count) arguments, beyond the limit of 4")
    }
    let text: [UInt8] = arguments.flatMap { [UInt8]($0.utf8) + [0] }
    let limit = Int(UNIKERNEL_TEXT_BYTES)
    guard text.count <= limit else {
      throw .requestTooLong(byteCount: text.count, limit: limit)
    }
    raw.argument_count = UInt64(arguments.count)
    withUnsafeMutableBytes(of: &raw.text) { $0.copyBytes(from: text) }
  }

  static let byteCount = MemoryLayout<guest_request>.size

  func withBytes(
    _ body: (UnsafeRawBufferPointer) throws(MicroVMError) -> Void
  ) throws(MicroVMError) {
    try withUnsafeBytes(of: raw) { bytes throws(MicroVMError) in try body(bytes) }
  }
}
