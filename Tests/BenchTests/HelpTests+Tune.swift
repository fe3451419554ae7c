/// The help of what prepares a host, and of what teaches.
extension HelpTests {
  static let completions = """
    OVERVIEW: Print the completions of a shell: commands, options and names.

    EXAMPLES
      bench completions bash >~/.local/share/bash-completion/completions/bench
      bench completions zsh >~/.zsh/completions/_bench
      bench completions fish >~/.config/fish/completions/bench.fish

    Names of suites, probes, techniques and charts are asked of the tool itself, so
    that they are those of the version that is installed.

    USAGE: bench completions <shell>

    ARGUMENTS:
      <shell>                 bash, zsh or fish. (values: bash, zsh, fish)

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let export = """
    OVERVIEW: Write the workload for other engines, or runs for a paper in LaTeX.

    EXAMPLES
      bench export oci payload
      sudo runc run --bundle payload/bundle my-container
      podman load --input payload/image.tar
      sudo ctr images import payload/image.tar
      docker load --input payload/image.tar
      bench export macros results/RUN other=results/RUN2 >numbers.tex
      bench export tables results/RUN --columns technique,launch,ratio
      bench export tables results/RUN --keep technique=native,container
      bench export tables results/RUN --cross probe,technique,median
      bench export tables results/RUN --table 1 --markdown

    OCI  payload/bundle is an OCI bundle (config.json, rootfs), payload/image an
    OCI image layout, payload/image.tar the same image as one archive, which
    docker, podman and containerd load as localhost/bench:latest. What runs is the
    payload of every other technique, byte for byte: hello 64 0.

    MACROS  A macro for everything that a run's summary says, rounded as in its
    table: \\StartupContainerSpacedLaunchMedian, and the same with Value, Low,
    High, Interval, Unit, Tail (p95), Ratio, RatioInterval, Count, Failed, Verdict
    at the end. Digits in names are spelled. NAME=RUN puts NAME in the place of
    the suite, where two runs are of one; \\Bench… is what the tool consists of.

    TABLES  The run's own tables, as tabular environments for booktabs, or in
    Markdown.

    USAGE: bench export <format> <folder> ... [--columns <list> ...] [--keep <rows> ...] [--cross <three>] [--table <number>] [--published <name>] [--markdown]

    ARGUMENTS:
      <format>                oci, macros or tables. (values: oci, macros, tables)
      <folder>                Of oci the folder to make, which must not exist; else
                              folders of runs.

    OPTIONS:
      --columns <list>        Of tables: the columns to show, in this order.
      --keep <rows>           Of tables: rows to show, as COLUMN=VALUE,VALUE.
      --cross <three>         Of tables: ROW,COLUMN,VALUE puts the values of two
                              columns against each other.
      --table <number>        Of tables: only this one of each run, counted from 1.
      --published <name>      Of tables: published numbers beside the run's, by a
                              profile of `bench reproduce`.
      --markdown              Of tables: in Markdown instead of LaTeX.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let tune = """
    OVERVIEW: Set the host's knobs for measuring, and put them back exactly.

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

    USAGE: bench tune [--dry-run] [--apply] [--reset] [--skip <list> ...] [--json] -- [<command> ...]

    ARGUMENTS:
      <command>               Command to tune for, after --.

    OPTIONS:
      --dry-run               Show every knob and what would be set, set nothing.
      --apply                 Set what differs, and read it back.
      --reset                 Put back what was before the first --apply.
      --skip <list>           Knobs to leave alone.
      --json                  Print JSON.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let demo = """
    OVERVIEW: Simulate a mistake: its wrong and right analysis side by side.

    EXAMPLES
      bench demo
      bench demo drift
      bench demo pseudoreplication --seed 7 --runs 200
      bench demo coordinated-omission --format json
      bench demo drift --lang pt

    Nothing is measured: every number is counted in simulated experiments whose
    truth is known. The same seed gives the same output.

    USAGE: bench demo [<name>] [--seed <seed>] [--runs <runs>] [--lang <lang>] \
    [--format <format>]

    ARGUMENTS:
      <name>                  What to simulate; without it all are listed.

    OPTIONS:
      --seed <seed>           Seed of the simulation. (default: 1)
      --runs <runs>           Experiments to simulate, instead of the usual number.
      --lang <lang>           Language of the page: en or pt. (values: en, pt;
                              default: en)
      --format <format>       text or json. (values: text, json; default: text)
      --version               Show the version.
      -h, --help              Show help information.


    """
}
