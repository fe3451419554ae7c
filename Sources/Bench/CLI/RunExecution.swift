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
  let setup: RunSetup
  let registry = RunRegistry.standard
  /// What an earlier process has measured of this run; nil for a new one.
  let before: ContinuedRun?
  private let allowsDifferences: Bool
  /// Whether the closing table is left to the caller.
  var isSilentAtItsEnd = false
  private let usage: OwnUsage.Mark

  /// - Parameters:
  ///   - before: the run to go on with; its sessions may be fewer than the setup's.
  ///   - allowsDifferences: whether it goes on under other conditions than those of its begin.
  ///   - usage: what this process had taken for other runs before.
  init(
    _ setup: RunSetup, continuing before: ContinuedRun? = nil,
    allowingDifferences allowsDifferences: Bool = false, after usage: OwnUsage.Mark = .none
  ) {
    self.setup = setup
    self.before = before
    self.allowsDifferences = allowsDifferences
    self.usage = usage
  }

  var options: RunOptions { setup.options }

  func run() throws {
    if let failure = try failure() { throw failure }
  }

  /// Carries the run out.
  /// - Returns: the refusal for trials that failed, which are saved like all others; nil when none
  ///   did.
  func failure() throws -> Refusal? {
    try refuseUnableHost()
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
    guard recorder.hasFailures else { return nil }
    return Refusal(
      .partial, "some trials failed; the column `reason` of \(setup.folder)/samples.csv says why.")
  }

  /// The last of a run, new or continued: what is derived from its samples.
  private func close(_ ending: RunEnding) throws {
    try report(drawing: ending != .interrupted && !options.noCharts)
    try RunFolder.seal(setup.folder)
    if case .timeLimit(let blocks) = ending, !options.quiet {
      Console.error("bench: ended by --max-time after \(blocks) blocks.")
    }
  }

  /// Makes summary, table and charts; whoever has interrupted the run waits for no chart.
  private func report(drawing: Bool) throws {
    var report = RunReport(folder: setup.folder, options: options)
    report.drawsCharts = drawing
    if isSilentAtItsEnd { report.isQuiet = true }
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

  private func measure(
    in workspace: Workspace, _ folder: RunFolder
  ) throws -> (Recorder, RunEnding) {
    do { try setup.processors.bind() } catch { throw Refusal(.precondition, "\(error).") }
    let ballast = Ballast(mebibytes: options.ballast ?? 0)
    defer { ballast.release() }
    let host = LiveHost(in: workspace)
    let now = ManifestBuilder(setup: setup).make(host)
    var journal = RunJournal(setup, now, continuing: before, after: usage)
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
        if journal.manifest.guestKernel?.configurationSHA256 != nil,
          let configuration = setup.host.guests.kernel.files?.configuration
        {
          try RunFolder.replace(
            folder.path.appending(Manifest.GuestKernel.configurationFile),
            TextFile.bytes(configuration))
        }
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
