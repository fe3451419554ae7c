internal import Container
internal import Launch
internal import Linux
internal import Model
internal import Synchronization
internal import SystemPackage

/// A runtime with its root, its images and its stage ready.
final class PreparedRuntime: Prepared {
  let runtime: any Runtime
  let site: RuntimeSite
  let groups: RuntimeGroups
  let request: WorkloadRequest
  let expectation: Expectation
  private let workspace: Workspace
  /// Whether this one was made beside another, which takes down what they share.
  private let isShare: Bool
  private let stage: RuntimeStage?
  private let instances: InstanceNumbers

  convenience init(
    _ runtime: any Runtime, _ site: RuntimeSite, _ groups: RuntimeGroups,
    _ request: WorkloadRequest, in workspace: Workspace
  ) throws {
    try self.init(runtime, site, groups, request, workspace, InstanceNumbers(), isShare: false)
  }

  private init(
    _ runtime: any Runtime, _ site: RuntimeSite, _ groups: RuntimeGroups,
    _ request: WorkloadRequest, _ workspace: Workspace, _ instances: InstanceNumbers, isShare: Bool
  ) throws {
    self.runtime = runtime
    self.site = site
    self.groups = groups
    self.request = request
    self.instances = instances
    self.workspace = workspace
    self.isShare = isShare
    expectation = runtime.expectation(at: site)
    stage =
      runtime.traits.isStaged
      ? try RuntimeStage(
        groups, hidingUnifiedHierarchy: runtime.traits.hidesUnifiedHierarchy, on: site.host)
      : nil
  }

  /// As many that may each start an instance at the same time: each with a stage of its own.
  func concurrent(_ count: Int) throws(TechniqueError) -> [any Prepared] {
    do {
      return try (0..<count).map { _ in
        try PreparedRuntime(runtime, site, groups, request, workspace, instances, isShare: true)
      }
    } catch { throw TechniqueError(.failed, "\(error)") }
  }

  func makeInstance(for request: WorkloadRequest, nonce: UInt64) -> any Instance {
    RuntimeInstance(of: self, named: instances.next(in: site), request, nonce: nonce)
  }

  /// The command of one instance, laid out to be started.
  func lane(
    _ request: WorkloadRequest, instance: String, nonce: UInt64, messages: consuming Descriptor
  ) throws -> PreparedProcess {
    let digits = String(nonce, radix: 16)
    let order = RuntimeOrder(
      instance: instance,
      arguments: [
        site.root.executable.string, request.workload, "\(request.scale)",
        String(repeating: "0", count: 16 - digits.utf8.count) + digits,
      ] + runtime.outputWord)
    let command = try runtime.command(for: order, at: site)
    let lane = PreparedProcess(
      launch: CompiledLaunch(plan(of: command, instance)), launcher: stage?.warmLauncher,
      cgroups: nil, null: try Descriptor.ownNull(in: site.folder),
      watchdog: try Watchdog(), expectation: expectation, request: request, speech: speech,
      label: instance)
    if case .pipes = runtime.traits.output {
      lane.pipes = RuntimePipes.paths(in: try site.makeFolder(of: instance))
    }
    lane.command = PreparedProcess.Command(
      messages: messages, name: runtime.name, sharesCounter: runtime.traits.sharesCounter)
    return lane
  }

  private var speech: PreparedProcess.Speech {
    if case .console = runtime.traits.output { .console } else { .records }
  }

  private func plan(of command: RuntimeCommand, _ instance: String) -> LaunchPlan {
    var plan = LaunchPlan(
      executable: command.executable,
      arguments: [command.executable.lastComponent?.string ?? runtime.name] + command.arguments,
      environment: environment(of: command) + site.marks(of: instance))
    plan.role = stage == nil ? .program : .launched
    plan.build("redirect", .duplicate(.input, onto: 0))
    plan.build("redirect", .duplicate(.output, onto: 1))
    plan.build("redirect", .duplicate(.error, onto: 2))
    plan.build("new_group", .newProcessGroup)
    plan.build("chdir", .changeDirectory(site.folder))
    plan.enter("die_with_parent", .dieWithParent)
    return plan
  }

  private func environment(of command: RuntimeCommand) -> [String] {
    ["PATH=\(RuntimeTools.path)", "HOME=\(site.folder.appending("home"))"] + command.environment
  }

  /// Runs a command that serves the technique, but is no instance of it.
  func run(_ command: RuntimeCommand) throws(LinuxError) {
    try RuntimeTools.run(
      command, marks: site.marks(of: "none"), in: site.folder, from: stage?.warmLauncher)
  }

  /// Removes what an instance left whose command did not come to its own end.
  func dispose(of instance: String) {
    // What a killed runtime left may be anything: each of these may find nothing to do.
    for process in ProcessTable.processes(
      withEnvironment: "\(RuntimeOrder.environmentName)=\(instance)")
    {
      _ = ProcessTable.kill(process)
    }
    for command in runtime.disposal(of: instance, at: site) { try? run(command) }
  }

  func tearDown() throws(TechniqueError) {
    do {
      if !isShare { for command in runtime.tearDown(site) { try run(command) } }
      try stage?.end()
      guard !isShare else { return }
      groups.removeUnused()
      if let engine = runtime.traits.engine, let socket = site.engine {
        try engine.end(socket, in: workspace)
      }
    } catch { throw TechniqueError(.failed, "\(error)") }
  }
}

/// Numbers the instances of a technique, from whichever thread they are made.
final class InstanceNumbers: Sendable {
  private let last = Mutex(0)

  /// A name that no other instance on this host has; up to 40 letters, digits and dashes.
  func next(in site: RuntimeSite) -> String {
    let number = last.withLock { last -> Int in
      last += 1
      return last
    }
    return "bench-\(site.mark)-\(number)"
  }
}
