import Model
import Results
import Testing

/// The files of a run of two arms, one warm-up and two measured blocks in each of two sessions.
private struct Files {
  static let order = [[0, 1], [1, 0], [0, 1], [1, 0], [0, 1], [1, 0]]
  let plan = Plan(
    runID: "r", seed: 7, suite: "startup",
    arms: [
      Plan.Arm(probe: "start", technique: "native", parameters: "pace=hot"),
      Plan.Arm(probe: "start", technique: "container", variant: "x", parameters: "pace=hot"),
    ], sessions: 2, blocks: 2, warmupBlocks: 1, order: order)
  var samples: [Sample] = []
  var readings: [EnvironmentReading] = []
  var sessions: [Manifest.Session] = []
  var tail: [UInt8] = []

  /// - Parameter blocks: how many of all have been measured.
  init(blocks: Int) {
    for number in 0..<blocks {
      if number % 3 == 0 { prepare(session: number / 3) }
      add(session: number / 3, block: number % 3)
    }
  }

  mutating func prepare(session: Int, _ status: SampleStatus = .ok) {
    for arm in plan.arms {
      var row = row(arm, session)
      row.metric = "prepare"
      row.status = arm.technique == "native" ? .ok : status
      samples.append(row)
    }
  }

  mutating func add(session: Int, block: Int) {
    for (position, index) in Self.order[session * 3 + block].enumerated() {
      for metric in ["launch", "life"] {
        var row = row(plan.arms[index], session)
        row.metric = metric
        row.block = block
        row.position = position
        row.sequence = (session * 3 + block) * 2 + position
        row.startNanoseconds = Int64(block * 100 + position)
        samples.append(row)
      }
    }
    readings.append(
      EnvironmentReading(runID: "r", session: session, block: block, nanoseconds: Int64(block)))
  }

  private func row(_ arm: Plan.Arm, _ session: Int) -> Sample {
    Sample(
      runID: "r", session: session, suite: "startup", probe: "start", technique: arm.technique,
      variant: arm.variant, parameters: arm.parameters,
      metric: Metric("", unit: "ns", better: .lower, summary: ""), value: 5)
  }

  var samplesBytes: [UInt8] { Table.samples.header + Table.samples.lines(samples) }

  var environmentBytes: [UInt8] { Table.environment.header + Table.environment.lines(readings) }

  func progress() throws -> RunProgress {
    try RunProgress(
      plan: plan, samples: Table.samples.read(samplesBytes + tail),
      environment: Table.environment.read(environmentBytes), sessions: sessions)
  }

  /// Why these files cannot be continued.
  func refusal() -> String {
    do {
      _ = try progress()
      return "none"
    } catch { return "\(error)" }
  }
}

struct RunProgressTests {
  @Test func beginsWithTheFirstBlockWhenNoneIsWhole() throws {
    var files = Files(blocks: 0)
    files.prepare(session: 0)
    let progress = try files.progress()
    #expect(progress.session == 0)
    #expect(progress.block == 0)
    #expect(progress.samplesBytes == Table<Sample>.samples.header.count)
    #expect(progress.droppedRows == 2)
    #expect(progress.samples == [])
    #expect(progress.nextSequence == 0)
  }

  @Test func goesOnBehindTheLastWholeBlock() throws {
    let files = Files(blocks: 2)
    let progress = try files.progress()
    #expect(progress.session == 0)
    #expect(progress.block == 2)
    #expect(progress.wholeBlocks == 2)
    #expect(progress.samplesBytes == files.samplesBytes.count)
    #expect(progress.environmentBytes == files.environmentBytes.count)
    #expect(progress.droppedRows == 0)
    #expect(progress.nextSequence == 4)
    #expect(!progress.isComplete)
  }

  @Test func dropsABlockThatHasNoRowInTheEnvironment() throws {
    var files = Files(blocks: 2)
    let whole = files.samplesBytes.count
    files.add(session: 0, block: 2)
    files.readings.removeLast()
    // However much of it was written: all, or a part, or half a line.
    for rows in [4, 3, 1] {
      files.samples = Array(files.samples[..<(10 + rows)])
      let progress = try files.progress()
      #expect(progress.samplesBytes == whole)
      #expect(progress.block == 2)
      #expect(progress.droppedRows == rows)
      #expect(progress.samples.count == 10)
    }
    files.tail = Array("r,0,2,1".utf8)
    #expect(try files.progress().droppedRows == 2)
    #expect(try files.progress().samplesBytes == whole)
  }

  @Test func dropsTheLastBlockWhenAnArmOfItIsMissing() throws {
    var files = Files(blocks: 3)
    files.samples.removeLast(2)
    let progress = try files.progress()
    #expect(progress.block == 2)
    #expect(progress.droppedRows == 2)
    #expect(progress.readings.count == 2)
  }

  @Test func dropsThePreparationOfASessionWithoutABlock() throws {
    var files = Files(blocks: 3)
    let whole = files.samplesBytes.count
    files.prepare(session: 1)
    let progress = try files.progress()
    #expect(progress.session == 1)
    #expect(progress.block == 0)
    #expect(progress.samplesBytes == whole)
    #expect(progress.droppedRows == 2)
  }

  @Test func keepsThePreparationOfAnEarlierContinuation() throws {
    var files = Files(blocks: 1)
    files.prepare(session: 0)
    files.add(session: 0, block: 1)
    let progress = try files.progress()
    #expect(progress.block == 2)
    #expect(progress.samples.count == 12)
    #expect(progress.droppedRows == 0)
  }

  @Test func isCompleteBehindTheLastBlockOfTheLastSession() throws {
    let progress = try Files(blocks: 6).progress()
    #expect(progress.isComplete)
    #expect(progress.wholeBlocks == 6)
    #expect(progress.nextSequence == 12)
  }

  @Test func knowsASessionThatEndedEarly() throws {
    var files = Files(blocks: 2)
    var session = Manifest.Session(number: 0, begun: "")
    session.ending = .precision
    session.blocks = 1
    files.sessions = [session]
    #expect(try files.progress().session == 1)
    #expect(try files.progress().block == 0)
    session.ending = .timeLimit
    files.sessions = [session]
    #expect(try files.progress().isComplete)
    #expect(try files.progress().block == 0)
  }

  @Test func doesNotExpectAnArmThatCouldNotBePrepared() throws {
    var files = Files(blocks: 0)
    files.prepare(session: 0, .failed)
    files.add(session: 0, block: 0)
    files.samples.removeAll { $0.block == 0 && $0.technique == "container" }
    #expect(try files.progress().block == 1)
  }

  @Test func doesNotExpectAnArmThatHasSaidThatItCannot() throws {
    var files = Files(blocks: 3)
    for index in files.samples.indices where files.samples[index].technique == "container" {
      if files.samples[index].block == 0 { files.samples[index].status = .unsupported }
    }
    files.samples.removeAll { $0.technique == "container" && ($0.block ?? 0) > 0 }
    #expect(try files.progress().wholeBlocks == 3)
  }

  @Test func refusesWhatNoKilledRunLeaves() {
    var files = Files(blocks: 3)
    files.samples.removeAll { $0.block == 1 && $0.technique == "native" }
    #expect(
      files.refusal()
        == "samples.csv, line 8: session 0, block 1 lacks native at position 1, and it was whole "
        + "once")
    files = Files(blocks: 3)
    files.readings.remove(at: 1)
    #expect(
      files.refusal() == "env.csv, line 3: session 0, block 2 of run r stands where session 0, "
        + "block 1 is due")
    files = Files(blocks: 3)
    files.readings.removeLast(2)
    #expect(
      files.refusal() == "samples.csv, line 12: session 0, block 2 stands where session 0, block 1 "
        + "is due")
    files = Files(blocks: 6)
    files.readings.append(EnvironmentReading(runID: "r", session: 2, block: 0, nanoseconds: 9))
    #expect(
      files.refusal()
        == "env.csv, line 8: session 2, block 0 of run r stands where nothing is due")
    files = Files(blocks: 2)
    files.samples[4].technique = "chroot"
    #expect(
      files.refusal()
        == "samples.csv, line 6: chroot stands at position 1, where the plan has container")
    files = Files(blocks: 2)
    files.samples[9].sequence = 0
    #expect(files.refusal() == "samples.csv, line 11: trial 0 follows trial 3")
    files = Files(blocks: 2)
    files.samples[2].runID = "other"
    #expect(
      files.refusal() == "samples.csv, line 4: a row of startup of run other is not this run's")
  }
}

struct ContinuityTests {
  private var manifest: Manifest {
    var host = Manifest.Host(
      nameHash: "ab", kernelRelease: "6.18.0", kernelVersion: "#1", architecture: "x86_64",
      cores: 2)
    host.bootIDHash = "b1"
    host.processorModel = "model"
    var manifest = Manifest(
      runID: "r", created: "", commandLine: [], seed: 1, effort: "quick", toolVersion: "1",
      host: host)
    manifest.source = Manifest.Source(commit: "c0ffee", isDirty: false)
    manifest.images = ["payload": Manifest.Image(bytes: 1, sha256: "aa")]
    return manifest
  }

  @Test func findsNothingWhereNothingThatMattersDiffers() {
    var other = manifest
    other.created = "later"
    other.host.memoryBytes = 5
    #expect(Continuity.differences(from: manifest, to: other) == [])
  }

  @Test func keepsTheLabApartFromOtherMachines() {
    var other = manifest
    other.host.lab = true
    #expect(Continuity.differences(from: manifest, to: other) == ["lab yes instead of no"])
    #expect(Continuity.differences(from: other, to: manifest) == ["lab no instead of yes"])
  }

  @Test func namesEveryDifference() {
    var other = manifest
    other.host.bootIDHash = "b2"
    other.host.kernelRelease = "6.19.0"
    other.host.processorModel = nil
    other.toolVersion = "2"
    other.source?.isDirty = true
    other.images["payload"]?.sha256 = "bb"
    #expect(
      Continuity.differences(from: manifest, to: other) == [
        "boot b2 instead of b1", "kernel 6.19.0 #1 instead of 6.18.0 #1",
        "processor unknown instead of model", "version of this program 2 instead of 1",
        "commit of this program c0ffee with changes instead of c0ffee",
        "image payload bb instead of aa",
      ])
  }
}
