import Container
import Glibc
import Images
import Launch
import Linux
import Model
import SystemPackage
import TestSupport
import Testing

@Suite(.enabled(if: Privilege.obstacle == nil, "\(Privilege.obstacle ?? "")"))
struct LeftoversTests {
  @Test func findsNamesAndRemovesEverythingOfAKilledRun() throws {
    let killed = try KilledRun("tests-killed")
    let run = try #require(killed.registry.runs().first)
    #expect(run.livingOwner == nil)
    let leftovers = Leftovers(of: run)
    let group = "\(killed.parent.levels[0].path)"
    #expect(leftovers.processes == killed.processIDs.sorted())
    #expect(leftovers.mounts == [killed.mountPoint])
    #expect(
      leftovers.cgroups.prefix(2).map { "\($0)" } == ["\(group)/one", group])
    #expect(
      leftovers.lines
        == killed.processIDs.sorted().map { "process \($0)" } + ["mount \(killed.mountPoint)"]
        + killed.parent.levels.flatMap { ["cgroup \($0.path)/one", "cgroup \($0.path)"] }
        + ["folder \(run.folder)"])

    try leftovers.remove()
    #expect(try killed.ends() == [.signal(9), .signal(9)])
    #expect(killed.registry.runs() == [])
    #expect(LeakCounter.cgroups(of: "tests-killed").now() == [])
    #expect(LeakCounter.mounts.now().filter { $0.contains("\(run.folder)") } == [])
  }

  @Test func endsWhatTheRunHadFrozen() throws {
    let killed = try KilledRun("tests-frozen", isFrozen: true)
    let run = try #require(killed.registry.runs().first)
    try Leftovers(of: run).remove()
    #expect(try killed.ends() == [.signal(9), .signal(9)])
    #expect(LeakCounter.cgroups(of: "tests-frozen").now() == [])
  }

  @Test func leavesAnotherRunsThingsAlone() throws {
    let killed = try KilledRun("tests-mine")
    let other = try KilledRun("tests-mine-too")
    let run = try #require(killed.registry.runs().first)
    let leftovers = Leftovers(of: run)
    #expect(Set(leftovers.processes).isDisjoint(with: other.processIDs))
    try leftovers.remove()
    #expect(other.registry.runs().map(\.runID) == ["tests-mine-too"])
    #expect(other.isAlive)
    #expect(LeakCounter.cgroups(of: "tests-mine-too").now().count == 2 * other.parent.levels.count)
    try Leftovers(of: try #require(other.registry.runs().first)).remove()
    #expect(try other.ends() == [.signal(9), .signal(9)])
  }

  /// The list of groups lies in a folder; a folder that is not this tool's is never touched.
  @Test func removesNoGroupThatThisToolWouldNotMake() throws {
    let state = try TemporaryFolder()
    let foreign = state.path.appending("precious")
    try Folder.make(foreign)
    let registry = RunRegistry(folder: state.path.appending("runs"))
    _ = try registry.enter(runID: "tests-foreign", cgroups: [foreign])
    let leftovers = Leftovers(of: try #require(registry.runs().first))
    #expect(leftovers.cgroups == [])
    try leftovers.remove()
    #expect(Folder.isFolder(foreign))
  }

  @Test func emptyRunLeavesOnlyItsFolder() throws {
    let state = try TemporaryFolder()
    let registry = RunRegistry(folder: state.path)
    let workspace = try registry.enter(runID: "tests-empty", cgroups: ["/nowhere/bench-empty"])
    let leftovers = Leftovers(of: try #require(registry.runs().first))
    #expect(leftovers.lines == ["folder \(workspace.folder)"])
    try leftovers.remove()
    try leftovers.remove()
    #expect(registry.runs() == [])
  }
}

/// What a run leaves when it is killed: a process in its cgroups, one outside, a mount, a folder.
private final class KilledRun {
  let registry: RunRegistry
  let parent: CgroupParent
  let mountPoint: FilePath
  private let state: TemporaryFolder
  private var inside: ChildProcess
  private var outside: ChildProcess

  init(_ runID: String, isFrozen: Bool = false) throws {
    state = try TemporaryFolder()
    registry = RunRegistry(folder: state.path)
    parent = CgroupParent(
      layout: try .read(), limits: .standard, runID: runID, isControlled: isFrozen)
    let workspace = try registry.enter(runID: runID, cgroups: parent.levels.map(\.path))
    let folder = FilePath(workspace.folder)
    // Its owner is a process that has long ended: this one's number at another start time.
    try TextFile.create(
      folder.appending("owner"), Array("\(getpid()) 1 boot\n".utf8), permissions: .ownerReadWrite)

    mountPoint = folder.appending("mounted")
    try Folder.make(mountPoint)
    guard mount("tmpfs", mountPoint.string, "tmpfs", 0, nil) == 0 else {
      throw LinuxError("mount \(mountPoint)", Errno(rawValue: errno))
    }
    try parent.make()
    var group = Cgroup(below: parent, name: "one")
    try group.make()
    try group.open()

    let image = try PayloadImage.linux.write(into: folder)
    var plan = LaunchPlan.payload(
      at: image, workload: "hang", environment: ["A=1", "BENCH_RUN=\(runID)"])
    outside = try Self.start(plan) { _ in }
    let lists = group.joiningTaskLists
    for index in lists.indices {
      plan.build("join", .writeDescriptor(.cgroupTasks(index), text: "0"))
    }
    let directory = group.joiningDirectory
    plan.environment = []
    inside = try Self.start(plan) { launch in
      for index in lists.indices { launch.bind(.cgroupTasks(index), to: lists[index]) }
      launch.enterCgroup(directory)
    }
    if isFrozen { try GroupControl(ofProcess: inside.processID).freeze() }
  }

  private static func start(
    _ plan: LaunchPlan, _ bind: (CompiledLaunch) -> Void
  ) throws -> ChildProcess {
    let null = try Descriptor(opening: "/dev/null", .readWrite)
    let launch = CompiledLaunch(plan)
    launch.bind(.output, to: null.descriptor)
    bind(launch)
    return try launch.start()
  }

  var processIDs: [Int32] { [inside.processID, outside.processID] }

  /// Whether the process in the groups and the one outside still run.
  var isAlive: Bool {
    processIDs.allSatisfy { process in
      TextFile.firstLine(FilePath("/proc/\(process)/stat"))?.contains(") Z ") == false
    }
  }

  func ends() throws -> [ChildProcess.Exit?] {
    let deadline = MonotonicClock.now() + 10_000_000_000
    return [try inside.wait(before: deadline), try outside.wait(before: deadline)]
  }
}
