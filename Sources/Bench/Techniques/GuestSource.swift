internal import Linux
internal import MicroVM
internal import Model

/// How the machine of an instance comes to be.
enum GuestOrigin: Sendable, Equatable {
  /// Built and booted between E0 and E4.
  case cold
  /// A new machine that goes on where a saved guest was ready.
  case snapshot
  /// A machine that was built and has come to the ready point before E0, and waits.
  case pool
  /// A machine that has run once, reset.
  case reused
}

/// What makes the machines of one technique.
protocol GuestSource: AnyObject {
  /// What messages call its guests: `the unikernel`.
  var name: String { get }
  var origin: GuestOrigin { get }
  /// Whether another virtual machine is kept alive beside the measured one.
  var hasKeeper: Bool { get }
  var expectation: Expectation { get }
  /// Virtual processors of each machine.
  var processorCount: Int { get }
  /// Whether they run on threads of their own, and not on the one that measures.
  var runsOnOwnThreads: Bool { get }
  /// Makes ready for guests that run at the same time.
  func makeRoom(for guests: Int) throws(MicroVMError)
  /// Builds a machine up to the point where its processor could run.
  /// - Parameter arguments: the payload's argv after its name; none lets the guest ask for them.
  func machine(
    _ arguments: [String], steps: inout StepRecorder
  ) throws(MicroVMError) -> any GuestMachine
  /// Builds a machine whose guest has asked what to do already.
  func restored(steps: inout StepRecorder) throws(MicroVMError) -> any GuestMachine
  /// Makes a machine whose guest has ended as if it were new.
  func reset(
    _ machine: any GuestMachine, _ arguments: [String], steps: inout StepRecorder
  ) throws(MicroVMError)
}

extension GuestSource {
  /// Builds a machine and lets its guest come to where it asks what to do.
  /// - Parameter timer: interrupts a guest that does not come there.
  func ready(under timer: borrowing DeadlineTimer) throws(MicroVMError) -> any GuestMachine {
    var unused = StepRecorder()
    let machine = try machine([], steps: &unused)
    timer.raise(machine.stopByte)
    defer { timer.raise(nil) }
    try machine.launch(steps: &unused)
    let output = UnsafeMutableRawBufferPointer.allocate(
      byteCount: GuestLimits.output, alignment: 16)
    defer { output.deallocate() }
    guard try machine.next(nil, output: output, steps: &unused) == .asks else {
      throw .refusedCall("another call than the one that asks for a request")
    }
    return machine
  }
}

extension WorkloadRequest {
  /// The payload's argv after its name (payload_abi.h).
  func arguments(nonce: UInt64) -> [String] {
    [workload, String(scale), String(nonce, radix: 16)]
  }
}

extension TechniqueError {
  /// A guest that was stopped ran out of time; an interrupted run, which stops one too, drops the
  /// block in which it did.
  init(_ error: MicroVMError) {
    self.init(error == .stopped ? .timeout : .failed, error.description)
  }

  /// A guest that knows what to do has asked for it.
  init(asking name: String) {
    self.init(.failed, "\(name) asked what to do, which it had been told")
  }
}
