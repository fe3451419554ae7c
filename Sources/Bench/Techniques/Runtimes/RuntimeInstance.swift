internal import Container
internal import Launch
internal import Linux
internal import Model

/// An instance of somebody else's runtime: its command, and what that leaves.
final class RuntimeInstance: Instance {
  let prepared: PreparedRuntime
  let name: String
  let process: Result<ProcessInstance, TechniqueError>
  private var hasEnded = false
  private var cleanMark: Ticks?

  init(
    of prepared: PreparedRuntime, named name: String, _ request: WorkloadRequest, nonce: UInt64
  ) {
    self.prepared = prepared
    self.name = name
    process = Result { () throws(TechniqueError) in
      do {
        let lane = try prepared.lane(
          request, instance: name, nonce: nonce,
          messages: Descriptor(memoryFile: "bench messages"))
        return ProcessInstance(of: lane, name: name, request, nonce: nonce)
      } catch { throw TechniqueError(.failed, "\(error)") }
    }
  }

  var timeline: Timeline {
    guard case .success(let process) = process else { return Timeline() }
    var timeline = process.timeline
    if let cleanMark { timeline.mark(.clean, at: cleanMark) }
    return timeline
  }

  func start() throws(TechniqueError) { try process.get().start() }

  func ask(_ token: UInt64) throws(TechniqueError) { try process.get().ask(token) }
  func query(_ question: IsolationQuestion) throws(TechniqueError) -> Finding {
    try process.get().query(question)
  }

  /// The command's own processes, and those that an engine started for this instance.
  func residence() throws(TechniqueError) -> Residence {
    var residence = try process.get().residence()
    let marked = ProcessTable.processes(
      withEnvironment: "\(RuntimeOrder.environmentName)=\(name)")
    let named = ProcessTable.processes(withArgumentHolding: name)
    residence.processIDs = Array(
      Set(residence.processIDs).union(marked).union(named).union(
        ProcessTable.descendants(of: residence.processIDs))
    ).sorted()
    residence.cgroupBytes = prepared.groups.memoryCharge(of: name)
    return residence
  }

  func finish() throws(TechniqueError) -> Outcome? {
    let outcome = try process.get().finish()
    hasEnded = true
    return outcome
  }

  func release() throws(TechniqueError) {
    guard case .success(let process) = process else { return }
    try process.release()
    if !hasEnded { prepared.dispose(of: name) }
    prepared.groups.removeRemains(of: name)
    cleanMark = TimestampCounter.now()
    // What was there before it began.
    do { try Folder.removeAll(prepared.site.folder(of: name)) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
  }
}
