internal import Container
internal import Images
internal import Launch
internal import Linux
internal import Model
internal import SystemPackage

/// A technique made of the kernel's own mechanisms: a process, more or less isolated.
struct IsolatedProcess: Technique {
  let name: String
  let variant: String
  let summary: String
  let blueprint: ContainerBlueprint
  let image: PayloadImage
  let host: HostFacts

  init(
    _ name: String, _ variant: String = "", summary: String, _ blueprint: ContainerBlueprint,
    image: PayloadImage = .linux, host: HostFacts
  ) {
    self.name = name
    self.variant = variant
    self.summary = summary
    self.blueprint = blueprint
    self.image = image
    self.host = host
  }

  var runsPayload: Bool { image.name == PayloadImage.linux.name }

  /// Layers are written for the payload, and never into a root that is a user's.
  var runsPrograms: Bool {
    runsPayload && blueprint.lowerLayers == 1 && !blueprint.mountsLayerFolder
  }

  func probe() -> Availability {
    for kind in Namespace.allCases
    where blueprint.namespaces.contains(kind) && !host.namespaces.contains(kind) {
      return .unavailable(
        reason: "this kernel has no \(kind) namespaces",
        remedy: "boot a kernel with CONFIG_\(kind.rawValue.uppercased())_NS")
    }
    if blueprint.namespaces.contains(.user), let obstacle = host.userNamespaceObstacle {
      return .unavailable(reason: obstacle.reason, remedy: obstacle.remedy)
    }
    if !blueprint.isUnprivileged, !host.isPrivileged {
      return .unavailable(reason: "needs root", remedy: "run the same command with sudo")
    }
    if blueprint.root == .overlay, !host.fileSystems.contains("overlay") {
      return .unavailable(reason: "overlayfs is not loaded", remedy: "modprobe overlay")
    }
    if blueprint.limits != nil {
      for controller in CgroupLimits.controllers
      where host.cgroups.hierarchy(of: controller) == nil {
        return .unavailable(
          reason: "no cgroup hierarchy has the \(controller) controller",
          remedy: "boot with the \(controller) controller enabled and cgroups mounted")
      }
    }
    return .available
  }

  func explain() -> [String] {
    let workspace = Workspace(runID: "RUN", folder: "/RUN")
    let request = WorkloadRequest(workload: "hello", scale: 64, deadline: .seconds(10))
    var lines: [String] = []
    do {
      let launcher = try blueprint.launcherPlan(at: site(for: request, in: workspace))
      lines += launcher?.lines.map { "once: \($0)" } ?? []
    } catch { lines.append("\(error)") }
    // As Cgroup does it: every directory, then every limit, then what a child needs to join.
    let levels =
      cgroups(in: workspace, for: request)?.levels.map { ($0, $0.path.appending("N")) } ?? []
    lines += levels.map { "mkdir \($0.1)" }
    for (level, path) in levels {
      lines += level.settings.map { "write \($0.text) to \(path.appending($0.file))" }
    }
    lines += levels.map { level, path in
      level.version == .one
        ? "open \(path.appending("tasks"))" : "clone into \(path) (CLONE_INTO_CGROUP)"
    }
    if blueprint.isPrewarmed { lines.append("wake the launcher") }
    do { lines += try plan(for: request, in: workspace).lines } catch { lines.append("\(error)") }
    lines.append("wait for the payload's ready record, its result and its end")
    if blueprint.limits != nil { lines.append("rmdir the instance's cgroups") }
    return lines
  }

  func prepare(
    for request: WorkloadRequest, in workspace: Workspace
  ) throws(TechniqueError) -> any Prepared {
    do {
      let root = rootFolder(in: workspace, for: request)
      try fill(root, for: request)
      if request.exchange == .timed {
        try root.furnish(program: PayloadImage.noop.bytes, devices: !blueprint.hasDevices)
      }
      let layers = try makeLayers(in: root, for: request, workspace)
      let launcher = try blueprint.launcherPlan(at: site(for: request, in: workspace))
        .map { plan throws(LaunchError) in try WarmLauncher(plan) }
      let cgroups = cgroups(in: workspace, for: request)
      try cgroups?.make()
      var expectation = blueprint.expectation
      expectCgroups(&expectation)
      let prepared = PreparedProcess(
        launch: CompiledLaunch(
          try plan(for: request, in: workspace),
          argumentCapacity: PreparedProcess.argumentCapacity),
        launcher: launcher, cgroups: cgroups,
        null: try Descriptor(opening: "/dev/null", .readWrite), watchdog: try Watchdog(),
        expectation: expectation,
        request: request, speech: speech(of: request),
        label: folderName)
      prepared.layers = layers
      if blueprint.leavesRootOpen { prepared.hostRoot = try Descriptor(opening: "/", .readOnly) }
      return prepared
    } catch { throw TechniqueError(.failed, "\(error)") }
  }

  /// The label as one path component.
  private var folderName: String { variant.isEmpty ? name : "\(name)-\(variant)" }

  private func rootFolder(in workspace: Workspace, for request: WorkloadRequest) -> RootFolder {
    let folder = FilePath(workspace.folder).appending(folderName)
    guard let program = request.program else { return RootFolder(in: folder, image: image.name) }
    let executable = FilePath(program.executable)
    guard let root = program.rootFolder else {
      return RootFolder(in: folder, image: executable.lastComponent?.string ?? image.name)
    }
    return RootFolder(at: FilePath(root), executable: executable, stagedIn: folder)
  }

  private func fill(_ root: RootFolder, for request: WorkloadRequest) throws(LinuxError) {
    guard let program = request.program else { return try root.make(image: image.bytes) }
    guard program.rootFolder == nil else { return try root.makeStage() }
    try root.make(image: try TextFile.bytes(FilePath(program.executable)))
  }

  /// The layers below the root, where the work asks for them.
  private func makeLayers(
    in root: RootFolder, for request: WorkloadRequest, _ workspace: Workspace
  ) throws(LinuxError) -> LayerTree? {
    let hasLayers = blueprint.mountsLayerFolder || blueprint.lowerLayers > 1
    guard let largest = request.layeredFileByteCount ?? (hasLayers ? 0 : nil) else { return nil }
    if blueprint.mountsLayerFolder {
      try Folder.makeAll(
        root.hostExecutable.removingLastComponent().appending(LayerTree.name))
      return nil
    }
    let isKept = blueprint.root == .overlay
    let tree = LayerTree(
      root: root, count: blueprint.root == .overlay ? blueprint.lowerLayers : 1,
      store: FilePath(workspace.folder).appending(isKept ? "layers-kept" : "layers-written"))
    try tree.make(largest: largest)
    return tree
  }

  private func speech(of request: WorkloadRequest) -> PreparedProcess.Speech {
    request.program != nil ? .output : runsPayload ? .records : .nothing
  }

  private func cgroups(
    in workspace: Workspace, for request: WorkloadRequest
  ) -> CgroupParent? {
    blueprint.limits.map {
      CgroupParent(
        layout: host.cgroups, limits: $0.holding(request.memoryByteCount), runID: workspace.runID,
        isControlled: request.isControlled)
    }
  }

  /// What `/proc/self/cgroup` must show: from inside a cgroup namespace that was made there, its
  /// top, `4:memory:/`; else the group of this run.
  private func expectCgroups(_ expectation: inout Expectation) {
    guard blueprint.limits != nil else { return }
    for controller in CgroupLimits.controllers {
      guard let hierarchy = host.cgroups.hierarchy(of: controller) else { continue }
      guard blueprint.namespaces.contains(.cgroup) else {
        expectation.cgroupLines = ["/\(CgroupParent.prefix)"]
        continue
      }
      // Controllers that share a hierarchy share a line, in an order of the kernel's.
      let isShared = hierarchy.version == .one && hierarchy.controllers.count > 1
      let name = hierarchy.version == .two ? "0::" : isShared ? ":" : ":\(controller):"
      expectation.cgroupEndings.append(name + "/")
    }
  }

  private func plan(
    for request: WorkloadRequest, in workspace: Workspace
  ) throws(LinuxError) -> LaunchPlan {
    try blueprint.plan(at: site(for: request, in: workspace))
  }

  private func site(
    for request: WorkloadRequest, in workspace: Workspace
  ) -> ContainerBlueprint.Site {
    let root = rootFolder(in: workspace, for: request)
    // By its own name the payload finds what lies beside it.
    let name = (blueprint.root == .host ? root.hostExecutable : root.executable).string
    // The payload's are rewritten for each instance; the last is the nonce.
    let arguments =
      request.program?.arguments
      ?? [request.workload, "\(request.scale)", String(repeating: "0", count: 16)]
    let path =
      request.program == nil ? "PATH=/bin" : "PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
    return ContainerBlueprint.Site(
      root: root, cgroups: cgroups(in: workspace, for: request),
      arguments: [name] + arguments,
      environment: [path, "\(Workspace.environmentName)=\(workspace.runID)"],
      caller: host.caller)
  }
}
