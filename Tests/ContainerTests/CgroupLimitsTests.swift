import Container
import SystemPackage
import Testing

struct CgroupLimitsTests {
  private let limits = CgroupLimits(memoryBytes: 1 << 20, processorMillis: 1500, processes: 8)

  @Test func growsWithWhatTheWorkTouches() {
    // 1 MiB, or the work's memory and 64 MiB beside it.
    #expect(limits.holding(0).memoryBytes == 67_108_864)
    #expect(CgroupLimits.standard.holding(0) == .standard)
    #expect(CgroupLimits.standard.holding(192 << 20).memoryBytes == 268_435_456)
    #expect(CgroupLimits.standard.holding(256 << 20).memoryBytes == 335_544_320)
    #expect(CgroupLimits.standard.holding(.max).memoryBytes == .max)
    #expect(CgroupLimits.standard.holding(256 << 20).processes == 64)
  }

  @Test func writesVersionOnesFiles() {
    let settings = limits.settings(for: ["memory", "cpu", "cpuacct", "pids"], version: .one)
    #expect(
      settings.map { "\($0.file)=\($0.text)" } == [
        "memory.limit_in_bytes=1048576", "cpu.cfs_quota_us=150000", "pids.max=8",
      ])
  }

  @Test func writesVersionTwosFiles() {
    let settings = limits.settings(for: ["memory", "cpu", "pids", "io"], version: .two)
    #expect(
      settings.map { "\($0.file)=\($0.text)" } == [
        "memory.max=1048576", "cpu.max=150000 100000", "pids.max=8",
      ])
  }

  @Test func writesOnlyWhatAHierarchyEnforces() {
    #expect(limits.settings(for: ["pids"], version: .one).map(\.file) == ["pids.max"])
    #expect(limits.settings(for: ["devices"], version: .one).isEmpty)
  }

  @Test func plansOneGroupInEachHierarchyThatEnforcesSomething() {
    let parent = CgroupParent(layout: .versionOne, limits: limits, runID: "7")
    #expect(
      parent.levels.map(\.path) == [
        "/sys/fs/cgroup/memory/user.slice/bench-7", "/sys/fs/cgroup/cpu,cpuacct/bench-7",
        "/sys/fs/cgroup/pids/bench-7",
      ])
    #expect(parent.levels[0].settings.map(\.file) == ["memory.limit_in_bytes"])
  }

  /// A version 2 group that holds processes cannot hand out controllers.
  @Test func plansItsVersionTwoGroupBesideItsOwn() {
    let parent = CgroupParent(layout: .versionTwo, limits: limits, runID: "7")
    #expect(parent.levels.map(\.path) == ["/sys/fs/cgroup/bench-7"])
    #expect(parent.levels[0].settings.map(\.file) == ["memory.max", "cpu.max", "pids.max"])
  }
}

extension CgroupLayout {
  static let versionOne = parse(
    mounts: """
      32 30 0:28 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory
      33 30 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct
      34 30 0:30 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids
      35 30 0:31 / /sys/fs/cgroup/devices rw - cgroup cgroup rw,devices
      """,
    groups: "4:pids:/\n3:cpu,cpuacct:/\n2:memory:/user.slice\n1:devices:/", unified: { _ in "" })

  static let versionTwo = parse(
    mounts: "30 24 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw", groups: "0::/user.slice",
    unified: { _ in "cpuset cpu io memory pids\n" })
}
