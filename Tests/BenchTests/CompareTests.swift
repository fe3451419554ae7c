import Foundation
import Testing

/// Two runs held against each other, from the outside.
@Suite(.serialized)
struct CompareTests {
  private func written(_ runs: WrittenRun...) throws -> Tool {
    let tool = try Tool()
    for run in runs { try run.write(with: tool) }
    return tool
  }

  @Test func endsWithTwoOnARegression() throws {
    let tool = try written(WrittenRun(name: "a"), WrittenRun(name: "b", factor: 3))
    let result = try tool.run("compare", "a", "b")
    #expect(result.code == 2)
    #expect(result.error == "")
    #expect(result.output.contains("1.500×"))
    #expect(result.output.contains("2 cells: 1 slower, 1 equivalent."))
    #expect(try tool.run("compare", "b", "a").code == 0)
    #expect(try tool.run("compare", "a", "b", "--margin", "0.6").code == 0)
    #expect(try tool.run("compare", "a", "b", "--technique", "native").code == 0)
  }

  @Test func comparesTwoTechniquesOfOneRunInPairs() throws {
    let tool = try written(WrittenRun(name: "a"))
    let result = try tool.run("compare", "a:native", "a:container", "--format", "csv")
    #expect(result.code == 2)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("startup,start,native,container,,,launch,ns,lower,10,1004.5,"))
    #expect(lines[1].contains(",2,2,2,0.05,slower,within-session block bootstrap,"))
  }

  @Test func refusesOtherKernelsUnlessAllowed() throws {
    let tool = try written(WrittenRun(name: "a"), WrittenRun(name: "b", kernel: "6.19.0"))
    let refused = try tool.run("compare", "a", "b")
    #expect(refused.code == 6)
    #expect(refused.output == "")
    #expect(
      refused.sentences == [
        "bench: A and B were measured under conditions that differ (kernel: 6.18.0 #1 x86_64 → "
          + "6.19.0 #1 x86_64); --allow-env-diff compares them all the same."
      ])
    let allowed = try tool.run("compare", "a", "b", "--allow-env-diff")
    #expect(allowed.code == 0)
    #expect(allowed.output.contains("\n  kernel  6.18.0 #1 x86_64 → 6.19.0 #1 x86_64\n"))
  }

  @Test func refusesTheLabAgainstAnotherMachineUnlessAllowed() throws {
    let tool = try written(WrittenRun(name: "a"), WrittenRun(name: "b", isLab: true))
    let refused = try tool.run("compare", "a", "b")
    #expect(refused.code == 6)
    #expect(refused.output == "")
    #expect(
      refused.sentences == [
        "bench: A and B were measured under conditions that differ (lab: no → yes, under software "
          + "emulation); --allow-env-diff compares them all the same."
      ])
    let allowed = try tool.run("compare", "a", "b", "--allow-env-diff")
    #expect(allowed.code == 0)
    #expect(allowed.output.contains("\n  lab  no → yes, under software emulation\n"))
    #expect(
      allowed.output.contains(
        "\nWARNING: b is a lab run, made under software emulation, so only ratios between its own"))
  }

  @Test func warnsOfTwoRunsOfTheLab() throws {
    let tool = try written(
      WrittenRun(name: "a", isLab: true), WrittenRun(name: "b", isLab: true))
    let result = try tool.run("compare", "a", "b")
    #expect(result.code == 0)
    #expect(result.output.contains("\nWARNING: a is a lab run, "))
    #expect(result.output.contains("\nWARNING: b is a lab run, "))
  }

  @Test func endsWithThreeOnlyWhereADecisionWasAskedFor() throws {
    let tool = try written(WrittenRun(name: "a"), WrittenRun(name: "b"))
    // Values of two blocks that change places leave every median and widen every interval.
    for name in ["a", "b"] {
      let text = try tool.text("\(name)/samples.csv")
      let wide = text.split(separator: "\n").enumerated().map { index, line in
        String(index % 4 == 1 ? line.replacing(",lower,10", with: ",lower,20") : line)
      }
      try tool.write(wide.joined(separator: "\n") + "\n", to: "\(name)/samples.csv")
    }
    #expect(try tool.run("compare", "a", "b").code == 0)
    let result = try tool.run("compare", "a", "b", "--fail-on-inconclusive")
    #expect(result.output.contains("inconclusive (need ~"))
    #expect(result.code == 3)
    // A regression goes before what is inconclusive.
    try WrittenRun(name: "c", factor: 9).write(with: tool)
    #expect(try tool.run("compare", "a", "c", "--fail-on-inconclusive").code == 2)
  }

  @Test func saysInWordsWhatItCannotCompare() throws {
    let tool = try written(
      WrittenRun(name: "a", technique: "chroot"), WrittenRun(name: "b", blocks: 3))
    let result = try tool.run("compare", "a", "b")
    #expect(result.code == 0)
    #expect(result.output.contains("native     — too few trials: n = 3 in B, an interval needs 6"))
    #expect(result.output.contains("chroot     — only in A"))
    #expect(result.output.contains("container  — only in B"))
    #expect(result.output.contains("3 cells: 3 without a verdict."))
    let same = try tool.run("compare", "a", "a")
    #expect(same.output.contains("native     — A and B are the same samples"))
    #expect(same.code == 0)
  }

  @Test func warnsOfAnEditedRun() throws {
    let tool = try written(WrittenRun(name: "a"), WrittenRun(name: "b"))
    let digest = String(repeating: "0", count: 64)
    try tool.write("\(digest)  samples.csv\n", to: "b/SHA256SUMS")
    let result = try tool.run("compare", "a", "b")
    #expect(
      result.output.contains(
        "WARNING: b: samples.csv has been changed since the run was sealed.\n"))
  }

  @Test func writesNoControlCharactersOfAFileOntoTheTerminal() throws {
    let tool = try written(WrittenRun(name: "a"), WrittenRun(name: "b", technique: "x\u{1B}[2Jy"))
    let result = try tool.run("compare", "a", "b")
    #expect(result.output.contains("x\u{FFFD}[2Jy     — only in B"))
    let check = try tool.run("check", "b")
    #expect(!check.output.contains("\u{1B}"))
  }

  @Test func writesJsonThatParses() throws {
    let tool = try written(WrittenRun(name: "a"), WrittenRun(name: "b", factor: 3))
    let result = try tool.run("compare", "a", "b", "--format", "json")
    let parsed = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let rows = (parsed as? [String: Any])?["rows"] as? [[String: Any]]
    #expect(rows?.map { $0["verdict"] as? String } == ["equivalent", "slower"])
    let markdown = try tool.run("compare", "a", "b", "--format", "markdown")
    #expect(markdown.output.contains("| container | 2.009 "))
  }

  @Test(arguments: [
    ("a nowhere", 4, "nowhere does not exist."),
    (
      "a a/samples.csv", 4,
      "a/samples.csv is a file; give the folder of a run."
    ),
    (
      "a empty", 4, "empty is not the folder of a run: it has no manifest.json."
    ),
    (
      "a pipe", 4,
      "pipe cannot be read: read pipe/manifest.json, which is no regular file: "
        + "Invalid argument."
    ),
    (
      "a noise", 4, "noise cannot be read: samples.csv: the file has no complete header line."
    ),
    (
      "a a:native", 64,
      "one side is a run and the other a technique of one; give two runs, or two RUN:technique."
    ),
    (
      "a:natve a:native", 64,
      "a has no technique \"natve\"; did you mean native? it holds container, native."
    ),
    (
      "a: a:native", 64,
      "\"a:\" names no technique of a run; write RUN:technique or RUN:technique/variant."
    ),
    ("a a --margin 0", 64, "--margin is 0.0; give a number above 0 and below 10, such as 0.05."),
    ("a a --margin nan", 64, "--margin is nan; give a number above 0 and below 10, such as 0.05."),
    ("a a --metric life,", 64, "--metric holds an empty name."),
    (
      "a a --metric lief", 64,
      "nothing is left to compare: the suites are startup, the probes start, the metrics launch, "
        + "the techniques container, native."
    ),
  ])
  func refusesInOneSentence(_ arguments: String, _ code: Int32, _ sentence: String) throws {
    let tool = try written(WrittenRun(name: "a"), WrittenRun(name: "noise"))
    try tool.write("", to: "empty/nothing")
    try tool.write("x", to: "pipe/samples.csv")
    #expect(mkfifo(tool.folder.appendingPathComponent("pipe/manifest.json").path, 0o600) == 0)
    try tool.write("\u{1}\u{2}\"\u{0},", to: "noise/samples.csv")
    let result = try tool.run(["compare"] + arguments.split(separator: " ").map(String.init))
    #expect(result.sentences == ["bench: \(sentence)"])
    #expect(result.output == "")
    #expect(result.code == code)
  }
}
