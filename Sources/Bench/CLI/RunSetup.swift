import Container
import Glibc
import Harness
import Linux
import Model
import Statistics
import Suites
import SystemPackage
import Techniques
import Workloads

/// A run thought through before anything is touched: every word of the command line checked.
struct RunSetup {
  private(set) var runID: String
  let suite: Suite
  /// What each of the suite's probes has the payload do.
  let workloads: [Workload]
  let contestants: [Contestant]
  private(set) var host: HostFacts
  let effort: Effort
  let blocks: Int
  let warmupBlocks: Int
  private(set) var sessions: Int
  let seed: UInt64
  let processors: ProcessorSet
  private(set) var folder: FilePath
  let requests: [WorkloadRequest]
  let timeLimit: Duration?
  /// The most instances that are held alive at once.
  let instances: Int
  let precision: PrecisionRule?
  var options: RunOptions

  /// - Parameter asked: the one suite to measure, whatever else the options name.
  init(_ options: RunOptions, asking asked: Suite) throws {
    let program = try ProgramSelection.program(options, for: asked)
    processors = try Self.processors(options.cpus, for: asked)
    let suite = try (program == nil ? Self.suite(asked, options) : .programStartup)
      .limited(to: try Self.words(options.probe, "--probe"))
    self.suite = suite
    host = try HostFacts.probe()
    host.guests = try options.guest.options()
    let selection = TechniqueSelection(catalog: TechniqueCatalog.all(on: host)) { technique in
      program != nil ? technique.runsPrograms : technique.runsPayload || !suite.needsPayload
    }
    contestants = try selection.contestants(
      choose: try Self.chosen(options, for: suite),
      adding: host.guests.machines.map { "\(LinuxMicroVM.family)/\($0.label)" },
      skip: try Self.words(options.skip, "--skip"))
    let workloads = try suite.probes.map { probe in
      try Self.workload(options.workload ?? (program == nil ? probe.workload : "hello"))
    }
    if suite.needsPayload, let odd = workloads.first(where: { $0.exchange != suite.exchange }) {
      throw Refusal(
        .usage,
        "suite \(suite.name) cannot use the workload \(odd.name), which \(odd.exchange.manner); "
          + "leave --workload out.")
    }
    self.workloads = workloads
    effort = options.effort
    let dose = suite.doses[effort.rawValue]
    blocks = try Self.count(
      options.blocks, else: dose?.blocks ?? effort.blocks, "--blocks", 1...1_000_000)
    warmupBlocks = try Self.count(
      options.warmup, else: dose?.warmupBlocks ?? effort.warmupBlocks, "--warmup", 0...1000)
    sessions = effort.sessions
    var random = SystemRandomNumberGenerator()
    // Below 2^53, so that every reader of the manifest's JSON gets it exactly.
    seed = options.seed ?? random.next() >> 11
    folder = FilePath(options.out ?? "results/\(Timestamp.now().compact)-\(suite.name)")
    runID = try Self.name(of: folder)
    timeLimit = options.maxTime?.duration
    guard options.instances == nil || suite.holdsInstances else {
      throw Refusal(
        .usage,
        "--instances goes with --suite memory and density; "
          + (suite.name == Suite.burst.name
            ? "burst has a number of its own in each of its probes"
            : "the instances of \(suite.name) live one at a time") + ", so leave it out.")
    }
    instances = try Self.count(
      options.instances, else: Self.instances(for: suite), "--instances", 1...100_000)
    precision = options.until?.rule
    self.options = options
    try Self.refuse(precision, of: suite)
    let largest = suite.probes.map(\.scale).max() ?? 0
    requests = zip(suite.probes, workloads).map { probe, workload in
      var request = WorkloadRequest(
        workload: "\(workload.name)", scale: probe.scale, deadline: options.deadline.duration,
        exchange: workload.exchange, memoryByteCount: probe.memoryByteCount, program: program)
      if case .layers = suite.procedure { request.layeredFileByteCount = largest }
      request.isControlled = suite.isControl
      return request
    }
  }

  /// The words of `--technique`; those that the suite is about when there are none.
  private static func chosen(_ options: RunOptions, for suite: Suite) throws -> [String] {
    let words = try words(options.technique, "--technique")
    return words.isEmpty ? suite.techniques : words
  }

  /// The same run with other sessions, in a folder that may have been moved.
  mutating func place(in folder: FilePath, runID: String, sessions: Int) {
    self.folder = folder
    self.runID = runID
    self.sessions = sessions
  }

  /// The name of a run: what its folder is called, and the suffix.
  static func name(of folder: FilePath, suffix: String = "") throws(Refusal) -> String {
    let name = folder.lastComponent?.string ?? ""
    let most = 100 - suffix.utf8.count
    // One in front would hide the run, or be a way out of the folder of runs.
    guard Workspace.isPlain(name), 1...most ~= name.utf8.count, name.utf8.first != UInt8(ascii: ".")
    else {
      throw Refusal(
        .usage,
        "the last part of --out names the run: use up to \(most) letters, digits, '-', '_' and "
          + "'.', and no '.' in front.")
    }
    return name + suffix
  }

  /// Those of the contestants that this host can do.
  var available: [Contestant] {
    contestants.filter { $0.technique.probe() == .available }
  }

  /// What the payloads are asked; the box of timed work in ticks of the host's counter.
  func requests(on host: LiveHost) -> [WorkloadRequest] {
    let box: Duration
    switch suite.procedure {
    case .throughput(let span), .interference(let span), .layers(let span): box = span
    default: return requests
    }
    return requests.map { request in
      var request = request
      // Work that is done once has a size of its own.
      if request.scale == 0 { request.scale = host.ticks(box) }
      return request
    }
  }

  /// The checksum of a correct run, of a request and its nonce.
  var expectedChecksum: @Sendable (WorkloadRequest, UInt64) -> UInt64 {
    let workloads = workloads
    return { request, nonce in
      workloads.first { "\($0.name)" == request.workload }?
        .expectedChecksum(scale: request.scale, nonce: nonce) ?? 0
    }
  }

  func design(session: Int) -> Design {
    let paces: [Pace?] = suite.paces.isEmpty ? [nil] : suite.paces
    let arms = contestants.indices.flatMap { index in
      suite.probes.indices.flatMap { probe in
        paces.map { Arm(contestant: index, probe: probe, pace: $0) }
      }
    }
    return Design(
      arms: arms, warmupBlocks: warmupBlocks, blocks: blocks, seed: seed &+ UInt64(session) << 32)
  }

  /// How many instances fit: of a ramp 64, or the power of two that a quarter of the host's memory
  /// has room for, at 32 MiB each.
  private static func instances(for suite: Suite) -> Int {
    guard suite.procedure == .ramp else { return 1000 }
    let room = (HostMemory.read()?.available ?? 0) / 4 / (32 << 20)
    return [64, 32, 16, 8].first { UInt64($0) <= room } ?? 4
  }

  /// What `--dry-run` prints.
  var description: [String] {
    let design = design(session: 0)
    let techniques = contestants.map { contestant in
      [contestant.label, Self.text(contestant.technique.probe())]
    }
    var lines = [
      "run       \(runID)", "suite     \(suite.name): \(suite.question)",
      "workload  \(work)",
      "design    \(sessions) session(s) of \(warmupBlocks) warm-up and \(blocks) measured blocks, "
        + "\(design.arms.count) arms in each, seed \(seed)",
    ]
    if suite.holdsInstances { lines.append("alive     up to \(instances) instances at once") }
    lines += ["cpus      \(processors.text)", "results   \(folder)", "techniques"]
    lines += Console.table(techniques)
    let first = (design.order.first ?? []).map { text(design.arms[$0]) }
    return lines + ["first block", "  " + first.joined(separator: ", ")]
  }

  /// What the instances do: workload and scale of each probe, or a program's command line.
  var work: String {
    let works = requests.map { request in
      if let program = request.program {
        return ([program.executable] + program.arguments).joined(separator: " ")
          + (program.rootFolder.map { " in \($0)" } ?? "")
      }
      return request.scale == 0 ? request.workload : "\(request.workload) \(request.scale)"
    }
    return works.joined(separator: "; ")
  }

  /// An arm as people read it: `container (spaced)`, `container getpid`.
  private func text(_ arm: Arm) -> String {
    contestants[arm.contestant].label
      + (suite.probes.count > 1 ? " \(suite.probes[arm.probe].name)" : "")
      + (arm.pace.map { " (\($0))" } ?? "")
  }

  static func text(_ availability: Availability) -> String {
    switch availability {
    case .available: "available"
    case .unavailable(let reason, let remedy): "unavailable: \(reason): \(remedy)"
    }
  }

  /// The names in lists with commas between them.
  static func words(_ lists: [String], _ flag: String) throws(Refusal) -> [String] {
    let words = lists.flatMap { list in
      list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard !words.contains("") else {
      throw Refusal(.usage, "\(flag) holds an empty name; `bench list` shows all of them.")
    }
    return words
  }

  private static func workload(_ name: String) throws(Refusal) -> Workload {
    let names = Workload.catalog.map { "\($0.name)" }
    if let index = names.firstIndex(of: name) { return Workload.catalog[index] }
    let hint = Spelling.nearest(to: name, among: names).map { " did you mean \($0)?" } ?? ""
    throw Refusal(
      .usage, "there is no workload \"\(name)\";\(hint) `bench list` shows all of them.")
  }

  static func count(
    _ value: Int?, else preset: Int, _ flag: String, _ range: ClosedRange<Int>
  ) throws(Refusal) -> Int {
    guard let value else { return preset }
    guard range.contains(value) else {
      throw Refusal(
        .usage,
        "\(flag) is \(value); give a number from \(range.lowerBound) to \(range.upperBound).")
    }
    return value
  }
}
