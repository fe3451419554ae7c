import Foundation
import Testing

/// Runs that are verified, sealed and merged, from the outside.
@Suite(.serialized)
struct CheckTests {
  /// A tool with a small run in the folder `run`.
  private func measured() throws -> Tool {
    let tool = try Tool()
    let result = try tool.run(
      "run", "--technique", "null", "--effort", "smoke", "--out", "run", "--quiet")
    try #require(result.code == 0)
    return tool
  }

  @Test func passesTheRunsThatTheToolMakes() throws {
    let tool = try measured()
    let result = try tool.run("check", "run")
    #expect(result.output.hasPrefix("run: clean ("))
    #expect(result.error == "")
    #expect(result.code == 0)
  }

  @Test func failsOnAnyEdit() throws {
    for name in ["plan.json", "manifest.json", "samples.csv", "env.csv", "summary.csv"] {
      let tool = try measured()
      let text = try tool.text("run/\(name)")
      let place = text.lastIndex { $0.isNumber }
      let index = try #require(place)
      let digit = text[index] == "1" ? "2" : "1"
      try tool.write(text.replacingCharacters(in: index...index, with: digit), to: "run/\(name)")
      let result = try tool.run("check", "run")
      #expect(
        result.output.contains("  \(name) has been changed since the run was sealed.\n"), "\(name)")
      #expect(result.code == 7)
    }
  }

  @Test func keepsAValidSealWhenPlotting() throws {
    let tool = try measured()
    _ = try tool.run("plot", "run", "--quiet")
    #expect(try tool.run("check", "run").code == 0)
  }

  @Test func neverSealsAnEditedRunAnew() throws {
    let tool = try measured()
    let seal = try tool.text("run/SHA256SUMS")
    try tool.write(
      tool.text("run/samples.csv").replacing(",lower,", with: ",higher,"), to: "run/samples.csv")
    _ = try tool.run("plot", "run", "--quiet")
    let result = try tool.run("check", "--seal", "run")
    #expect(result.code == 7)
    #expect(try tool.text("run/SHA256SUMS") == seal)
  }

  @Test func sealsOnRequestWhatIsCleanOtherwise() throws {
    let tool = try measured()
    try FileManager.default.removeItem(at: tool.folder.appendingPathComponent("run/SHA256SUMS"))
    let bare = try tool.run("check", "run")
    #expect(bare.code == 7)
    #expect(bare.output.contains("`bench check --seal run` seals it as it is now."))
    #expect(try tool.run("check", "--seal", "run").code == 0)
    #expect(try tool.run("check", "run").code == 0)
  }

  @Test func refusesWhatIsNoRun() throws {
    let tool = try Tool()
    try tool.write("", to: "notes.txt")
    let result = try tool.run("check", "nowhere", "notes.txt")
    #expect(
      result.sentences == [
        "bench: nowhere does not exist.",
        "bench: notes.txt is a file; give the folder of a run.",
      ])
    #expect(result.code == 4)
  }

  @Test func holdsAChartAgainstTheSamplesBesideIt() throws {
    let tool = try Tool()
    try tool.write("a,b\n", to: "run/samples.csv")
    // printf 'a,b\n' | sha256sum
    let hash = "5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313"
    try tool.write("<svg><desc>Samples-SHA-256: \(hash)</desc></svg>", to: "run/charts/a.svg")
    try tool.write("<svg></svg>", to: "run/charts/b.svg")
    let own = try tool.run("check", "run/charts/a.svg")
    #expect(own.output == "run/charts/a.svg: clean (drawn from the samples beside it)\n")
    #expect(own.code == 0)
    let bare = try tool.run("check", "run/charts/b.svg")
    #expect(bare.output.contains("  it does not say what it was drawn from"))
    #expect(bare.code == 7)
    try tool.write("a,c\n", to: "run/samples.csv")
    let other = try tool.run("check", "run/charts/a.svg")
    #expect(other.output.contains("  it was drawn from other samples than "))
    #expect(other.code == 7)
  }

  @Test func holdsAChartOfSeveralRunsAgainstAllOfThem() throws {
    let tool = try Tool()
    for run in ["run", "other"] { try tool.write("a,b\n", to: "\(run)/samples.csv") }
    let hash = "5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313"
    func picture(_ name: String) -> String {
      "<svg><desc>Samples-SHA-256: \(hash); Beside: \(name) \(hash)</desc></svg>"
    }
    try tool.write(picture("other"), to: "run/charts/a.svg")
    #expect(try tool.run("check", "run/charts/a.svg").code == 0)
    try tool.write("a,c\n", to: "other/samples.csv")
    let changed = try tool.run("check", "run/charts/a.svg")
    #expect(changed.output.contains("  it was also drawn from other samples than "))
    #expect(changed.code == 7)
    for name in ["absent", "..", "../other"] {
      try tool.write(picture(name), to: "run/charts/a.svg")
      let lost = try tool.run("check", "run/charts/a.svg")
      #expect(lost.output.contains("  it was also drawn from a run that is not beside its own"))
      #expect(lost.code == 7)
    }
  }

  @Test func passesTheReferenceRunAndComparesItsArms() throws {
    let tool = try Tool()
    let reference = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../results/2026-11-reference-startup").standardizedFileURL.path
    let check = try tool.run("check", reference)
    #expect(check.output.contains(": clean ("))
    #expect(check.output.hasSuffix(" 102 blocks planned)\n"))
    #expect(check.code == 0)
    let compared = try tool.run(
      "compare", "\(reference):native", "\(reference):container", "--metric", "launch",
      "--format", "csv")
    // The run may be measured anew: what `summary.csv` holds is what the comparison finds, to more
    // digits.
    let summary = try String(contentsOfFile: "\(reference)/summary.csv", encoding: .utf8)
    for pace in ["hot", "spaced"] {
      let row = try #require(
        summary.split(separator: "\n").first {
          $0.hasPrefix("startup,start,container,,pace=\(pace),,launch,")
        })
      let ratio = row.split(separator: ",", omittingEmptySubsequences: false)[36]
      #expect(ratio.count > 5)
      #expect(compared.output.contains(",\(ratio.dropLast())"))
    }
    #expect(compared.code == 2)
  }

  @Test func mergesRunsOfThisHostIntoSessions() throws {
    let tool = try measured()
    let second = try tool.run(
      "run", "--technique", "null", "--effort", "smoke", "--out", "second", "--quiet")
    try #require(second.code == 0)
    let merged = try tool.run("merge", "all", "run", "second")
    #expect(merged.output == "all/host-1: 2 sessions of run, second\n")
    #expect(merged.code == 0)
    #expect(tool.list("all") == ["SHA256SUMS", "host-1", "merge.json"])
    let check = try tool.run("check", "all")
    #expect(check.output.hasPrefix("all: index of 1 host is clean\nall/host-1: clean ("))
    #expect(check.code == 0)
    try tool.write("", to: "all/host-1/env.csv")
    #expect(try tool.run("check", "all").code == 7)
  }

  @Test(arguments: [
    ("out run", 64, "merge takes a new folder and two runs at least; see `bench merge --help`."),
    ("run run run", 4, "run exists already; choose another folder."),
    ("out run run", 4, "run and run are the same run."),
    ("out run nowhere", 4, "nowhere does not exist."),
    (
      "out run bare", 7,
      "bare has no seal, so that an edit cannot be excluded; --unsealed takes it in all the same, "
        + "or `bench check --seal bare` seals it."
    ),
  ])
  func refusesToMergeInOneSentence(
    _ arguments: String, _ code: Int32, _ sentence: String
  ) throws {
    let tool = try measured()
    let bare = tool.folder.appendingPathComponent("bare")
    try FileManager.default.copyItem(at: tool.folder.appendingPathComponent("run"), to: bare)
    try FileManager.default.removeItem(at: bare.appendingPathComponent("SHA256SUMS"))
    let result = try tool.run(["merge"] + arguments.split(separator: " ").map(String.init))
    #expect(result.sentences == ["bench: \(sentence)"])
    #expect(result.output == "")
    #expect(result.code == code)
    #expect(!tool.exists("out"))
  }
}
