import Container
import Launch
import Linux
import Testing

struct PrewarmedPlanTests {
  private let prewarmed = ContainerBlueprint.full.with { $0.isPrewarmed = true }
  private let site = ContainerBlueprint.Site(
    root: RootFolder(in: "/RUN", image: "payload"),
    cgroups: CgroupParent(layout: .versionOne, limits: .standard, runID: "RUN"),
    arguments: ["/bin/payload", "hello", "64"], environment: [],
    caller: LaunchPlan.Identity(user: 0, group: 0))

  @Test func leavesToEachInstanceWhatMustBeItsOwn() throws {
    let count = try LauncherFilter.closing(DockerDefaults.seccomp).compile().count
    #expect(
      try prewarmed.plan(at: site).lines.filter { !$0.isGuardOfProc } == [
        "clone3 CLONE_VM|CLONE_PARENT with new namespaces: mount, uts, ipc, pid, time",
        "dup2 /dev/null or the token pipe onto descriptor 0",
        "dup2 the record pipe onto descriptor 1",
        "dup2 /dev/null onto descriptor 2",
        "setsid",
        "write \"0\" to the task list of cgroup hierarchy 0",
        "write \"0\" to the task list of cgroup hierarchy 1",
        "write \"0\" to the task list of cgroup hierarchy 2",
        "unshare namespaces cgroup",
        "mount proc at /proc (nosuid,nodev,noexec)",
        "install a seccomp filter of \(count) instructions",
        "prctl PR_SET_PDEATHSIG SIGKILL",
        "execve /bin/payload hello 64",
      ])
    #expect(count < 40)
  }

  @Test func doesTheRestOnceInTheLauncher() throws {
    let lines = try #require(try prewarmed.launcherPlan(at: site)).lines
    let count = try LauncherFilter.opening(DockerDefaults.seccomp).compile().count
    #expect(lines[0] == "clone3 CLONE_VM|CLONE_FILES with new namespaces: mount, uts, net")
    #expect(lines.contains("pivot_root to ., old root at ."))
    #expect(
      Array(lines[lines.index(after: try #require(lines.firstIndex(of: "chdir to /")))...]) == [
        "mount / (ro,nodev,remount,bind)",
        "sethostname bench",
        "raise network interface lo",
        "drop all but 14 capabilities from the bounding set",
        "prctl PR_SET_NO_NEW_PRIVS",
        "install a seccomp filter of \(count) instructions",
        "prctl PR_SET_PDEATHSIG SIGKILL",
        "wait for requests",
      ])
    // Its descriptors are the harness's own: it must not redirect any.
    #expect(!lines.contains { $0.hasPrefix("dup2") })
    // It would show the launcher's neighbours: each instance mounts its own.
    #expect(!lines.contains { $0.hasPrefix("mount proc") })
  }

  @Test func hasNoLauncherOtherwise() throws {
    #expect(try ContainerBlueprint.full.launcherPlan(at: site) == nil)
  }

  @Test func provesAsMuchAsTheFullContainer() {
    #expect(prewarmed.expectation == ContainerBlueprint.full.expectation)
  }
}
