package import Kvm
package import Linux

/// Why a virtual machine could not be built, or why its guest could not go on.
package enum MicroVMError: Error, Sendable, Equatable, CustomStringConvertible {
  case kvm(KvmError)
  case linux(LinuxError)
  /// The image cannot be loaded; says what is wrong with it.
  case image(String)
  /// The request does not fit into the boot block.
  case requestTooLong(byteCount: Int, limit: Int)
  /// The work needs more memory than a guest can have.
  case tooMuchMemory(byteCount: UInt64, limit: UInt64)
  /// A range that is not wholly inside the guest's memory.
  case outsideMemory(address: UInt64, byteCount: UInt64)
  /// The guest left for a reason that nobody serves.
  case unhandledExit(ProcessorExit, instructionPointer: UInt64?)
  /// The guest asked for something that no guest of ours asks for.
  case refusedCall(String)
  /// A snapshot that cannot be used; says why.
  case snapshot(String)
  /// A kernel that cannot be used; says why.
  case kernel(String)
  /// The guest was stopped from outside: its time was over, or it is no longer wanted.
  case stopped

  package var description: String {
    switch self {
    case .kvm(let error): error.description
    case .linux(let error): error.description
    case .image(let fault): "load the image: \(fault)"
    case .requestTooLong(let count, let limit):
      "write the request: \(count) bytes do not fit into \(limit)"
    case .tooMuchMemory(let count, let limit):
      "give the guest memory: its work needs \(count) bytes, and there are at most \(limit)"
    case .outsideMemory(let address, let count):
      "reach \(count) bytes at \(hexadecimal(address)): outside the guest's memory"
    case .unhandledExit(let exit, let pointer):
      "run the guest: \(exit) at rip \(pointer.map(hexadecimal) ?? "unknown")"
    case .refusedCall(let call): "serve the guest: \(call)"
    case .snapshot(let fault): "restore a snapshot: \(fault)"
    case .kernel(let fault): "use the kernel: \(fault)"
    case .stopped: "run the guest: stopped before its end"
    }
  }
}

/// Runs a part that only KVM can refuse.
func withKvm<Value: ~Copyable>(
  _ body: () throws(KvmError) -> Value
) throws(MicroVMError) -> Value {
  do { return try body() } catch { throw .kvm(error) }
}

/// Runs a part that only the operating system can refuse.
func withLinux<Value: ~Copyable>(
  _ body: () throws(LinuxError) -> Value
) throws(MicroVMError) -> Value {
  do { return try body() } catch { throw .linux(error) }
}

func hexadecimal(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
