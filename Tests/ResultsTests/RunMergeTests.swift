import Model
import Results
import Testing

/// Runs of one host become its sessions; hosts never share a file.
@Suite struct RunMergeTests {
  private static let levels: [(native: Int, container: Int)] = [
    (110, 220), (90, 180), (105, 210), (95, 190), (100, 200),
  ]

  private func run(_ name: String, first: Int = 100, host: String = "h1") -> SmallRun {
    var run = SmallRun(runID: name)
    run.sessions = [[(first, 2 * first)] + Self.levels]
    run.host.nameHash = host
    return run
  }

  private func merge(_ runs: SmallRun...) throws -> RunMerge {
    let sources = try runs.map { try RunMerge.Source(label: $0.runID, files: $0.files()) }
    return try RunMerge(sources, name: "all", created: "2026", commandLine: ["bench", "merge"])
  }

  private func refusal(_ runs: SmallRun...) -> String {
    do {
      let sources = try runs.map { try RunMerge.Source(label: $0.runID, files: $0.files()) }
      _ = try RunMerge(sources, name: "all", created: "2026", commandLine: [])
      return ""
    } catch { return (error as? RunMerge.Obstacle)?.sentence ?? "\(error)" }
  }

  @Test func makesSessionsOfTheRunsOfOneHost() throws {
    let merge = try merge(run("a"), run("b", first: 102), run("c", first: 104))
    #expect(merge.hosts.map(\.folder) == ["host-1"])
    let merged = try RecordedRun(files: merge.hosts[0].files)
    #expect(merged.manifest.runID == "all-host-1")
    #expect(merged.manifest.sessions.map(\.number) == [0, 1, 2])
    #expect(merged.manifest.sources?.map(\.runID) == ["a", "b", "c"])
    #expect(merged.manifest.sources?.map(\.sessions) == [[0], [1], [2]])
    #expect(merged.plan?.sessions == 3)
    #expect(merged.samples.map(\.runID).contains("b"))
    #expect(Set(merged.samples.filter { $0.runID == "c" }.map(\.session)) == [2])
    let row = merged.summary.first {
      $0.cell.technique == "container" && $0.cell.metric == "launch"
    }
    #expect(row?.sessions == 3)
    #expect(row?.intervalMethod == "order statistics; t over sessions")
  }

  @Test func makesRunsThatPassTheirCheck() throws {
    let merge = try merge(run("a"), run("b", host: "h2"), run("c", first: 104))
    for host in merge.hosts {
      var files = host.files
      files[RunSeal.file] = Array(RunSeal(of: files).text.utf8)
      #expect(RunCheck(files: files, folder: host.folder).faults == [])
    }
  }

  @Test func keepsHostsApart() throws {
    var kernel = run("c", first: 104)
    kernel.host.kernelRelease = "6.19.0"
    var mitigated = run("d", first: 105)
    mitigated.host.mitigations = ["spectre_v2": "Vulnerable"]
    let merge = try merge(
      run("a"), run("b", first: 101, host: "h2"), kernel, mitigated, run("e", first: 106))
    #expect(merge.index.hosts.map(\.sources) == [["a", "e"], ["b"], ["c"], ["d"]])
    #expect(merge.index.hosts.map(\.folder) == ["host-1", "host-2", "host-3", "host-4"])
    for host in merge.hosts {
      let names = Set(try RecordedRun(files: host.files).samples.map(\.runID))
      #expect(names.count == (host.folder == "host-1" ? 2 : 1))
    }
  }

  @Test func keepsTheSealsOfItsSources() throws {
    let sources = try merge(run("a"), run("b", first: 101)).hosts.map {
      try RecordedRun(files: $0.files).manifest.sources ?? []
    }
    let files = try run("a").files()
    #expect(sources[0][0].sealSHA256 == Digest.sha256(files[RunSeal.file] ?? []))
  }

  @Test func refusesTheSameRunTwice() {
    #expect(refusal(run("a"), run("a")) == "a and a are the same run.")
    #expect(
      refusal(run("a"), run("a", first: 101))
        == "a and a are different runs of the name a, which the column run_id could not tell apart."
    )
  }

  @Test func refusesOtherSuitesAndImages() {
    var suite = run("b", first: 101)
    suite.suite = "memory"
    #expect(
      refusal(run("a"), suite).hasPrefix("a and b have different suites (startup and memory)"))
    var image = run("b", first: 101)
    image.images["payload"]?.sha256 = "bb"
    #expect(
      refusal(run("a"), image)
        .hasPrefix("a and b have different payload images payload (aa and bb)")
    )
  }

  @Test func refusesAnotherDesignOfTheSameHost() {
    var short = run("b", first: 101)
    short.sessions[0].removeLast()
    #expect(
      refusal(run("a"), short)
        == "a and b are of one host and of different designs (techniques, blocks or warm-up "
        + "blocks), so they cannot be its sessions.")
    short.host.nameHash = "h2"
    #expect(refusal(run("a"), short) == "")
  }

  @Test func refusesWhatIsMergedAlready() throws {
    let merge = try merge(run("a"), run("b", first: 101))
    let merged = try RunMerge.Source(label: "m", files: merge.hosts[0].files)
    let other = try RunMerge.Source(label: "c", files: run("c", first: 102).files())
    let obstacle = RunMerge.Obstacle(
      sentence: "m is merged itself; give the runs it was merged of.")
    #expect(throws: obstacle) {
      try RunMerge([merged, other], name: "x", created: "", commandLine: [])
    }
  }
}
