import Testing

/// The help that a user reads, written out: a change of it is meant, or it is a mistake.
struct HelpTests {
  @Test(arguments: Self.help)
  func isWordForWord(_ command: String, _ text: String) throws {
    let result = try Tool().run(command.isEmpty ? ["--help"] : [command, "--help"])
    #expect(result.output == text)
    #expect(result.error == "")
    #expect(result.code == 0)
  }

  @Test(arguments: Self.help)
  func fitsATerminal(_ command: String, _ text: String) {
    // The one line that the parser does not break.
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("USAGE:") }
    #expect(lines.filter { $0.count > 80 } == [])
  }

  private static let help: [(String, String)] = [
    ("", tool), ("run", run), ("list", list), ("doctor", doctor), ("explain", explain),
    ("plot", plot), ("tune", tune), ("demo", demo), ("clean", clean),
  ]

  private static let tool = """
    OVERVIEW: Measure what isolation costs, from a plain process to a unikernel.

    EXAMPLES
      sudo bench run --suite startup                  everything this host can do
      sudo bench run --suite startup --effort quick   a first look in a minute
      sudo bench run --technique container,unikernel/tuned
      bench doctor                                    what is missing, how to mend
      bench explain container                         a start, step by step
      bench list                                      what can be measured
      bench plot results/RUN                          draw a run's charts again
      sudo bench tune --apply -- bench run            measure on a steadier host
      bench demo drift                                why a run is made in blocks
      sudo bench clean                                remove a killed run's rest

    USAGE: bench <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      run                     Run a suite over techniques: measure, save, print a
                              table, draw charts.
      list                    Show suites, techniques, workloads, metrics and
                              charts.
      doctor                  Check what this host can do, why it matters, and how
                              to mend what it cannot.
      explain                 Show what a start of one technique consists of, step
                              by step.
      plot                    Compute a run's summary and draw its charts again.
      tune                    Set the host's knobs for measuring, and put them back
                              exactly.
      demo                    Simulate a mistake: its wrong and right analysis side
                              by side.
      clean                   Remove what killed runs left: processes, cgroups,
                              mounts, folders, settings.

      See 'bench help <subcommand>' for detailed help.

    """

  private static let run = """
    OVERVIEW: Run a suite over techniques: measure, save, print a table, draw
    charts.

    EXAMPLES
      sudo bench run --suite startup
      sudo bench run --suite startup --effort quick --technique 'namespaces/*'
      sudo bench run --technique container,unikernel/tuned --blocks 200
      bench run --suite startup --dry-run

    TECHNIQUES are given by name (container), variant (container/rootless), all
    variants of one (container/*), the headline form of each (all), or everything
    (all/*). The baseline, native, always takes part, twice: the second time as
    the run's proof of itself.

    EFFORT  smoke 3 blocks, quick 20, standard 100, tail 400, paper 3 times 100.

    EXIT CODES  0 done, 1 internal error, 4 this host lacks something, 5 some
    cells failed and what was measured is saved, 64 wrong command line,
    130 interrupted.

    BENCH_STATE in the environment names the folder for what a run keeps on the
    host while it runs: /var/lib/bench for root, ~/.local/state/bench for others.

    USAGE: bench run <options>

    OPTIONS:
      --suite <suite>         The question to ask; `bench list` shows all.
                              (default: startup)
      --probe <list>          Probes of the suite to make; all by default.
      --technique <list>      Techniques to measure.
      --skip <list>           Techniques to leave out.
      --effort <effort>       smoke, quick, standard, tail or paper. (values:
                              smoke, quick, standard, tail, paper; default:
                              standard)
      --blocks <blocks>       Measured blocks, instead of the effort's.
      --warmup <warmup>       Warm-up blocks before them, instead of the effort's.
      --max-time <time>       End after the block that reaches this: 90s, 5m.
      --seed <seed>           Seed of the order and of the bootstrap; the same seed
                              gives the same plan.
      --cpus <list>           Processors to run on: 1, or 0-1; one by default.
      --out <folder>          Folder for the results; must not exist.
      --progress <progress>   Progress line: auto, always or never. (values: auto,
                              always, never; default: auto)
      --format <format>       Format of the closing table: text, markdown, csv or
                              json. (values: text, markdown, csv, json; default:
                              text)
      --quiet                 Print nothing but errors; the files are written all
                              the same.
      --dry-run               Say what would be measured, measure nothing.
      --workload <workload>   Workload instead of the suite's; crash, hang and
                              wrong test the harness itself.
      --deadline <time>       Longest time one trial may take. (default: 10 s)
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let list = """
    OVERVIEW: Show suites, techniques, workloads, metrics and charts.

    EXAMPLES
      bench list
      bench list techniques

    USAGE: bench list [<topic>]

    ARGUMENTS:
      <topic>                 suites, probes, techniques, workloads, metrics or
                              charts; all by default. (values: suites, probes,
                              techniques, workloads, metrics, charts)

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let doctor = """
    OVERVIEW: Check what this host can do, why it matters, and how to mend what it
    cannot.

    EXAMPLES
      bench doctor
      sudo bench doctor --json

    EXIT CODES  0 something can be measured, 4 nothing can.

    USAGE: bench doctor [--json]

    OPTIONS:
      --json                  Print JSON.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let explain = """
    OVERVIEW: Show what a start of one technique consists of, step by step.

    EXAMPLES
      bench explain container
      bench explain unikernel/tuned

    USAGE: bench explain <technique>

    ARGUMENTS:
      <technique>             A technique or variant; `bench list techniques` shows
                              all.

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let plot = """
    OVERVIEW: Compute a run's summary and draw its charts again.

    EXAMPLES
      bench plot results/20261120-101500-startup
      bench plot results/20261120-101500-startup --chart ecdf --text

    Every chart's script stays beside its picture: edit charts/ecdf.gp and run
    `cd charts && gnuplot ecdf.gp`.

    EXIT CODES  0 done, 4 the folder cannot be read or a chart not be drawn.

    USAGE: bench plot <run> [--chart <chart> ...] [--format <format>] [--text] [--quiet]

    ARGUMENTS:
      <run>                   Folder of a run.

    OPTIONS:
      --chart <chart>         Charts to draw; all by default.
      --format <format>       Format of the table: text, markdown, csv or json.
                              (values: text, markdown, csv, json; default: text)
      --text                  Draw with characters, on the terminal.
      --quiet                 Print nothing but errors.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let clean = """
    OVERVIEW: Remove what killed runs left: processes, cgroups, mounts, folders,
    settings.

    EXAMPLES
      sudo bench clean
      sudo bench clean --dry-run

    USAGE: bench clean [--dry-run]

    OPTIONS:
      --dry-run               Name what is left, remove nothing.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
