import Container
import Testing

/// Which groups a control may touch, and how it reads theirs.
struct GroupControlTests {
  @Test(arguments: [
    ("/bench-RUN/cgroup-1", 2), ("/a/bench-RUN/cgroup-1", 3),
    ("/bench-RUN.runtimes/bench-1-podman-1/libpod-x/y", 2), ("/bench-docker-1/abc", 2),
  ])
  func findsTheInstancesFirstGroup(_ path: String, _ depth: Int) {
    #expect(GroupControl.depthOfInstance(path) == depth)
  }

  /// Neither other people's groups, nor the run's own, nor where all runtimes are started.
  @Test(arguments: [
    "/", "/user.slice", "/docker/abc", "/payload", "/bench-RUN", "/bench-RUN.runtimes/stage",
    "/bench-RUN/../user.slice",
  ])
  func touchesNoOther(_ path: String) {
    #expect(GroupControl.depthOfInstance(path) == nil)
  }

  @Test func readsOneEntryOfAFileOfMany() {
    let text = "nr_periods 12\nnr_throttled 3\nthrottled_time 4500\n"
    #expect(GroupControl.entry("nr_throttled", in: text) == 3)
    #expect(GroupControl.entry("nr_bursts", in: text) == nil)
    #expect(GroupControl.entry("frozen", in: "populated 1\nfrozen 0\n") == 0)
  }

  @Test func plansAGroupForEveryControllerThatCanLimit() {
    let parent = CgroupParent(
      layout: .everyVersionOne, limits: .standard, runID: "7", isControlled: true)
    #expect(
      parent.levels.map(\.path) == [
        "/sys/fs/cgroup/cpuset/bench-7", "/sys/fs/cgroup/freezer/bench-7",
        "/sys/fs/cgroup/pids/bench-7",
      ])
    #expect(parent.levels.map(\.inheritsProcessors) == [true, false, false])
    #expect(
      CgroupParent(layout: .everyVersionOne, limits: .standard, runID: "7").levels.map(\.path)
        == ["/sys/fs/cgroup/pids/bench-7"])
  }
}

extension CgroupLayout {
  fileprivate static let everyVersionOne = parse(
    mounts: """
      32 30 0:28 / /sys/fs/cgroup/cpuset rw - cgroup cgroup rw,cpuset
      33 30 0:29 / /sys/fs/cgroup/freezer rw - cgroup cgroup rw,freezer
      34 30 0:30 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids
      35 30 0:31 / /sys/fs/cgroup/devices rw - cgroup cgroup rw,devices
      """,
    groups: "4:pids:/\n3:freezer:/\n2:cpuset:/\n1:devices:/", unified: { _ in "" })
}
