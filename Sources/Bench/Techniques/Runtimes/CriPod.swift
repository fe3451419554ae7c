internal import Container
internal import Images
internal import Launch
internal import Linux
internal import Model
internal import Pods
internal import SystemPackage

/// A pod with one container, made as a Kubernetes node makes it: through the Container Runtime
/// Interface.
struct CriPod: Technique {
  let name = "cri-pod"
  let variant: String
  let summary: String
  let host: HostFacts
  private let network: PodDescription.Network
  private let engine = Engine(kind: .cri)

  static func all(on host: HostFacts) -> [CriPod] {
    [
      CriPod(
        variant: "", summary: "a pod of one container, by the calls that a kubelet makes",
        host: host, network: .pod),
      CriPod(
        variant: "host-network", summary: "such a pod in the node's network namespace", host: host,
        network: .node),
    ]
  }

  var runsPrograms: Bool { false }
  var isExternal: Bool { true }
  var includes: String {
    "RunPodSandbox (pause container, network namespace and CNI), CreateContainer, StartContainer; "
      + "its end: StopPodSandbox, RemovePodSandbox; no kubelet, no image pull; records by a mounted pipe"
  }

  var versions: [String: String] {
    Dictionary(
      engine.programs.compactMap { program in program.version.map { (program.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  func probe() -> Availability {
    guard host.isPrivileged else {
      return .unavailable(reason: "needs root", remedy: "run the same command with sudo")
    }
    guard PodServerProgram.availability == .available else { return PodServerProgram.availability }
    return engine.availability
  }

  func explain() -> [String] {
    [
      "engine: \(engine.explanation)",
      "once: start bench-cri, which makes the calls, on a connection to its socket; load the "
        + "payload's image",
      "make two named pipes, which the container gets as a mount",
      "RunPodSandbox: control group, namespaces, pause container"
        + (network == .pod ? ", network by CNI" : ", the node's network"),
      "CreateContainer: payload hello 64 NONCE, limits, Docker's default capabilities, RuntimeDefault "
        + "seccomp", "StartContainer",
      "wait for the payload's ready record, its result and the end of its output",
      "StopPodSandbox, RemovePodSandbox",
    ]
  }

  func prepare(
    for request: WorkloadRequest, in workspace: Workspace
  ) throws(TechniqueError) -> any Prepared {
    do {
      let folder = FilePath(workspace.folder).appending(
        variant.isEmpty ? name : "\(name)-\(variant)")
      let root = RootFolder(in: folder, image: PayloadImage.linux.name)
      try root.make(image: PayloadImage.linux.bytes)
      if request.exchange == .timed {
        try root.furnish(program: PayloadImage.noop.bytes, devices: false)
      }
      let socket = try engine.make(ready: workspace)
      if !socket.isOwn { try EngineNote(.cri, at: socket.path).append(to: workspace) }
      let site = RuntimeSite(
        runID: workspace.runID, folder: folder, root: root,
        limits: CgroupLimits.standard.holding(request.memoryByteCount), host: host, program: "",
        engine: socket, request: request)
      try Folder.makeAll(folder.appending("home"))
      let client = try site.podClient(to: socket)
      let archive = try RuntimeImage.write(for: site)
      try RuntimeTools.run(
        PodImages(of: client).loading(archive), marks: site.marks(of: "none"), in: site.folder)
      return PreparedPod(site, client, network, engine, workspace)
    } catch { throw TechniqueError(.failed, "\(error)") }
  }
}

/// An engine with the payload's image, and a connection to it.
final class PreparedPod: Prepared {
  let expectation: Expectation
  let site: RuntimeSite
  let client: PodClient
  let network: PodDescription.Network
  private let engine: Engine
  private let workspace: Workspace
  private let groups: RuntimeGroups
  private let instances: InstanceNumbers

  var request: WorkloadRequest { site.request }

  init(
    _ site: RuntimeSite, _ client: PodClient, _ network: PodDescription.Network,
    _ engine: Engine, _ workspace: Workspace, _ instances: InstanceNumbers = InstanceNumbers()
  ) {
    self.site = site
    self.client = client
    self.network = network
    self.engine = engine
    self.workspace = workspace
    self.instances = instances
    groups = RuntimeGroups(site.host.cgroups, runID: workspace.runID)
    var expectation = RuntimeImage.expectation()
    if network == .node {
      expectation.separateNamespaces.subtract([.net, .uts])
      expectation.sharedNamespaces = [.net]
    }
    self.expectation = expectation
  }

  /// Each with a client of its own, because one makes its calls one after another.
  func concurrent(_ count: Int) throws(TechniqueError) -> [any Prepared] {
    guard let socket = site.engine else { return Array(repeating: self, count: count) }
    do {
      return try (0..<count).map { _ in
        PreparedPod(
          site, try site.podClient(to: socket), network, engine, workspace, instances)
      }
    } catch { throw TechniqueError(.failed, "\(error)") }
  }

  func makeInstance(for request: WorkloadRequest, nonce: UInt64) -> any Instance {
    PodInstance(of: self, named: instances.next(in: site), request, nonce: nonce)
  }

  /// The label with a run's name.
  static let label = "bench.run"

  /// What its pods carry, so that they can be found.
  static func labels(of runID: String) -> [String: String] { [label: runID] }

  /// Where the pods' groups lie, from the top of each hierarchy.
  func place(of instance: String) -> String { groups.place(of: instance) }

  func removeRemains(of instance: String) { groups.removeRemains(of: instance) }

  func memoryCharge(of instance: String) -> UInt64? { groups.memoryCharge(of: instance) }

  func tearDown() throws(TechniqueError) {
    client.close()
    do {
      groups.removeUnused()
      if let socket = site.engine { try engine.end(socket, in: workspace) }
    } catch { throw TechniqueError(.failed, "\(error)") }
  }
}

extension RuntimeSite {
  /// A client whose program carries the run's mark.
  fileprivate func podClient(to socket: Engine.Socket) throws(PodError) -> PodClient {
    try PodClient(
      endpoint: socket.path, environment: ["PATH=\(RuntimeTools.path)"] + marks(of: "none"))
  }
}
