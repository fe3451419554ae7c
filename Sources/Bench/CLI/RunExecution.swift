import Container
import Glibc
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
  private let registry = RunRegistry.standard
  /// What an earlier process has measured of this run; nil for a new one.
  private let before: ContinuedRun?
  private let allowsDifferences: Bool

  /// - Parameters:
  ///   - before: the run to go on with; its sessions may be fewer than the setup's.
  ///   - allowsDifferences: whether it goes on under other conditions than those of its begin.
  init(
    _ setup: RunSetup, continuing before: ContinuedRun? = nil,
    allowingDifferences allowsDifferences: Bool = false
  ) {
    self.setup = setup
    self.before = before
    self.allowsDifferences = allowsDifferences
  }

  private var options: RunOptions { setup.options }

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
      (recorder, ending) = try measure(
        in: workspace, try before?.folder ?? RunFolder(making: setup.folder))
    }
    try close(ending)
    if recorder.hasFailures {
      throw Refusal(
        .partial, "some trials failed; the column `reason` of \(setup.folder)/samples.csv says why."
      )
    }
  }

  /// The last of a run, new or continued: what is derived from its samples.
  private func close(_ ending: RunEnding) throws {
    try report(drawing: ending != .interrupted)
    try RunFolder.seal(setup.folder)
    if case .timeLimit(let blocks) = ending, !options.quiet {
      Console.error("bench: ended by --max-time after \(blocks) blocks.")
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
        "interrupted; what was measured is in \(setup.folder), `bench plot \(setup.folder)` draws "
          + "it, `bench resume \(setup.folder)` goes on."
      )
    }
  }

  private func enter() throws -> Workspace {
    if before != nil { try removeLeftovers() }
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

  /// Removes what the process that is to be continued left on the host when it was killed.
  private func removeLeftovers() throws(Refusal) {
    guard let run = registry.runs().first(where: { $0.runID == setup.runID }) else { return }
    if let owner = run.livingOwner {
      throw Refusal(
        .precondition,
        "process \(owner) is at work on a run named \(setup.runID); wait for its end.")
    }
    guard run.user == geteuid() else {
      throw Refusal(
        .precondition,
        "user \(run.user) has left things of a run named \(setup.runID) on this host; "
          + "`bench clean` as that user removes them.")
    }
    let leftovers = Leftovers(of: run)
    do { try leftovers.remove() } catch {
      throw Refusal(.precondition, "\(error); end what uses it, then resume again.")
    }
    if !options.quiet {
      Console.error(
        "bench: removed what the killed run had left: \(leftovers.processes.count) processes, "
          + "\(leftovers.mounts.count) mounts, \(leftovers.cgroups.count) cgroups, its folder.")
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
    let now = ManifestBuilder(setup: setup).make(host)
    var journal = RunJournal(setup, now, continuing: before)
    try journal.know(setup.plan)
    try begin(&journal, folder)
    let progressLine = ProgressLine(isShown: options.progress.isShown && !options.quiet)
    let recorder = Recorder(
      folder: folder, runID: setup.runID, progressLine: progressLine, after: before?.progress)
    var ending = RunEnding.complete
    do {
      let evidence = try HostEvidence.observe(on: setup.host, in: workspace)
      while let session = journal.nextSession {
        try write(journal.beginSession(at: recorder.elapsed), to: folder)
        var job = Runner.Job(
          workspace: workspace, suite: setup.suite, requests: setup.requests(on: host),
          contestants: setup.contestants, design: setup.design(session: session),
          session: session, firstSequence: journal.sequence, hostEvidence: evidence,
          expectedChecksum: setup.expectedChecksum,
          timeLimit: journal.remaining(at: recorder.elapsed), precision: setup.precision,
          continuation: journal.continuation)
        job.instances = setup.instances
        let runner = Runner(job, host: host, observer: recorder)
        ending = try runner.run()
        journal.endSession(ending, runner)
        if let sentence = journal.precisionSentence, !options.quiet {
          progressLine.end()
          Console.error("bench: \(sentence)")
        }
      }
      progressLine.end()
      try write(journal.end(host), to: folder)
    } catch let stopped as Recorder.Stopped {
      progressLine.end()
      throw Refusal(
        .partial,
        "\(stopped.cause); what was measured before is whole: make room, then "
          + "`bench resume \(setup.folder)` goes on.")
    } catch let error as ContinuationError {
      progressLine.end()
      throw Refusal(.precondition, "\(error); what was measured before is in \(setup.folder).")
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

  /// Writes what stands before the first trial of this process, or refuses to have one.
  private func begin(_ journal: inout RunJournal, _ folder: RunFolder) throws {
    guard let before else {
      do {
        try folder.write(setup.plan)
        try folder.write(journal.manifest)
      } catch {
        folder.discard()
        throw Refusal(
          .precondition,
          "the results cannot be written: \(error); make room or choose another folder with --out.")
      }
      return
    }
    if !journal.differences.isEmpty, !allowsDifferences {
      throw Refusal(
        .otherConditions,
        "the conditions are not those of the run's begin: "
          + journal.differences.joined(separator: "; ")
          + "; make a new run, or add --allow-env-diff, which is recorded.")
    }
    do {
      // The manifest knows both plans before there is another one.
      try folder.write(journal.manifest)
      if setup.plan != before.plan { try folder.write(setup.plan) }
      try folder.keep(
        samples: before.progress.samplesBytes, environment: before.progress.environmentBytes)
    } catch {
      throw Refusal(
        .precondition, "the run cannot be continued: \(error); nothing of it is lost: make room.")
    }
    if !options.quiet, let sentence = journal.beginning { Console.error("bench: \(sentence)") }
  }

  /// Writes the manifest anew; when there is no room, the one before stays.
  private func write(_ manifest: Manifest, to folder: RunFolder) throws {
    do { try folder.write(manifest) } catch let error as LinuxError {
      throw Recorder.Stopped(cause: error)
    }
  }
}
