internal import Glibc
internal import Linux
internal import MicroVM
internal import Model

/// A unikernel's shared part: the checked image and what KVM said about this host.
final class PreparedUnikernel: Prepared {
  private let blueprint: UnikernelBlueprint
  let request: WorkloadRequest

  init(_ blueprint: UnikernelBlueprint, _ request: WorkloadRequest) {
    self.blueprint = blueprint
    self.request = request
  }

  var expectation: Expectation {
    var expectation = Expectation()
    expectation.platform = .unikernel
    expectation.privilegeLevel = UInt32(blueprint.configuration.privilege.rawValue)
    // Without a table VT-x and AMD-V answer zeroes, and PVM with what its own host shows.
    expectation.hypervisor = blueprint.configuration.setsFeatures ? true : nil
    return expectation
  }

  func makeInstance(for request: WorkloadRequest, nonce: UInt64) -> any Instance {
    UnikernelInstance(blueprint, request, nonce: nonce)
  }

  func tearDown() {}
}

/// One unikernel in one virtual machine.
///
/// A keeper and the first life of a reused machine begin with this object and end with it, not
/// with `PreparedUnikernel`: another virtual machine alive makes every start on the host cheaper,
/// so none may outlast its own trial.
final class UnikernelInstance: Instance {
  private let blueprint: UnikernelBlueprint
  let request: WorkloadRequest
  let nonce: UInt64
  private let output: UnsafeMutableRawBufferPointer
  private var steps = StepRecorder()
  private var boot: BootBlock?
  private var keeper: KeeperMachine?
  private var machine: UnikernelMachine?
  private var timer: DeadlineTimer?
  /// Why what has to be there before E0 is not.
  private var refusal: MicroVMError?

  init(_ blueprint: UnikernelBlueprint, _ request: WorkloadRequest, nonce: UInt64) {
    self.blueprint = blueprint
    self.request = request
    self.nonce = nonce
    output = .allocate(byteCount: UnikernelMachine.outputLimit, alignment: 16)
    do throws(MicroVMError) {
      boot = try BootBlock(
        arguments: request.arguments(nonce: nonce), transport: blueprint.configuration.transport)
      if blueprint.configuration.hasKeeper { keeper = try KeeperMachine.make() }
      if blueprint.configuration.isReused { try liveOnce() }
    } catch {
      refusal = error
    }
  }

  deinit {
    stopTimer()
    output.deallocate()
  }

  var timeline: Timeline { steps.timeline }

  func start() throws(TechniqueError) {
    do throws(MicroVMError) {
      if let refusal { throw refusal }
      // The deadline is the harness's, not the instance's: its timer runs before E0.
      try startTimer()
      steps.begin()
      try build()
      timer?.raise(machine?.stopByte)
      steps.markAtLastStep(.built)
      try machine?.launch(steps: &steps)
    } catch {
      throw TechniqueError(error)
    }
    let record = try nextRecord("ready record", marking: .ready)
    let first = try PayloadRecord.ready(from: record, nonce: nonce)
    // A guest whose counter is not the host's leaves E4 empty.
    if let before = timeline[.firstRun], let after = timeline[.ready], before <= first,
      first <= after
    {
      steps.mark(.payload, at: first)
    }
    if request.exchange == .answers { stopTimer() }
  }

  func finish() throws(TechniqueError) -> Outcome? {
    if request.exchange == .answers { try watchAgain() }
    let result = try receiveResult()
    var outcome = try PayloadRecord.result(from: result.record, nonce: nonce)
    outcome.hostNanoseconds = result.hostNanoseconds
    guard case .exited(let status) = try next(.exit) else {
      throw TechniqueError(.failed, "the unikernel did not end after its result record")
    }
    guard status == 0 else {
      throw TechniqueError(.failed, "the unikernel ended with status \(status)")
    }
    return outcome
  }

  func residence() throws(TechniqueError) -> Residence {
    var residence = Residence()
    residence.isInsideHarness = true
    residence.guestConfiguredBytes = machine?.configuredByteCount
    residence.guestTouchedBytes = machine?.touchedByteCount
    guard residence.guestConfiguredBytes != nil else {
      throw TechniqueError(.failed, "the instance has no virtual machine")
    }
    return residence
  }

  func release() {
    stopTimer()
    steps.resume()
    if let machine = machine.take() {
      if blueprint.configuration.isReused {
        // Nothing belonged to this instance alone: the machine was there before it.
        steps.markAtLastStep(.clean)
        _ = consume machine
      } else {
        machine.close(steps: &steps)
        steps.markAtLastStep(.clean)
      }
    }
    keeper = nil
  }

  private func build() throws(MicroVMError) {
    guard let boot else { return }
    if blueprint.configuration.isReused {
      try machine?.reset(boot: boot, steps: &steps)
    } else {
      machine = try UnikernelMachine(blueprint, boot: boot, steps: &steps)
    }
  }

  /// Builds a machine and lets its guest do a little work and end, so that `start` can use it again.
  private func liveOnce() throws(MicroVMError) {
    let little = WorkloadRequest(workload: "hello", scale: 1, deadline: request.deadline)
    let boot = try BootBlock(
      arguments: little.arguments(nonce: nonce), transport: blueprint.configuration.transport)
    var unused = StepRecorder()
    try startTimer()
    var first = try UnikernelMachine(blueprint, boot: boot, steps: &unused)
    timer?.raise(first.stopByte)
    defer { stopTimer() }
    try first.launch(steps: &unused)
    while case .wrote = try first.next(nil, output: output, steps: &unused) {}
    machine = consume first
  }

  private func startTimer() throws(MicroVMError) {
    do { timer = try DeadlineTimer(after: request.deadline) } catch { throw .linux(error) }
  }

  /// Lets the instance be for as long as its host likes.
  func stopTimer() {
    timer?.raise(nil)
    timer = nil
  }

  /// Gives what comes now a deadline of its own.
  func watchAgain() throws(TechniqueError) {
    do throws(MicroVMError) { try startTimer() } catch { throw TechniqueError(error) }
    timer?.raise(machine?.stopByte)
  }

  /// Gives the guest the eight bytes that it has asked for.
  func supply(_ token: UInt64) throws(TechniqueError) {
    do throws(MicroVMError) {
      try withUnsafeBytes(of: token) { bytes throws(MicroVMError) in
        try machine?.supply(bytes)
      }
    } catch {
      throw TechniqueError(error)
    }
  }

  /// The bytes of the guest's next record.
  func nextRecord(
    _ name: String, marking event: Event? = nil
  ) throws(TechniqueError) -> UnsafeRawBufferPointer {
    switch try next(event) {
    case .wrote(let count): return written(count)
    case .reads(let count):
      throw TechniqueError(.failed, "the unikernel asked for \(count) bytes before its \(name)")
    case .exited(let status):
      throw TechniqueError(.failed, "the unikernel ended with status \(status) before its \(name)")
    }
  }

  /// The first `count` bytes of what the guest has written, valid until it goes on.
  func written(_ count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: output[..<count])
  }

  func next(_ event: Event?) throws(TechniqueError) -> UnikernelMachine.Progress {
    do throws(MicroVMError) {
      guard let progress = try machine?.next(event, output: output, steps: &steps) else {
        throw .stopped
      }
      return progress
    } catch {
      throw TechniqueError(error)
    }
  }
}
