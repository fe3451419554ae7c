internal import Container
internal import Images
internal import Launch
internal import Linux
internal import Model
internal import SystemPackage

/// A runtime as a technique of the catalogue.
struct RuntimeTechnique: Technique {
  let runtime: any Runtime
  let host: HostFacts

  var name: String { runtime.name }
  var variant: String { runtime.variant }
  var summary: String { runtime.summary }
  var runsPrograms: Bool { false }
  var isExternal: Bool { true }
  var includes: String { runtime.includes }

  var versions: [String: String] {
    let programs = [runtime.program] + (runtime.traits.engine?.programs ?? [])
    return Dictionary(
      programs.compactMap { program in program.version.map { (program.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  func probe() -> Availability {
    guard runtime.program.path != nil else { return runtime.program.absence }
    if runtime.traits.needsRoot, !host.isPrivileged {
      return .unavailable(reason: "needs root", remedy: "run the same command with sudo")
    }
    if let engine = runtime.traits.engine, case .unavailable = engine.availability {
      return engine.availability
    }
    return runtime.obstacle(on: host)
  }

  func explain() -> [String] {
    let site = site(
      in: Workspace(runID: "RUN", folder: "/RUN"),
      for: WorkloadRequest(workload: "hello", scale: 64, deadline: .seconds(10)))
    var lines = ["its start: \(runtime.includes)"]
    if let engine = runtime.traits.engine { lines.append("engine: \(engine.explanation)") }
    if runtime.traits.isStaged {
      lines.append("once: a mount namespace with a /run of its own, in control groups of the run")
    }
    let order = RuntimeOrder(
      instance: "ID", arguments: ["/bin/payload", "hello", "64", "NONCE"] + runtime.outputWord)
    do {
      let command = try runtime.command(for: order, at: site)
      lines.append(([command.executable.string] + command.arguments).joined(separator: " "))
    } catch { lines.append("\(error)") }
    lines.append("wait for the payload's ready record, its result and the command's end")
    return lines
  }

  func prepare(
    for request: WorkloadRequest, in workspace: Workspace
  ) throws(TechniqueError) -> any Prepared {
    do {
      var site = site(in: workspace, for: request)
      try site.root.make(image: PayloadImage.linux.bytes)
      // Where system containers mount what they bring.
      for name in ["usr", "run", "var", "root"] {
        try Folder.makeAll(site.root.path.appending(name))
      }
      if request.exchange == .timed {
        try site.root.furnish(program: PayloadImage.noop.bytes, devices: false)
      }
      try Folder.makeAll(site.state)
      try Folder.makeAll(site.folder.appending("home"))
      if let engine = runtime.traits.engine {
        let socket = try engine.make(ready: workspace)
        site.engine = socket
        if !socket.isOwn {
          let namespace = engine.kind == .containerd ? site.namespace : nil
          try EngineNote(engine.kind, at: socket.path, namespace: namespace).append(to: workspace)
        }
      }
      let commands = try runtime.setUp(site)
      let groups = RuntimeGroups(host.cgroups, runID: workspace.runID)
      let prepared = try PreparedRuntime(runtime, site, groups, request, in: workspace)
      for command in commands { try prepared.run(command) }
      return prepared
    } catch { throw TechniqueError(.failed, "\(error)") }
  }

  private func site(in workspace: Workspace, for request: WorkloadRequest) -> RuntimeSite {
    let folder = FilePath(workspace.folder).appending(runtime.folderName)
    return RuntimeSite(
      runID: workspace.runID, folder: folder,
      root: RootFolder(in: folder, image: PayloadImage.linux.name),
      limits: CgroupLimits.standard.holding(request.memoryByteCount), host: host,
      program: runtime.program.path ?? FilePath(runtime.program.name),
      request: request)
  }
}

extension Runtime {
  /// The payload's last argument where its records do not go to the command's output.
  var outputWord: [String] {
    switch traits.output {
    case .standard: []
    case .console(let word): [word]
    case .pipes: [RuntimePipes.mountPoint]
    }
  }
}
