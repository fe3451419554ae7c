import ArgumentParser
import Report
import Results

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two runs, or two techniques: ratio, interval and verdict per cell.",
    discussion: """
      EXAMPLES
        bench compare results/before results/after
        bench compare results/before results/after --metric launch --margin 0.1
        bench compare results/RUN:container results/RUN:unikernel/tuned

      A is the reference: a ratio of 2 says that B takes twice as much. Two runs are
      compared as independent samples, two techniques of one run block by block.

      EXIT CODES  0 no regression, 2 B is worse by more than the margin,
      3 something is inconclusive (with --fail-on-inconclusive), 4 a run cannot be
      read, 6 kernel, processor or mitigations differ, 64 wrong command line.
      """)

  @Argument(
    help: ArgumentHelp("Folder of a run, or RUN:technique.", valueName: "A"),
    completion: .directory)
  var reference: String

  @Argument(
    help: ArgumentHelp("What is held against it.", valueName: "B"), completion: .directory)
  var candidate: String

  @Option(parsing: .unconditional, help: "Differences below this do not matter.")
  var margin = 0.05

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Suites to compare.", valueName: "list"),
    completion: Completions.suites)
  var suite: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Probes to compare.", valueName: "list"),
    completion: Completions.probes)
  var probe: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Techniques to compare.", valueName: "list"),
    completion: Completions.techniques)
  var technique: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Metrics to compare.", valueName: "list"),
    completion: Completions.metrics)
  var metric: [String] = []

  @Flag(help: "Compare the phases of starts, too.")
  var phases = false

  @Flag(help: "Compare runs of another kernel, processor or other mitigations.")
  var allowEnvDiff = false

  @Flag(help: "End with 3 when a verdict is inconclusive and none is a regression.")
  var failOnInconclusive = false

  @Option(help: "Format of the table: text, markdown, csv or json.")
  var format = TableFormat.text

  func run() throws {
    guard margin > 0, margin < 10 else {
      throw Refusal(
        .usage, "--margin is \(margin); give a number above 0 and below 10, such as 0.05.")
    }
    let left = try ComparedRun(reference)
    let right = try ComparedRun(candidate)
    try refuseUnequalKinds(left, right)
    let isOneRun = left.isSameRun(as: right)
    let differences = isOneRun ? [] : EnvironmentDifference.between(left.manifest, right.manifest)
    try refuse(differences)
    let comparison = RunComparison(
      reference: left.side, candidate: right.side, isOneRun: isOneRun && left.side.arm != nil,
      settings: try settings(seed: left.manifest.seed))
    guard !comparison.cells.isEmpty else { throw nothingToCompare(left, right) }
    let warnings = left.warnings + (isOneRun ? [] : right.warnings)
    let table = ComparisonTable(
      reference: left.description, candidate: right.description,
      differences: differences.map(ComparisonTable.Difference.init), warnings: warnings,
      rows: comparison.cells.map(ComparisonTable.Row.init))
    Console.outPart(table.render(format))
    if comparison.hasRegression { throw Refusal.silent(.regression) }
    if failOnInconclusive, comparison.isInconclusive { throw Refusal.silent(.inconclusive) }
  }

  private func settings(seed: UInt64) throws -> RunComparison.Settings {
    var settings = RunComparison.Settings(seed: seed)
    settings.margin = margin
    settings.includesPhases = phases
    settings.suites = Set(try Self.words(suite, "--suite"))
    settings.probes = Set(try Self.words(probe, "--probe"))
    settings.metrics = Set(try Self.words(metric, "--metric"))
    settings.techniques = try Self.words(technique, "--technique")
    return settings
  }

  private static func words(_ lists: [String], _ flag: String) throws(Refusal) -> [String] {
    let words = lists.flatMap { list in
      list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard !words.contains("") else { throw Refusal(.usage, "\(flag) holds an empty name.") }
    return words
  }

  private func refuseUnequalKinds(_ left: ComparedRun, _ right: ComparedRun) throws(Refusal) {
    guard (left.side.arm == nil) == (right.side.arm == nil) else {
      throw Refusal(
        .usage,
        "one side is a run and the other a technique of one; give two runs, or two "
          + "RUN:technique.")
    }
    if left.side.arm != nil, !technique.isEmpty {
      throw Refusal(.usage, "--technique chooses from whole runs; A and B name their own.")
    }
  }

  private func refuse(_ differences: [EnvironmentDifference]) throws(Refusal) {
    let decisive = differences.filter(\.isDecisive)
    guard !decisive.isEmpty, !allowEnvDiff else { return }
    let words = decisive.prefix(3).map { "\($0.name): \($0.reference) → \($0.candidate)" }
    let more = decisive.count > 3 ? "; and \(decisive.count - 3) more" : ""
    throw Refusal(
      .otherConditions,
      "A and B were measured under conditions that differ (\(words.joined(separator: "; "))\(more));"
        + " --allow-env-diff compares them all the same.")
  }

  private func nothingToCompare(_ left: ComparedRun, _ right: ComparedRun) -> Refusal {
    let samples = left.side.run.samples + right.side.run.samples
    func list(_ names: [String]) -> String { Set(names).sorted().joined(separator: ", ") }
    return Refusal(
      .usage,
      samples.isEmpty
        ? "neither A nor B holds a sample."
        : "nothing is left to compare: the suites are \(list(samples.map(\.suite))), the probes "
          + "\(list(samples.map(\.probe))), the metrics \(list(samples.map(\.metric))), the "
          + "techniques \(list(samples.map(\.technique))).")
  }
}
