import Container
import Launch
import Linux
import Model
import Testing

@testable import Techniques

struct CatalogTests {
  private func facts(
    user: UInt32, capabilities: CapabilitySet, namespaces: Set<Namespace> = Set(Namespace.allCases),
    fileSystems: Set<String> = ["overlay"], obstacle: HostFacts.Obstacle? = nil,
    controllers: String = "memory cpu pids"
  ) -> HostFacts {
    HostFacts(
      caller: LaunchPlan.Identity(user: user, group: user), capabilities: capabilities,
      cgroups: CgroupLayout.parse(
        mounts: "30 24 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw", groups: "0::/",
        unified: { _ in controllers }),
      namespaces: namespaces, fileSystems: fileSystems, userNamespaceObstacle: obstacle,
      unprivilegedOwner: LaunchPlan.Identity(user: 1000, group: 1000))
  }

  private func unavailable(_ facts: HostFacts) -> [String: String] {
    var reasons: [String: String] = [:]
    for technique in TechniqueCatalog.all(on: facts)
    where !["unikernel", "microvm"].contains(technique.name) && !technique.isExternal {
      if case .unavailable(let reason, _) = technique.probe() {
        reasons[technique.label] = reason
      }
    }
    return reasons
  }

  @Test func everyTechniqueHasANameOfItsOwnAndASummary() {
    let all = TechniqueCatalog.all(on: facts(user: 0, capabilities: .supported))
    #expect(Set(all.map(\.label)).count == all.count)
    #expect(all.allSatisfy { !$0.summary.isEmpty && !$0.explain().isEmpty })
    #expect(
      all.filter { !$0.isExternal }.map(\.label).filter { !$0.hasPrefix("unikernel/") } == [
        "null", "native", "chroot", "chroot/open-descriptor", "ladder/mount", "ladder/pid",
        "ladder/ipc-uts", "ladder/user",
        "ladder/net", "ladder/cgroup", "ladder/seccomp", "namespaces", "namespaces/mount",
        "namespaces/uts",
        "namespaces/ipc", "namespaces/pid", "namespaces/net", "namespaces/user",
        "namespaces/cgroup", "namespaces/time", "cgroup", "layers/bind", "layers/tmpfs",
        "layers/overlay-1", "layers/overlay-2", "layers/overlay-4", "layers/overlay-8",
        "layers/overlay-16", "layers/overlay-32", "layers/overlay-64", "container",
        "container/minimal",
        "container/no-net", "container/userns", "container/rootless", "container/bind",
        "container/prewarmed", "container/no-seccomp", "container/seccomp-10",
        "container/seccomp-100",
        "container/seccomp-400", "container/seccomp-400-linear", "container/seccomp-400-arguments",
        "container/seccomp-400-arguments-linear", "unikernel", "microvm", "microvm/bzimage",
        "microvm/pvh", "microvm/map", "microvm/minimal", "microvm/snapshot", "microvm/pool",
        "microvm/serial", "microvm/pit", "microvm/split", "microvm/memory-1g",
        "microvm/smallpages", "microvm/unguarded",
      ])
    #expect(
      all.filter(\.isExternal).map(\.label) == [
        "bubblewrap", "bubblewrap/share-net", "firejail", "firejail/minimal", "unshare", "nspawn",
        "lxc", "runc", "crun", "gvisor", "gvisor/ptrace", "gvisor/systrap", "gvisor/kvm", "podman",
        "podman/runc", "containerd", "docker", "docker/no-network", "docker/runtime-crun",
        "docker/runtime-runsc", "uml", "qemu-microvm", "qemu-microvm/tcg", "qemu-pc",
        "qemu-pc/tcg", "firecracker", "cloud-hypervisor", "cri-pod", "cri-pod/host-network",
      ])
    #expect(all.filter { !$0.runsPayload }.map(\.label) == ["null"])
  }

  /// Why a technique is left out of the other tests, where everybody sees it.
  @Test func saysWhatThisHostCannotDo() {
    #expect(TechniqueCase.all.count >= 20)
    for technique in TechniqueCase.all.map(\.technique) {
      if case .unavailable(let reason, let remedy) = technique.probe() {
        Issue.record("\(technique.label) is not tested: \(reason): \(remedy)", severity: .warning)
      }
    }
  }

  @Test func privilegedHostCanDoEverything() {
    #expect(unavailable(facts(user: 0, capabilities: .supported)) == [:])
  }

  @Test func ordinaryUserCanDoWhatAUserNamespaceAllows() {
    let reasons = unavailable(facts(user: 1000, capabilities: CapabilitySet(mask: 0)))
    #expect(Set(reasons.values) == ["needs root"])
    #expect(
      reasons.keys.sorted() == [
        "cgroup", "chroot", "chroot/open-descriptor", "container", "container/bind",
        "container/minimal", "container/no-net",
        "container/no-seccomp", "container/prewarmed", "container/seccomp-10",
        "container/seccomp-100", "container/seccomp-400", "container/seccomp-400-arguments",
        "container/seccomp-400-arguments-linear", "container/seccomp-400-linear",
        "container/userns", "ladder/cgroup", "ladder/ipc-uts", "ladder/mount", "ladder/pid",
        "ladder/seccomp", "layers/bind", "layers/overlay-1", "layers/overlay-16",
        "layers/overlay-2", "layers/overlay-32", "layers/overlay-4", "layers/overlay-64",
        "layers/overlay-8", "layers/tmpfs", "namespaces/cgroup", "namespaces/ipc",
        "namespaces/mount",
        "namespaces/net", "namespaces/pid", "namespaces/time", "namespaces/uts",
      ])
  }

  @Test func namesWhatTheKernelLacks() {
    let reasons = unavailable(
      facts(
        user: 0, capabilities: .supported,
        namespaces: Set(Namespace.allCases).subtracting([.time]), fileSystems: [],
        obstacle: HostFacts.Obstacle(reason: "no user namespaces here", remedy: "-"),
        controllers: "memory cpu"))
    #expect(
      reasons == [
        "namespaces": "this kernel has no time namespaces",
        "namespaces/time": "this kernel has no time namespaces",
        "namespaces/user": "no user namespaces here",
        "ladder/user": "no user namespaces here",
        "ladder/net": "no user namespaces here",
        "ladder/cgroup": "no user namespaces here",
        "ladder/seccomp": "no user namespaces here",
        "cgroup": "no cgroup hierarchy has the pids controller",
        "layers/overlay-1": "overlayfs is not loaded",
        "layers/overlay-2": "overlayfs is not loaded",
        "layers/overlay-4": "overlayfs is not loaded",
        "layers/overlay-8": "overlayfs is not loaded",
        "layers/overlay-16": "overlayfs is not loaded",
        "layers/overlay-32": "overlayfs is not loaded",
        "layers/overlay-64": "overlayfs is not loaded",
        "container": "this kernel has no time namespaces",
        "container/no-net": "this kernel has no time namespaces",
        "container/userns": "this kernel has no time namespaces",
        "container/rootless": "this kernel has no time namespaces",
        "container/bind": "this kernel has no time namespaces",
        "container/prewarmed": "this kernel has no time namespaces",
        "container/no-seccomp": "this kernel has no time namespaces",
        "container/seccomp-10": "this kernel has no time namespaces",
        "container/seccomp-100": "this kernel has no time namespaces",
        "container/seccomp-400": "this kernel has no time namespaces",
        "container/seccomp-400-linear": "this kernel has no time namespaces",
        "container/seccomp-400-arguments": "this kernel has no time namespaces",
        "container/seccomp-400-arguments-linear": "this kernel has no time namespaces",
      ])
  }

  @Test func explainsTheGroupsThatAnInstanceGets() throws {
    let all = TechniqueCatalog.all(on: facts(user: 0, capabilities: .supported))
    let cgroup = try #require(all.first { $0.label == "cgroup" })
    #expect(
      cgroup.explain() == [
        "mkdir /sys/fs/cgroup/bench-RUN/N",
        "write 268435456 to /sys/fs/cgroup/bench-RUN/N/memory.max",
        "write 100000 100000 to /sys/fs/cgroup/bench-RUN/N/cpu.max",
        "write 64 to /sys/fs/cgroup/bench-RUN/N/pids.max",
        "clone into /sys/fs/cgroup/bench-RUN/N (CLONE_INTO_CGROUP)",
        "clone3 CLONE_VM|CLONE_VFORK",
        "dup2 /dev/null or the token pipe onto descriptor 0",
        "dup2 the record pipe onto descriptor 1",
        "dup2 /dev/null onto descriptor 2",
        "setpgid into a group of its own",
        "prctl PR_SET_PDEATHSIG SIGKILL",
        "execve /RUN/cgroup/root/bin/payload hello 64 0000000000000000",
        "wait for the payload's ready record, its result and its end",
        "rmdir the instance's cgroups",
      ])
  }
}
