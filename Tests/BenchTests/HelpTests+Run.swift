/// The help of commands that make runs.
extension HelpTests {
  static let run = """
    OVERVIEW: Run a suite over techniques: measure, save, print a table, draw
    charts.

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

    EFFORT  smoke 3 blocks, quick 20, standard 100, tail 400, paper 3 times 100;
    of churn 1, 1, 3, 10, 3 times 3, in which each technique churns for 3 s, 10 s,
    from standard on 60 s; of idle and burst --rate 3, 10, 30, 100, 3 times 30; of
    interference 1, 1, 10, 30, 3 times 10, of 20, 100, then 200 ms a trial; of
    layers 1, 6, 20, 80, 3 times 20; of footprint 1, 6, 6, 6, 3 times 6; of
    control 1, 2, 3, 20, 3 times 10; of isolation 1, 1, 3, 5, 3 times 3.

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

    USAGE: bench run [<options>] -- [<arguments> ...]

    ARGUMENTS:
      <arguments>             Arguments of the program of --exec.

    OPTIONS:
      --suite <list>          Questions to ask, or all; `bench list` shows them.
                              (default: startup)
      --probe <list>          Probes of the suite to make; all by default.
      --technique <list>      Techniques to measure.
      --skip <list>           Techniques to leave out.
      --kernel <file>         Kernel of Linux guests, bzImage or vmlinux; the
                              host's own, else Debian's for clouds.
      --vm <switches>         A microVM with other switches, as one more variant:
                              serial=on,memory=1G.
      --snapshots <folder>    Keep snapshots of guests in this folder, and use
                              those that are there.
      --effort <effort>       smoke, quick, standard, tail or paper. (values:
                              smoke, quick, standard, tail, paper; default:
                              standard)
      --blocks <blocks>       Measured blocks, instead of the effort's.
      --warmup <warmup>       Warm-up blocks before them, instead of the effort's.
      --instances <instances> Most instances alive at once: memory 64 or what the
                              host has room for, density 1000.
      --rate <number>         With --suite burst: so many starts a second at fixed
                              times, instead of all at once.
      --max-time <time>       End after the block that reaches this: 90s, 5m.
      --until <rule>          End a session when every median is known so closely:
                              ci=3%.
      --seed <seed>           Seed of the order and of the bootstrap; the same seed
                              gives the same plan.
      --cpus <list>           Processors to run on: 1, or 0-1; one by default, two
                              for interference, all for burst.
      --out <folder>          Folder for the results; must not exist.
      --progress <progress>   Progress line: auto, always or never. (values: auto,
                              always, never; default: auto)
      --format <format>       Format of the closing table: text, markdown, csv or
                              json. (values: text, markdown, csv, json; default:
                              text)
      --quiet                 Print nothing but errors; the files are written all
                              the same.
      --no-charts             Draw no charts; `bench plot` draws them later.
      --dry-run               Say what would be measured, measure nothing.
      --exec <file>           A static executable of yours to start instead of the
                              payload; its arguments follow --.
      --rootfs <folder>       With --exec: a folder to become the root; --exec is
                              then a path inside it.
      --workload <workload>   Workload instead of the suite's; crash, hang and
                              wrong test the harness itself.
      --deadline <time>       Longest time one trial may take. (default: 10 s)
      --append <run>          Add a session to this complete run.
      --allow-env-diff        With --append: go on though kernel, program or boot
                              differ; recorded.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let resume = """
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
}
