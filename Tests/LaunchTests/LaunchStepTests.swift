import CLaunch
import Images
import Linux
import SystemPackage
import TestSupport
import Testing

@testable import Launch

struct LaunchStepTests {
  @Test(arguments: StepCase.all)
  func doesInTheKernelWhatItSays(_ test: StepCase) throws {
    if test.needsRoot, let obstacle = Privilege.obstacle { try Test.cancel("\(obstacle)") }
    let folder = try TemporaryFolder()
    let root = folder.path.appending("root")
    try Folder.make(root)
    let image = try PayloadImage.linux.write(into: root)
    switch test.proof {
    case .prints(let line, let script):
      let run = try PlanRun(of: plan(.shell(script), test, in: folder.path))
      #expect(run.output.text == line + "\n")
    case .shows(let isTrue):
      let payload = LaunchPlan.payload(at: test.changesRoot ? "/payload" : image)
      let inside = try PlanRun.outcome(of: plan(payload, test, in: folder.path), nonce: 7)
      #expect(try isTrue(inside.evidence, root), "\(inside.evidence)")
    case .refuses(let step, let errno):
      var plan = plan(.payload(at: image), test, in: folder.path)
      plan.build("refused", step)
      #expect(throws: LaunchError(step: "\(step)", errno: errno)) { try PlanRun(of: plan) }
    case .diesWithThread:
      let plan = plan(.payload(at: image, workload: "hang"), test, in: folder.path)
      #expect(try endAfterItsThread(plan) == .signal(9))
    }
  }

  @Test func everyKindOfStepIsInTheTable() {
    let kinds = Set(StepCase.all.map(\.step.kindNumber))
    #expect(kinds == Set(0..<LAUNCH_KIND_COUNT.rawValue))
  }

  private func plan(_ program: LaunchPlan, _ test: StepCase, in folder: FilePath) -> LaunchPlan {
    var plan = program
    plan.namespaces = test.namespaces
    plan.build("chdir", .changeDirectory(folder))
    for step in test.before + [test.step] { plan.build("step", step) }
    return plan
  }

  /// How the process of `plan` ends when the thread that starts it does nothing else.
  private func endAfterItsThread(_ plan: LaunchPlan) throws -> ChildProcess.Exit? {
    let launch = CompiledLaunch(plan)
    let null = try Descriptor(opening: "/dev/null", .readWrite)
    launch.bind(.output, to: null.descriptor)
    let started = Started()
    // Safety: this thread does not touch the launch before the other has ended.
    nonisolated(unsafe) let shared = launch
    try OwnThread.run { started.child = try? shared.start() }
    return try started.child?.wait(before: MonotonicClock.now() + 10_000_000_000)
  }

  private final class Started: @unchecked Sendable {
    var child: ChildProcess?
  }
}
