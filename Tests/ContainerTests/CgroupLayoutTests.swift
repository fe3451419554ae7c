import SystemPackage
import Testing

@testable import Container

struct CgroupLayoutTests {
  private typealias Hierarchy = CgroupLayout.Hierarchy

  @Test func readsVersionOne() {
    let layout = parse(
      mounts: """
        24 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
        30 24 0:26 / /sys/fs/cgroup ro,nosuid shared:9 - tmpfs tmpfs ro,mode=755
        31 30 0:27 / /sys/fs/cgroup/systemd rw,nosuid shared:11 - cgroup cgroup rw,xattr,name=systemd
        32 30 0:28 / /sys/fs/cgroup/memory rw,nosuid shared:12 - cgroup cgroup rw,memory
        33 30 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,nosuid shared:13 - cgroup cgroup rw,cpu,cpuacct
        34 30 0:30 / /sys/fs/cgroup/pids rw,nosuid shared:14 - cgroup cgroup rw,pids
        """,
      groups: """
        4:pids:/user.slice/user-0.slice
        3:cpu,cpuacct:/
        2:memory:/user.slice
        1:name=systemd:/user.slice/session-1.scope
        """)
    #expect(
      layout.hierarchies == [
        Hierarchy(
          version: .one, mountPoint: "/sys/fs/cgroup/systemd", controllers: ["name=systemd"],
          ownPath: "/user.slice/session-1.scope"),
        Hierarchy(
          version: .one, mountPoint: "/sys/fs/cgroup/memory", controllers: ["memory"],
          ownPath: "/user.slice"),
        Hierarchy(
          version: .one, mountPoint: "/sys/fs/cgroup/cpu,cpuacct", controllers: ["cpu", "cpuacct"],
          ownPath: "/"),
        Hierarchy(
          version: .one, mountPoint: "/sys/fs/cgroup/pids", controllers: ["pids"],
          ownPath: "/user.slice/user-0.slice"),
      ])
    #expect(layout.summary == "v1")
    #expect(layout.hierarchy(of: "cpuacct")?.mountPoint == "/sys/fs/cgroup/cpu,cpuacct")
    #expect(layout.hierarchy(of: "io") == nil)
  }

  @Test func readsVersionTwo() {
    let layout = parse(
      mounts: "30 24 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate",
      groups: "0::/user.slice/user-1000.slice/session-2.scope",
      unified: "cpuset cpu io memory hugetlb pids rdma misc\n")
    #expect(
      layout.hierarchies == [
        Hierarchy(
          version: .two, mountPoint: "/sys/fs/cgroup",
          controllers: ["cpuset", "cpu", "io", "memory", "hugetlb", "pids", "rdma", "misc"],
          ownPath: "/user.slice/user-1000.slice/session-2.scope")
      ])
    #expect(layout.summary == "v2")
  }

  @Test func readsBothSideBySide() {
    let layout = parse(
      mounts: """
        35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
        41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw
        """,
      groups: "4:memory:/\n0::/", unified: "hugetlb\n")
    #expect(layout.summary == "hybrid")
    #expect(layout.hierarchy(of: "memory")?.version == .one)
    #expect(layout.hierarchy(of: "hugetlb")?.version == .two)
  }

  @Test func seesItselfFromTheRootOfAContainersMount() {
    let mount = "32 30 0:28 /docker/abc /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory"
    #expect(ownPath(mount, "4:memory:/docker/abc") == "/")
    #expect(ownPath(mount, "4:memory:/docker/abc/child") == "/child")
    // A neighbour whose name only begins like the mount's root is not below it.
    #expect(ownPath(mount, "4:memory:/docker/abcdef") == "/docker/abcdef")
  }

  /// A second group of the same name in the same hierarchy would be refused.
  @Test func knowsAHierarchyThatIsMountedTwiceAsOne() {
    let layout = parse(
      mounts: """
        35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
        36 31 0:33 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw
        77 31 0:32 / /host/cgroup/memory rw,relatime - cgroup cgroup rw,memory
        78 31 0:33 / /host/cgroup/unified rw,relatime - cgroup2 cgroup2 rw
        """,
      groups: "4:memory:/\n0::/", unified: "pids")
    #expect(
      layout.hierarchies.map(\.mountPoint) == ["/sys/fs/cgroup/memory", "/sys/fs/cgroup/unified"])
  }

  @Test func findsNothingWhereNothingIsMounted() {
    let layout = parse(
      mounts: "24 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw", groups: "0::/")
    #expect(layout.hierarchies == [])
    #expect(layout.summary == "none")
  }

  private func ownPath(_ mount: String, _ group: String) -> String? {
    parse(mounts: mount, groups: group).hierarchies.first?.ownPath
  }

  private func parse(mounts: String, groups: String, unified: String = "") -> CgroupLayout {
    CgroupLayout.parse(mounts: mounts, groups: groups) { _ in unified }
  }
}
