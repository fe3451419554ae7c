import ArgumentParser
import Container
import FoundationEssentials
import Glibc
import Linux
import SystemPackage
import Tuning

struct TuneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune",
    abstract: "Set the host's knobs for measuring, and put them back exactly.",
    discussion: """
      EXAMPLES
        bench tune --dry-run
        sudo bench tune --apply -- bench run --suite startup
        sudo bench tune --apply --skip smt
        sudo bench tune --reset

      KNOBS  governor performance, turbo off, thp (transparent huge pages) never,
      ksm (same-page merging) stopped, smt (sibling threads) off; aslr is shown and
      left alone. What there was is noted in the state folder before the first
      change, for this boot: a restart resets everything by itself.

      WITH A COMMAND  the host is tuned while the command runs and reset when it
      ends, also after SIGINT, SIGTERM and SIGHUP, which end the command by SIGTERM
      and, 10 s later, by SIGKILL. Killed by SIGKILL this takes the command with it,
      and `bench tune --reset` or `bench clean` puts the settings back.

      WITHOUT A COMMAND  the host stays tuned until --reset. A second --apply sets
      what differs again and keeps the first original values.

      Turning smt off takes processors away from version 1 cpusets for good: where
      other work has such cpusets, use --skip smt.

      EXIT CODES  0 done, 4 no root, or the host refused, 5 something could not be
      put back and is still noted, 64 wrong command line, 130 interrupted; with a
      command, the command's own, or 128 and its signal.
      """)

  enum Mode: String, EnumerableFlag {
    case dryRun, apply, reset

    static func help(for mode: Mode) -> ArgumentHelp? {
      switch mode {
      case .dryRun: "Show every knob and what would be set, set nothing."
      case .apply: "Set what differs, and read it back."
      case .reset: "Put back what was before the first --apply."
      }
    }
  }

  @Flag var mode: Mode?

  @Option(parsing: .singleValue, help: ArgumentHelp("Knobs to leave alone.", valueName: "list"))
  var skip: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: ArgumentHelp("Folder that holds sys and proc.", visibility: .hidden))
  var root = "/"

  @Argument(
    parsing: .postTerminator,
    help: ArgumentHelp("Command to tune for, after --.", valueName: "command"))
  var command: [String] = []

  func run() throws {
    guard let mode else {
      throw Refusal(.usage, "give --dry-run, --apply or --reset; see `bench tune --help`.")
    }
    let skipped = try skippedKnobs()
    guard command.isEmpty || mode == .apply else {
      throw Refusal(.usage, "a command goes with --apply only; see `bench tune --help`.")
    }
    guard skipped.isEmpty || mode != .reset else {
      throw Refusal(.usage, "--reset puts everything back; leave --skip out.")
    }
    let tuner = Tuner.onThisHost(root: root)
    if mode == .dryRun {
      try TuneReport(json: json).show(tuner.survey(skipping: skipped))
      return
    }
    guard geteuid() == 0 || root != "/" else {
      throw Refusal(
        .precondition, "only root can change settings of the kernel: run the command with sudo.")
    }
    // From here on the settings and the note belong together.
    Interruption.catchSignals()
    do {
      if mode == .reset {
        try reset(tuner)
      } else if command.isEmpty {
        try apply(tuner, skipped)
      } else {
        try TunedExecution(tuner, command, skipping: skipped, report: TuneReport(json: json)).run()
      }
    } catch let error as TuningError { throw Refusal(.precondition, "\(error).") }
  }

  private func apply(_ tuner: Tuner<HostFiles>, _ skipped: Set<String>) throws {
    let reports = try tuner.apply(skipping: skipped, isForCommand: false)
    try TuneReport(json: json).show(reports)
    if let refused = reports.first(where: { $0.state == .refused }) {
      throw Refusal(
        .precondition,
        "the kernel did not take every setting of \(refused.name); the rest is set, and "
          + "`bench tune --reset` puts it back.")
    }
    if !json { Console.out("The host stays like this until `bench tune --reset`.") }
  }

  private func reset(_ tuner: Tuner<HostFiles>) throws {
    let restoration = try tuner.reset()
    try TuneReport(json: json).show(restoration)
    if let restoration, !restoration.refusals.isEmpty {
      throw TuneReport.refusal(of: restoration, tuner.undoFile)
    }
  }

  private func skippedKnobs() throws(Refusal) -> Set<String> {
    let names = Knob.all.filter { !$0.isLeftAlone }.map(\.name)
    let words = skip.flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    for word in words where !names.contains(word) {
      let hint = Spelling.nearest(to: word, among: names).map { " did you mean \($0)?" } ?? ""
      throw Refusal(
        .usage,
        "there is no knob \"\(word)\" to skip;\(hint) there are \(names.joined(separator: ", ")).")
    }
    return Set(words)
  }
}

extension Tuner<HostFiles> {
  /// The knobs below `root`, and the undo file in the state folder.
  static func onThisHost(root: String) -> Tuner<HostFiles> {
    Tuner(
      files: HostFiles(root: FilePath(root)),
      undoFile: UndoFile(in: RunRegistry.standard.folder),
      bootID: TextFile.firstLine("/proc/sys/kernel/random/boot_id") ?? "unknown")
  }
}
