internal import Linux
package import Model
internal import PayloadABI

/// A guest's call for bytes; its range was inside the memory when the guest made it.
struct PendingRead {
  let address: UInt64
  let byteCount: Int
  let sequence: UInt32
}

/// The guest's calls, served one at a time; no field of a call is trusted.
extension UnikernelMachine {
  /// Waits for the guest's next sign of life; serves the calls that do nothing by itself.
  /// - Parameters:
  ///   - event: what it is to be marked as, if it is an event.
  ///   - output: gets the bytes of a record; holds `outputLimit` bytes.
  package mutating func next(
    _ event: Event?, output: UnsafeMutableRawBufferPointer, steps: inout StepRecorder
  ) throws(MicroVMError) -> Progress {
    precondition(pendingRead == nil, "the guest still waits for what it has asked for")
    while true {
      let stop = try wait()
      let now = TimestampCounter.now()
      let progress: Progress
      switch stop {
      case .ended(let status): progress = .exited(status)
      case .call:
        guard let served = try serveCall(output) else {
          // Such calls alone could keep this loop going for as long as a guest likes.
          if Interruption.isRequested { throw .stopped }
          continue
        }
        progress = served
      }
      if event == .ready, let firstRun = background?.firstRun {
        steps.step(.enter, "start_thread", until: firstRun)
        steps.markAtLastStep(.firstRun)
      }
      if let event { steps.mark(event, at: now) }
      return progress
    }
  }

  /// Answers the call that `next` has reported as `reads`; the guest goes on at the latest with
  /// the following `next`.
  /// - Parameter bytes: as many as the guest has asked for.
  package mutating func supply(_ bytes: UnsafeRawBufferPointer) throws(MicroVMError) {
    guard let read = pendingRead, bytes.count == read.byteCount else {
      preconditionFailure("the guest did not ask for \(bytes.count) bytes")
    }
    try memory.write(bytes, at: read.address)
    pendingRead = nil
    complete(read.sequence)
  }

  private func wait() throws(MicroVMError) -> GuestStop {
    switch background {
    case .some(let background): try background.wait(for: submitted, beyond: served)
    case .none: try share.runner.run()
    }
  }

  /// Serves one call; every field is read once, because a running guest may change it.
  /// - Returns: what the host has to know of it; nil when that is nothing.
  private mutating func serveCall(
    _ output: UnsafeMutableRawBufferPointer
  ) throws(MicroVMError) -> Progress? {
    let sequence = submitted.load()
    let block = try memory.range(
      at: GuestAddressMap.callBlock, byteCount: UInt64(MemoryLayout<unikernel_call>.size))
    let call = block.loadUnaligned(as: unikernel_call.self)
    // The result stays 0: what cannot be served ends the guest.
    switch call.number {
    case UNIKERNEL_CALL_NOTHING:
      complete(sequence)
      return nil
    case UNIKERNEL_CALL_WRITE:
      let count = try Self.checked(call.count, limit: output.count, "a record")
      try memory.read(into: .init(rebasing: output[..<count]), at: call.address)
      complete(sequence)
      return .wrote(count)
    case UNIKERNEL_CALL_READ:
      let count = try Self.checked(call.count, limit: Self.inputLimit, "a read")
      // A range outside is refused now, and not first when there is something to write.
      _ = try memory.range(at: call.address, byteCount: call.count)
      pendingRead = PendingRead(address: call.address, byteCount: count, sequence: sequence)
      return .reads(count)
    default:
      throw .refusedCall("call number \(call.number) does not exist")
    }
  }

  /// Lets the guest see that its call is done.
  private mutating func complete(_ sequence: UInt32) {
    served = sequence
    completed.store(sequence)
  }

  private static func checked(
    _ count: UInt64, limit: Int, _ what: String
  ) throws(MicroVMError) -> Int {
    guard count <= UInt64(limit) else {
      throw .refusedCall("\(what) of \(count) bytes, beyond the limit of \(limit)")
    }
    return Int(count)
  }
}
