internal import SystemPackage

/// Why a chart was not made, in one sentence that says what would mend it.
package enum ChartError: Error, Sendable, Equatable, CustomStringConvertible {
  /// gnuplot could not be started.
  case gnuplotMissing(String)
  /// gnuplot found no font to write with; it exits with 0 and draws an empty picture.
  case noFont(chart: String)
  /// gnuplot ended with an error.
  case gnuplotFailed(chart: String, exitCode: Int32, message: String)
  /// gnuplot ended well, but the picture is missing or is no picture of its kind.
  case badPicture(file: String, problem: String)
  /// The run has no observation that the chart could show.
  case nothingToDraw(chart: String)
  /// The chart is made for other kinds of suites.
  case notForSuite(chart: String, suite: String)
  /// The chart shows medians, and the run has none.
  case noValue(chart: String)
  /// The chart shows ratios, and the run has none.
  case noRatio(chart: String)
  /// The chart compares trials with each other, and the run has one of each.
  case noRepeats(chart: String)
  /// The chart shows published numbers, and the run was not made to reproduce any.
  case nothingPublished(chart: String)
  /// The chart shows several runs, and only one was named.
  case nothingBeside(chart: String)
  /// A file of the charts folder cannot be read or written.
  case fileSystem(attempt: String, reason: String)

  /// The run has nothing for this chart; nothing went wrong.
  package var isAbsence: Bool {
    switch self {
    case .nothingToDraw, .notForSuite, .noValue, .noRatio, .noRepeats, .nothingPublished,
      .nothingBeside:
      true
    default: false
    }
  }

  package var description: String {
    switch self {
    case .gnuplotMissing(let reason):
      "gnuplot cannot be started (\(reason)): install it with `apt-get install gnuplot-nox`"
    case .noFont(let chart):
      "chart \(chart): gnuplot finds no font and draws empty pictures: "
        + "install one with `apt-get install fonts-dejavu-core`"
    case .gnuplotFailed(let chart, let exitCode, let message):
      "chart \(chart): gnuplot ended with exit code \(exitCode): \(message)"
    case .badPicture(let file, let problem):
      "\(file): \(problem): try `gnuplot --version` (5.4 or later with cairo terminals is "
        + "needed) and install gnuplot-nox"
    case .nothingToDraw(let chart):
      "chart \(chart): the run has no successful observation to draw; "
        + "the column `reason` of samples.csv says why"
    case .notForSuite(let chart, let suite):
      "chart \(chart): it cannot show a run of suite \(suite); `bench plot` without --chart draws "
        + "those that can"
    case .noValue(let chart):
      "chart \(chart): the run has no median to draw: `samples.csv` says what became of its trials"
    case .noRatio(let chart):
      "chart \(chart): the run has no ratio to native: it takes native and 6 blocks or more"
    case .noRepeats(let chart):
      "chart \(chart): the run has one trial of each: it takes 2 blocks or more"
    case .nothingPublished(let chart):
      "chart \(chart): the run stands beside no published number: `bench reproduce` makes one that does"
    case .nothingBeside(let chart):
      "chart \(chart): it takes a run of startup and one of memory, with techniques in common, and "
        + "perhaps one of isolation: `bench plot STARTUP --beside MEMORY,ISOLATION`"
    case .fileSystem(let attempt, let reason):
      "\(attempt): \(reason): check that the run's folder is writable and its disk not full"
    }
  }
}
