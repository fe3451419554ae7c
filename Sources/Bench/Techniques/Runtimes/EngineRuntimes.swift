internal import Container
internal import Launch
internal import Linux
internal import Model
internal import SystemPackage

/// Docker, by its command line.
struct Docker: Runtime {
  let name = "docker"
  let variant: String
  let summary: String
  let includes: String
  let program = RuntimeProgram("docker", package: "docker.io", version: ["--version"])
  private let options: [String]
  /// The OCI runtime that its name stands for; nil: the daemon's default.
  private let runtime: String?

  static let all: [Docker] = {
    let start =
      "client, daemon, containerd, shim and runc; image by overlayfs, cgroup with limits, "
      + "Docker's capabilities and filter, output through daemon and client"
    func with(_ runtime: String, _ package: String) -> Docker {
      Docker(
        variant: "runtime-\(runtime)", summary: "docker run with \(package)", includes: start,
        options: ["--network=none", "--runtime=\(runtime)"], runtime: runtime)
    }
    return [
      Docker(
        variant: "", summary: "docker run, as its daemon is set up",
        includes: start + "; its network, which the run's own daemon does not have",
        options: [], runtime: nil),
      Docker(
        variant: "no-network", summary: "docker run with no network but loopback", includes: start,
        options: ["--network=none"], runtime: nil),
      with("crun", "crun instead of runc"), with("runsc", "gVisor instead of runc"),
    ]
  }()

  var traits: RuntimeTraits {
    var traits = RuntimeTraits()
    traits.needsRoot = false
    traits.isStaged = false
    traits.engine = Engine(kind: .docker)
    return traits
  }

  func obstacle(on host: HostFacts) -> Availability {
    guard let runtime, Program(named: runtime) == nil else { return .available }
    return RuntimeProgram(runtime, package: runtime).absence
  }

  func setUp(_ site: RuntimeSite) throws -> [RuntimeCommand] {
    let archive = try RuntimeImage.write(for: site)
    return [docker(site, ["load", "--quiet", "--input", archive.string])]
  }

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    let limits = [
      "--memory=\(site.limits.memoryBytes)", "--pids-limit=\(site.limits.processes)",
      "--cpu-period=100000", "--cpu-quota=\(site.limits.processorMillis * 100)",
    ]
    var arguments = [
      "run", "--rm", "--name", order.instance, "--label", "\(PreparedPod.label)=\(site.runID)",
    ]
    if site.keepsInput { arguments.append("--interactive") }
    arguments += ["--hostname=bench", "--read-only", "--security-opt=no-new-privileges"]
    arguments += options + limits
    for mark in site.marks(of: order.instance) { arguments += ["--env", mark] }
    return docker(site, arguments + [RuntimeImage.reference(of: site.runID)] + order.arguments)
  }

  func disposal(of instance: String, at site: RuntimeSite) -> [RuntimeCommand] {
    [docker(site, ["rm", "--force", instance])]
  }

  func tearDown(_ site: RuntimeSite) -> [RuntimeCommand] {
    site.engine?.isOwn == true
      ? [] : [docker(site, ["rmi", "--force", RuntimeImage.reference(of: site.runID)])]
  }

  private func docker(_ site: RuntimeSite, _ arguments: [String]) -> RuntimeCommand {
    RuntimeCommand(
      site.program, ["--host", "unix://\(site.engine?.path.string ?? "SOCKET")"] + arguments)
  }

  func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = RuntimeImage.expectation()
    expectation.hostName = "bench"
    if runtime == "runsc" {
      expectation = Expectation()
      expectation.processID = 1
      expectation.hasOwnKernel = true
    }
    // A user's own daemon may be set up in other ways than Docker's.
    if site.engine?.isOwn == false { expectation.seccompMode = nil }
    return expectation
  }
}

/// containerd, by its own client.
struct Containerd: Runtime {
  let name = "containerd"
  let summary = "ctr run: containerd with its shim and runc, without Docker"
  let includes =
    "client, daemon, shim and runc; image by its snapshotter, cgroup with limits, network namespace; "
    + "its default filter; records by a mounted pipe, because ctr loses the output of a short life now "
    + "and then"
  let program = RuntimeProgram("ctr", package: "containerd", version: ["--version"])

  var traits: RuntimeTraits {
    var traits = RuntimeTraits()
    traits.isStaged = false
    traits.engine = Engine(kind: .containerd)
    // It gives up the container's output when that ends before the pipe of it is open: 2 of 300.
    traits.output = .pipes
    return traits
  }

  func setUp(_ site: RuntimeSite) throws -> [RuntimeCommand] {
    let archive = try RuntimeImage.write(for: site)
    return [ctr(site, ["images", "import", archive.string])]
  }

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    let group = RuntimeGroups(site.host.cgroups, runID: site.runID).place(of: order.instance)
    var arguments = ["run", "--rm", "--read-only", "--seccomp", "--cgroup", group]
    arguments += ["--fifo-dir", site.state.appending("fifo").string]
    let folder = site.folder(of: order.instance)
    arguments += [
      "--mount", "type=bind,src=\(folder),dst=\(RuntimePipes.mountPoint),options=rbind:rw",
    ]
    arguments += ["--memory-limit", "\(site.limits.memoryBytes)"]
    arguments += ["--cpus", "\(Double(site.limits.processorMillis) / 1000)"]
    for mark in site.marks(of: order.instance) { arguments += ["--env", mark] }
    return ctr(
      site, arguments + [RuntimeImage.reference(of: site.runID), order.instance] + order.arguments)
  }

  func disposal(of instance: String, at site: RuntimeSite) -> [RuntimeCommand] {
    [
      ctr(site, ["tasks", "kill", "--signal", "SIGKILL", instance]),
      ctr(site, ["tasks", "delete", "--force", instance]),
      ctr(site, ["containers", "delete", instance]),
    ]
  }

  func tearDown(_ site: RuntimeSite) -> [RuntimeCommand] {
    site.engine?.isOwn == true
      ? [] : [ctr(site, ["images", "remove", RuntimeImage.reference(of: site.runID)])]
  }

  /// Everything lies in a namespace of the run.
  private func ctr(_ site: RuntimeSite, _ arguments: [String]) -> RuntimeCommand {
    RuntimeCommand(
      site.program,
      ["--address", site.engine?.path.string ?? "SOCKET", "--namespace", site.namespace]
        + arguments)
  }

  func expectation(at site: RuntimeSite) -> Expectation { RuntimeImage.expectation() }
}

/// podman: no daemon, a monitor for each container.
struct Podman: Runtime {
  let name = "podman"
  let variant: String
  let summary: String
  let includes =
    "the engine itself in every start, a monitor (conmon), an OCI runtime; storage by overlayfs, cgroup "
    + "with limits, capabilities and filter of its own; no network but loopback"
  let program = RuntimeProgram("podman", package: "podman")
  private let ociRuntime: @Sendable (HostFacts) -> String

  static let all = [
    Podman(
      variant: "", summary: "podman run with the OCI runtime that this host's cgroups allow",
      // crun 1.8 refuses a host that has both versions of cgroups mounted.
      ociRuntime: { host in
        host.cgroups.summary != "hybrid" && Program(named: "crun") != nil ? "crun" : "runc"
      }),
    Podman(variant: "runc", summary: "podman run with runc", ociRuntime: { _ in "runc" }),
  ]

  func obstacle(on host: HostFacts) -> Availability {
    let name = ociRuntime(host)
    return Program(named: name) == nil ? RuntimeProgram(name, package: name).absence : .available
  }

  func setUp(_ site: RuntimeSite) throws -> [RuntimeCommand] {
    let archive = try RuntimeImage.write(for: site)
    return [podman(site, ["load", "--quiet", "--input", archive.string])]
  }

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    let group = RuntimeGroups(site.host.cgroups, runID: site.runID).place(of: order.instance)
    var arguments = ["run", "--rm", "--name", order.instance, "--network=none"]
    if site.keepsInput { arguments.append("--interactive") }
    arguments += ["--hostname=bench", "--read-only", "--security-opt=no-new-privileges"]
    // Without CAP_SYS_RESOURCE its own defaults would be more than it may have.
    arguments += ["--ulimit=nofile=1024:4096", "--ulimit=nproc=1024:4096"]
    arguments += ["--cgroup-parent=\(group)", "--memory=\(site.limits.memoryBytes)"]
    arguments += ["--pids-limit=\(site.limits.processes)", "--cpu-period=100000"]
    arguments.append("--cpu-quota=\(site.limits.processorMillis * 100)")
    for mark in site.marks(of: order.instance) { arguments += ["--env", mark] }
    return podman(site, arguments + [RuntimeImage.reference(of: site.runID)] + order.arguments)
  }

  func disposal(of instance: String, at site: RuntimeSite) -> [RuntimeCommand] {
    [podman(site, ["rm", "--force", "--time=0", instance])]
  }

  private func podman(_ site: RuntimeSite, _ arguments: [String]) -> RuntimeCommand {
    RuntimeCommand(
      site.program,
      [
        // It refuses a longer path; the stage has a /run of its own.
        "--root=\(site.state.appending("root"))", "--runroot=/run/bench",
        "--tmpdir=\(site.state.appending("tmp"))", "--cgroup-manager=cgroupfs",
        "--events-backend=none", "--storage-driver=overlay", "--runtime=\(ociRuntime(site.host))",
      ] + arguments)
  }

  func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = RuntimeImage.expectation(nil)
    expectation.hostName = "bench"
    return expectation
  }
}
