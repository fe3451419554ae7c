import Foundation
import Testing

/// A run that is ended from outside at a moment that its own progress line names.
@Suite(.serialized)
struct InterruptionTests {
  private static let long = [
    "run", "--technique", "null", "--blocks", "1000", "--warmup", "0", "--out", "run",
    "--progress", "always",
  ]
  private static let sentence =
    "bench: interrupted; what was measured is in run, `bench plot run` draws it, "
    + "`bench resume run` goes on."

  /// The sentence behind the lines of progress.
  private func last(_ result: Tool.Result) -> String? { result.sentences.last }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func endsWithWholeFilesAndNothingLeft(_ number: Int32) throws {
    let tool = try Tool()
    let run = try tool.start(Self.long)
    try #require(run.says("block 3/"))
    run.signal(number)
    let result = try run.end()
    #expect(last(result) == Self.sentence)
    #expect(result.code == 130)
    #expect(tool.list("state") == [])

    let samples = try tool.text("run/samples.csv")
    #expect(samples.hasSuffix("\n"))
    #expect(samples.contains("\n,") == false)
    let plot = try tool.run("plot", "run", "--format", "csv")
    #expect(plot.output.contains("\nspaced,native,"))
    #expect(try tool.text("run/summary.csv").hasPrefix("suite,probe,technique,variant,params,"))
  }

  @Test func takesTwoSignalsAtOnceForOneRequest() throws {
    let tool = try Tool()
    let run = try tool.start(Self.long)
    try #require(run.says("block 1/"))
    run.signal(SIGTERM)
    run.signal(SIGINT)
    let result = try run.end()
    #expect(last(result) == Self.sentence)
    #expect(result.code == 130)
    #expect(tool.list("state") == [])
  }

  @Test(.timeLimit(.minutes(1)))
  func doesNotWaitForTheDeadlineOfAHangingPayload() throws {
    let tool = try Tool()
    let run = try tool.start(Self.long + ["--workload", "hang", "--deadline", "1h"])
    try #require(run.says("block 1/"))
    run.signal(SIGINT)
    let result = try run.end()
    #expect(last(result) == Self.sentence)
    #expect(result.code == 130)
    #expect(tool.list("state") == [])
  }

  @Test func removesWhatAKilledRunLeft() throws {
    let tool = try Tool()
    let run = try tool.start(Self.long)
    try #require(run.says("block 2/"))
    run.signal(SIGKILL)
    #expect(try run.end().code == -SIGKILL)
    #expect(tool.list("state") == ["run"])

    let refused = try tool.run("run", "--technique", "null", "--out", "other/run")
    #expect(
      refused.sentences == [
        "bench: a run named run has left things on this host; `bench clean` removes them."
      ])
    #expect(refused.code == 4)
    #expect(tool.exists("other/run") == false)

    let state = tool.folder.appendingPathComponent("state/run").path
    #expect(try tool.run("clean", "--dry-run").output == "run: left\n  folder \(state)\n")
    #expect(tool.list("state") == ["run"])
    let cleaned = try tool.run("clean")
    #expect(cleaned.output == "run: removing\n  folder \(state)\n")
    #expect(cleaned.code == 0)
    #expect(tool.list("state") == [])
    #expect(try tool.run("plot", "run").output.contains("native"))
  }

  /// A launcher executes nothing, so that no name in its environment tells whose it is: it has to
  /// end by itself.
  @Test(.enabled(if: geteuid() == 0, "needs root: run the tests with sudo"))
  func aKilledRunTakesItsLauncherWithIt() throws {
    let tool = try Tool()
    let run = try tool.start(
      ["run", "--technique", "container/prewarmed"] + Self.long.dropFirst(3))
    try #require(run.says("block 2/"))
    // The tool itself, its launcher, perhaps a payload.
    #expect(processes(of: tool).count >= 2)
    run.signal(SIGKILL)
    #expect(try run.end().code == -SIGKILL)
    let patience = Date(timeIntervalSinceNow: 10)
    while !processes(of: tool).isEmpty, Date() < patience { usleep(1000) }
    #expect(processes(of: tool) == [])
    #expect(try tool.run("clean").code == 0)
    #expect(tool.list("state") == [])
  }

  /// Processes that have this tool's state folder in their environment, as its launchers do, or in
  /// a mount.
  private func processes(of tool: Tool) -> [String] {
    let state = Data(tool.folder.appendingPathComponent("state").path.utf8)
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.filter { Int($0) != nil }.filter { process in
      ["environ", "mountinfo"].contains { file in
        let text = FileManager.default.contents(atPath: "/proc/\(process)/\(file)")
        return text?.range(of: state) != nil
      }
    }
  }

  @Test func cleanLeavesALivingRunAlone() throws {
    let tool = try Tool()
    let run = try tool.start(Self.long)
    try #require(run.says("block 1/"))
    let cleaned = try tool.run("clean")
    #expect(cleaned.output.hasPrefix("run: still running, process "))
    #expect(cleaned.output.hasSuffix("; left alone\n"))
    #expect(cleaned.code == 0)
    #expect(tool.list("state") == ["run"])
    run.signal(SIGINT)
    #expect(try run.end().code == 130)
  }
}
