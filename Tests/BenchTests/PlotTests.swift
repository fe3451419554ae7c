import Foundation
import Testing

/// Run folders that something has damaged.
@Suite(.serialized)
struct PlotTests {
  /// A tool with a small run in the folder `run`.
  private func measured() throws -> Tool {
    let tool = try Tool()
    let result = try tool.run(
      "run", "--technique", "null", "--effort", "smoke", "--out", "run", "--quiet")
    try #require(result.code == 0)
    return tool
  }

  private func expectRefusal(
    _ tool: Tool, _ beginning: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try tool.run("plot", "run")
    #expect(result.sentences.count == 1, sourceLocation: sourceLocation)
    #expect(result.error.hasPrefix(beginning), "\(result.error)", sourceLocation: sourceLocation)
    #expect(result.output == "", sourceLocation: sourceLocation)
    #expect(result.code == 4, sourceLocation: sourceLocation)
  }

  @Test func leavesOutHalfALastLine() throws {
    let tool = try measured()
    let whole = try tool.text("run/samples.csv")
    let lines = whole.split(separator: "\n").count
    try tool.write(String(whole.dropLast(9)), to: "run/samples.csv")
    let result = try tool.run("plot", "run")
    #expect(
      result.sentences.first
        == "bench: samples.csv ends in half a line (\(lines)), which is left out.")
    #expect(result.output.contains("native#2"))
  }

  @Test func namesTheFileAndLineOfADamage() throws {
    let tool = try measured()
    let samples = try tool.text("run/samples.csv")
    try tool.write("run_id,what\n1,2\n", to: "run/samples.csv")
    try expectRefusal(tool, "bench: run cannot be read: samples.csv, line 1, column 2: ")
    try tool.write("", to: "run/samples.csv")
    try expectRefusal(
      tool, "bench: run cannot be read: samples.csv: the file has no complete header line.")
    var lines = samples.split(separator: "\n").map(String.init)
    lines[3] += ",\"; rm -rf /\""
    lines[4] = "nonsense"
    try tool.write(lines.joined(separator: "\n") + "\n", to: "run/samples.csv")
    try expectRefusal(tool, "bench: run cannot be read: samples.csv, line ")
    try tool.write("{", to: "run/manifest.json")
    try expectRefusal(tool, "bench: run cannot be read: manifest.json: ")
  }

  @Test func refusesAValueThatNothingMeasures() throws {
    let tool = try measured()
    var lines = try tool.text("run/samples.csv").split(separator: "\n").map(String.init)
    let row = try #require(lines.lastIndex { $0.contains(",life,ns,lower,") })
    var fields = lines[row].split(separator: ",", omittingEmptySubsequences: false)
    fields[15] = "-1.5e308"
    lines[row] = fields.joined(separator: ",")
    try tool.write(lines.joined(separator: "\n") + "\n", to: "run/samples.csv")
    try expectRefusal(tool, "bench: run cannot be read: samples.csv: session 0, trial ")
  }

  @Test func showsARunWithoutASample() throws {
    let tool = try measured()
    let header = try tool.text("run/samples.csv").prefix { $0 != "\n" }
    try tool.write(header + "\n", to: "run/samples.csv")
    let result = try tool.run("plot", "run")
    #expect(result.sentences == ["bench: run holds no sample: there is nothing to show."])
    #expect(result.code == 0)
    #expect(try tool.text("run/summary.csv").split(separator: "\n").count == 1)
  }

  @Test func computesTheSameSummaryAgain() throws {
    let tool = try measured()
    let summary = try tool.text("run/summary.csv")
    try tool.write("", to: "run/summary.csv")
    _ = try tool.run("plot", "run")
    #expect(try tool.text("run/summary.csv") == summary)
  }

  @Test func writesNothingForATerminal() throws {
    let tool = try Tool()
    let results = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../results").standardizedFileURL.path
    let run = tool.folder.appendingPathComponent("a").path
    try FileManager.default.copyItem(
      atPath: "\(results)/2026-11-reference-footprint", toPath: run)
    try FileManager.default.removeItem(atPath: "\(run)/charts")
    try FileManager.default.removeItem(atPath: "\(run)/summary.csv")
    let before = tool.list("a")
    // There is no gnuplot on this path, which comes last.
    let result = try tool.run("plot", "a", "--chart", "bars", "--format", "txt")
    #expect(result.error.hasPrefix("bench: no chart: gnuplot cannot be started"))
    #expect(tool.list("a") == before)
    #expect(result.code == 4)
  }
}
