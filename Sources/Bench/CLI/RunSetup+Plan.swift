import Linux
import Model
import Results
import Statistics
import SystemPackage

extension RunSetup {
  /// What `plan.json` says: enough to make this setup again.
  var plan: Plan {
    let design = design(session: 0)
    var recorded = Plan.Options(
      effort: effort.rawValue, processors: processors.numbers,
      deadlineNanoseconds: options.deadline.duration.nanoseconds)
    recorded.timeLimitNanoseconds = timeLimit?.nanoseconds
    recorded.workload = options.workload
    recorded.ballastMebibytes = options.ballast
    recorded.precision = precision
    recorded.kernel = options.guest.kernel
    recorded.snapshots = options.guest.snapshots
    recorded.machines = options.guest.vm.isEmpty ? nil : options.guest.vm
    recorded.rate = options.rate
    recorded.instances = suite.holdsInstances ? instances : nil
    recorded.program = requests[0].program
    recorded.programSHA256 = requests[0].program.flatMap { program in
      Digest.sha256(file: FilePath((program.rootFolder ?? "") + program.executable))
    }
    return Plan(
      runID: runID, seed: seed, suite: suite.name,
      arms: design.arms.map { arm in
        let contestant = contestants[arm.contestant]
        return Plan.Arm(
          probe: suite.probes[arm.probe].name, technique: contestant.name,
          variant: contestant.technique.variant, parameters: arm.parameters)
      },
      sessions: sessions, blocks: design.blocks, warmupBlocks: design.warmupBlocks,
      order: (0..<sessions).flatMap { self.design(session: $0).order }, options: recorded)
  }

  /// The setup that a plan came from.
  /// - Throws: `Refusal` when this program on this host would not make the same plan.
  init(continuing plan: Plan, in folder: FilePath) throws {
    if let fault = plan.fault {
      throw Refusal(.precondition, "\(folder)/\(Plan.file) cannot be carried out: \(fault).")
    }
    guard let recorded = plan.options else {
      throw Refusal(
        .precondition,
        "\(folder)/\(Plan.file) does not say how the run was made: it is of a version that could "
          + "not continue runs; make a new one with `bench run`.")
    }
    do {
      self = try RunSetup(
        RunOptions(of: plan, recorded), asking: SuiteSelection.suite(plan.suite))
    } catch let refusal as Refusal {
      throw Refusal(
        .precondition, "\(folder)/\(Plan.file) cannot be carried out here: \(refusal.sentence)")
    }
    place(in: folder, runID: plan.runID, sessions: plan.sessions)
    if let difference = difference(from: plan) {
      throw Refusal(
        .precondition,
        "\(folder)/\(Plan.file) is not what its seed gives: \(difference); it was edited, or "
          + "this is another version of bench or another host.")
    }
  }

  /// A rule about medians is for suites that have some.
  static func refuse(_ precision: PrecisionRule?, of suite: Suite) throws(Refusal) {
    guard precision == nil || suite.hasMedians else {
      throw Refusal(
        .usage, "--until waits for medians, and suite \(suite.name) has none; leave it out.")
    }
  }

  /// Where the plan of this setup is another one, in words.
  private func difference(from other: Plan) -> String? {
    let own = plan
    guard own != other else { return nil }
    if own.arms != other.arms {
      return "it has \(other.arms.count) arms that are not the \(own.arms.count) of here"
    }
    if own.order != other.order { return "the order of the arms differs" }
    return "the options differ"
  }
}

extension RunOptions {
  /// The options that give a plan.
  init(of plan: Plan, _ recorded: Plan.Options) throws {
    self = try RunOptions.parse([])
    guard let effort = Effort(rawValue: recorded.effort) else {
      throw Refusal(.precondition, "there is no effort \"\(recorded.effort)\".")
    }
    self.effort = effort
    suite = [plan.suite]
    // An index that is negative or huge is refused as a processor; none would mean the default.
    cpus = recorded.processors.isEmpty ? "none" : ProcessorSet(recorded.processors).text
    var labels: [String] = []
    for arm in plan.arms where !arm.technique.contains("#") {
      let label = arm.variant.isEmpty ? arm.technique : "\(arm.technique)/\(arm.variant)"
      if !labels.contains(label) { labels.append(label) }
    }
    technique = labels
    for name in plan.arms.compactMap(\.probe) where !probe.contains(name) { probe.append(name) }
    blocks = plan.blocks
    warmup = plan.warmupBlocks
    seed = plan.seed
    out = plan.runID
    guard recorded.deadlineNanoseconds > 0, recorded.timeLimitNanoseconds ?? 1 > 0,
      0...1 << 20 ~= recorded.ballastMebibytes ?? 0,
      recorded.precision.map({ 0...0.5 ~= $0.reach && $0 == PrecisionRule(reach: $0.reach) })
        ?? true
    else { throw Refusal(.precondition, "a time, a size or a rule in it cannot be.") }
    deadline = DurationArgument(.nanoseconds(recorded.deadlineNanoseconds))
    maxTime = recorded.timeLimitNanoseconds.map { DurationArgument(.nanoseconds($0)) }
    workload = recorded.workload
    ballast = recorded.ballastMebibytes
    instances = recorded.instances
    rate = recorded.rate
    guest.kernel = recorded.kernel
    guest.snapshots = recorded.snapshots
    guest.vm = recorded.machines ?? []
    exec = recorded.program?.executable
    rootfs = recorded.program?.rootFolder
    arguments = recorded.program?.arguments ?? []
    until = recorded.precision.map { PrecisionArgument(rule: $0) }
  }
}
