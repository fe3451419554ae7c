extension HelpTests {
  static let report = """
    OVERVIEW: Write a report of runs: question, answer, tables, charts, method,
    host.

    EXAMPLES
      bench report results/RUN                       report.html, in one file
      bench report results/RUN --lang pt --out relatorio.html
      bench report results/A results/B --format md   a chapter for each run
      bench report results/RUN --format pdf          by pdflatex or lualatex

    An HTML report is one file that loads nothing. Markdown and LaTeX name the
    charts' files relative to the report; those that are not in the run's folder
    as they should be are drawn beside the report. Reasons that a run recorded
    and that have no translation stay in English and are marked as such.

    EXIT CODES  0 done, 4 a run cannot be read, the file not be written, a chart
    not be drawn, or a program is missing, 64 wrong command line.

    USAGE: bench report <run> ... [--format <format>] [--lang <lang>] [--out <file>]

    ARGUMENTS:
      <run>                   Folders of runs.

    OPTIONS:
      --format <format>       Form of the report: html, md, pdf or tex. (values:
                              html, md, pdf, tex; default: html)
      --lang <lang>           Language: en or pt (Brazilian Portuguese). (values:
                              en, pt; default: en)
      --out <file>            The report's file; report.html and so on.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
