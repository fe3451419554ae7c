internal import Container
internal import Linux
internal import Model
internal import SystemPackage

/// bubblewrap: namespaces and bind mounts around one command.
struct Bubblewrap: Runtime {
  let name = "bubblewrap"
  let variant: String
  let summary: String
  let includes =
    "all namespaces, root by read-only bind and pivot_root, /proc and /dev, no capability; no "
    + "cgroup, no filter"
  let program = RuntimeProgram("bwrap", package: "bubblewrap")
  private let sharesNetwork: Bool

  static let all = [
    Bubblewrap(variant: "", summary: "bwrap with every namespace", sharesNetwork: false),
    Bubblewrap(
      variant: "share-net", summary: "bwrap in the host's network namespace", sharesNetwork: true),
  ]

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    RuntimeCommand(
      site.program,
      ["--unshare-all"] + (sharesNetwork ? ["--share-net"] : [])
        + ["--ro-bind", site.root.path.string, "/", "--proc", "/proc", "--dev", "/dev"]
        + ["--cap-drop", "ALL", "--die-with-parent"] + order.arguments)
  }

  func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = Expectation()
    expectation.separateNamespaces = [.mount, .uts, .ipc, .pid]
    if sharesNetwork {
      expectation.sharedNamespaces = [.net]
    } else {
      expectation.separateNamespaces.insert(.net)
    }
    expectation.hasOwnRoot = true
    expectation.effectiveCapabilities = 0
    expectation.noNewPrivileges = true
    return expectation
  }
}

/// firejail: a setuid sandbox for desktop programs.
struct Firejail: Runtime {
  let name = "firejail"
  let variant: String
  let summary: String
  let includes: String
  let program = RuntimeProgram("firejail", package: "firejail")
  private let options: [String]

  static let all = [
    Firejail(
      variant: "", summary: "firejail with its own filter and no capability, in the host's root",
      includes: "mount, pid, ipc, uts and network namespaces, its default seccomp filter, a "
        + "private /dev; the host's root read-only; no cgroup; it sleeps 20 ms after the program's end",
      options: [
        "--caps.drop=all", "--nonewprivs", "--seccomp", "--net=none", "--private-dev",
        "--ipc-namespace",
      ]),
    Firejail(
      variant: "minimal", summary: "firejail without a profile or any option",
      includes: "mount, pid and uts namespaces over the host's root", options: []),
  ]

  // It may not change the root: Debian's configuration forbids --chroot.
  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    RuntimeCommand(
      site.program,
      ["--quiet", "--noprofile"] + options + [site.root.hostExecutable.string]
        + order.arguments.dropFirst())
  }

  func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = Expectation()
    expectation.separateNamespaces = [.mount, .pid]
    guard variant.isEmpty else { return expectation }
    expectation.separateNamespaces.formUnion([.net, .ipc])
    expectation.effectiveCapabilities = 0
    expectation.seccompMode = 2
    expectation.noNewPrivileges = true
    return expectation
  }
}

/// unshare of util-linux: namespaces and a chroot, and nothing else.
struct Unshare: Runtime {
  let name = "unshare"
  let summary = "util-linux's unshare: six namespaces and a chroot"
  let includes =
    "mount, uts, ipc, network, pid and cgroup namespaces, chroot, /proc; no cgroup, no filter, all "
    + "capabilities"
  let program = RuntimeProgram("unshare", package: "util-linux")

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    RuntimeCommand(
      site.program,
      ["-muinpCf", "--root=\(site.root.path)", "--mount-proc"] + order.arguments)
  }

  func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = Expectation()
    expectation.separateNamespaces = [.mount, .uts, .ipc, .pid, .net, .cgroup]
    expectation.processID = 1
    expectation.hasOwnRoot = true
    return expectation
  }
}
