internal import Container
internal import Linux
internal import Model
internal import SystemPackage

/// A runtime that takes a bundle: a root folder, and a `config.json` that says what to run in it.
struct OciRuntime: Runtime {
  let name: String
  var variant = ""
  let summary: String
  let includes: String
  let program: RuntimeProgram
  var traits = RuntimeTraits()
  /// Its options before the verb, beside the folder of its state.
  var options: [String] = []
  /// What the payload cannot see of the host's namespaces, where it has a kernel of its own.
  var hasOwnKernel = false
  var obstacle: @Sendable (HostFacts) -> Availability = { _ in .available }

  func obstacle(on host: HostFacts) -> Availability { obstacle(host) }

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    var configuration = OciConfiguration(
      arguments: order.arguments, environment: site.environment(of: order.instance),
      root: site.root.path.string)
    configuration.cgroupsPath = RuntimeGroups(site.host.cgroups, runID: site.runID)
      .place(of: order.instance)
    configuration.limits = site.limits
    let bundle = try site.makeFolder(of: order.instance)
    try TextFile.create(
      bundle.appending("config.json"), configuration.json,
      permissions: FilePermissions(rawValue: 0o600))
    return RuntimeCommand(
      site.program,
      ["--root", site.state.string] + options
        + ["run", "--bundle", bundle.string, order.instance])
  }

  func disposal(of instance: String, at site: RuntimeSite) -> [RuntimeCommand] {
    [
      RuntimeCommand(
        site.program, ["--root", site.state.string] + options + ["delete", "--force", instance])
    ]
  }

  func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = Expectation()
    expectation.processID = 1
    expectation.hostName = "bench"
    expectation.hasOwnKernel = hasOwnKernel
    guard !hasOwnKernel else { return expectation }
    expectation.effectiveCapabilities = DockerDefaults.capabilities.mask
    expectation.separateNamespaces = [.mount, .uts, .ipc, .pid, .net, .cgroup]
    expectation.hasOwnRoot = true
    expectation.boundingCapabilities = DockerDefaults.capabilities.mask
    expectation.seccompMode = 2
    expectation.noNewPrivileges = true
    return expectation
  }
}

extension OciRuntime {
  static func all(on host: HostFacts) -> [OciRuntime] {
    [
      OciRuntime(
        name: "runc", summary: "the reference OCI runtime, by itself, over a bundle",
        includes: "six namespaces, cgroup with limits, read-only root, Docker's capabilities and "
          + "seccomp filter; no network set up, no image",
        program: RuntimeProgram("runc", package: "runc")),
      OciRuntime(
        name: "crun", summary: "an OCI runtime in C, by itself, over the same bundle",
        includes: "as runc",
        program: RuntimeProgram("crun", package: "crun"),
        traits: hiding(on: host)),
    ] + gvisor
  }

  /// crun 1.8 refuses a host that has both versions of cgroups mounted.
  private static func hiding(on host: HostFacts) -> RuntimeTraits {
    var traits = RuntimeTraits()
    traits.hidesUnifiedHierarchy = host.cgroups.summary == "hybrid"
    return traits
  }

  private static let gvisor: [OciRuntime] = {
    let program = RuntimeProgram("runsc", package: "runsc")
    func variant(
      _ platform: String, _ summary: String,
      _ obstacle: @escaping @Sendable (HostFacts) -> Availability
    ) -> OciRuntime {
      OciRuntime(
        name: "gvisor", variant: platform, summary: summary,
        includes: "a kernel in user space that serves the payload's calls; cgroup with limits; "
          + "no network",
        program: program,
        options: ["--network=none"] + (platform.isEmpty ? [] : ["--platform=\(platform)"]),
        hasOwnKernel: true, obstacle: obstacle)
    }
    return [
      variant("", "gVisor's runsc over the same bundle, on its default platform") { _ in .available
      },
      variant("ptrace", "gVisor, its calls intercepted by ptrace", GvisorPlatform.ptrace.obstacle),
      variant("systrap", "gVisor, by seccomp traps", GvisorPlatform.systrap.obstacle),
      variant("kvm", "gVisor, in a virtual machine", GvisorPlatform.kvm.obstacle),
    ]
  }()
}
