import ArgumentParser
import SystemPackage

struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with a killed or interrupted run: the same plan, from its last whole block.",
    discussion: """
      EXAMPLES
        sudo bench resume results/20261120-101500-startup

      Whole blocks are kept, the one in flight is measured again; what the killed
      run left on the host is removed first. The plan stays as it is, byte for byte.
      manifest.json records every continuation. Another boot, kernel, processor,
      program or payload image is refused: it would make one run out of two.

      EXIT CODES  0 done or nothing to do, 4 this cannot be continued, or not here,
      5 some cells failed and what was measured is saved, 6 the conditions are other
      ones than at the begin, 130 interrupted.
      """)

  @Argument(help: ArgumentHelp("Folder of a run.", valueName: "run"), completion: .directory)
  var folder: String

  @Flag(help: "Go on though kernel, program or boot differ; recorded.")
  var allowEnvDiff = false

  @Option(help: "Progress line: auto, always or never.")
  var progress = ProgressMode.auto

  @Option(help: "Format of the closing table: text, markdown, csv or json.")
  var format = TableFormat.text

  @Flag(help: "Print nothing but errors; the files are written all the same.")
  var quiet = false

  func run() throws {
    try ContinuedRun(FilePath(folder)).resume(
      RunView(progress: progress, format: format, isQuiet: quiet),
      allowingDifferences: allowEnvDiff)
  }
}
