import Linux
import Model
import SystemPackage
import TestSupport
import Testing

@testable import Launch

struct WarmLauncherTests {
  @Test func startsWhatHasWhatItsOwnPlanPrepared() throws {
    if let obstacle = Privilege.obstacle { try Test.cancel("\(obstacle)") }
    var plan = LaunchPlan.launcher
    plan.namespaces = [.uts]
    plan.build("set_host_name", .setHostName("ready"))
    plan.build("chdir", .changeDirectory("/usr"))
    let launcher = try WarmLauncher(plan)
    let script = "read -r name < /proc/sys/kernel/hostname; echo $name $(pwd -P)"
    #expect(try PlanRun(of: .launched(script), from: launcher).output.text == "ready /usr\n")
  }

  /// What one instance changes of its copy is not what the next one gets.
  @Test func givesEachWhatItHasReady() throws {
    if let obstacle = Privilege.obstacle { try Test.cancel("\(obstacle)") }
    var plan = LaunchPlan.launcher
    plan.namespaces = [.uts]
    plan.build("set_host_name", .setHostName("ready"))
    let launcher = try WarmLauncher(plan)
    let script = "read -r name < /proc/sys/kernel/hostname; echo $name"
    var changed = LaunchPlan.launched(script)
    changed.namespaces = [.uts]
    changed.build("set_host_name", .setHostName("changed"))
    #expect(try PlanRun(of: changed, from: launcher).output.text == "changed\n")
    #expect(try PlanRun(of: .launched(script), from: launcher).output.text == "ready\n")
  }

  @Test func firstProcessesOfANamespaceAreTheCallersChildren() throws {
    if let obstacle = Privilege.obstacle { try Test.cancel("\(obstacle)") }
    let launcher = try WarmLauncher(.launcher)
    var plan = LaunchPlan.launched("echo $$; exit 3")
    plan.namespaces = [.pid]
    let run = try PlanRun(of: plan, from: launcher)
    #expect(run.output.text == "1\n")
    // Reaped by this process, whose child it was.
    #expect(run.exit == .status(3))
  }

  @Test func givesItsChildrenTheCallersSignalMaskAndNoHandler() throws {
    let launcher = try WarmLauncher(.launcher)
    var plan = LaunchPlan(
      executable: "/bin/cat", arguments: ["cat", "/proc/self/status"], environment: [])
    plan.role = .launched
    plan.build("redirect", .duplicate(.output, onto: 1))
    let lines = try PlanRun(of: plan, from: launcher).output.text.split(separator: "\n")
    let own = try TextFile.read("/proc/thread-self/status").split(separator: "\n")
    #expect(lines.first { $0.hasPrefix("SigBlk:") } == own.first { $0.hasPrefix("SigBlk:") })
    #expect(lines.contains("SigCgt:\t0000000000000000"))
  }

  @Test func holdsAnyNumberAlive() throws {
    let launcher = try WarmLauncher(.launcher)
    let launch = CompiledLaunch(.launched("exec sleep 1000"))
    let null = try Descriptor(opening: "/dev/null", .readWrite)
    launch.bind(.output, to: null.descriptor)
    var children = try (0..<20).map { _ in Owned(try launch.start(from: launcher)) }
    #expect(Set(children.map(\.processID)).count == 20)
    try launcher.end()
    // They are not the launcher's: all still live.
    for child in children { #expect(ProcessTable.startTime(of: child.processID) != nil) }
    children.removeAll()
    #expect(!OwnChildren.remain())
  }

  @Test func namesItsOwnStepThatFailed() throws {
    var plan = LaunchPlan.launcher
    plan.build("chdir", .changeDirectory("/nowhere"))
    let error = #expect(throws: LaunchError.self) { _ = try WarmLauncher(plan) }
    #expect(error?.description == "chdir to /nowhere: No such file or directory")
    #expect(!OwnChildren.remain())
  }

  @Test func namesTheStepOfAChildThatFailedAndStartsTheNext() throws {
    let launcher = try WarmLauncher(.launcher)
    var plan = LaunchPlan.launched("exit 0")
    plan.build("chdir", .changeDirectory("/nowhere"))
    let error = #expect(throws: LaunchError.self) { try PlanRun(of: plan, from: launcher) }
    #expect(error?.description == "chdir to /nowhere: No such file or directory")
    #expect(try PlanRun(of: .launched("echo next"), from: launcher).output.text == "next\n")
    try launcher.end()
    #expect(!OwnChildren.remain())
  }

  @Test func namesTheCloneThatWasRefused() throws {
    let launcher = try WarmLauncher(.launcher)
    let file = try Descriptor(opening: "/dev/null", .readOnly)
    let error = #expect(throws: LaunchError.self) {
      try PlanRun(of: .launched("exit 0"), from: launcher, inCgroup: file.descriptor)
    }
    #expect(error?.description == "clone3 CLONE_VM|CLONE_PARENT: Bad file descriptor")
  }

  @Test func saysThatItIsNoLongerThere() throws {
    let launcher = try WarmLauncher(.launcher)
    try launcher.end()
    #expect(throws: LaunchError(step: "wake the launcher", errno: .noSuchProcess)) {
      try PlanRun(of: .launched("exit 0"), from: launcher)
    }
    try launcher.end()
    #expect(!OwnChildren.remain())
  }

  @Test func diesWithTheThreadThatMadeIt() throws {
    let made = Made()
    try OwnThread.run { made.launcher = try? WarmLauncher(.launcher) }
    let launcher = try #require(made.launcher)
    #expect(throws: LaunchError(step: "wake the launcher", errno: .noSuchProcess)) {
      try PlanRun(of: .launched("exit 0"), from: launcher)
    }
  }

  @Test func stampsTheRequestBeforeEverythingElse() throws {
    let launcher = try WarmLauncher(.launcher)
    let launch = CompiledLaunch(.launched("exit 0"))
    let null = try Descriptor(opening: "/dev/null", .readWrite)
    launch.bind(.output, to: null.descriptor)
    var stamps = launch.makeStamps()
    let before = TimestampCounter.now()
    var child = try launch.start(from: launcher)
    launch.copyStamps(into: &stamps)
    #expect(try child.wait(before: MonotonicClock.now() + 10_000_000_000) == .status(0))
    let all = [before, stamps.request, stamps.clone, stamps.entry] + stamps.steps
    #expect(all + [stamps.execute] == (all + [stamps.execute]).sorted())
    var timeline = Timeline()
    stamps.record(launch.plan, into: &timeline)
    #expect(timeline.steps.map(\.name) == ["wake_launcher", "clone", "redirect"])
  }

  @Test func leavesNothingBehindAfterManyLives() throws {
    func live() throws {
      let launcher = try WarmLauncher(.launcher)
      #expect(try PlanRun(of: .launched("exit 0"), from: launcher).exit == .status(0))
    }
    for _ in 0..<5 { try live() }
    let descriptors = LeakCounter.descriptors.now()
    let memory = try WritableMemory.byteCount()
    // A launcher's stack alone is 64 KiB: 25 MiB if they were kept, with their plans'.
    for _ in 0..<200 { try live() }
    #expect(LeakCounter.descriptors.residue(since: descriptors) == [])
    #expect(!OwnChildren.remain())
    #expect(try WritableMemory.growth(since: memory, atMost: 16 << 20) <= 16 << 20)
  }

  private final class Owned {
    private let child: ChildProcess
    var processID: Int32 { child.processID }
    init(_ child: consuming ChildProcess) { self.child = child }
  }

  private final class Made: @unchecked Sendable {
    var launcher: WarmLauncher?
  }
}

extension LaunchPlan {
  /// A shell script that a launcher starts; its output goes to the slot `.output`.
  fileprivate static func launched(_ script: String) -> LaunchPlan {
    var plan = shell(script)
    plan.role = .launched
    return plan
  }
}
