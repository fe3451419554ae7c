import Foundation
import Testing

/// What `bench clean` may not believe: anything that lies in its state folder.
struct CleanTests {
  /// A process that has ended for certain: numbers begin at 1 and this one never started.
  private static let dead = "2147483646 1 nowhere\n"

  @Test func saysThatNothingIsLeft() throws {
    let tool = try Tool()
    let result = try tool.run("clean")
    let state = tool.folder.appendingPathComponent("state").path
    #expect(result.output == "nothing is left of any run in \(state)\n")
    #expect(result.code == 0)
  }

  @Test func leavesAloneWhatIsNoRun() throws {
    let tool = try Tool()
    try tool.write("mine", to: "state/thesis/chapter")
    try tool.write("mine", to: "state/owner")
    try tool.write("mine", to: "state/other/owner")
    #expect(try tool.run("clean").code == 0)
    #expect(tool.list("state") == ["other", "owner", "thesis"])
    #expect(try tool.text("state/thesis/chapter") == "mine")
  }

  @Test func doesNotFollowALinkOutOfTheStateFolder() throws {
    let tool = try Tool()
    try tool.write(Self.dead, to: "elsewhere/owner")
    try tool.write("", to: "state/.keep")
    try FileManager.default.createSymbolicLink(
      at: tool.folder.appendingPathComponent("state/run"),
      withDestinationURL: tool.folder.appendingPathComponent("elsewhere"))
    #expect(try tool.run("clean").code == 0)
    #expect(tool.list("elsewhere") == ["owner"])
  }

  /// A list of cgroups that names folders of another kind, or other names, or a way out.
  @Test func believesNoListOfCgroups() throws {
    let tool = try Tool()
    let bystander = Process()
    bystander.executableURL = URL(fileURLWithPath: "/bin/sleep")
    bystander.arguments = ["1000"]
    try bystander.run()
    defer {
      // Not SIGTERM, which a child of a libdispatch thread is born with blocked.
      kill(bystander.processIdentifier, SIGKILL)
      bystander.waitUntilExit()
    }
    let fake = tool.folder.appendingPathComponent("bench-run").path
    try tool.write("\(bystander.processIdentifier)\n", to: "bench-run/cgroup.procs")
    try tool.write(Self.dead, to: "state/run/owner")
    let lines = [
      fake, "/sys/fs/cgroup/../../..\(fake)", "/sys/fs/cgroup", "/", "", "..",
      "/sys/fs/cgroup/memory",
    ]
    try tool.write(lines.joined(separator: "\n"), to: "state/run/cgroups")

    let result = try tool.run("clean")
    let state = tool.folder.appendingPathComponent("state/run").path
    #expect(result.output == "run: removing\n  folder \(state)\n")
    #expect(result.code == 0)
    #expect(tool.list("state") == [])
    #expect(tool.list("bench-run") == ["cgroup.procs"])
    #expect(bystander.isRunning)
  }

  @Test func keepsTheFolderThatNamesAnEngineWhichDoesNotAnswer() throws {
    let tool = try Tool()
    try tool.write(Self.dead, to: "state/run/owner")
    let socket = tool.folder.appendingPathComponent("docker.sock").path
    try tool.write("docker \(socket)\n", to: "state/run/engines")
    let folder = tool.folder.appendingPathComponent("state/run").path
    let sentence =
      "connect to \(socket): No such file or directory; start it, or take it out of "
      + "\(folder)/engines"
    let result = try tool.run("clean")
    #expect(
      result.output
        == "run: removing\n  whatever is left of docker at \(socket): \(sentence)\n"
        + "  folder \(folder)\n")
    #expect(result.sentences == ["bench: \(sentence), then run `bench clean` again."])
    #expect(result.code == 4)
    #expect(tool.list("state/run") == ["engines", "owner"])
  }

  @Test func endsAProcessThatCarriesTheRunsName() throws {
    let tool = try Tool()
    let orphan = Process()
    orphan.executableURL = URL(fileURLWithPath: "/bin/sleep")
    orphan.arguments = ["1000"]
    let name = "run-\(UUID().uuidString)"
    orphan.environment = ["BENCH_RUN": name]
    try orphan.run()
    try tool.write(Self.dead, to: "state/\(name)/owner")
    let result = try tool.run("clean")
    let state = tool.folder.appendingPathComponent("state/\(name)").path
    #expect(
      result.output
        == "\(name): removing\n  process \(orphan.processIdentifier)\n  folder \(state)\n")
    orphan.waitUntilExit()
    #expect(orphan.terminationReason == .uncaughtSignal)
    #expect(orphan.terminationStatus == SIGKILL)
  }

  @Test(.enabled(if: geteuid() == 0, "needs root to make another user's folder"))
  func leavesAnotherUsersRunToThatUser() throws {
    let tool = try Tool()
    try tool.write(Self.dead, to: "state/run/owner")
    let folder = tool.folder.appendingPathComponent("state/run").path
    #expect(chown(folder, 65534, 65534) == 0)
    let result = try tool.run("clean")
    #expect(
      result.sentences == ["bench: run is user 65534's: run `bench clean` as that user."])
    #expect(result.code == 4)
    #expect(tool.list("state/run") == ["owner"])
  }
}
