import ArgumentParser
import Linux
import Model
import Report
import Suites
import SystemPackage
import Techniques

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a suite over techniques: measure, save, print a table, draw charts.",
    discussion: """
      EXAMPLES
        sudo bench run --suite startup
        sudo bench run --suite startup --effort quick --technique 'namespaces/*'
        sudo bench run --technique container,unikernel/tuned --blocks 200
        sudo bench run --suite syscall --effort quick --probe getpid,open-close
        sudo bench run --suite startup,memory,syscall --effort quick
        sudo bench run --suite startup --technique container,runc,docker
        sudo bench run --suite startup --exec ./server -- --exit-when-ready
        sudo bench run --suite burst --technique native,container --rate 50
        bench run --suite startup --dry-run
        sudo bench run --suite startup --until ci=3%
        sudo bench run --technique microvm --vm serial=on --vm pit=on,acpi=off
        sudo bench run --append results/RUN

      SUITES  --suite startup,memory, or all, makes a run of each suite, one after
      another: OUT/startup, OUT/memory. All are checked before the first begins.
      --max-time holds for each; --probe, --instances and --until for those that
      they fit. Failed trials do not keep the next suite from being measured, but
      everything else that ends a run ends them all.

      TECHNIQUES are given by name (container), variant (container/rootless), all
      variants of one (container/*), the headline form of each of ours (own, the
      default), of each of other people's runtimes (runtimes), of both (all), or
      everything (all/*). The baseline, native, always takes part, twice: the
      second time as the run's proof of itself.

      EFFORT  smoke \(Effort.smoke.blocks) blocks, quick \(Effort.quick.blocks), \
      standard \(Effort.standard.blocks), tail \(Effort.tail.blocks), \
      paper \(Effort.paper.sessions) times \(Effort.paper.blocks);
      of churn \(Effort.blocks(of: .churn)), in which each technique churns for 3 s, 10 s,
      from standard on 60 s; of idle and burst --rate \(Effort.blocks(of: .idle)); of
      interference \(Effort.blocks(of: .interference)), of 20, 100, then 200 ms a trial; of
      layers \(Effort.blocks(of: .layers)); of footprint \(Effort.blocks(of: .footprint)); of
      control \(Effort.blocks(of: .control)); of isolation \(Effort.blocks(of: .isolation)).

      BURST  starts 1, 2, 4 … 64 instances at once, and 1, 2, 4, 8 and 16 for each
      processor. --rate 50 starts 50 a second for 2 s at intended times, whatever
      the earlier ones do: an open loop, which counts from the intended time.

      MACHINES  --vm serial=on,memory=1G adds microvm/serial=on+memory=1G, whatever
      else is chosen; `bench list switches` shows what can be switched. Linux guests
      boot --kernel FILE, else the host's kernel, else what scripts/guest-kernel got.

      UNTIL  --until ci=3% looks every 5 blocks, from the 30th on, and ends the
      session when the 97 % interval of every arm's median lies within 3 % of it;
      at most after the effort's blocks, or those of --blocks.

      APPEND  --append RUN adds a session to a complete run: its suite, arms and
      blocks, its next session's order. Other options of the plan must be the run's.

      EXIT CODES  0 done, 1 internal error, 4 this host lacks something, 5 some
      cells failed and what was measured is saved, 6 --append finds other
      conditions than the run's, 64 wrong command line, 130 interrupted.

      BENCH_STATE in the environment names the folder for what a run keeps on the
      host while it runs: /var/lib/bench for root, ~/.local/state/bench for others.
      """)

  @OptionGroup var options: RunOptions

  @Option(
    help: ArgumentHelp("Add a session to this complete run.", valueName: "run"),
    completion: .directory)
  var append: String?

  @Flag(help: "With --append: go on though kernel, program or boot differ; recorded.")
  var allowEnvDiff = false

  func run() throws {
    let selection = try SuiteSelection(options.suite)
    let isSeries = selection.suites.count > 1
    if let append {
      guard !isSeries else {
        throw Refusal(
          .usage, "--append adds a session to one run, which has one suite; leave --suite out.")
      }
      try ContinuedRun(FilePath(append)).append(options, allowingDifferences: allowEnvDiff)
      return
    }
    guard !allowEnvDiff else {
      throw Refusal(.usage, "--allow-env-diff goes with --append; a new run differs from nothing.")
    }
    guard !isSeries else {
      try run(RunSeries(options, asking: selection))
      return
    }
    let setup = try RunSetup(options, asking: selection.suites[0])
    try RunFolder.refuseExisting(setup.folder)
    if options.dryRun {
      Console.outLines(setup.description)
      return
    }
    try RunExecution(setup).run()
  }

  private func run(_ series: RunSeries) throws {
    if options.dryRun {
      Console.outLines(series.description)
      return
    }
    try series.run()
  }
}

struct RunOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Questions to ask, or all; `bench list` shows them.", valueName: "list"),
    completion: Completions.suites)
  var suite = ["startup"]

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Probes of the suite to make; all by default.", valueName: "list"),
    completion: Completions.probes)
  var probe: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Techniques to measure.", valueName: "list"),
    completion: Completions.techniques)
  var technique: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Techniques to leave out.", valueName: "list"),
    completion: Completions.techniques)
  var skip: [String] = []

  @OptionGroup var guest: GuestArguments

  @Option(help: "smoke, quick, standard, tail or paper.")
  var effort = Effort.standard

  @Option(parsing: .unconditional, help: "Measured blocks, instead of the effort's.")
  var blocks: Int?

  @Option(parsing: .unconditional, help: "Warm-up blocks before them, instead of the effort's.")
  var warmup: Int?

  @Option(
    parsing: .unconditional,
    help: "Most instances alive at once: memory 64 or what the host has room for, density 1000.")
  var instances: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --suite burst: so many starts a second at fixed times, instead of all at once.",
      valueName: "number"))
  var rate: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("End after the block that reaches this: 90s, 5m.", valueName: "time"))
  var maxTime: DurationArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "End a session when every median is known so closely: ci=3%.", valueName: "rule"))
  var until: PrecisionArgument?

  @Option(
    parsing: .unconditional,
    help: "Seed of the order and of the bootstrap; the same seed gives the same plan.")
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "Processors to run on: 1, or 0-1; one by default, two for interference, all for "
        + "burst.", valueName: "list"))
  var cpus: String?

  @Option(
    help: ArgumentHelp("Folder for the results; must not exist.", valueName: "folder"),
    completion: .directory)
  var out: String?

  @Option(help: "Progress line: auto, always or never.")
  var progress = ProgressMode.auto

  @Option(help: "Format of the closing table: text, markdown, csv or json.")
  var format = TableFormat.text

  @Flag(help: "Print nothing but errors; the files are written all the same.")
  var quiet = false

  @Flag(help: "Draw no charts; `bench plot` draws them later.")
  var noCharts = false

  @Flag(help: "Say what would be measured, measure nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "A static executable of yours to start instead of the payload; its arguments follow --.",
      valueName: "file"), completion: .file())
  var exec: String?

  @Option(
    help: ArgumentHelp(
      "With --exec: a folder to become the root; --exec is then a path inside it.",
      valueName: "folder"), completion: .directory)
  var rootfs: String?

  @Argument(parsing: .postTerminator, help: "Arguments of the program of --exec.")
  var arguments: [String] = []

  @Option(help: "Workload instead of the suite's; crash, hang and wrong test the harness itself.")
  var workload: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Longest time one trial may take.", valueName: "time"))
  var deadline = DurationArgument(.seconds(10))

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Hold so many MiB of touched memory, to show that start-up does not depend on it.",
      visibility: .hidden))
  var ballast: Int?
}
