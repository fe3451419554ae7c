internal import Linux
internal import Model
internal import PayloadABI

/// A guest's call for bytes; its range was inside the memory when the guest made it.
struct PendingRead: Equatable {
  let address: UInt64
  let byteCount: Int
  let sequence: UInt32
  let isRequest: Bool
}

/// The guest's calls, served one at a time; no field of a call is trusted.
///
/// What differs between guests is how addresses are found and how the end of a call is told.
protocol CallingGuest: GuestMachine {
  var pendingRead: PendingRead? { get set }
  /// Lets the guest run until it calls or ends, and says when it came back.
  func wait(steps: inout StepRecorder, marking event: Event?) throws(MicroVMError) -> Arrival
  /// The call that the guest has made; `value` is what it wrote to the port.
  func call(_ value: UInt32) throws(MicroVMError) -> unikernel_call
  func read(into buffer: UnsafeMutableRawBufferPointer, at address: UInt64) throws(MicroVMError)
  func write(_ bytes: UnsafeRawBufferPointer, at address: UInt64) throws(MicroVMError)
  /// Throws unless the guest's range can be written to.
  func check(_ address: UInt64, byteCount: UInt64) throws(MicroVMError)
  /// Lets the guest see that its call is done.
  func complete(_ sequence: UInt32)
}

/// A guest's sign of life, and when it was seen.
struct Arrival: Sendable {
  let stop: GuestStop
  let ticks: Ticks
}

extension CallingGuest {
  package func next(
    _ event: Event?, output: UnsafeMutableRawBufferPointer, steps: inout StepRecorder
  ) throws(MicroVMError) -> GuestProgress {
    precondition(pendingRead == nil, "the guest still waits for what it has asked for")
    while true {
      let arrival = try wait(steps: &steps, marking: event)
      let progress: GuestProgress
      switch arrival.stop {
      case .ended(let status): progress = .exited(status)
      case .call(let value):
        guard let served = try serve(try call(value), output) else {
          // Such calls alone could keep this loop going for as long as a guest likes.
          if Interruption.isRequested { throw .stopped }
          continue
        }
        progress = served
      }
      if let event { steps.mark(event, at: arrival.ticks) }
      return progress
    }
  }

  package func supply(_ bytes: UnsafeRawBufferPointer) throws(MicroVMError) {
    guard let read = pendingRead, bytes.count == read.byteCount else {
      preconditionFailure("the guest did not ask for \(bytes.count) bytes")
    }
    try write(bytes, at: read.address)
    pendingRead = nil
    complete(read.sequence)
  }

  package func supplyRequest(_ request: GuestRequest) throws(MicroVMError) {
    precondition(pendingRead?.isRequest == true, "the guest did not ask what to do")
    try request.withBytes { bytes throws(MicroVMError) in try supply(bytes) }
  }

  /// Serves one call; every field was read once, because a running guest may change it.
  /// - Returns: what the host has to know of it; nil when that is nothing.
  private func serve(
    _ call: unikernel_call, _ output: UnsafeMutableRawBufferPointer
  ) throws(MicroVMError) -> GuestProgress? {
    // The result stays 0: what cannot be served ends the guest.
    switch call.number {
    case UNIKERNEL_CALL_NOTHING:
      complete(call.submitted)
      return nil
    case UNIKERNEL_CALL_WRITE:
      let count = try checked(call.count, limit: output.count, "a record")
      try read(into: .init(rebasing: output[..<count]), at: call.address)
      complete(call.submitted)
      return .wrote(count)
    case UNIKERNEL_CALL_READ:
      return .reads(try expect(call, limit: GuestLimits.input, "a read", isRequest: false))
    case UNIKERNEL_CALL_REQUEST:
      let count = try expect(call, limit: GuestRequest.byteCount, "a request", isRequest: true)
      guard count == GuestRequest.byteCount else {
        pendingRead = nil
        throw .refusedCall("a request of \(count) bytes, not \(GuestRequest.byteCount)")
      }
      return .asks
    default:
      throw .refusedCall("call number \(call.number) does not exist")
    }
  }

  /// Notes that the guest waits for bytes.
  private func expect(
    _ call: unikernel_call, limit: Int, _ what: String, isRequest: Bool
  ) throws(MicroVMError) -> Int {
    let count = try checked(call.count, limit: limit, what)
    // A range outside is refused now, and not first when there is something to write.
    try check(call.address, byteCount: call.count)
    pendingRead = PendingRead(
      address: call.address, byteCount: count, sequence: call.submitted, isRequest: isRequest)
    return count
  }

  private func checked(
    _ count: UInt64, limit: Int, _ what: String
  ) throws(MicroVMError) -> Int {
    guard count <= UInt64(limit) else {
      throw .refusedCall("\(what) of \(count) bytes, beyond the limit of \(limit)")
    }
    return Int(count)
  }
}
