import Foundation
import Testing

/// Runs that are killed and go on, and runs that get another session; what needs no root.
@Suite(.serialized)
struct ResumeTests {
  /// Charts are not what this is about, and gnuplot is not found.
  private static let withoutCharts =
    "bench: no chart: gnuplot cannot be started (exit code 127): "
    + "install it with `apt-get install gnuplot-nox`"

  /// A run of the launcher's floor and the baseline, killed in its fourth block or soon after.
  /// - Returns: how many of its 13 blocks are whole.
  @discardableResult
  private func killed(_ tool: Tool) throws -> Int {
    let run = try tool.start([
      "run", "--technique", "null", "--blocks", "12", "--warmup", "1", "--out", "run", "--progress",
      "always",
    ])
    try #require(run.reaches(block: 4))
    run.signal(SIGKILL)
    #expect(try run.end().code == -SIGKILL)
    return try blocks(tool).count
  }

  private func edit(_ tool: Tool, _ file: String, _ text: String, _ other: String) throws {
    let old = try tool.text(file)
    try #require(old.contains(text))
    try tool.write(old.replacingOccurrences(of: text, with: other), to: file)
  }

  /// Blocks that have a row in `env.csv`.
  private func blocks(_ tool: Tool) throws -> [String] {
    try tool.text("run/env.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",")[1...2].joined(separator: ",")
    }
  }

  @Test func measuresTheRestOfAKilledRun() throws {
    let tool = try Tool()
    let whole = try killed(tool)
    let plan = try tool.text("run/plan.json")
    let samples = try tool.text("run/samples.csv")
    #expect((3...12).contains(whole))

    let result = try tool.run("resume", "run")
    #expect(
      result.sentences == [
        "bench: removed what the killed run had left: 0 processes, 0 mounts, 0 cgroups, its "
          + "folder.",
        "bench: keeps \(whole) blocks, goes on with block \(whole) of session 0.",
        Self.withoutCharts,
      ])
    #expect(result.code == 0)
    #expect(try tool.text("run/plan.json") == plan)
    #expect(try tool.text("run/samples.csv").hasPrefix(samples))
    #expect(try blocks(tool) == (0..<13).map { "0,\($0)" })
    #expect(try tool.text("run/manifest.json").contains("\"continuations\""))
    #expect(tool.list("state") == [])

    let again = try tool.run("resume", "run")
    #expect(again.output == "run is complete: 13 blocks; nothing to resume.\n")
    #expect(again.code == 0)
  }

  @Test func dropsWhatIsNotWhole() throws {
    let tool = try Tool()
    let whole = try killed(tool)
    let samples = try tool.text("run/samples.csv")
    // A row of the next block, and half of another.
    let line = try #require(samples.split(separator: "\n").last)
    var fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    fields[2] = "\(whole)"
    fields[4] = "9999"
    let row = fields.joined(separator: ",")
    try tool.write(samples + row + "\n" + row.prefix(30), to: "run/samples.csv")
    let result = try tool.run("resume", "run")
    #expect(
      result.sentences.contains(
        "bench: keeps \(whole) blocks, drops 2 rows behind them, goes on with block "
          + "\(whole) of session 0."))
    #expect(result.code == 0)
    #expect(try !tool.text("run/samples.csv").contains(",9999,"))
  }

  @Test func refusesARunThatIsBeingMeasured() throws {
    let tool = try Tool()
    let run = try tool.start([
      "run", "--technique", "null", "--blocks", "1000", "--out", "run", "--progress", "always",
    ])
    try #require(run.says("block 1/"))
    let refused = try tool.run("resume", "run")
    #expect(
      refused.sentences == [
        "bench: run is still being written by another process; wait for its end, or end it."
      ])
    #expect(refused.code == 4)
    run.signal(SIGINT)
    #expect(try run.end().code == 130)
  }

  @Test func goesOnUnderOtherConditionsOnlyWhenToldTo() throws {
    let tool = try Tool()
    try killed(tool)
    try edit(
      tool, "run/manifest.json", "\"toolVersion\" : \"0.1.0\"", "\"toolVersion\" : \"0.0.9\"")
    let samples = try tool.text("run/samples.csv")
    let refused = try tool.run("resume", "run", "--quiet")
    #expect(
      refused.sentences == [
        "bench: the conditions are not those of the run's begin: version of this program 0.1.0 "
          + "instead of 0.0.9; make a new run, or add --allow-env-diff, which is recorded."
      ])
    #expect(refused.code == 6)
    #expect(try tool.text("run/samples.csv") == samples)
    #expect(tool.list("state") == [])
    #expect(try tool.run("resume", "run", "--quiet", "--allow-env-diff").code == 0)
    #expect(
      try tool.text("run/manifest.json")
        .contains("\"version of this program 0.1.0 instead of 0.0.9\""))
  }

  @Test func refusesAPlanThatWasEdited() throws {
    let tool = try Tool()
    try killed(tool)
    try edit(tool, "run/plan.json", "\"effort\" : \"standard\"", "\"effort\" : \"thorough\"")
    let result = try tool.run("resume", "run")
    #expect(
      result.sentences == [
        "bench: run/plan.json was edited after the run began; restore it, or make a new run."
      ])
    #expect(result.code == 4)
  }

  @Test func saysWhatIsNoRun() throws {
    let tool = try Tool()
    try tool.write("", to: "empty/file")
    let cases = [
      ("nowhere", "nowhere does not exist."),
      ("empty", "empty is not the folder of a run: it has no file samples.csv."),
      ("empty/file", "empty/file is no folder; give the folder of a run."),
    ]
    for (folder, sentence) in cases {
      let result = try tool.run("resume", folder)
      #expect(result.sentences == ["bench: \(sentence)"])
      #expect(result.code == 4)
    }
  }

  @Test func addsASessionToACompleteRun() throws {
    let tool = try Tool()
    let first = ["run", "--technique", "null", "--blocks", "2", "--warmup", "0", "--out", "run"]
    #expect(try tool.run(first + ["--quiet"]).code == 0)
    let result = try tool.run("run", "--append", "run")
    #expect(result.sentences == ["bench: adds session 1 to run.", Self.withoutCharts])
    #expect(result.code == 0)
    #expect(try blocks(tool) == ["0,0", "0,1", "1,0", "1,1"])
    #expect(try tool.text("run/plan.json").contains("\"sessions\" : 2,"))
    let other = try tool.run("run", "--append", "run", "--blocks", "3")
    #expect(
      other.sentences == [
        "bench: --blocks is 3 and the run has 2: an added session has the run's own plan; leave "
          + "the option out."
      ])
    #expect(other.code == 64)
  }

  @Test func addsASessionToARunThatItsTimeEnded() throws {
    let tool = try Tool()
    let first = [
      "run", "--technique", "null", "--blocks", "50", "--warmup", "0", "--max-time", "1ms", "--out",
      "run",
    ]
    #expect(try tool.run(first + ["--quiet"]).code == 0)
    #expect(
      try tool.run("resume", "run").output == "run is complete: 1 block; nothing to resume.\n")
    #expect(try tool.run("run", "--append", "run", "--quiet").code == 0)
    #expect(try blocks(tool) == ["0,0", "1,0"])
  }

  @Test func addsNoSessionToARunThatIsNotComplete() throws {
    let tool = try Tool()
    try killed(tool)
    let result = try tool.run("run", "--append", "run")
    #expect(
      result.sentences == [
        "bench: run is not complete; `bench resume run` measures the rest first."
      ])
    #expect(result.code == 4)
  }
}
