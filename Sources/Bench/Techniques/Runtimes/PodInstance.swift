internal import Launch
internal import Linux
internal import Model
internal import Pods
internal import SystemPackage

/// One pod, from RunPodSandbox to RemovePodSandbox.
final class PodInstance: Instance {
  let prepared: PreparedPod
  let name: String
  let process: Result<ProcessInstance, TechniqueError>
  private var cleanMark: Ticks?

  init(of prepared: PreparedPod, named name: String, _ request: WorkloadRequest, nonce: UInt64) {
    self.prepared = prepared
    self.name = name
    process = Result { () throws(TechniqueError) in
      do {
        let lane = PreparedProcess(
          launch: CompiledLaunch(LaunchPlan(executable: "", arguments: [], environment: [])),
          launcher: nil, cgroups: nil, null: try Descriptor(opening: "/dev/null", .readWrite),
          watchdog: try Watchdog(), expectation: prepared.expectation, request: request,
          speech: .records, label: name)
        let starter = try PodStarter(prepared, name, request, nonce: nonce)
        lane.pipes = RuntimePipes.paths(in: prepared.site.folder(of: name))
        lane.starter = starter
        lane.command = PreparedProcess.Command(
          messages: try Descriptor(memoryFile: "none"), name: "the pod", sharesCounter: true)
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

  /// The payload, and whatever was started for its pod alone: pause container and shim.
  func residence() throws(TechniqueError) -> Residence {
    var residence = try process.get().residence()
    let sandbox = (try process.get().prepared.starter as? PodStarter)?.sandbox ?? name
    let shims = ProcessTable.processes(withArgumentHolding: sandbox)
    residence.processIDs = Array(Set(shims + ProcessTable.descendants(of: shims))).sorted()
    residence.cgroupBytes = prepared.memoryCharge(of: name)
    return residence
  }

  func finish() throws(TechniqueError) -> Outcome? { try process.get().finish() }

  func release() throws(TechniqueError) {
    guard case .success(let process) = process else { return }
    try process.release()
    prepared.removeRemains(of: name)
    cleanMark = TimestampCounter.now()
    // What was there before it began.
    do { try Folder.removeAll(prepared.site.folder(of: name)) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
  }
}

/// Makes a pod's calls.
private final class PodStarter: PayloadStarter {
  private let client: PodClient
  private let pod: PodDescription
  private let container: ContainerDescription
  private(set) var sandbox: String?
  private let patience: Duration

  init(_ prepared: PreparedPod, _ name: String, _ request: WorkloadRequest, nonce: UInt64) throws {
    client = prepared.client
    patience = request.deadline
    let folder = try prepared.site.makeFolder(of: name)
    var pod = PodDescription(
      name: name, uid: name, hostname: prepared.network == .node ? "" : "bench",
      labels: PreparedPod.labels(of: prepared.site.runID), logDirectory: folder.string,
      cgroupParent: prepared.place(of: name), network: prepared.network)
    pod.namespace = "bench"
    self.pod = pod
    let limits = prepared.site.limits
    let digits = String(nonce, radix: 16)
    var container = ContainerDescription(
      name: "payload", image: RuntimeImage.reference(of: prepared.site.runID),
      command: [
        prepared.site.root.executable.string, request.workload, "\(request.scale)",
        String(repeating: "0", count: 16 - digits.utf8.count) + digits, RuntimePipes.mountPoint,
      ])
    container.logPath = "log"
    container.environment = ["PATH": "/bin", RuntimeOrder.environmentName: name]
    container.mounts = [.init(folder.string, at: RuntimePipes.mountPoint, isReadOnly: false)]
    container.limits = .init(
      memory: Int64(limits.memoryBytes),
      cpuQuota: .microseconds(100 * Int64(limits.processorMillis)),
      cpuPeriod: .microseconds(100_000))
    container.hasReadOnlyRoot = true
    self.container = container
  }

  func start(_ timeline: inout Timeline, before deadline: Int64) throws(TechniqueError) {
    var previous = TimestampCounter.now()
    timeline.mark(.control, at: previous)
    func step(_ phase: Phase, _ name: String) {
      let now = TimestampCounter.now()
      timeline.addStep(phase, name, from: previous, to: now)
      previous = now
    }
    do throws(PodError) {
      let sandbox = try client.runPod(pod, timeout: remaining(deadline))
      self.sandbox = sandbox
      step(.build, "run_pod_sandbox")
      let id = try client.createContainer(
        container, in: sandbox, of: pod, timeout: remaining(deadline))
      step(.build, "create_container")
      // From here on the payload's first instruction may come before the call returns.
      timeline.mark(.built, at: previous)
      timeline.mark(.firstRun, at: previous)
      try client.startContainer(id, timeout: remaining(deadline))
    } catch {
      throw TechniqueError(error.isTimeout ? .timeout : .failed, "\(error)")
    }
  }

  private func remaining(_ deadline: Int64) -> Duration {
    .nanoseconds(max(1_000_000, deadline - MonotonicClock.now()))
  }

  func remove() throws(TechniqueError) {
    do throws(PodError) {
      // A call that failed may have left a pod whose name nobody was told.
      let sandboxes =
        if let sandbox { [sandbox] } else { try client.pods(labelled: pod.labels) }
      for sandbox in sandboxes {
        try client.stopPod(sandbox, timeout: patience)
        try client.removePod(sandbox, timeout: patience)
      }
      sandbox = nil
    } catch { throw TechniqueError(.failed, "\(error)") }
  }
}
