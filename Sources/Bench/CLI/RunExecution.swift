import Container
import Harness
import Images
import Launch
import Linux
import Model
import Report
import Results
import SystemPackage
import Techniques

/// A run from its first file to its last: everything made on the host is taken down again,
/// whatever happens.
struct RunExecution {
  private let setup: RunSetup
  private let options: RunOptions
  private let registry = RunRegistry.standard

  init(_ setup: RunSetup, _ options: RunOptions) {
    self.setup = setup
    self.options = options
  }

  func run() throws {
    guard !setup.available.isEmpty else {
      throw Refusal(.precondition, "this host can run none of the techniques; try `bench doctor`.")
    }
    Interruption.catchSignals()
    // Only a thousand living instances need it, and where there are too few they say so.
    try? OpenFileLimit.raise()
    let workspace = try enter()
    let recorder: Recorder
    let ending: RunEnding
    do {
      defer { leave(workspace) }
      (recorder, ending) = try measure(in: workspace, try RunFolder(making: setup.folder))
    }
    try report(drawing: ending != .interrupted)
    try RunFolder.seal(setup.folder)
    if case .timeLimit(let blocks) = ending, !options.quiet {
      Console.error("bench: ended by --max-time after \(blocks) blocks.")
    }
    if recorder.hasFailures {
      throw Refusal(
        .partial, "some trials failed; the column `reason` of \(setup.folder)/samples.csv says why."
      )
    }
  }

  /// Makes summary, table and charts; whoever has interrupted the run waits for no chart.
  private func report(drawing: Bool) throws {
    var report = RunReport(folder: setup.folder, options: options)
    report.drawsCharts = drawing
    do { try report.make() } catch let refusal as Refusal {
      if !Interruption.isRequested { throw Refusal(.partial, refusal.sentence) }
    }
    guard !Interruption.isRequested else {
      throw Refusal(
        .interrupted,
        "interrupted; what was measured is in \(setup.folder), `bench plot \(setup.folder)` draws it."
      )
    }
  }

  private func enter() throws -> Workspace {
    let cgroups = CgroupParent(
      layout: setup.host.cgroups, limits: .standard, runID: setup.runID)
    do {
      let workspace = try registry.enter(
        runID: setup.runID, cgroups: cgroups.levels.map(\.path))
      guard !Folder.forbidsExecution(FilePath(workspace.folder)) else {
        leave(workspace)
        throw Refusal(
          .precondition,
          "\(registry.folder) is mounted noexec; set BENCH_STATE to a folder where programs may run."
        )
      }
      return workspace
    } catch let error as LinuxError where error.errno == .fileExists {
      throw Refusal(
        .precondition,
        "a run named \(setup.runID) has left things on this host; `bench clean` removes them.")
    } catch let error as LinuxError {
      throw Refusal(
        .precondition, "\(error); set BENCH_STATE to a folder that you may write to.")
    }
  }

  private func leave(_ workspace: Workspace) {
    do { try registry.leave(workspace) } catch {
      Console.error("bench: \(error); `bench clean` can remove it.")
    }
  }

  private func measure(
    in workspace: Workspace, _ folder: RunFolder
  ) throws -> (Recorder, RunEnding) {
    do { try setup.processors.bind() } catch { throw Refusal(.precondition, "\(error).") }
    let ballast = Ballast(mebibytes: options.ballast ?? 0)
    defer { ballast.release() }
    let host = LiveHost()
    var manifest = ManifestBuilder(setup: setup, scratch: FilePath(workspace.folder)).make(host)
    let progressLine = ProgressLine(isShown: options.progress.isShown && !options.quiet)
    let recorder = Recorder(folder: folder, runID: setup.runID, progressLine: progressLine)
    var ending = RunEnding.complete
    do {
      try folder.write(plan)
      try folder.write(manifest)
    } catch {
      folder.discard()
      throw Refusal(
        .precondition,
        "the results cannot be written: \(error); make room or choose another folder with --out.")
    }
    do {
      var sequence = 0
      let evidence = try HostEvidence.observe(on: setup.host, in: workspace)
      for session in 0..<setup.sessions where ending == .complete {
        manifest.sessions.append(
          Manifest.Session(
            number: session, begun: Timestamp.now().iso8601,
            bootIDHash: manifest.host.bootIDHash))
        try write(manifest, to: folder)
        var job = Runner.Job(
          workspace: workspace, suite: setup.suite, requests: setup.requests(on: host),
          contestants: setup.contestants, design: setup.design(session: session),
          session: session, firstSequence: sequence, hostEvidence: evidence,
          expectedChecksum: setup.expectedChecksum,
          timeLimit: setup.timeLimit.map { max(.nanoseconds(1), $0 - recorder.elapsed) })
        job.instances = setup.instances
        let runner = Runner(job, host: host, observer: recorder)
        ending = try runner.run()
        sequence = runner.sequence
      }
      progressLine.end()
      manifest.clock?.driftPartsPerMillion = host.driftPartsPerMillion()
      try write(manifest, to: folder)
    } catch let stopped as Recorder.Stopped {
      progressLine.end()
      throw Refusal(
        .partial,
        "\(stopped.cause); what was measured before is whole: make room, then "
          + "`bench plot \(setup.folder)` shows it.")
    } catch {
      progressLine.end()
      // A signal to the whole group ends the payloads too.
      guard Interruption.isRequested else {
        throw Refusal(.internal, "\(error); what was measured before is in \(setup.folder).")
      }
      ending = .interrupted
    }
    return (recorder, ending)
  }

  /// Writes the manifest anew; when there is no room, the one before stays.
  private func write(_ manifest: Manifest, to folder: RunFolder) throws {
    do { try folder.write(manifest) } catch let error as LinuxError {
      throw Recorder.Stopped(cause: error)
    }
  }

  private var plan: Plan {
    let design = setup.design(session: 0)
    return Plan(
      runID: setup.runID, seed: setup.seed, suite: setup.suite.name,
      arms: design.arms.map { arm in
        let contestant = setup.contestants[arm.contestant]
        return Plan.Arm(
          probe: setup.suite.probes[arm.probe].name, technique: contestant.name,
          variant: contestant.technique.variant, parameters: arm.parameters)
      },
      sessions: setup.sessions, blocks: design.blocks, warmupBlocks: design.warmupBlocks,
      order: (0..<setup.sessions).flatMap { setup.design(session: $0).order })
  }
}

/// Touched memory that the harness holds, to show that a start does not depend on its size.
struct Ballast {
  private let memory: UnsafeMutableRawBufferPointer?

  init(mebibytes: Int) {
    guard mebibytes > 0 else {
      memory = nil
      return
    }
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: mebibytes << 20, alignment: 4096)
    bytes.initializeMemory(as: UInt8.self, repeating: 1)
    memory = bytes
  }

  func release() { memory?.deallocate() }
}
