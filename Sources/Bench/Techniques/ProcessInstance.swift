internal import Container
internal import Launch
internal import Linux
internal import Model

/// One process, from the first thing that is its own to the last.
final class ProcessInstance: Instance {
  private let prepared: PreparedProcess
  private let nonce: UInt64
  private var cgroup: Cgroup?
  private var pipe: Pipe?
  private var child: ChildProcess?
  private var deadline: Int64 = 0
  private var observed = Timeline()
  private var stamps: LaunchStamps
  // The result's memory exists before the instance does, so that reading it costs no page fault.
  private let buffer: UnsafeMutableRawBufferPointer

  init(of prepared: PreparedProcess, name: String, nonce: UInt64) {
    self.prepared = prepared
    self.nonce = nonce
    stamps = prepared.launch.makeStamps()
    if let cgroups = prepared.cgroups { cgroup = Cgroup(below: cgroups, name: name) }
    buffer = .allocate(byteCount: PayloadRecord.resultBytes, alignment: 8)
    buffer.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { buffer.deallocate() }

  var timeline: Timeline {
    var timeline = observed
    stamps.record(prepared.launch.plan, into: &timeline)
    return timeline
  }

  func start() throws(TechniqueError) {
    deadline = MonotonicClock.now() + prepared.request.deadline.nanoseconds
    do { try prepared.watchdog.arm(until: deadline) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
    let request = TimestampCounter.now()
    observed.mark(.request, at: request)
    observed.mark(.control, at: request)
    do {
      try build()
      child = try prepared.launch.start()
    } catch { throw TechniqueError(.failed, "\(error)") }
    pipe?.closeWriteEnd()
    // The payload may not have had the processor yet: what can wait until it is ready waits.
    defer { prepared.launch.copyStamps(into: &stamps) }
    guard prepared.reports else { return }
    let record = try receive(PayloadRecord.readyBytes, "ready")
    observed.mark(.ready, at: TimestampCounter.now())
    observed.mark(.payload, at: try PayloadRecord.ready(from: record, nonce: nonce))
  }

  /// What the parent does before clone.
  private func build() throws {
    var previous = TimestampCounter.now()
    func step(_ name: String) {
      let now = TimestampCounter.now()
      observed.addStep(.build, name, from: previous, to: now)
      previous = now
    }
    let pipe = try Pipe()
    if let writeEnd = pipe.writeEnd { prepared.launch.bind(.output, to: writeEnd) }
    self.pipe = consume pipe
    prepared.launch.bind(.null, to: prepared.null.descriptor)
    prepared.launch.rewriteArgument(3, hexadecimal: nonce)
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

  func finish() throws(TechniqueError) -> Outcome? {
    // Another instance may have been started since, and have armed it for itself.
    do { try prepared.watchdog.arm(until: deadline) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
    let record = prepared.reports ? try receive(PayloadRecord.resultBytes, "result") : nil
    let exit = try waitForExit()
    observed.mark(.exit, at: TimestampCounter.now())
    guard exit == .status(0) else {
      throw TechniqueError(.failed, "the payload \(exit) after its result record")
    }
    guard let record else { return nil }
    return try PayloadRecord.result(from: record, nonce: nonce)
  }

  func release() throws(TechniqueError) {
    do {
      try child?.kill()
      child = nil
      pipe = nil
      cgroup?.close()
      try cgroup?.remove()
    } catch { throw TechniqueError(.failed, "\(error)") }
    observed.mark(.clean, at: TimestampCounter.now())
    prepared.watchdog.disarm()
  }

  /// The next record of the payload; throws with the payload's fate when it does not come.
  private func receive(
    _ count: Int, _ name: String
  ) throws(TechniqueError) -> UnsafeRawBufferPointer {
    let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
    let received: Int?
    do { received = try pipe?.read(into: part, under: prepared.watchdog) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
    guard let received else { throw lateness("its \(name) record") }
    guard received == count else {
      let exit = try waitForExit()
      throw TechniqueError(.failed, "the payload \(exit) before its \(name) record")
    }
    return UnsafeRawBufferPointer(part)
  }

  private func waitForExit() throws(TechniqueError) -> ChildProcess.Exit {
    let exit: ChildProcess.Exit?
    do { exit = try child?.waitToEnd(under: prepared.watchdog) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
    guard let exit else { throw lateness("its end") }
    return exit
  }

  private func lateness(_ what: String) -> TechniqueError {
    guard !Interruption.isRequested else {
      return TechniqueError(.failed, "interrupted while waiting for \(what)")
    }
    return TechniqueError(
      .timeout, "the payload did not come to \(what) within \(prepared.request.deadline)")
  }
}
