internal import Container
internal import Images
internal import Linux
package import Model

/// Every technique and variant, in the order of tables and charts; one entry here adds one.
package enum TechniqueCatalog {
  package static func all(on host: HostFacts) -> [any Technique] {
    processes(on: host) + Unikernel.all + LinuxMicroVM.all(host.guests) + runtimes(on: host)
  }

  /// Other people's, each started by its own command.
  private static func runtimes(on host: HostFacts) -> [any Technique] {
    let runtimes: [any Runtime] =
      Bubblewrap.all + Firejail.all + [Unshare(), Nspawn(), Lxc()] + OciRuntime.all(on: host)
      + Podman.all + [Containerd()] + Docker.all + [UserModeLinux()]
      + Qemu.all + [Firecracker(), CloudHypervisor()]
    let techniques: [any Technique] = runtimes.map { RuntimeTechnique(runtime: $0, host: host) }
    return techniques + CriPod.all(on: host)
  }

  /// The baseline of every comparison.
  package static func native(on host: HostFacts) -> any Technique {
    IsolatedProcess(
      "native", summary: "the payload as a plain process", ContainerBlueprint(), host: host)
  }

  private static func processes(on host: HostFacts) -> [any Technique] {
    let plain = ContainerBlueprint()
    return [
      IsolatedProcess(
        "null", summary: "launch and reap of a static no-op: the harness's own floor", plain,
        image: .noop, host: host),
      native(on: host),
      IsolatedProcess(
        "chroot", summary: "chroot(2) into a prepared root", plain.with { $0.root = .changed },
        host: host),
      IsolatedProcess(
        "chroot", "open-descriptor",
        summary: "the same by a launcher that forgets to close the host's root folder",
        plain.with {
          $0.root = .changed
          $0.leavesRootOpen = true
        }, host: host),
    ] + rungs(on: host) + namespaces(on: host) + [
      IsolatedProcess(
        "cgroup", summary: "a cgroup alone: memory, processor and process limits",
        plain.with { $0.limits = .standard }, host: host)
    ] + layers(on: host) + containers(on: host)
  }

  /// Ways to give a process its root: what a layer of an overlay costs.
  private static func layers(on host: HostFacts) -> [any Technique] {
    func layers(
      _ variant: String, _ summary: String, _ change: (inout ContainerBlueprint) -> Void
    ) -> IsolatedProcess {
      var blueprint = ContainerBlueprint()
      blueprint.namespaces = [.mount]
      blueprint.root = .bound
      blueprint.mountsProc = true
      change(&blueprint)
      return IsolatedProcess("layers", variant, summary: summary, blueprint, host: host)
    }
    return [
      layers("bind", "a mount namespace whose root is a bind mount") { _ in },
      layers("tmpfs", "the same, with a tmpfs for the files that others have in layers") {
        $0.mountsLayerFolder = true
      },
    ]
      + [1, 2, 4, 8, 16, 32, 64].map { count in
        layers(
          "overlay-\(count)",
          "a root by overlayfs of \(count) lower layer\(count == 1 ? "" : "s"), a tmpfs above"
        ) {
          $0.root = .overlay
          $0.lowerLayers = count
          $0.upperMebibytes = 320
        }
      }
  }

  /// The ladder's own rungs: each with one mechanism more than the one before.
  private static func rungs(on host: HostFacts) -> [any Technique] {
    var blueprint = ContainerBlueprint()
    func rung(
      _ variant: String, _ summary: String, _ change: (inout ContainerBlueprint) -> Void
    ) -> IsolatedProcess {
      change(&blueprint)
      return IsolatedProcess(Ladder.name, variant, summary: summary, blueprint, host: host)
    }
    return [
      rung("mount", "a mount namespace with /proc: root by bind mount and pivot_root, no chroot") {
        $0.root = .bound
        $0.namespaces = [.mount]
        $0.mountsProc = true
      },
      rung("pid", "and a pid namespace") { $0.namespaces.insert(.pid) },
      rung("ipc-uts", "and ipc and uts namespaces with a host name") {
        $0.namespaces.formUnion([.ipc, .uts])
        $0.hostName = "bench"
      },
      rung("user", "and a user namespace whose root is nobody outside") {
        $0.namespaces.insert(.user)
        $0.owner = host.unprivilegedOwner
      },
      rung("net", "and a network namespace with loopback") {
        $0.namespaces.insert(.net)
        $0.raisesLoopback = true
      },
      rung("cgroup", "and a cgroup with limits, and its namespace") {
        $0.namespaces.insert(.cgroup)
        $0.limits = .standard
      },
      rung("seccomp", "and Docker's seccomp filter") {
        $0.forbidsNewPrivileges = true
        $0.seccomp = DockerDefaults.seccomp
      },
    ]
  }

  private static func namespaces(on host: HostFacts) -> [any Technique] {
    let all = IsolatedProcess(
      "namespaces", summary: "all eight namespaces together",
      ContainerBlueprint().with { $0.namespaces = Set(Namespace.allCases) }, host: host)
    return [all]
      + Namespace.allCases.map { kind in
        IsolatedProcess(
          "namespaces", kind.rawValue, summary: "a new \(kind) namespace alone",
          ContainerBlueprint().with { $0.namespaces = [kind] }, host: host)
      }
  }

  private static func containers(on host: HostFacts) -> [any Technique] {
    let full = ContainerBlueprint.full
    return [
      IsolatedProcess(
        "container",
        summary: "seven namespaces, cgroup, overlayfs root, Docker's capabilities and seccomp",
        full, host: host),
      IsolatedProcess(
        "container", "minimal", summary: "mount and pid namespaces over a bind-mounted root",
        ContainerBlueprint().with {
          $0.namespaces = [.mount, .pid]
          $0.root = .bound
          $0.mountsProc = true
        }, host: host),
      IsolatedProcess(
        "container", "no-net", summary: "the full container in the host's network namespace",
        full.with {
          $0.namespaces.remove(.net)
          $0.raisesLoopback = false
        }, host: host),
      IsolatedProcess(
        "container", "userns", summary: "the full container in a user namespace, root mapped away",
        full.with {
          $0.namespaces.insert(.user)
          $0.owner = host.unprivilegedOwner
        }, host: host),
      IsolatedProcess(
        "container", "rootless",
        summary: "all namespaces without root: no cgroup, the rest as in the full container",
        full.with {
          $0.namespaces.insert(.user)
          $0.owner = host.unprivilegedOwner
          $0.limits = nil
        }, host: host),
      IsolatedProcess(
        "container", "bind", summary: "the full container over a bind mount instead of overlayfs",
        full.with { $0.root = .bound }, host: host),
      IsolatedProcess(
        "container", "prewarmed",
        summary: "from a launcher that has root (read-only), network namespace (shared), "
          + "bounding set and filter ready",
        full.with { $0.isPrewarmed = true }, host: host),
    ] + filters(on: host)
  }

  /// What the size and the shape of a seccomp filter cost: every one changes no answer.
  private static func filters(on host: HostFacts) -> [any Technique] {
    func container(
      _ variant: String, _ summary: String, _ filter: SeccompProfile?
    ) -> IsolatedProcess {
      IsolatedProcess(
        "container", variant, summary: summary,
        ContainerBlueprint.full.with { $0.seccomp = filter }, host: host)
    }
    return [
      container("no-seccomp", "the full container without a seccomp filter", nil),
      container(
        "seccomp-10", "with a filter of 10 rules, each of a call that does not exist",
        SizedFilter.unknownCalls(10)),
      container("seccomp-100", "with such a filter of 100 rules", SizedFilter.unknownCalls(100)),
      container("seccomp-400", "with such a filter of 400 rules", SizedFilter.unknownCalls(400)),
      container(
        "seccomp-400-linear", "with the rules of seccomp-400 in a list instead of a tree",
        SizedFilter.unknownCalls(400, isTree: false)),
      container(
        "seccomp-400-arguments",
        "with a filter of 400 rules that look at an argument, one for each call that exists",
        SizedFilter.knownCallsByArgument()),
      container(
        "seccomp-400-arguments-linear",
        "with the rules of seccomp-400-arguments in a list, by number, instead of a tree",
        SizedFilter.knownCallsByArgument(isTree: false)),
    ]
  }
}
