import Container
import Launch
import Linux
import Model
import SystemPackage
import TestSupport
import Testing

@Suite(.enabled(if: Privilege.obstacle == nil, "\(Privilege.obstacle ?? "")"))
struct CgroupTests {
  /// Groups of this host for a test alone.
  private func parent(_ runID: String) throws -> CgroupParent {
    CgroupParent(
      layout: try .read(),
      limits: CgroupLimits(memoryBytes: 64 << 20, processorMillis: 500, processes: 5), runID: runID)
  }

  @Test func limitsTakesInAndGoesAway() throws {
    let parent = try parent("tests-limits")
    guard !parent.levels.isEmpty else { try Test.cancel("no hierarchy has a controller to limit") }
    try parent.make()
    defer { try? parent.remove() }
    var group = Cgroup(below: parent, name: "one")
    try group.make()
    try group.setLimits()
    try group.open()
    for level in parent.levels {
      for setting in level.settings {
        let path = level.path.appending("one").appending(setting.file)
        #expect(TextFile.firstLine(path) == setting.text)
      }
    }

    var plan = LaunchPlan.shell("cat /proc/self/cgroup")
    let lists = group.joiningTaskLists
    for index in lists.indices {
      plan.build("join", .writeDescriptor(.cgroupTasks(index), text: "0"))
    }
    let run = try PlanRun(
      of: plan, inCgroup: group.joiningDirectory,
      binding: Dictionary(
        uniqueKeysWithValues: lists.indices.map { (.cgroupTasks($0), lists[$0]) }))
    #expect((try group.memoryCharge() != nil) == parent.levels.contains { $0.chargeFile != nil })
    let inside = run.output.text.split(separator: "\n").filter {
      $0.hasSuffix("/bench-tests-limits/one")
    }
    #expect(inside.count == parent.levels.count)

    group.close()
    try group.remove()
    try parent.remove()
    #expect(LeakCounter.cgroups(of: "tests-limits").now() == [])
  }

  @Test func saysWhichGroupCouldNotBeMade() throws {
    let parent = try parent("tests-absent")
    guard let first = parent.levels.first else {
      try Test.cancel("no hierarchy has a controller to limit")
    }
    var group = Cgroup(below: parent, name: "one")
    #expect(throws: LinuxError("make cgroup \(first.path)/one", .noSuchFileOrDirectory)) {
      try group.make()
    }
    try group.remove()
  }

  @Test func makesTheSameParentTwice() throws {
    let parent = try parent("tests-twice")
    try parent.make()
    try parent.make()
    try parent.remove()
    try parent.remove()
    #expect(LeakCounter.cgroups(of: "tests-twice").now() == [])
  }

  /// The child is created by a user who may not write to the group.
  @Test func takesInAChildThatStepsDown() throws {
    guard let top = try CgroupLayout.read().hierarchies.first(where: { $0.version == .two }) else {
      try Test.cancel("no version 2 hierarchy is mounted")
    }
    let group = top.mountPoint.appending("bench-tests-step-down")
    try Folder.make(group)
    defer { try? Folder.remove(group) }
    let directory = try Descriptor(opening: group, .readOnly)
    var plan = LaunchPlan.shell("id -u; grep 0:: /proc/self/cgroup; grep CapPrm /proc/self/status")
    plan.identity = LaunchPlan.Identity(user: 65534, group: 65534)
    let run = try PlanRun(of: plan, inCgroup: directory.descriptor)
    #expect(run.output.text == "65534\n0::/bench-tests-step-down\nCapPrm:\t0000000000000000\n")
  }
}
