internal import Kvm
internal import Linux
internal import PayloadABI

/// Why a guest that ran came to rest.
enum GuestStop: Sendable, Equatable {
  /// It waits for its call to be served.
  case call
  /// It has ended with this status.
  case ended(UInt32)
}

/// The run loop of one virtual processor.
///
/// A class, because the thread that runs it and the one that stops it share it: only
/// `requestStop` may be called while another thread is in `run`.
final class GuestRunner: @unchecked Sendable {
  let processor: KvmProcessor

  init(_ processor: consuming KvmProcessor) { self.processor = processor }

  /// Runs the guest until it calls or ends.
  func run() throws(MicroVMError) -> GuestStop {
    // A signal that came before the guest was entered does not bring it back.
    while !Interruption.isRequested {
      let exit = try withKvm { () throws(KvmError) in try processor.run() }
      switch exit {
      case .portWrite(UInt16(UNIKERNEL_PORT_CALL), 4, _): return .call
      case .portWrite(UInt16(UNIKERNEL_PORT_EXIT), 4, let status): return .ended(status)
      case .interrupted:
        // Other signals than the deadline's and those that end a run are none of its business.
        if processor.immediateExit.pointee != 0 { throw .stopped }
      case .portWrite, .portRead, .memory, .halt, .shutdown, .entryFailure, .internalError, .other:
        throw .unhandledExit(exit, instructionPointer: try? processor.instructionPointer())
      }
    }
    throw .stopped
  }

  var isAskedToStop: Bool { processor.immediateExit.pointee != 0 }

  /// Makes the current or next `run` throw `stopped`, once the thread gets a signal.
  func requestStop() { processor.immediateExit.pointee = 1 }
}

/// One share in a run loop, given up by consuming it.
struct RunnerShare: ~Copyable {
  let runner: GuestRunner
}
