import Glibc
import Launch
import Linux
import Model
import TestSupport
import Testing

@Suite(.enabled(if: geteuid() == 0, "needs root: run the tests with sudo"))
struct IdentityTests {
  @Test func startsTheChildWithoutAnyOfTheCallersIDs() throws {
    // No shell: one whose real and effective IDs differ changes them itself.
    var plan = LaunchPlan(
      executable: "/bin/cat", arguments: ["cat", "/proc/self/status"], environment: [])
    plan.build("redirect", .duplicate(.output, onto: 1))
    plan.identity = LaunchPlan.Identity(user: 65534, group: 65533)
    let lines = try PlanRun(of: plan).output.text.split(separator: "\n")
    #expect(lines.contains("Uid:\t65534\t65534\t65534\t65534"))
    #expect(lines.contains("Gid:\t65533\t65533\t65533\t65533"))
    #expect(lines.contains("Groups:\t "))
  }

  @Test func comesBackWithEveryID() throws {
    let before = try ownStatus()
    let capabilities = CapabilitySet.current
    var plan = LaunchPlan.shell("exit 0")
    plan.identity = LaunchPlan.Identity(user: 65534, group: 65534)
    #expect(try PlanRun(of: plan).exit == .status(0))
    #expect(try ownStatus() == before)
    #expect(CapabilitySet.current == capabilities)
    #expect(try becomesDumpable())
  }

  @Test func comesBackAfterARefusal() throws {
    let before = try ownStatus()
    var plan = LaunchPlan(executable: "/nowhere/program", arguments: ["program"], environment: [])
    plan.identity = LaunchPlan.Identity(user: 65534, group: 65534)
    #expect(throws: LaunchError.self) { try PlanRun(of: plan) }
    #expect(try ownStatus() == before)
  }

  @Test func leavesTheChildNoWayBack() throws {
    // With a real or saved ID of the caller left, this shell would become the caller again.
    var plan = LaunchPlan.shell("id -u; cat /proc/1/environ > /dev/null 2>&1 || echo refused")
    plan.identity = LaunchPlan.Identity(user: 65534, group: 65534)
    let run = try PlanRun(of: plan)
    #expect(run.output.text == "65534\nrefused\n")
  }

  @Test func ownsItsUserNamespaceFromOutside() throws {
    var plan = LaunchPlan.shell("cat /proc/self/uid_map; echo $(id -ru) $(id -rg)")
    plan.namespaces = [.user]
    plan.identity = LaunchPlan.Identity(user: 65534, group: 65534)
    plan.build("deny_setgroups", .writeFile("/proc/self/setgroups", text: "deny"))
    plan.build("map_user", .writeFile("/proc/self/uid_map", text: "0 65534 1"))
    plan.build("map_group", .writeFile("/proc/self/gid_map", text: "0 65534 1"))
    let run = try PlanRun(of: plan)
    #expect(run.output.text == "         0      65534          1\n0 0\n")
  }

  /// IDs of the calling thread alone: stepping down is a matter of one thread.
  private func ownStatus() throws -> [String] {
    try TextFile.read("/proc/thread-self/status").split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("Uid:") || $0.hasPrefix("Gid:") || $0.hasPrefix("Groups:") }
  }

  /// Whether the process is dumpable again; a neighbour's step down may pass first.
  private func becomesDumpable() throws -> Bool {
    let end = MonotonicClock.now() + 5_000_000_000
    while try !isDumpable() {
      guard MonotonicClock.now() < end else { return false }
      MonotonicClock.sleep(.milliseconds(1))
    }
    return true
  }

  private func isDumpable() throws -> Bool {
    // prctl(2) is variadic, which Swift does not import; on x86-64 it is called all the same.
    typealias Prctl = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
    let symbol = try #require(dlsym(nil, "prctl"))
    // 3: PR_GET_DUMPABLE
    return unsafeBitCast(symbol, to: Prctl.self)(3, 0, 0, 0, 0) == 1
  }
}
