import ArgumentParser
import Documents
import Glibc
import Labs
import Linux
import SystemPackage

struct LabRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Make the runs of labs, after asking for a prediction.",
    discussion: """
      EXAMPLES
        sudo bench lab run chroot
        sudo bench lab run 1 2 3 --out course
        sudo bench lab run layers --effort smoke --predict 'no difference'
        sudo bench lab run all

      The runs of a lab go to labs/LAB/SUITE, or OUT/SUITE; of several labs to
      OUT/LAB/SUITE. A run that is there and complete is not made again, and one
      that was stopped goes on, so the same command finishes what was interrupted.

      On a terminal a prediction is asked for before the first run; it is kept as
      prediction.txt beside the runs, and cannot be changed afterwards.

      EXIT CODES  0 done, 4 this host lacks something, 5 some trials failed and what
      was measured is saved, 64 wrong command line, 130 interrupted.
      """)

  @Argument(help: ArgumentHelp("Names or numbers of labs, or all.", valueName: "lab"))
  var names: [String]

  @Option(help: ArgumentHelp("Folder for the runs; labs/LAB without it.", valueName: "folder"))
  var out: String?

  @Option(help: "smoke, quick, standard, tail or paper, instead of each lab's own.")
  var effort: Effort?

  @Option(parsing: .unconditional, help: "Measured blocks, instead of the effort's.")
  var blocks: Int?

  @Option(parsing: .singleValue, help: ArgumentHelp("Techniques to leave out.", valueName: "list"))
  var skip: [String] = []

  @Option(help: ArgumentHelp("What you expect, instead of being asked.", valueName: "text"))
  var predict: String?

  @Option(help: "Language of what you are asked: en or pt.")
  var lang = Language.english

  @Option(parsing: .unconditional, help: "Seed of the order and of the bootstrap.")
  var seed: UInt64?

  @Option(help: "Progress line: auto, always or never.")
  var progress = ProgressMode.auto

  @Flag(help: "Say what would be measured, measure nothing.")
  var dryRun = false

  @Flag(help: "Print nothing but errors; the files are written all the same.")
  var quiet = false

  @Flag(help: "Draw no charts; `bench plot` draws them later.")
  var noCharts = false

  func run() throws {
    let labs = try LabSelection.labs(names)
    guard predict == nil || labs.count == 1 else {
      throw Refusal(
        .usage, "--predict is about one lab; name one, or leave it out to be asked for each.")
    }
    let adjustment = LabRun.Adjustment(effort: effort?.rawValue, blocks: blocks, skipped: skip)
    let executions = try labs.map { lab in
      try LabExecution(
        lab, in: LabFolder(lab, out: out, isOneOfMany: labs.count > 1), adjusted: adjustment,
        seed: seed, view: RunView(progress: progress, format: .text, isQuiet: quiet),
        drawsCharts: !noCharts)
    }
    guard !dryRun else {
      Console.outLines(Array(executions.map(\.description).joined(separator: [""])))
      return
    }
    try refuseOrdinaryUser(labs)
    for execution in executions { try execution.refuseObstacles() }
    for execution in executions { try predict(execution) }
    try run(executions)
  }

  /// Trials that fail do not keep the next run from being made; whatever else stops one stops all.
  private func run(_ executions: [LabExecution]) throws {
    var failed: [FilePath] = []
    for execution in executions {
      failed += try execution.run()
      if !quiet {
        Console.error(
          "bench: lab \(execution.lab.name) is measured; `bench lab report \(execution.lab.name) "
            + "\(execution.folder.path)` writes the report.")
      }
    }
    guard failed.isEmpty else {
      let files = failed.map { "\($0)/samples.csv" }.joined(separator: ", ")
      throw Refusal(.partial, "some trials failed; the column `reason` of \(files) says why.")
    }
  }

  private func refuseOrdinaryUser(_ labs: [Lab]) throws(Refusal) {
    guard geteuid() != 0, let lab = labs.first(where: { $0.needs.contains(.root) }) else { return }
    throw Refusal(
      .precondition,
      "lab \(lab.name) needs root to isolate anything: sudo bench lab run "
        + "\(names.joined(separator: " ")).")
  }

  /// Asks for what the student expects, once, before anything of the lab was measured.
  private func predict(_ execution: LabExecution) throws {
    let folder = execution.folder
    if let predict {
      try folder.keep(predict)
      return
    }
    guard !quiet, isatty(STDIN_FILENO) == 1, Console.errorIsTerminal, !folder.isBegun,
      try folder.prediction() == nil
    else { return }
    let lab = execution.lab
    Console.error("\(lab.heading(in: lang))\n\n\(lab.claim.plain(in: lang))\n")
    Console.error(lab.prediction.plain(in: lang))
    Console.errorPart("\n\(lang.say("Your prediction")): ")
    let answer = readLine() ?? ""
    if answer.contains(where: { !$0.isWhitespace }) { try folder.keep(answer) }
  }
}
