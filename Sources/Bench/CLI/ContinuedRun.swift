import Linux
import Model
import Results
import Statistics
import SystemPackage

/// A run of an earlier process that is to go on; nobody else writes to it meanwhile.
struct ContinuedRun {
  let folder: RunFolder
  let plan: Plan
  let manifest: Manifest
  let progress: RunProgress

  /// - Throws: `Refusal` for what is no run, is being written, or contradicts itself.
  init(_ path: FilePath) throws {
    guard path.lastComponent != nil || path.isAbsolute else {
      throw Refusal(.usage, "the name of the run's folder is empty.")
    }
    folder = try RunFolder(reopening: path)
    do {
      plan = try Plan(decoding: TextFile.bytes(path.appending(Plan.file)))
      manifest = try Manifest(decoding: TextFile.bytes(path.appending(Manifest.file)))
      guard plan.runID == manifest.runID, plan.seed == manifest.seed else {
        throw ResultsError(
          file: Manifest.file,
          reason: "is of run \(manifest.runID) with seed \(manifest.seed), and the plan of run "
            + "\(plan.runID) with seed \(plan.seed)")
      }
      if let fault = plan.fault { throw ResultsError(file: Plan.file, reason: fault) }
      progress = try RunProgress(
        plan: plan,
        samples: Table.samples.read(TextFile.bytes(path.appending(Table<Sample>.samples.file))),
        environment: Table.environment.read(
          TextFile.bytes(path.appending(Table<EnvironmentReading>.environment.file))),
        sessions: manifest.sessions)
    } catch {
      var text = "\(error)"
      while text.last == "." { text.removeLast() }
      throw Refusal(.precondition, "\(path) cannot be continued: \(text).")
    }
  }

  /// Refuses a plan that was edited; without sha256sum on this host nobody can tell.
  private func refuseEditedPlan() throws {
    guard let known = manifest.plans,
      let own = Digest.sha256(file: folder.path.appending(Plan.file)), !known.contains(own)
    else { return }
    throw Refusal(
      .precondition,
      "\(folder.path)/\(Plan.file) was edited after the run began; restore it, or make a new run.")
  }

  /// Measures what is missing.
  func resume(_ view: RunView, allowingDifferences: Bool) throws {
    guard !progress.isComplete || !folder.isClosed else {
      Console.out("\(folder.path) is complete: \(progress.keptText); nothing to resume.")
      return
    }
    try refuseEditedPlan()
    var setup = try RunSetup(continuing: plan, in: folder.path)
    setup.options.show(view)
    try RunExecution(setup, continuing: self, allowingDifferences: allowingDifferences).run()
  }

  /// Adds a session of the run's own design.
  func append(_ options: RunOptions, allowingDifferences: Bool) throws {
    guard progress.isComplete else {
      throw Refusal(
        .precondition,
        "\(folder.path) is not complete; `bench resume \(folder.path)` measures the rest first.")
    }
    let measured = Set(progress.readings.map(\.session))
    guard measured.count == plan.sessions else {
      throw Refusal(
        .precondition,
        "\(folder.path) has \(measured.count) of \(plan.sessions) planned sessions, because its "
          + "time was over; a session cannot be added behind one that is missing.")
    }
    try refuseEditedPlan()
    try refuseOther(options)
    var setup = try RunSetup(continuing: plan, in: folder.path)
    setup.options.show(RunView(options))
    if options.dryRun {
      Console.outLines(setup.description)
      return
    }
    setup.place(in: folder.path, runID: plan.runID, sessions: plan.sessions + 1)
    try RunExecution(setup, continuing: self, allowingDifferences: allowingDifferences).run()
  }

  /// Refuses options that would make another plan than the run's.
  private func refuseOther(_ given: RunOptions) throws {
    guard let recorded = plan.options else { return }
    let own = try RunOptions(of: plan, recorded)
    let preset = try RunOptions.parse([])
    func refuse(_ flag: String, _ given: String, _ own: String) throws {
      guard given != own else { return }
      throw Refusal(
        .usage,
        "\(flag) is \(given) and the run has \(own): an added session has the run's own plan; "
          + "leave the option out.")
    }
    func text<Value>(_ value: Value?) -> String { value.map { "\($0)" } ?? "none" }
    if given.out != nil { throw Refusal(.usage, "--append has its folder; leave out --out.") }
    if given.suite != preset.suite {
      let names = try SuiteSelection(given.suite).suites.map(\.name)
      try refuse("--suite", names.joined(separator: ", "), plan.suite)
    }
    if given.effort != preset.effort { try refuse("--effort", "\(given.effort)", "\(own.effort)") }
    if given.blocks != nil { try refuse("--blocks", text(given.blocks), text(own.blocks)) }
    if given.warmup != nil { try refuse("--warmup", text(given.warmup), text(own.warmup)) }
    if given.seed != nil { try refuse("--seed", text(given.seed), text(own.seed)) }
    if given.workload != nil { try refuse("--workload", text(given.workload), text(own.workload)) }
    if given.rate != nil { try refuse("--rate", text(given.rate), text(own.rate)) }
    if given.ballast != nil { try refuse("--ballast", text(given.ballast), text(own.ballast)) }
    if let cpus = given.cpus {
      try refuse("--cpus", text(ProcessorSet(parsing: cpus)?.text), text(own.cpus))
    }
    func time(_ argument: DurationArgument?) -> String { text(argument?.duration) }
    if given.maxTime != nil { try refuse("--max-time", time(given.maxTime), time(own.maxTime)) }
    if given.deadline.duration != preset.deadline.duration {
      try refuse("--deadline", time(given.deadline), time(own.deadline))
    }
    if let until = given.until {
      try refuse("--until", text(until.rule.reach), text(own.until?.rule.reach))
    }
    if !given.technique.isEmpty || !given.skip.isEmpty || !given.probe.isEmpty {
      var other = own
      other.technique = given.technique.isEmpty ? own.technique : given.technique
      other.probe = given.probe.isEmpty ? own.probe : given.probe
      other.skip = given.skip
      let suite = try SuiteSelection.suite(plan.suite)
      try refuse(
        "the list of techniques and probes", try RunSetup(other, asking: suite).armNames,
        try RunSetup(own, asking: suite).armNames)
    }
  }
}

extension RunProgress {
  /// `1 block`, `7 blocks`.
  var keptText: String { "\(wholeBlocks) block\(wholeBlocks == 1 ? "" : "s")" }
}

/// What of a run's options is about the terminal alone.
struct RunView {
  var progress = ProgressMode.auto
  var format = TableFormat.text
  var isQuiet = false

  init(progress: ProgressMode, format: TableFormat, isQuiet: Bool) {
    self.progress = progress
    self.format = format
    self.isQuiet = isQuiet
  }

  init(_ options: RunOptions) {
    self.init(progress: options.progress, format: options.format, isQuiet: options.quiet)
  }
}

extension RunOptions {
  fileprivate mutating func show(_ view: RunView) {
    progress = view.progress
    format = view.format
    quiet = view.isQuiet
  }
}

extension RunSetup {
  /// All arms, in a line.
  fileprivate var armNames: String {
    let arms = plan.arms.map {
      $0.technique + ($0.variant.isEmpty ? "" : "/\($0.variant)")
        + (suite.probes.count > 1 ? " \($0.probe ?? "")" : "")
    }
    return Set(arms).sorted().joined(separator: ", ")
  }
}
