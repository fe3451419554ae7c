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
    ("", tool), ("run", run), ("resume", resume), ("list", list), ("doctor", doctor),
    ("explain", explain), ("plot", plot), ("clean", clean),
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
      sudo bench resume results/RUN                   go on with a killed run
      sudo bench clean                                remove a killed run's rest

    USAGE: bench <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      run                     Run a suite over techniques: measure, save, print a
                              table, draw charts.
      resume                  Go on with a killed or interrupted run: the same
                              plan, from its last whole block.
      list                    Show suites, techniques, workloads, metrics and
                              charts.
      doctor                  Check what this host can do, why it matters, and how
                              to mend what it cannot.
      explain                 Show what a start of one technique consists of, step
                              by step.
      plot                    Compute a run's summary and draw its charts again.
      clean                   Remove what killed runs left: processes, cgroups,
                              mounts, folders; named by run.

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
      sudo bench run --suite startup --until ci=3%
      sudo bench run --append results/RUN

    TECHNIQUES are given by name (container), variant (container/rootless), all
    variants of one (container/*), the headline form of each (all), or everything
    (all/*). The baseline, native, always takes part, twice: the second time as
    the run's proof of itself.

    EFFORT  smoke 3 blocks, quick 20, standard 100, tail 400, paper 3 times 100.

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
      --until <rule>          End a session when every median is known so closely:
                              ci=3%.
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
      --append <run>          Add a session to this complete run.
      --allow-env-diff        With --append: go on though kernel, program or boot
                              differ; recorded.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let resume = """
    OVERVIEW: Go on with a killed or interrupted run: the same plan, from its last
    whole block.

    EXAMPLES
      sudo bench resume results/20261120-101500-startup

    Whole blocks are kept, the one in flight is measured again; what the killed
    run left on the host is removed first. The plan stays as it is, byte for byte.
    manifest.json records every continuation. Another boot, kernel, processor,
    program or payload image is refused: it would make one run out of two.

    EXIT CODES  0 done or nothing to do, 4 this cannot be continued, or not here,
    5 some cells failed and what was measured is saved, 6 the conditions are other
    ones than at the begin, 130 interrupted.

    USAGE: bench resume <run> [--allow-env-diff] [--progress <progress>] [--format <format>] [--quiet]

    ARGUMENTS:
      <run>                   Folder of a run.

    OPTIONS:
      --allow-env-diff        Go on though kernel, program or boot differ; recorded.
      --progress <progress>   Progress line: auto, always or never. (values: auto,
                              always, never; default: auto)
      --format <format>       Format of the closing table: text, markdown, csv or
                              json. (values: text, markdown, csv, json; default:
                              text)
      --quiet                 Print nothing but errors; the files are written all
                              the same.
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
    OVERVIEW: Remove what killed runs left: processes, cgroups, mounts, folders;
    named by run.

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
