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
    ("clean", clean), ("completions", completions),
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
      bench --version --json                          what this executable is

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
      export                  Write the workload for other engines, or runs for a
                              paper in LaTeX.
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
      completions             Print the completions of a shell: commands, options
                              and names.

      See 'bench help <subcommand>' for detailed help.

    """
}
