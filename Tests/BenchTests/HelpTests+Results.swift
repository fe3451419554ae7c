/// The help of commands about runs that are there.
extension HelpTests {
  static let plot = """
    OVERVIEW: Compute a run's summary and draw its charts again.

    EXAMPLES
      bench plot results/20261120-101500-startup
      bench plot results/20261120-101500-startup --chart ecdf --format txt
      bench plot results/20261120-101500-startup --lang pt
      bench plot RUN/startup --beside RUN/memory,RUN/isolation --chart pareto

    Every chart's script stays beside its picture: edit charts/ecdf.gp and run
    `cd charts && gnuplot ecdf.gp`.

    BESIDE  the chart pareto shows several runs at once: one of startup, beside it
    one of memory and perhaps one of isolation. It is drawn in the first's folder.

    EXIT CODES  0 done, 4 the folder cannot be read or a chart not be drawn.

    USAGE: bench plot <run> [--chart <chart> ...] [--beside <runs> ...] [--lang <lang>] \
    [--format <format>] [--text] [--quiet]

    ARGUMENTS:
      <run>                   Folder of a run.

    OPTIONS:
      --chart <chart>         Charts to draw; all by default.
      --beside <runs>         Other runs, for a chart of several.
      --lang <lang>           Language of the charts: en or pt (Brazilian
                              Portuguese). (values: en, pt; default: en)
      --format <format>       Table as text, markdown, csv or json; txt: charts of
                              characters, for a terminal. (values: text, markdown,
                              csv, json, txt; default: text)
      --text                  The same as --format txt.
      --quiet                 Print nothing but errors.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let compare = """
    OVERVIEW: Compare two runs, or two techniques: ratio, interval and verdict per
    cell.

    EXAMPLES
      bench compare results/before results/after
      bench compare results/before results/after --metric launch --margin 0.1
      bench compare results/RUN:container results/RUN:unikernel/tuned

    A is the reference: a ratio of 2 says that B takes twice as much. Two runs are
    compared as independent samples, two techniques of one run block by block.

    EXIT CODES  0 no regression, 2 B is worse by more than the margin,
    3 something is inconclusive (with --fail-on-inconclusive), 4 a run cannot be
    read, 6 kernel, processor or mitigations differ, 64 wrong command line.

    USAGE: bench compare <A> <B> [--margin <margin>] [--suite <list> ...] [--probe <list> ...] [--technique <list> ...] [--metric <list> ...] [--phases] [--allow-env-diff] [--fail-on-inconclusive] [--format <format>]

    ARGUMENTS:
      <A>                     Folder of a run, or RUN:technique.
      <B>                     What is held against it.

    OPTIONS:
      --margin <margin>       Differences below this do not matter. (default: 0.05)
      --suite <list>          Suites to compare.
      --probe <list>          Probes to compare.
      --technique <list>      Techniques to compare.
      --metric <list>         Metrics to compare.
      --phases                Compare the phases of starts, too.
      --allow-env-diff        Compare runs of another kernel, processor or other
                              mitigations.
      --fail-on-inconclusive  End with 3 when a verdict is inconclusive and none is
                              a regression.
      --format <format>       Format of the table: text, markdown, csv or json.
                              (values: text, markdown, csv, json; default: text)
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let check = """
    OVERVIEW: Verify runs: every hash, every invariant, the summary byte for byte.

    EXAMPLES
      bench check results/20261120-101500-startup
      bench check results/*
      bench check results/RUN/charts/ecdf.svg

    A finished run is sealed: SHA256SUMS holds the hashes of its files, and
    `sha256sum -c SHA256SUMS` verifies them too. The plan, the manifest and the
    samples are held against each other, and summary.csv is computed again. A
    chart holds the hash of the samples that it was drawn from; those beside it
    have to be the same.

    EXIT CODES  0 all runs are clean, 4 a folder cannot be read, 7 a check failed.

    USAGE: bench check <run> ... [--seal]

    ARGUMENTS:
      <run>                   Folders of runs, or of merged runs; charts.

    OPTIONS:
      --seal                  Seal runs that have no seal and are clean otherwise.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let merge = """
    OVERVIEW: Join runs: those of one host become its sessions; hosts are never
    pooled.

    EXAMPLES
      bench merge results/all results/monday results/tuesday results/wednesday
      bench plot results/all/host-1

    The new folder holds merge.json and, for each host, one folder with a whole run
    that plot, check and compare read. Runs of one host (name, kernel, processor,
    mitigations; on any boot) must have the same design; from three sessions on
    their ratios get an interval between sessions.

    EXIT CODES  0 done, 4 runs cannot be read or do not belong together, 7 a run
    does not pass `bench check`, 64 wrong command line.

    USAGE: bench merge <out> <run> ... [--unsealed]

    ARGUMENTS:
      <out>                   Folder to make; must not exist.
      <run>                   Folders of the runs.

    OPTIONS:
      --unsealed              Take in runs without a seal, too.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let clean = """
    OVERVIEW: Remove what killed runs left: processes, cgroups, containers,
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
