import Container
import Glibc
import Launch
import Linux
import TestSupport
import Testing

struct SizedFilterTests {
  @Test(arguments: [10, 100, 400])
  func hasSoManyRules(_ count: Int32) throws {
    let profile = SizedFilter.unknownCalls(count)
    #expect(profile.rules.count == Int(count))
    #expect(Set(profile.rules.map(\.call)).count == Int(count))
    // Every rule is an instruction at least.
    #expect(try profile.compile().count >= Int(count))
  }

  @Test func hasARuleForEachCall() throws {
    let profile = SizedFilter.knownCallsByArgument()
    #expect(profile.rules.count == 400)
    #expect(Set(profile.rules.map(\.call)).count == 400)
    #expect(try profile.compile().count >= 400)
  }

  @Test func treeAndListDiffer() throws {
    let tree = try SizedFilter.unknownCalls(400).compile()
    let list = try SizedFilter.unknownCalls(400, isTree: false).compile()
    #expect(tree.count > list.count)
  }

  /// A program that makes many calls notices nothing, and is under a filter all the same.
  @Test(arguments: [
    SizedFilter.unknownCalls(400), SizedFilter.unknownCalls(400, isTree: false),
    SizedFilter.knownCallsByArgument(), SizedFilter.knownCallsByArgument(isTree: false),
  ])
  func changesNoAnswer(_ profile: SeccompProfile) throws {
    var plan = LaunchPlan.shell("ls -d /; grep Seccomp: /proc/self/status")
    plan.enter("no_new_privileges", .noNewPrivileges)
    plan.enter("seccomp", .filterCalls(try profile.compile()))
    #expect(try PlanRun(of: plan).output.text == "/\nSeccomp:\t2\n")
  }
}
