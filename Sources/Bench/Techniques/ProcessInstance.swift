internal import Container
internal import Launch
internal import Linux
internal import Model

/// One process, from the first thing that is its own to the last.
final class ProcessInstance: Instance {
  let prepared: PreparedProcess
  let request: WorkloadRequest
  let nonce: UInt64
  /// The request's workload and scale, as the payload's arguments.
  private let arguments: [[UInt8]]
  private var cgroup: Cgroup?
  var output: Pipe?
  /// Takes the host's tokens; nil where there is no exchange.
  var input: Pipe?
  private(set) var child: ChildProcess?
  /// When what is under way now has to be over, by `MonotonicClock`.
  private var deadline: Int64 = 0
  private var observed = Timeline()
  private var stamps: LaunchStamps
  // The result's memory exists before the instance does, so that reading it costs no page fault.
  let buffer: UnsafeMutableRawBufferPointer

  init(of prepared: PreparedProcess, name: String, _ request: WorkloadRequest, nonce: UInt64) {
    self.prepared = prepared
    self.request = request
    self.nonce = nonce
    arguments =
      request.program == nil && !prepared.isCommand
      ? [Array(request.workload.utf8), Array("\(request.scale)".utf8)] : []
    stamps = prepared.launch.makeStamps()
    if let cgroups = prepared.cgroups {
      cgroup = Cgroup(below: cgroups.keeping(to: request.allowance), name: name)
    }
    buffer = .allocate(byteCount: PayloadRecord.resultBytes, alignment: 8)
    buffer.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { buffer.deallocate() }

  var timeline: Timeline {
    var timeline = observed
    if prepared.isCommand {
      stamps.recordControl(prepared.launch.plan, into: &timeline)
    } else {
      stamps.record(prepared.launch.plan, into: &timeline)
    }
    return timeline
  }

  func start() throws(TechniqueError) {
    guard arguments.allSatisfy({ $0.count <= prepared.launch.argumentCapacity }) else {
      throw TechniqueError(
        .failed,
        "the workload's name has more than \(prepared.launch.argumentCapacity) bytes")
    }
    try watch(forAnother: request.deadline)
    let begin = TimestampCounter.now()
    observed.mark(.request, at: begin)
    if !prepared.isCommand { observed.mark(.control, at: begin) }
    do {
      try build()
      if prepared.starter == nil {
        child = try prepared.launch.start(from: prepared.launcher)
      }
    } catch { throw TechniqueError(.failed, "\(error)") }
    if let starter = prepared.starter { try starter.start(&observed, before: deadline) }
    if prepared.pipes == nil {
      output?.closeWriteEnd()
      input?.closeReadEnd()
    }
    // The payload may not have had the processor yet: what can wait until it is ready waits.
    defer { prepared.launch.copyStamps(into: &stamps) }
    switch prepared.speech {
    case .nothing: return
    case .output:
      if try receiveFirstByte() { observed.mark(.ready, at: TimestampCounter.now()) }
      return
    case .records, .console: break
    }
    let record = try receive(0..<PayloadRecord.readyBytes, "ready record")
    observed.mark(.ready, at: TimestampCounter.now())
    // A named pipe ends with the payload once nobody else could write to it.
    if prepared.pipes != nil { output?.closeWriteEnd() }
    let first = try PayloadRecord.ready(from: record, nonce: nonce)
    if prepared.sharesCounter { observed.mark(.payload, at: first) }
    if request.exchange.isConversation { settle() }
  }

  /// What the parent does before clone.
  private func build() throws {
    var previous = TimestampCounter.now()
    func step(_ name: String) {
      let now = TimestampCounter.now()
      observed.addStep(.build, name, from: previous, to: now)
      previous = now
    }
    if let pipes = prepared.pipes {
      output = try Pipe(named: pipes.output)
      input = try Pipe(named: pipes.input)
      for slot in [.input, .output, .null] as [DescriptorSlot] {
        prepared.launch.bind(slot, to: prepared.null.descriptor)
      }
      prepared.bindMessages()
      step("pipe")
      return
    }
    let output = try Pipe()
    if let writeEnd = output.writeEnd { prepared.launch.bind(.output, to: writeEnd) }
    self.output = consume output
    prepared.launch.bind(.null, to: prepared.null.descriptor)
    prepared.bindRoot()
    prepared.bindMessages()
    try bindInput()
    if request.program == nil, !prepared.isCommand {
      prepared.rewriteArguments(arguments, nonce: nonce)
    }
    step("pipe")
    guard prepared.cgroups != nil else { return }
    try cgroup?.make()
    step("make_cgroup")
    try cgroup?.setLimits()
    step("limit_cgroup")
    try cgroup?.open()
    for (index, list) in (cgroup?.joiningTaskLists ?? []).enumerated() {
      prepared.launch.bind(.cgroupTasks(index), to: list)
    }
    prepared.launch.enterCgroup(cgroup?.joiningDirectory)
    step("open_cgroup")
  }

  private func bindInput() throws {
    guard request.exchange != .none else {
      prepared.launch.bind(.input, to: prepared.null.descriptor)
      return
    }
    let input = try Pipe()
    if let readEnd = input.readEnd { prepared.launch.bind(.input, to: readEnd) }
    self.input = consume input
  }

  func finish() throws(TechniqueError) -> Outcome? {
    // A conversation may have lasted long; and another instance may have been started since, and
    // have armed the watchdog for itself.
    if request.exchange.isConversation { try watch(forAnother: request.deadline) }
    try watch()
    let sendsRecords = prepared.speech == .records || prepared.speech == .console
    let result = sendsRecords ? try receiveResult() : nil
    if prepared.speech == .output { try drain() }
    let exit = try waitForExit()
    observed.mark(.exit, at: TimestampCounter.now())
    guard exit == .status(0) else {
      throw TechniqueError(
        .failed,
        request.program == nil
          ? "\(prepared.speaker) \(exit) after its result record\(prepared.lastWords)"
          : "the program \(exit)")
    }
    guard let result else { return nil }
    var outcome = try PayloadRecord.result(from: result.record, nonce: nonce)
    outcome.hostNanoseconds = result.hostNanoseconds
    return outcome
  }

  func residence() throws(TechniqueError) -> Residence {
    var residence = Residence()
    switch child {
    case .some(let child): residence.processIDs = [child.processID]
    case .none where prepared.starter != nil: break
    case .none: throw TechniqueError(.failed, "the instance has no process")
    }
    do { residence.cgroupBytes = try cgroup?.memoryCharge() } catch {
      throw TechniqueError(.failed, "\(error)")
    }
    return residence
  }

  func release() throws(TechniqueError) {
    do {
      try child?.kill()
      child = nil
      output = nil
      input = nil
      cgroup?.close()
      try cgroup?.remove()
    } catch { throw TechniqueError(.failed, "\(error)") }
    try prepared.starter?.remove()
    observed.mark(.clean, at: TimestampCounter.now())
    prepared.watchdog.disarm()
  }

  /// Gives what comes now a deadline of its own.
  func watch(forAnother time: Duration) throws(TechniqueError) {
    deadline = MonotonicClock.now() + time.nanoseconds
    try watch()
  }

  private func watch() throws(TechniqueError) {
    do { try prepared.watchdog.arm(until: deadline) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
  }

  /// Lets the instance be for as long as its host likes, with no more descriptors than it needs and
  /// none in the way of the next instance's.
  private func settle() {
    prepared.watchdog.disarm()
    cgroup?.close()
    output?.moveAside()
    input?.moveAside()
  }

  func waitForExit() throws(TechniqueError) -> ChildProcess.Exit {
    if prepared.starter != nil {
      // Its end is the end of all that could still write.
      try drain()
      return .status(0)
    }
    let exit: ChildProcess.Exit?
    do { exit = try child?.waitToEnd(under: prepared.watchdog) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
    guard let exit else { throw lateness("its end") }
    return exit
  }

  func lateness(_ what: String) -> TechniqueError {
    guard !Interruption.isRequested else {
      return TechniqueError(.failed, "interrupted while waiting for \(what)")
    }
    return TechniqueError(
      .timeout,
      "the \(request.program == nil ? "payload" : "program") did not come to \(what) within "
        + "\(request.deadline)\(prepared.lastWords)")
  }
}
