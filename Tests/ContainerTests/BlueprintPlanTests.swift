import Container
import Launch
import Linux
import Model
import SystemPackage
import Testing

struct BlueprintPlanTests {
  @Test func containerWritesOutEveryMechanism() throws {
    let plan = try ContainerBlueprint.full.plan(at: site(limited: true))
    let count = try DockerDefaults.seccomp.compile().count
    #expect(
      plan.lines.filter { !$0.isGuardOfProc } == [
        "clone3 CLONE_VM|CLONE_VFORK with new namespaces: mount, uts, ipc, pid, net, time",
        "dup2 /dev/null or the token pipe onto descriptor 0",
        "dup2 the record pipe onto descriptor 1",
        "dup2 /dev/null onto descriptor 2",
        "setsid",
        "write \"0\" to the task list of cgroup hierarchy 0",
        "write \"0\" to the task list of cgroup hierarchy 1",
        "write \"0\" to the task list of cgroup hierarchy 2",
        "unshare namespaces cgroup",
        "mount / (rec,private)",
        "mount tmpfs at /RUN/stage (nosuid,nodev,size=64m,mode=755)",
        "mkdir /RUN/stage/upper",
        "mkdir /RUN/stage/work",
        "mkdir /RUN/stage/merged",
        "mount overlay at /RUN/stage/merged "
          + "(nodev,lowerdir=/RUN/root,upperdir=/RUN/stage/upper,workdir=/RUN/stage/work)",
        "mount proc at /RUN/stage/merged/proc (nosuid,nodev,noexec)",
        "mount tmpfs at /RUN/stage/merged/dev (nosuid,noexec,size=64k,mode=755)",
        "mknod /RUN/stage/merged/dev/null",
        "mknod /RUN/stage/merged/dev/zero",
        "mknod /RUN/stage/merged/dev/full",
        "mknod /RUN/stage/merged/dev/random",
        "mknod /RUN/stage/merged/dev/urandom",
        "mknod /RUN/stage/merged/dev/tty",
        "symlink /RUN/stage/merged/dev/fd to /proc/self/fd",
        "symlink /RUN/stage/merged/dev/stdin to fd/0",
        "symlink /RUN/stage/merged/dev/stdout to fd/1",
        "symlink /RUN/stage/merged/dev/stderr to fd/2",
        "mount /RUN/stage/merged/dev (ro,nosuid,noexec,remount,bind)",
        "chdir to /RUN/stage/merged",
        "pivot_root to ., old root at .",
        "umount . (detach)",
        "chdir to /",
        "sethostname bench",
        "raise network interface lo",
        "drop all but 14 capabilities from the bounding set",
        "capset to 14 capabilities",
        "prctl PR_SET_NO_NEW_PRIVS",
        "install a seccomp filter of \(count) instructions",
        "prctl PR_SET_PDEATHSIG SIGKILL",
        "execve /bin/payload hello 64",
      ])
    #expect(plan.identity == nil)
  }

  @Test func containerGuardsWhatOfProcActsUponTheHost() throws {
    let lines = try ContainerBlueprint.full.plan(at: site(limited: true)).lines
    // Every kernel has these.
    #expect(
      lines.contains(
        "mount /RUN/stage/merged/proc/sys at /RUN/stage/merged/proc/sys (bind,rec)"))
    #expect(
      lines.contains("mount /RUN/stage/merged/proc/sys (ro,nosuid,nodev,noexec,remount,bind)"))
    #expect(lines.contains("mount /dev/null at /RUN/stage/merged/proc/interrupts (bind)"))
    var blueprint = ContainerBlueprint.full
    blueprint.guardsProc = false
    #expect(try !blueprint.plan(at: site(limited: true)).lines.contains { $0.isGuardOfProc })
  }

  @Test func minimalContainerBindsItsRoot() throws {
    var blueprint = ContainerBlueprint()
    blueprint.namespaces = [.mount, .pid]
    blueprint.root = .bound
    blueprint.mountsProc = true
    #expect(
      try blueprint.plan(at: site()).lines == [
        "clone3 CLONE_VM|CLONE_VFORK with new namespaces: mount, pid",
        "dup2 /dev/null or the token pipe onto descriptor 0",
        "dup2 the record pipe onto descriptor 1",
        "dup2 /dev/null onto descriptor 2",
        "setpgid into a group of its own",
        "mount / (rec,private)",
        "mount /RUN/root at /RUN/root (bind,rec)",
        "mount proc at /RUN/root/proc (nosuid,nodev,noexec)",
        "chdir to /RUN/root",
        "pivot_root to ., old root at .",
        "umount . (detach)",
        "chdir to /",
        "prctl PR_SET_PDEATHSIG SIGKILL",
        "execve /bin/payload hello 64",
      ])
  }

  @Test func chrootChangesNothingElse() throws {
    var blueprint = ContainerBlueprint()
    blueprint.root = .changed
    #expect(
      try blueprint.plan(at: site()).lines == [
        "clone3 CLONE_VM|CLONE_VFORK",
        "dup2 /dev/null or the token pipe onto descriptor 0",
        "dup2 the record pipe onto descriptor 1",
        "dup2 /dev/null onto descriptor 2",
        "setpgid into a group of its own",
        "chroot to /RUN/root",
        "chdir to /",
        "prctl PR_SET_PDEATHSIG SIGKILL",
        "execve /bin/payload hello 64",
      ])
  }

  @Test func userNamespaceMapsItsOwnersIDs() throws {
    var blueprint = ContainerBlueprint()
    blueprint.namespaces = [.user]
    blueprint.owner = LaunchPlan.Identity(user: 1000, group: 1001)
    let plan = try blueprint.plan(at: site())
    #expect(plan.identity == LaunchPlan.Identity(user: 1000, group: 1001))
    #expect(
      Array(plan.lines[..<1] + plan.lines[5...7]) == [
        "clone3 CLONE_VM|CLONE_VFORK with new namespaces: user, as user 1000",
        "write \"deny\" to /proc/self/setgroups",
        "write \"0 1000 1\" to /proc/self/uid_map",
        "write \"0 1001 1\" to /proc/self/gid_map",
      ])
  }

  /// An ordinary user may not even give up groups: there is nobody to step down to.
  @Test func ordinaryUserStaysWhoTheyAre() throws {
    var blueprint = ContainerBlueprint()
    blueprint.namespaces = [.user]
    blueprint.owner = LaunchPlan.Identity(user: 1000, group: 1001)
    let plan = try blueprint.plan(at: site(caller: LaunchPlan.Identity(user: 1000, group: 1001)))
    #expect(plan.identity == nil)
    #expect(plan.lines[6] == "write \"0 1000 1\" to /proc/self/uid_map")
  }

  @Test func everyMechanismHasItsProof() {
    let expectation = ContainerBlueprint.full.expectation
    #expect(expectation.separateNamespaces == [.mount, .uts, .ipc, .pid, .net, .cgroup, .time])
    #expect(expectation.sharedNamespaces == [.user])
    #expect(expectation.hasOwnRoot == true)
    #expect(expectation.processID == 1)
    #expect(expectation.userID == nil)
    #expect(expectation.rootFileSystem == 0x794c_7630)
    #expect(expectation.effectiveCapabilities == 0xa804_25fb)
    #expect(expectation.boundingCapabilities == 0xa804_25fb)
    #expect(expectation.seccompMode == 2)
    #expect(expectation.noNewPrivileges == true)
    #expect(expectation.privilegeLevel == 3)
    #expect(expectation.hostName == "bench")
  }

  @Test func onlyWhatStaysInsideAUserNamespaceNeedsNoPrivilege() {
    var blueprint = ContainerBlueprint()
    #expect(blueprint.isUnprivileged)
    blueprint.namespaces = [.mount]
    #expect(!blueprint.isUnprivileged)
    blueprint.namespaces = [.mount, .user]
    #expect(blueprint.isUnprivileged)
    blueprint.limits = .standard
    #expect(!blueprint.isUnprivileged)
    #expect(!ContainerBlueprint.full.isUnprivileged)
  }

  private func site(
    limited: Bool = false, caller: LaunchPlan.Identity = .init(user: 0, group: 0)
  ) -> ContainerBlueprint.Site {
    ContainerBlueprint.Site(
      root: RootFolder(in: "/RUN", image: "payload"),
      cgroups: limited
        ? CgroupParent(layout: .versionOne, limits: .standard, runID: "RUN") : nil,
      arguments: ["/bin/payload", "hello", "64"], environment: [], caller: caller)
  }
}

extension String {
  /// Whether the step guards a part of /proc: of which there are as many as the kernel has.
  var isGuardOfProc: Bool { hasPrefix("mount ") && contains("/proc/") }
}
