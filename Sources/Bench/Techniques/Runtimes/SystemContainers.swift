internal import Container
internal import Linux
internal import Model
internal import SystemPackage

/// systemd-nspawn: a container for a whole system, here for one program.
struct Nspawn: Runtime {
  let name = "nspawn"
  let summary = "systemd-nspawn with one program instead of a system, read-only"
  let includes =
    "mount, uts, ipc, pid and network namespaces, its own /dev, /proc and /sys, its capabilities and "
    + "filter; no limits"
  let program = RuntimeProgram("systemd-nspawn", package: "systemd-container")

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    RuntimeCommand(
      site.program,
      [
        "--quiet", "--keep-unit", "--register=no", "--pipe", "--private-network", "--read-only",
        "--machine=\(order.instance)", "--directory=\(site.root.path)",
      ] + site.marks(of: order.instance).map { "--setenv=\($0)" } + order.arguments)
  }

  func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = Expectation()
    expectation.separateNamespaces = [.mount, .uts, .ipc, .pid, .net]
    expectation.processID = 1
    expectation.hasOwnRoot = true
    expectation.seccompMode = 2
    return expectation
  }
}

/// LXC: `lxc-execute`, one program in a container of its own.
struct Lxc: Runtime {
  let name = "lxc"
  let summary = "lxc-execute: one program under LXC's own init"
  let includes =
    "mount, uts, ipc, pid and network namespaces, cgroup with limits, pivot_root, /proc, its own init "
    + "as process 1; no filter"
  let program = RuntimeProgram("lxc-execute", package: "lxc")

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    let folder = try site.makeFolder(of: order.instance)
    let file = folder.appending("config")
    try TextFile.create(
      file, Array(configuration(of: order.instance, at: site).utf8),
      permissions: FilePermissions(rawValue: 0o600))
    return RuntimeCommand(
      site.program,
      ["-n", order.instance, "-P", site.state.string, "-f", file.string, "--"] + order.arguments)
  }

  private func configuration(of instance: String, at site: RuntimeSite) -> String {
    // Where it makes its groups: from the top of each hierarchy, without the slash.
    let group = RuntimeGroups(site.host.cgroups, runID: site.runID).place(of: instance).dropFirst()
    let limits =
      site.host.cgroups.hierarchy(of: "memory")?.version == .two
      ? [
        "lxc.cgroup2.memory.max = \(site.limits.memoryBytes)",
        "lxc.cgroup2.cpu.max = \(site.limits.processorMillis * 100) 100000",
        "lxc.cgroup2.pids.max = \(site.limits.processes)",
      ]
      : [
        "lxc.cgroup.memory.limit_in_bytes = \(site.limits.memoryBytes)",
        "lxc.cgroup.cpu.cfs_period_us = 100000",
        "lxc.cgroup.cpu.cfs_quota_us = \(site.limits.processorMillis * 100)",
        "lxc.cgroup.pids.max = \(site.limits.processes)",
      ]
    let lines =
      [
        "lxc.rootfs.path = dir:\(site.root.path)",
        "lxc.uts.name = bench", "lxc.net.0.type = empty", "lxc.mount.auto = proc:mixed",
        "lxc.autodev = 0", "lxc.pty.max = 0", "lxc.tty.max = 0",
        "lxc.apparmor.profile = unconfined", "lxc.cgroup.dir.container = \(group)",
        "lxc.cgroup.dir.monitor = \(group)-monitor",
        "lxc.cgroup.dir.monitor.pivot = \(group)-pivot",
      ] + limits + site.marks(of: instance).map { "lxc.environment = \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  func setUp(_ site: RuntimeSite) throws -> [RuntimeCommand] {
    // Without a file to mount the host's upon, it complains.
    try TextFile.create(
      site.root.path.appending("dev").appending("null"), [],
      permissions: FilePermissions(rawValue: 0o666))
    return []
  }

  func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = Expectation()
    expectation.separateNamespaces = [.mount, .uts, .ipc, .pid, .net]
    expectation.hasOwnRoot = true
    expectation.hostName = "bench"
    return expectation
  }
}
