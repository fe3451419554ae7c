/// The help of what repeats other people's experiments.
extension HelpTests {
  static let reproduce = """
    OVERVIEW: Make a published experiment again: published beside measured.

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

    USAGE: bench reproduce [<options>] [<name>]

    ARGUMENTS:
      <name>                  A profile, or list. (default: list)

    OPTIONS:
      --effort <effort>       smoke, quick, standard, tail or paper. (values:
                              smoke, quick, standard, tail, paper; default: quick)
      --blocks <blocks>       Measured blocks, instead of the effort's.
      --seed <seed>           Seed of the order and of the bootstrap.
      --max-time <time>       End after the block that reaches this: 90s, 5m.
      --skip <list>           Techniques to leave out.
      --kernel <file>         Kernel of Linux guests, bzImage or vmlinux.
      --out <folder>          Folder for the results; must not exist.
      --run <run>             Compare this run instead of making one.
      --progress <progress>   Progress line: auto, always or never. (values: auto,
                              always, never; default: auto)
      --dry-run               Say what would be measured and compared, measure
                              nothing.
      --quiet                 Print nothing but errors; the files are written all
                              the same.
      --no-charts             Draw no charts; `bench plot` draws them later.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
