import Foundation
import Testing

/// Several suites on one command line; what needs no root.
@Suite(.serialized)
struct SeriesTests {
  private static let files = [
    "SHA256SUMS", "env.csv", "manifest.json", "plan.json", "samples.csv", "summary.csv",
  ]
  private static let smoke = ["run", "--technique", "native", "--effort", "smoke", "--out", "runs"]

  /// What is said beside charts, for which there is no gnuplot.
  private func sentences(_ result: Tool.Result) -> [String] {
    result.sentences.filter { !$0.hasPrefix("bench: no chart: ") }
  }

  private func manifest(_ tool: Tool, _ run: String) throws -> [String: Any] {
    let text = try tool.text("\(run)/manifest.json")
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func makesAWholeRunOfEachSuite() throws {
    let tool = try Tool()
    let result = try tool.run(
      Self.smoke + ["--suite", "memory,startup", "--suite", "startup", "--instances", "2"])
    #expect(result.code == 0)
    #expect(
      sentences(result) == [
        "bench: suite memory, 1 of 2, into runs/memory.",
        "bench: suite startup, 2 of 2, into runs/startup.",
      ])
    #expect(result.output.hasPrefix("memory: cost of one more instance"))
    #expect(result.output.contains("plan.json\n\nstartup, pace=spaced"))
    #expect(tool.list("runs") == ["memory", "startup"])
    #expect(tool.list("state") == [])
    for suite in ["memory", "startup"] {
      #expect(tool.list("runs/\(suite)").filter { $0 != "charts" } == Self.files)
      #expect(try manifest(tool, "runs/\(suite)")["runID"] as? String == "runs-\(suite)")
      #expect(try tool.run("check", "runs/\(suite)").code == 0)
      #expect(
        try tool.run("resume", "runs/\(suite)").output
          == "runs/\(suite) is complete: 4 blocks; nothing to resume.\n")
    }
    #expect(try tool.run("compare", "runs/startup:native", "runs/startup:native#2").code == 0)
    #expect(
      try tool.run("check", "runs").sentences == [
        "bench: runs holds runs, one folder for each: give one of those, such as runs/memory."
      ])
  }

  @Test func addsASessionToAPart() throws {
    let tool = try Tool()
    _ = try tool.run(Self.smoke + ["--suite", "startup,cpu", "--probe", "start,integer"])
    let result = try tool.run("run", "--append", "runs/startup", "--quiet")
    #expect(result.code == 0)
    #expect(try tool.text("runs/startup/plan.json").contains("\"sessions\" : 2"))
    #expect(try tool.run("check", "runs/startup").code == 0)
  }

  @Test func goesOnAfterTrialsThatFailed() throws {
    let tool = try Tool()
    // Timed work lasts 200 ms.
    let result = try tool.run(
      Self.smoke + [
        "--suite", "syscall,startup", "--probe", "getpid,start", "--deadline", "100ms", "--format",
        "csv",
      ])
    #expect(result.code == 5)
    #expect(
      sentences(result) == [
        "bench: suite syscall, 1 of 2, into runs/syscall.",
        "bench: suite startup, 2 of 2, into runs/startup.",
        "bench: some trials failed; the column `reason` of runs/syscall/samples.csv says why.",
      ])
    #expect(result.output.hasPrefix("family,probe,technique,"))
    #expect(result.output.contains("\n\npace,technique,variant,"))
    for suite in ["startup", "syscall"] {
      #expect(tool.list("runs/\(suite)").filter { $0 != "charts" } == Self.files)
    }
  }

  @Test func endsAtAnInterruption() throws {
    let tool = try Tool()
    let run = try tool.start([
      "run", "--suite", "startup,cpu,membw", "--technique", "null", "--blocks", "1000", "--warmup",
      "0", "--out", "runs", "--progress", "always",
    ])
    try #require(run.says("block 3/"))
    run.signal(SIGINT)
    let result = try run.end()
    #expect(result.code == 130)
    #expect(
      result.sentences.last
        == "bench: interrupted; what was measured is in runs/startup, `bench plot runs/startup` "
        + "draws it, `bench resume runs/startup` goes on; not begun: cpu and membw.")
    #expect(tool.list("runs") == ["startup"])
    #expect(tool.list("state") == [])
  }

  @Test func describesEverySuiteInADryRun() throws {
    let tool = try Tool()
    let result = try tool.run(
      "run", "--suite", "all", "--dry-run", "--instances", "2", "--until", "ci=3%", "--seed", "1")
    #expect(result.code == 0)
    let lines = result.output.split(separator: "\n")
    let questions = lines.filter { $0.hasPrefix("suite ") }.map { $0.dropFirst(10) }
    let names = questions.map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "startup", "ladder", "burst", "churn", "memory", "density", "idle", "syscall", "cpu",
        "membw", "isolation", "control", "interference", "layers", "footprint",
      ])
    #expect(lines.filter { $0 == "alive     up to 2 instances at once" }.count == 2)
    let runs = lines.filter { $0.hasPrefix("run ") }.map { $0.dropFirst(10) }
    let folders = lines.filter { $0.hasPrefix("results ") }.map { $0.dropFirst(10) }
    let time = try #require(runs.first?.dropLast("-startup".count))
    #expect(runs == names.map { "\(time)-\($0)" })
    #expect(folders == names.map { "results/\(time)/\($0)" })
    #expect(tool.list(".") == [])
  }

  @Test func plansASuiteOfSeveralAsItWouldAlone() throws {
    let tool = try Tool()
    func last(_ suites: String) throws -> Substring? {
      let plan = try tool.run("run", "--dry-run", "--seed", "7", "--suite", suites)
      return plan.output.split(separator: "\n").last
    }
    #expect(try last("memory,startup") == last("startup"))
  }

  @Test func measuresNothingWhereALaterRunIsInTheWay() throws {
    let tool = try Tool()
    try tool.write("1 1 another-boot\n", to: "state/runs-cpu/owner")
    let result = try tool.run(Self.smoke + ["--suite", "startup,cpu"])
    #expect(
      result.sentences == [
        "bench: a run named runs-cpu has left things on this host; `bench clean` removes them."
      ])
    #expect(result.code == 4)
    #expect(!tool.exists("runs"))
  }

  @Test func leavesAnExistingFolderAsItIs() throws {
    let tool = try Tool()
    try tool.write("mine", to: "runs/note")
    let result = try tool.run(Self.smoke + ["--suite", "startup,cpu"])
    #expect(
      result.sentences == [
        "bench: runs exists already; choose another folder with --out or remove it."
      ])
    #expect(result.code == 4)
    #expect(tool.list("runs") == ["note"])
  }
}
