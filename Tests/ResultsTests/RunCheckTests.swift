import Results
import Testing

/// Every fault of a run is named by a sentence of its own.
@Suite struct RunCheckTests {
  @Test func findsNothingInARunAsItWasWritten() throws {
    let check = RunCheck(files: try SmallRun().files(), folder: "RUN")
    #expect(check.faults == [])
    #expect(check.isSealed)
    #expect(check.description == "48 samples, 2 arms, 6 blocks planned")
  }

  @Test func namesEverySealedFileThatWasChanged() throws {
    for name in ["plan.json", "manifest.json", "samples.csv", "env.csv", "summary.csv"] {
      var files = try SmallRun().files()
      // A space at the end leaves every document readable.
      files[name, default: []] += name.hasSuffix("json") ? [0x20] : []
      if name.hasSuffix("csv") { files[name]?.removeLast(2) }
      let faults = RunCheck(files: files, folder: "RUN").faults
      #expect(faults.contains("\(name) has been changed since the run was sealed."))
    }
  }

  @Test func saysHowACompleteRunIsSealed() throws {
    let check = RunCheck(files: try SmallRun(isSealed: false).files(), folder: "RUN")
    #expect(check.canBeSealed)
    #expect(
      check.faults == [
        "the run has no seal (SHA256SUMS), so that an edit cannot be excluded; "
          + "`bench check --seal RUN` seals it as it is now."
      ])
  }

  @Test func namesAKilledRunAndHowToGoOn() throws {
    var files = try SmallRun(isSealed: false) { $0.removeLast(9) }.files()
    files["summary.csv"] = nil
    files["samples.csv"]?.removeLast(20)
    let check = RunCheck(files: files, folder: "RUN")
    #expect(!check.canBeSealed)
    #expect(
      check.faults == [
        "the run was interrupted or killed: 2 of 6 planned blocks are missing; "
          + "`bench resume RUN` continues it.",
        "samples.csv ends in half a line (40).",
      ])
  }

  @Test func acceptsASealedRunThatEndedEarly() throws {
    var run = SmallRun()
    run.editSamples = { $0.removeLast(8) }
    var files = try run.files()
    let samples = try Table.samples.read(try #require(files["samples.csv"])).rows
    let rows = Summary(of: samples, settings: .init(seed: 7)).rows
    files["summary.csv"] = Table.summary.header + Table.summary.lines(rows)
    files[RunSeal.file] = nil
    files[RunSeal.file] = Array(RunSeal(of: files).text.utf8)
    #expect(RunCheck(files: files, folder: "RUN").faults == [])
  }

  struct Edit: CustomTestStringConvertible {
    let line: Int
    let old: String
    let new: String
    let fault: String
    var testDescription: String { fault }
  }

  static let edits = [
    Edit(
      line: 5, old: "r1,", new: "r2,",
      fault: "samples.csv: session 0, trial 1 (container pace=hot launch) is of the run r2."),
    Edit(
      line: 5, old: "startup", new: "memory",
      fault: "samples.csv: session 0, trial 1 (container pace=hot launch) is of the suite memory, "
        + "and the plan of startup."),
    Edit(
      line: 5, old: "r1,0,0,", new: "r1,3,0,",
      fault: "manifest.json has 0 entries for session 3 instead of 1."),
    Edit(
      line: 5, old: "r1,0,0,", new: "r1,0,9223372036854775807,",
      fault: "samples.csv: session 0, trial 1 (container pace=hot launch) stands in a place that "
        + "the plan does not have."),
    Edit(
      line: 5, old: "container", new: "chroot",
      fault: "samples.csv: session 0, block 0, position 1 holds chroot pace=hot, where the plan "
        + "has container pace=hot."),
    Edit(
      line: 5, old: ",1,1000,", new: ",5,1000,",
      fault: "samples.csv: session 0, block 0 holds 2 trials of container pace=hot at position 1 "
        + "instead of 1."),
    Edit(
      line: 9, old: ",0,2,2000,", new: ",0,0,2000,",
      fault: "samples.csv: session 0, trial 0 (container pace=hot launch) follows trial 1, and "
        + "numbers rise."),
    Edit(
      line: 9, old: ",2,2000,", new: ",2,200,",
      fault: "samples.csv: session 0, trial 2 (container pace=hot launch) begins before the trial "
        + "in front of it."),
    Edit(
      line: 5, old: ",200,1,0,ok", new: ",,1,0,ok",
      fault: "samples.csv: session 0, trial 1 (container pace=hot launch) is ok and has no value."),
    Edit(
      line: 5, old: "0,ok", new: "0,failed",
      fault: "samples.csv: session 0, trial 1 (container pace=hot launch) is failed and has a "
        + "value."),
    Edit(
      line: 5, old: ",200,", new: ",-200,",
      fault: "samples.csv: session 0, trial 1 (container pace=hot launch) is a time of -200 ns, "
        + "and no time is negative."),
    Edit(
      line: 5, old: ",200,", new: ",1e300,",
      fault: "samples.csv: session 0, trial 1 (container pace=hot launch) has the value 1e+300, "
        + "which nothing measures."),
    Edit(
      line: 6, old: ",250,", new: ",260,",
      fault: "samples.csv: session 0, trial 1 (container pace=hot life): the phases add up to "
        + "250 ns and life is 260 ns."),
    Edit(
      line: 5, old: ",ns,lower", new: ",B,lower",
      fault: "samples.csv: session 0, trial 1 (container pace=hot launch) is in B, lower is "
        + "better, and was in ns, lower, before."),
    Edit(
      line: 5, old: ",200,", new: ",nan,",
      fault: "samples.csv, line 6, column 16: value “nan” is not a finite decimal number."),
    Edit(
      line: 5, old: ",200,", new: ",201,",
      fault: "summary.csv, line 6: is not what samples.csv gives; `bench plot RUN` computes it "
        + "again."),
  ]

  @Test(arguments: edits)
  func namesTheRowThatWasEdited(_ edit: Edit) throws {
    let run = SmallRun(editSamples: { $0[edit.line].replace(edit.old, with: edit.new) })
    let faults = try run.faults()
    #expect(faults.contains(edit.fault), "\(faults)")
  }

  @Test func forgivesTheRoundingOfPhases() throws {
    // Two phases and their whole, each rounded to a nanosecond.
    let run = SmallRun(editSamples: { $0[6].replace(",250,", with: ",252,") })
    #expect(try run.faults().contains { $0.contains("add up") } == false)
  }

  @Test func namesALostBlock() throws {
    let run = SmallRun(editSamples: { $0.removeSubrange(9...16) })
    #expect(
      try run.faults().contains(
        "samples.csv: session 0 lacks block 1, and later ones are there."))
  }

  @Test func missesATrialThatSaysNotThatItIsMissing() throws {
    let run = SmallRun(editSamples: { $0.removeSubrange(5...8) })
    #expect(
      try run.faults().contains(
        "samples.csv: session 0, block 0 holds 0 trials of container pace=hot at position 1 "
          + "instead of 1."))
  }

  @Test func knowsTechniquesThatTheHostCannotDo() throws {
    var run = SmallRun()
    run.editSamples = { lines in
      lines.removeAll { $0.contains("container") }
      lines.insert(
        "r1,0,,,,,startup,start,container,,pace=hot,,launch,ns,lower,,1,0,unsupported,no root,",
        at: 1)
    }
    let faults = try run.faults()
    #expect(faults.allSatisfy { !$0.contains("container") }, "\(faults)")
  }

  @Test func knowsWorkThatAPayloadRefusedOnce() throws {
    // Block 0 says that the container cannot do it; the later blocks do not ask again.
    var run = SmallRun()
    run.editSamples = { lines in
      let refused = lines.indices.filter { lines[$0].contains(",container,") && $0 < 9 }
      for index in refused {
        lines[index].replace(",1,0,ok,,", with: ",1,0,unsupported,it has no fork,")
        for value in ["200", "250", "50"] {
          lines[index].replace(",lower,\(value),", with: ",lower,,")
        }
      }
      lines = lines.enumerated().filter { $0 < 9 || !$1.contains(",container,") }.map(\.element)
    }
    let faults = try run.faults()
    #expect(!faults.contains { $0.contains("instead of") }, "\(faults)")
  }

  @Test func namesRowsOfAnotherProbeThanThePlans() throws {
    var run = SmallRun()
    run.editPlan = {
      $0.replace("\"parameters\"", with: "\"probe\" : \"stop\", \"parameters\"")
    }
    let faults = try run.faults()
    let names = "holds start native pace=hot, where the plan has stop native pace=hot"
    #expect(faults.contains { $0.contains(names) }, "\(faults)")
  }

  @Test func acceptsParametersThatASuiteAdds() throws {
    var run = SmallRun()
    run.editSamples = { lines in
      lines = lines.map { $0.replacing("pace=hot", with: "instances=4;pace=hot") }
    }
    #expect(try run.faults().allSatisfy { !$0.contains("position") })
  }

  @Test func holdsThePlanAgainstTheManifest() throws {
    var run = SmallRun()
    run.editPlan = { $0.replace("\"r1\"", with: "\"r9\"") }
    run.editManifest = { $0.replace("\"seed\" : 7", with: "\"seed\" : 8") }
    let faults = try run.faults()
    #expect(faults.contains("plan.json is of the run r9, manifest.json of the run r1."))
    #expect(faults.contains("the seed is 7 in plan.json and 8 in manifest.json."))
  }

  @Test func namesBlocksWithoutAReadingOfTheHost() throws {
    var files = try SmallRun().files()
    files["env.csv"] = Table.environment.header
    #expect(
      RunCheck(files: files, folder: "RUN").faults.contains(
        "env.csv has no row of session 0, block 0 (and 5 more like this)."))
  }

  @Test func survivesGarbage() {
    let garbage = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) }
    let names = ["plan.json", "manifest.json", "samples.csv", "env.csv", "summary.csv"]
    let files = Dictionary(uniqueKeysWithValues: (names + [RunSeal.file]).map { ($0, garbage) })
    let check = RunCheck(files: files, folder: "RUN")
    #expect(check.faults.count == 5)
    #expect(!check.canBeSealed)
  }
}
