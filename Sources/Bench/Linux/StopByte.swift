internal import CLinux

/// A byte that makes a blocking call come back when it is not 0, such as `kvm_run.immediate_exit`,
/// and says why.
package struct StopByte {
  private let byte: UnsafeMutablePointer<UInt8>
  /// The end is wanted: what `DeadlineTimer.raise` sets, too.
  private static let end: UInt8 = 1
  private static let pause: UInt8 = 2

  /// - Parameter byte: stays valid as long as this value.
  package init(_ byte: UnsafeMutablePointer<UInt8>) { self.byte = byte }

  package var isEnd: Bool { clinux_load_byte(byte) == Self.end }

  package func raiseEnd() { byte.pointee = Self.end }

  /// Asks for a pause, which an end is more than.
  package func raisePause() { _ = clinux_exchange_byte(byte, 0, Self.pause) }

  /// Takes back a pause, but no end.
  package func clearPause() { _ = clinux_exchange_byte(byte, Self.pause, 0) }
}
