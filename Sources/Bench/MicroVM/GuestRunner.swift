internal import Kvm
internal import Linux
internal import PayloadABI
internal import Synchronization

/// Why a guest that ran came to rest.
enum GuestStop: Sendable, Equatable {
  /// It waits for its call to be served; the value is what it wrote to the port.
  case call(UInt32)
  /// It has ended with this status.
  case ended(UInt32)
}

/// The ports by which a guest calls its host and ends.
struct GuestPorts: Sendable, Equatable {
  let call: UInt16
  let exit: UInt16

  static let unikernel = GuestPorts(
    call: UInt16(UNIKERNEL_PORT_CALL), exit: UInt16(UNIKERNEL_PORT_EXIT))
  static let linux = GuestPorts(call: UInt16(GUEST_PORT_CALL), exit: UInt16(GUEST_PORT_EXIT))
}

/// The run loop of one virtual processor.
///
/// A class, because the thread that runs it and the one that stops it share it: only
/// `requestStop` and `requestPause` may be called while another thread is in `run`.
final class GuestRunner: @unchecked Sendable {
  let processor: KvmProcessor
  private let ports: GuestPorts
  /// What serves ports and addresses without memory; nil where a guest has no business there.
  private let devices: GuestDevices?
  /// Whether `requestPause` may be called.
  private let isPausable: Bool
  /// The thread in `run`, of a processor that can be paused.
  private let thread = Mutex<WorkerThread.Identity?>(nil)

  init(
    _ processor: consuming KvmProcessor, ports: GuestPorts = .unikernel,
    devices: GuestDevices? = nil, isPausable: Bool = false
  ) {
    self.processor = processor
    self.ports = ports
    self.devices = devices
    self.isPausable = isPausable
  }

  /// Runs the guest until it calls or ends.
  func run() throws(MicroVMError) -> GuestStop {
    guard isPausable else { return try runUntilStop() }
    thread.withLock { $0 = .current }
    defer { thread.withLock { $0 = nil } }
    return try runUntilStop()
  }

  private func runUntilStop() throws(MicroVMError) -> GuestStop {
    // A signal that came before the guest was entered does not bring it back.
    while !Interruption.isRequested {
      let exit = try withKvm { () throws(KvmError) in try processor.run() }
      switch exit {
      case .portWrite(ports.call, 4, let value): return .call(value)
      case .portWrite(ports.exit, 4, let status): return .ended(status)
      case .interrupted:
        // Other signals than the deadline's and those that end a run are none of its business.
        if processor.immediateExit.pointee != 0 { throw .stopped }
      case .portWrite(let port, let byteCount, _) where devices != nil:
        devices?.write(processor.portBytes, to: port, byteCount: byteCount)
      case .portRead(let port, let byteCount) where devices != nil:
        devices?.read(into: processor.portBytes, from: port, byteCount: byteCount)
      case .memory(let address, let byteCount, true) where devices != nil:
        devices?.store(processor.storedValue, at: address, byteCount: byteCount)
      case .memory(let address, let byteCount, false) where devices != nil:
        processor.answerLoad(devices?.load(at: address, byteCount: byteCount) ?? .max)
      case .portWrite, .portRead, .memory, .halt, .shutdown, .entryFailure, .internalError, .other:
        throw .unhandledExit(exit, instructionPointer: try? processor.instructionPointer())
      }
    }
    throw .stopped
  }

  var isAskedToStop: Bool { processor.immediateExit.pointee != 0 }

  /// Makes the current or next `run` throw `stopped`, once the thread gets a signal.
  func requestStop() { stop.raiseEnd() }

  /// Makes the current or next `run` throw `stopped`, at once and from any thread.
  func requestPause() {
    stop.raisePause()
    thread.withLock { $0?.interrupt() }
  }

  var stop: StopByte { StopByte(processor.immediateExit) }
}
