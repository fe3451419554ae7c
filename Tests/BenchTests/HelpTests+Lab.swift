/// The help of the course experiments.
extension HelpTests {
  static let lab = """
    OVERVIEW: Course experiments: a claim, a prediction, runs, a report to hand in.

    EXAMPLES
      bench lab list
      bench lab show chroot
      sudo bench lab run chroot
      bench lab report chroot --format html
      sudo bench lab run all --out course

    Each lab takes minutes on two processors and needs no Docker. What the host
    lacks is left out, and the report says why.

    USAGE: bench lab <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      list                    Show all labs: number, name, title, minutes, what
                              they need.
      show                    Show a lab's sheet: question, claim, what to predict,
                              what it runs.
      run                     Make the runs of labs, after asking for a prediction.
      report                  Write the report of a lab, for a student to complete
                              and hand in.

      See 'bench help lab <subcommand>' for detailed help.

    """

  static let labList = """
    OVERVIEW: Show all labs: number, name, title, minutes, what they need.

    USAGE: bench lab list [--markdown] [--lang <lang>]

    OPTIONS:
      --markdown              As a table for a document.
      --lang <lang>           Language of the titles: en or pt. (values: en, pt;
                              default: en)
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let labShow = """
    OVERVIEW: Show a lab's sheet: question, claim, what to predict, what it runs.

    USAGE: bench lab show <lab> [--lang <lang>] [--out <folder>]

    ARGUMENTS:
      <lab>                   Name or number of a lab.

    OPTIONS:
      --lang <lang>           Language of the sheet: en or pt. (values: en, pt;
                              default: en)
      --out <folder>          Folder of the lab's runs, for the commands.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let labRun = """
    OVERVIEW: Make the runs of labs, after asking for a prediction.

    EXAMPLES
      sudo bench lab run chroot
      sudo bench lab run 1 2 3 --out course
      sudo bench lab run layers --effort smoke --predict 'no difference'
      sudo bench lab run all

    The runs of a lab go to labs/LAB/SUITE, or OUT/SUITE; of several labs to
    OUT/LAB/SUITE. A run that is there and complete is not made again, and one
    that was stopped goes on, so the same command finishes what was interrupted.

    On a terminal a prediction is asked for before the first run; it is kept as
    prediction.txt beside the runs, and cannot be changed afterwards.

    EXIT CODES  0 done, 4 this host lacks something, 5 some trials failed and what
    was measured is saved, 64 wrong command line, 130 interrupted.

    USAGE: bench lab run <lab> ... [--out <folder>] [--effort <effort>] [--blocks <blocks>] [--skip <list> ...] [--predict <text>] [--lang <lang>] [--seed <seed>] [--progress <progress>] [--dry-run] [--quiet] [--no-charts]

    ARGUMENTS:
      <lab>                   Names or numbers of labs, or all.

    OPTIONS:
      --out <folder>          Folder for the runs; labs/LAB without it.
      --effort <effort>       smoke, quick, standard, tail or paper, instead of
                              each lab's own. (values: smoke, quick, standard,
                              tail, paper)
      --blocks <blocks>       Measured blocks, instead of the effort's.
      --skip <list>           Techniques to leave out.
      --predict <text>        What you expect, instead of being asked.
      --lang <lang>           Language of what you are asked: en or pt. (values:
                              en, pt; default: en)
      --seed <seed>           Seed of the order and of the bootstrap.
      --progress <progress>   Progress line: auto, always or never. (values: auto,
                              always, never; default: auto)
      --dry-run               Say what would be measured, measure nothing.
      --quiet                 Print nothing but errors; the files are written all
                              the same.
      --no-charts             Draw no charts; `bench plot` draws them later.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let labReport = """
    OVERVIEW: Write the report of a lab, for a student to complete and hand in.

    EXAMPLES
      bench lab report chroot
      bench lab report 3 course --format html --lang pt
      bench lab report ladder --out handed-in/ladder.md

    The report has the claim, the prediction beside what was measured, tables,
    charts, the host, questions with room for answers, traps, and the commands to
    make it again. HTML carries its charts inside; Markdown links them.

    A report that is there may hold answers, and is written over only by --replace.

    EXIT CODES  0 done, 4 the folder holds no run of the lab or cannot be read,
    64 wrong command line.

    USAGE: bench lab report <lab> [<folder>] [--format <format>] [--lang <lang>] [--out <file>] [--replace]

    ARGUMENTS:
      <lab>                   Name or number of a lab.
      <folder>                Folder of its runs, or of several labs; labs/LAB
                              without it.

    OPTIONS:
      --format <format>       md or html. (values: md, html; default: md)
      --lang <lang>           Language of the report: en or pt. (values: en, pt;
                              default: en)
      --out <file>            File to write; report.md among the runs.
      --replace               Write over a report that is there.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
