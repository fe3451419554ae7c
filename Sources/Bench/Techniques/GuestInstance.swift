internal import Glibc
internal import Linux
internal import MicroVM
internal import Model

/// What all instances of a technique with virtual machines share.
final class PreparedGuest: Prepared {
  private let source: any GuestSource
  let request: WorkloadRequest
  /// Removes what the source has put on the host.
  private let removal: () throws(TechniqueError) -> Void

  init(
    _ source: any GuestSource, _ request: WorkloadRequest,
    removal: @escaping () throws(TechniqueError) -> Void = {}
  ) {
    self.source = source
    self.request = request
    self.removal = removal
  }

  var expectation: Expectation { source.expectation }

  func makeInstance(for request: WorkloadRequest, nonce: UInt64) -> any Instance {
    GuestInstance(source, request, nonce: nonce)
  }

  /// Guests share nothing but threads that wait for them.
  func concurrent(_ count: Int) throws(TechniqueError) -> [any Prepared] {
    do throws(MicroVMError) { try source.makeRoom(for: count) } catch {
      throw TechniqueError(error)
    }
    return Array(repeating: self, count: count)
  }

  func tearDown() throws(TechniqueError) { try removal() }
}

/// One guest in one virtual machine.
///
/// A keeper, the first life of a reused machine, and one that waits in a pool begin with this
/// object and end with it, not with `PreparedGuest`: another virtual machine alive makes every
/// start on the host cheaper, so none may outlast its own trial.
final class GuestInstance: Instance {
  let source: any GuestSource
  let request: WorkloadRequest
  let nonce: UInt64
  private let output: UnsafeMutableRawBufferPointer
  private var steps = StepRecorder()
  private var keeper: KeeperMachine?
  private(set) var machine: (any GuestMachine)?
  private var timer: DeadlineTimer?
  /// Whether this life has begun and is not over.
  private var isAlive = false
  /// What a guest is told that asks; nil where it knows from the start.
  private var answer: GuestRequest?
  /// Why what has to be there before E0 is not.
  private var refusal: MicroVMError?

  init(_ source: any GuestSource, _ request: WorkloadRequest, nonce: UInt64) {
    self.source = source
    self.request = request
    self.nonce = nonce
    output = .allocate(byteCount: GuestLimits.output, alignment: 16)
    do throws(MicroVMError) {
      if source.hasKeeper { keeper = try KeeperMachine.make() }
      if source.origin == .pool || source.origin == .snapshot {
        answer = try GuestRequest(arguments: ["guest"] + request.arguments(nonce: nonce))
      }
      if source.origin == .reused { try liveOnce() }
      if source.origin == .pool { try comeToReadiness() }
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
      isAlive = true
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
    if request.exchange.isConversation { stopTimer() }
  }

  func finish() throws(TechniqueError) -> Outcome? {
    if request.exchange.isConversation { try watchAgain() }
    let result = try receiveResult()
    var outcome = try PayloadRecord.result(from: result.record, nonce: nonce)
    outcome.hostNanoseconds = result.hostNanoseconds
    guard case .exited(let status) = try next(.exit) else {
      throw TechniqueError(.failed, "\(source.name) did not end after its result record")
    }
    guard status == 0 else {
      throw TechniqueError(.failed, "\(source.name) ended with status \(status)")
    }
    return outcome
  }

  func residence() throws(TechniqueError) -> Residence {
    var residence = Residence()
    residence.isInsideHarness = true
    residence.guestConfiguredBytes = machine?.configuredByteCount
    residence.guestTouchedBytes = machine?.touchedByteCount
    residence.guestExits = machine?.exitCount
    // Reading them all takes long, and only a question asks for them.
    if request.exchange == .questions { residence.guestExitReasons = machine?.exitReasons ?? [:] }
    guard isAlive, residence.guestConfiguredBytes != nil else {
      throw TechniqueError(.failed, "the instance has no virtual machine")
    }
    return residence
  }

  func release() {
    stopTimer()
    isAlive = false
    steps.resume()
    if let machine = machine.take() {
      if source.origin == .reused {
        // Nothing belonged to this instance alone: the machine was there before it.
        steps.markAtLastStep(.clean)
        var unused = StepRecorder()
        machine.close(steps: &unused)
      } else {
        machine.close(steps: &steps)
        steps.markAtLastStep(.clean)
      }
    }
    keeper = nil
  }

  private func build() throws(MicroVMError) {
    let arguments = request.arguments(nonce: nonce)
    switch source.origin {
    case .cold: machine = try source.machine(arguments, steps: &steps)
    case .snapshot: machine = try source.restored(steps: &steps)
    case .reused:
      if let machine { try source.reset(machine, arguments, steps: &steps) }
    case .pool: break
    }
    if let answer {
      try machine?.supplyRequest(answer)
      steps.step(.build, "supply_request")
    }
  }

  /// Builds a machine and lets its guest do a little work and end, so that `start` can use it again.
  private func liveOnce() throws(MicroVMError) {
    let little = WorkloadRequest(workload: "hello", scale: 1, deadline: request.deadline)
    var unused = StepRecorder()
    try startTimer()
    let first = try source.machine(little.arguments(nonce: nonce), steps: &unused)
    timer?.raise(first.stopByte)
    defer { stopTimer() }
    try first.launch(steps: &unused)
    while case .wrote = try first.next(nil, output: output, steps: &unused) {}
    machine = first
  }

  private func comeToReadiness() throws(MicroVMError) {
    try startTimer()
    defer { stopTimer() }
    switch timer {
    case .some(let timer): machine = try source.ready(under: timer)
    case .none: break
    }
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
    try withUnsafeBytes(of: token) { bytes throws(TechniqueError) in try supply(bytes) }
  }

  /// Gives the guest all the bytes that it has asked for.
  func supply(_ bytes: UnsafeRawBufferPointer) throws(TechniqueError) {
    do throws(MicroVMError) { try machine?.supply(bytes) } catch { throw TechniqueError(error) }
  }

  /// The bytes of the guest's next record.
  func nextRecord(
    _ name: String, marking event: Event? = nil
  ) throws(TechniqueError) -> UnsafeRawBufferPointer {
    switch try next(event) {
    case .wrote(let count): return written(count)
    case .asks: throw TechniqueError(asking: source.name)
    case .reads(let count):
      throw TechniqueError(.failed, "\(source.name) asked for \(count) bytes before its \(name)")
    case .exited(let status):
      throw TechniqueError(
        .failed, "\(source.name) ended with status \(status) before its \(name)")
    }
  }

  /// The first `count` bytes of what the guest has written, valid until it goes on.
  func written(_ count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: output[..<count])
  }

  func next(_ event: Event?) throws(TechniqueError) -> GuestProgress {
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
