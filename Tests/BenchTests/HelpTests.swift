import Testing

/// The help that a user reads, written out: a change of it is meant, or it is a mistake.
struct HelpTests {
  @Test(arguments: Self.help)
  func isWordForWord(_ command: String, _ text: String) throws {
    let result = try Tool().run(command.split(separator: " ").map(String.init) + ["--help"])
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
    ("explain", explain), ("boot", boot), ("plot", plot), ("report", report),
    ("compare", compare), ("check", check),
    ("merge", merge), ("export", export), ("tune", tune), ("demo", demo),
    ("reproduce", reproduce), ("lab", lab), ("lab list", labList), ("lab show", labShow),
    ("lab run", labRun), ("lab report", labReport),
    ("clean", clean),
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
      bench report results/RUN                        a page to read and to send
      sudo bench resume results/RUN                   go on with a killed run
      bench compare results/A results/B               is B slower than A?
      sudo bench tune --apply -- bench run            measure on a steadier host
      bench demo drift                                why a run is made in blocks
      sudo bench reproduce crun-vs-runc               a published result, again
      sudo bench lab run chroot                       a course experiment
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
      list                    Show suites, techniques, switches, workloads, metrics
                              and charts.
      doctor                  Check what this host can do, why it matters, and how
                              to mend what it cannot.
      explain                 Show what a start of one technique consists of, step
                              by step.
      boot                    Boot a Linux guest in our VMM and show its console;
                              measures nothing.
      plot                    Compute a run's summary and draw its charts again.
      report                  Write a report of runs: question, answer, tables,
                              charts, method, host.
      compare                 Compare two runs, or two techniques: ratio, interval
                              and verdict per cell.
      check                   Verify runs: every hash, every invariant, the summary
                              byte for byte.
      merge                   Join runs: those of one host become its sessions;
                              hosts are never pooled.
      export                  Write the workload in a form that other engines can
                              load.
      tune                    Set the host's knobs for measuring, and put them back
                              exactly.
      demo                    Simulate a mistake: its wrong and right analysis side
                              by side.
      reproduce               Make a published experiment again: published beside
                              measured.
      lab                     Course experiments: a claim, a prediction, runs, a
                              report to hand in.
      clean                   Remove what killed runs left: processes, cgroups,
                              containers, settings.

      See 'bench help <subcommand>' for detailed help.

    """

  private static let run = """
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
    layers 1, 6, 20, 80, 3 times 20; of footprint 6; of control 1, 2, 3, 20, 3
    times 10; of isolation 1, 1, 3, 5, 3 times 3.

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
    OVERVIEW: Show suites, techniques, switches, workloads, metrics and charts.

    EXAMPLES
      bench list
      bench list techniques
      bench list techniques --markdown

    USAGE: bench list [<topic>] [--markdown] [--kernel <file>] [--vm <switches> ...] [--snapshots <folder>]

    ARGUMENTS:
      <topic>                 suites, probes, techniques, switches, workloads,
                              metrics, charts; default: all. (values: suites,
                              probes, techniques, switches, workloads, metrics,
                              charts)

    OPTIONS:
      --markdown              With techniques: a table for a document, the same on
                              every host.
      --kernel <file>         Kernel of Linux guests, bzImage or vmlinux; the
                              host's own, else Debian's for clouds.
      --vm <switches>         A microVM with other switches, as one more variant:
                              serial=on,memory=1G.
      --snapshots <folder>    Keep snapshots of guests in this folder, and use
                              those that are there.
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

    USAGE: bench explain <technique> [--kernel <file>] [--vm <switches> ...] [--snapshots <folder>]

    ARGUMENTS:
      <technique>             A technique or variant; `bench list techniques` shows
                              all.

    OPTIONS:
      --kernel <file>         Kernel of Linux guests, bzImage or vmlinux; the
                              host's own, else Debian's for clouds.
      --vm <switches>         A microVM with other switches, as one more variant:
                              serial=on,memory=1G.
      --snapshots <folder>    Keep snapshots of guests in this folder, and use
                              those that are there.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let boot = """
    OVERVIEW: Boot a Linux guest in our VMM and show its console; measures nothing.

    EXAMPLES
      sudo bench boot
      sudo bench boot --kernel vmlinux --initrd initrd.cpio --init /init
      sudo bench boot --vm memory=1G,vcpus=2,block=disk.img --initrd initrd.cpio

    The guest has a serial port, unless --vm serial=off, with the kernel's console
    on
    it. It ends with a write to port 0x4f4, whose value becomes its status, with a
    reboot, or at the deadline. `bench explain microvm` shows what a boot consists
    of.

    EXIT CODES  0 ended with status 0, 4 this host lacks something, 5 the guest
    failed.

    USAGE: bench boot [--kernel <file>] [--vm <switches> ...] [--snapshots <folder>] [--initrd <file>] [--init <init>] [--deadline <time>] -- [<arguments> ...]

    ARGUMENTS:
      <arguments>             Arguments of the first program.

    OPTIONS:
      --kernel <file>         Kernel of Linux guests, bzImage or vmlinux; the
                              host's own, else Debian's for clouds.
      --vm <switches>         A microVM with other switches, as one more variant:
                              serial=on,memory=1G.
      --snapshots <folder>    Keep snapshots of guests in this folder, and use
                              those that are there.
      --initrd <file>         Initial file system, a cpio archive; the payload's by
                              default.
      --init <init>           The first program's path in it. (default: /init)
      --deadline <time>       Longest time the guest may take. (default: 60 s)
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let plot = """
    OVERVIEW: Compute a run's summary and draw its charts again.

    EXAMPLES
      bench plot results/20261120-101500-startup
      bench plot results/20261120-101500-startup --chart ecdf --text
      bench plot results/20261120-101500-startup --lang pt

    Every chart's script stays beside its picture: edit charts/ecdf.gp and run
    `cd charts && gnuplot ecdf.gp`.

    EXIT CODES  0 done, 4 the folder cannot be read or a chart not be drawn.

    USAGE: bench plot <run> [--chart <chart> ...] [--lang <lang>] [--format <format>] \
    [--text] [--quiet]

    ARGUMENTS:
      <run>                   Folder of a run.

    OPTIONS:
      --chart <chart>         Charts to draw; all by default.
      --lang <lang>           Language of the charts: en or pt (Brazilian
                              Portuguese). (values: en, pt; default: en)
      --format <format>       Format of the table: text, markdown, csv or json.
                              (values: text, markdown, csv, json; default: text)
      --text                  Draw with characters, on the terminal.
      --quiet                 Print nothing but errors.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let compare = """
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

  private static let check = """
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

  private static let merge = """
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

  private static let clean = """
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
