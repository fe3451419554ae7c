import Container
import Glibc
import Harness
import Linux
import Model
import Suites
import SystemPackage
import Techniques
import Workloads

/// A run thought through before anything is touched: every word of the command line checked.
struct RunSetup {
  let runID: String
  let suite: Suite
  let workload: Workload
  let contestants: [Contestant]
  let host: HostFacts
  let effort: Effort
  let blocks: Int
  let warmupBlocks: Int
  let sessions: Int
  let seed: UInt64
  let processors: ProcessorSet
  let folder: FilePath
  let request: WorkloadRequest
  let timeLimit: Duration?

  init(_ options: RunOptions) throws {
    suite = try Self.suite(options.suite)
    host = try HostFacts.probe()
    contestants = try TechniqueSelection(catalog: TechniqueCatalog.all(on: host)).contestants(
      choose: try Self.words(options.technique, "--technique"),
      skip: try Self.words(options.skip, "--skip"))
    workload = try Self.workload(options.workload ?? suite.workload)
    effort = options.effort
    blocks = try Self.count(options.blocks, else: effort.blocks, "--blocks", 1...1_000_000)
    warmupBlocks = try Self.count(options.warmup, else: effort.warmupBlocks, "--warmup", 0...1000)
    sessions = effort.sessions
    var random = SystemRandomNumberGenerator()
    // Below 2^53, so that every reader of the manifest's JSON gets it exactly.
    seed = options.seed ?? random.next() >> 11
    processors = try Self.processors(options.cpus)
    let now = Timestamp.now()
    let base = "\(now.compact)-\(suite.name)"
    folder = FilePath(options.out ?? "results/\(base)")
    runID = folder.lastComponent?.string ?? base
    guard folder.lastComponent != nil, Self.isName(runID) else {
      throw Refusal(
        .usage,
        "the last part of --out names the run: use up to 100 letters, digits, '-', '_' and '.', "
          + "and no '.' in front.")
    }
    timeLimit = options.maxTime?.duration
    request = WorkloadRequest(
      workload: "\(workload.name)", scale: suite.scale,
      deadline: options.deadline.duration)
  }

  /// Whether a run can be named so: in a CSV file, a path, a shell and a list of mount options.
  private static func isName(_ text: String) -> Bool {
    let marks = Set("-_.+=@%~".utf8)
    let isPlain = text.utf8.allSatisfy { byte in
      marks.contains(byte) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
    // One in front would hide the run, or be a way out of the folder of runs.
    return isPlain && text.utf8.first != UInt8(ascii: ".") && text.utf8.count <= 100
  }

  /// Those of the contestants that this host can do.
  var available: [Contestant] {
    contestants.filter { $0.technique.probe() == .available }
  }

  func design(session: Int) -> Design {
    let arms = contestants.indices.flatMap { index in
      suite.paces.map { Arm(contestant: index, pace: $0) }
    }
    return Design(
      arms: arms, warmupBlocks: warmupBlocks, blocks: blocks, seed: seed &+ UInt64(session) << 32)
  }

  /// What `--dry-run` prints.
  var description: [String] {
    let order = design(session: 0).order.first ?? []
    let first = order.map { index in
      let arm = design(session: 0).arms[index]
      return "\(contestants[arm.contestant].label) (\(arm.pace))"
    }
    return [
      "run       \(runID)", "suite     \(suite.name): \(suite.question)",
      "workload  \(request.workload), scale \(request.scale)",
      "design    \(sessions) session(s) of \(warmupBlocks) warm-up and \(blocks) measured blocks, "
        + "\(contestants.count * suite.paces.count) arms in each, seed \(seed)",
      "cpus      \(processors.text)", "results   \(folder)", "techniques",
    ]
      + Console.table(
        contestants.map { contestant in
          [contestant.label, Self.text(contestant.technique.probe())]
        })
      + ["first block", "  " + first.joined(separator: ", ")]
  }

  static func text(_ availability: Availability) -> String {
    switch availability {
    case .available: "available"
    case .unavailable(let reason, let remedy): "unavailable: \(reason): \(remedy)"
    }
  }

  private static func words(_ lists: [String], _ flag: String) throws(Refusal) -> [String] {
    let words = lists.flatMap { list in
      list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard !words.contains("") else {
      throw Refusal(.usage, "\(flag) holds an empty name; `bench list` shows all of them.")
    }
    return words
  }

  private static func suite(_ name: String) throws(Refusal) -> Suite {
    if let suite = SuiteCatalog.all.first(where: { $0.name == name }) { return suite }
    let hint =
      Spelling.nearest(to: name, among: SuiteCatalog.all.map(\.name)).map { " did you mean \($0)?" }
      ?? ""
    throw Refusal(.usage, "there is no suite \"\(name)\";\(hint) `bench list` shows all of them.")
  }

  private static func workload(_ name: String) throws(Refusal) -> Workload {
    let names = Workload.catalog.map { "\($0.name)" }
    if let index = names.firstIndex(of: name) { return Workload.catalog[index] }
    let hint = Spelling.nearest(to: name, among: names).map { " did you mean \($0)?" } ?? ""
    throw Refusal(
      .usage, "there is no workload \"\(name)\";\(hint) `bench list` shows all of them.")
  }

  private static func count(
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

  /// One processor by default, the highest allowed: processor 0 takes most interrupts. Harness and
  /// instance take turns on it, so that no wake-up crosses processors.
  private static func processors(_ list: String?) throws -> ProcessorSet {
    let allowed = try ProcessorSet.allowed()
    guard let list else { return ProcessorSet(Array(allowed.numbers.suffix(1))) }
    guard let chosen = ProcessorSet(parsing: list),
      Set(chosen.numbers).isSubset(of: allowed.numbers)
    else {
      throw Refusal(
        .usage, "--cpus \(list): give numbers or ranges out of \(allowed.text), such as 0 or 0-1.")
    }
    return chosen
  }
}
