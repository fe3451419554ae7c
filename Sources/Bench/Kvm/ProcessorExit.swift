/// Why a virtual processor came back (api.rst 5, `exit_reason`).
package enum ProcessorExit: Sendable, Equatable {
  /// `out` to a port; `value` holds the first operand, zero-extended.
  case portWrite(port: UInt16, byteCount: Int, value: UInt32)
  /// `in` from a port, which waits for an answer.
  case portRead(port: UInt16, byteCount: Int)
  /// An access to an address without memory behind it.
  case memory(address: UInt64, byteCount: Int, isWrite: Bool)
  /// `hlt`.
  case halt
  /// A fault that the guest could not handle: a triple fault.
  case shutdown
  /// A signal, or a request to leave at once.
  case interrupted
  /// The hardware refused the registers' state.
  case entryFailure(hardwareReason: UInt64)
  /// KVM could not go on, usually with an instruction that it cannot emulate.
  case internalError(suberror: UInt32)
  /// Anything else, by its number in `linux/kvm.h`.
  case other(UInt32)
}

extension ProcessorExit: CustomStringConvertible {
  package var description: String {
    func hexadecimal(_ value: some BinaryInteger) -> String { "0x" + String(value, radix: 16) }
    return switch self {
    case .portWrite(let port, let bytes, let value):
      "KVM_EXIT_IO (\(bytes)-byte out of \(hexadecimal(value)) to port \(hexadecimal(port)))"
    case .portRead(let port, let bytes):
      "KVM_EXIT_IO (\(bytes)-byte in from port \(hexadecimal(port)))"
    case .memory(let address, let bytes, let isWrite):
      "KVM_EXIT_MMIO (\(bytes)-byte \(isWrite ? "store to" : "load from") \(hexadecimal(address)))"
    case .halt: "KVM_EXIT_HLT"
    case .shutdown: "KVM_EXIT_SHUTDOWN (a fault without a handler)"
    case .interrupted: "KVM_EXIT_INTR"
    case .entryFailure(let reason): "KVM_EXIT_FAIL_ENTRY (hardware reason \(hexadecimal(reason)))"
    case .internalError(let suberror): "KVM_EXIT_INTERNAL_ERROR (suberror \(suberror))"
    case .other(let reason): "exit reason \(reason)"
    }
  }
}
