import ArgumentParser
import Linux
import Report
import Reproductions
import Results
import SystemPackage

struct ReproduceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reproduce",
    abstract: "Make a published experiment again: published beside measured.",
    discussion: """
      EXAMPLES
        bench reproduce list
        sudo bench reproduce crun-vs-runc
        sudo bench reproduce nsdi20-boot --skip qemu-pc/tcg,qemu-microvm/tcg
        sudo bench reproduce sock18-primitives --effort standard --out results/sock
        bench reproduce hotcloud19-syscall --dry-run
        bench reproduce crun-vs-runc --run results/RUN

      A profile runs a suite as `bench run` does, and the folder is an ordinary run.
      Beside it stand published.csv, reproduce.md and the chart `published`: each
      published number with its source and how far it can be trusted, ours with its
      interval. Absolute times are for orientation; what can be reproduced is which
      of two systems is slower, and perhaps by how much. What this host lacks is n/a.

      RUN  --run RUN measures nothing: it compares a run that is there, such as one
      that `bench resume` has completed.

      EXIT CODES  0 done, whatever came out, 4 this host or folder lacks something,
      5 some cells failed and what was measured is saved, 64 wrong command line,
      130 interrupted.
      """)

  @Argument(
    help: ArgumentHelp("A profile, or list.", valueName: "name"),
    completion: .list(["list"] + Reproduction.all.map(\.name)))
  var name = "list"

  @Option(help: "smoke, quick, standard, tail or paper.")
  var effort = Effort.quick

  @Option(parsing: .unconditional, help: "Measured blocks, instead of the effort's.")
  var blocks: Int?

  @Option(parsing: .unconditional, help: "Seed of the order and of the bootstrap.")
  var seed: UInt64?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("End after the block that reaches this: 90s, 5m.", valueName: "time"))
  var maxTime: DurationArgument?

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Techniques to leave out.", valueName: "list"),
    completion: Completions.techniques)
  var skip: [String] = []

  @Option(help: ArgumentHelp("Kernel of Linux guests, bzImage or vmlinux.", valueName: "file"))
  var kernel: String?

  @Option(help: ArgumentHelp("Folder for the results; must not exist.", valueName: "folder"))
  var out: String?

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Compare this run instead of making one.", valueName: "run"))
  var earlierRun: String?

  @Option(help: "Progress line: auto, always or never.")
  var progress = ProgressMode.auto

  @Flag(help: "Say what would be measured and compared, measure nothing.")
  var dryRun = false

  @Flag(help: "Print nothing but errors; the files are written all the same.")
  var quiet = false

  @Flag(help: "Draw no charts; `bench plot` draws them later.")
  var noCharts = false

  func run() throws {
    guard name != "list" else {
      Console.outLines(
        Console.table(Reproduction.all.map { [$0.name, $0.question] }, indent: ""))
      return
    }
    let profile = try Self.profile(name)
    if let earlierRun {
      try compare(profile, in: FilePath(earlierRun))
      return
    }
    let setup = try RunSetup(try options(for: profile), asking: SuiteSelection.suite(profile.suite))
    try RunFolder.refuseExisting(setup.folder)
    if dryRun {
      Console.outLines(setup.description + [""])
      Console.outPart(ReproductionPage(profile, rows: ReproducedRows.unmeasured(profile)).text)
      return
    }
    var execution = RunExecution(setup)
    execution.isSilentAtItsEnd = true
    let failure = try execution.failure()
    try compare(profile, in: setup.folder)
    if let failure { throw failure }
  }

  static func profile(_ name: String) throws(Refusal) -> Reproduction {
    if let profile = Reproduction.all.first(where: { $0.name == name }) { return profile }
    let hint =
      Spelling.nearest(to: name, among: Reproduction.all.map(\.name) + ["list"])
      .map { " did you mean \($0)?" } ?? ""
    throw Refusal(
      .usage, "there is no profile \"\(name)\";\(hint) `bench reproduce list` shows all of them.")
  }

  /// The options of an ordinary run of the profile's suite.
  private func options(for profile: Reproduction) throws -> RunOptions {
    var options = try RunOptions.parse([])
    options.suite = [profile.suite]
    options.probe = profile.probes
    options.technique = profile.techniques
    options.skip = skip
    options.effort = effort
    options.blocks = blocks
    options.seed = seed
    options.maxTime = maxTime
    options.guest.kernel = kernel
    // An emulated boot takes seconds.
    options.deadline = DurationArgument(.seconds(60))
    options.out = out ?? "results/\(Timestamp.now().compact)-\(profile.name)"
    options.progress = progress
    options.quiet = quiet
    // The charts are drawn when the published numbers stand beside the run's.
    options.noCharts = true
    return options
  }

  /// Writes and prints what a run says about the profile, and draws its charts.
  private func compare(_ profile: Reproduction, in folder: FilePath) throws {
    let run = try RunFiles(folder).run()
    guard run.samples.contains(where: { $0.suite == profile.suite }) else {
      throw Refusal(
        .precondition,
        "\(folder) is no run of the suite \(profile.suite), which \(profile.name) compares.")
    }
    let rows = ReproducedRows(profile, run).rows
    let page = ReproductionPage(profile, rows: rows, warnings: run.warnings)
    do {
      let table = Table.published
      try RunFolder.keepingSeal(of: folder) {
        try RunFolder.replace(folder.appending(table.file), table.header + table.lines(rows))
        try RunFolder.replace(
          folder.appending(PublishedRow.page), Array(page.markdown.utf8))
      }
    } catch {
      throw Refusal(
        .precondition,
        "\(error); what was measured is whole, and `bench reproduce \(name) --run \(folder)` tries "
          + "again.")
    }
    if !quiet { Console.outPart(page.text) }
    var report = RunReport(folder: folder, format: .text, isQuiet: true)
    report.drawsCharts = !noCharts
    try report.make()
    guard !quiet else { return }
    Console.out("\nresults  \(folder)/published.csv, reproduce.md, summary.csv, samples.csv")
    if Folder.exists(folder.appending("charts").appending("published.png")) {
      Console.out("chart    \(folder)/charts/published.{png,svg,pdf,gp}")
    }
  }
}
