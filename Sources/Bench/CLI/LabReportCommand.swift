import ArgumentParser
import Documents
import Labs
import Linux
import SystemPackage

struct LabReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report of a lab, for a student to complete and hand in.",
    discussion: """
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
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument {
    case md, html
  }

  @Argument(help: ArgumentHelp("Name or number of a lab.", valueName: "lab"))
  var name: String

  @Argument(
    help: ArgumentHelp(
      "Folder of its runs, or of several labs; labs/LAB without it.", valueName: "folder"))
  var folder: String?

  @Option(help: "md or html.")
  var format = Form.md

  @Option(help: "Language of the report: en or pt.")
  var lang = Language.english

  @Option(help: ArgumentHelp("File to write; report.md among the runs.", valueName: "file"))
  var out: String?

  @Flag(help: "Write over a report that is there.")
  var replace = false

  func run() throws {
    let lab = try LabSelection.lab(name)
    let place = LabFolder(lab, holding: folder)
    let page = out.map { FilePath($0) } ?? place.path.appending(usualName)
    try place.refuseAnother()
    guard place.isBegun else {
      let option = folder.map { " --out \($0)" } ?? ""
      throw Refusal(
        .precondition,
        "\(place.path) holds no run of lab \(lab.name); this makes them: "
          + "\(lab.needs.contains(.root) ? "sudo " : "")bench lab run \(lab.name)\(option)")
    }
    guard replace || !Folder.exists(page) else {
      throw Refusal(
        .precondition,
        "\(page) exists and may hold answers; add --replace, or choose another file with --out.")
    }
    let (report, problems) = try report(of: lab, in: place, on: page)
    let text = format == .html ? report.document.html() : report.document.markdown()
    do { try RunFolder.replace(page, Array(text.utf8)) } catch {
      throw Refusal(
        .precondition, "the report cannot be written: \(error); choose another file with --out.")
    }
    Console.out("report   \(page)")
    for problem in Set(problems).sorted() { Console.error("bench: no chart: \(problem)") }
  }

  /// `report.md`; the Portuguese one beside it, `report.pt.md`.
  private var usualName: String {
    "report" + (lang == .english ? "" : ".\(lang.rawValue)") + ".\(format.rawValue)"
  }

  /// The report, and why charts are missing in it.
  private func report(
    of lab: Lab, in place: LabFolder, on page: FilePath
  ) throws -> (LabReport, problems: [String]) {
    var problems: [String] = []
    let parts = try lab.runs.map { run in
      let found = try LabFindings(
        run: run, language: lang, folder: place.folder(of: run), page: page,
        carriesDrawings: format == .html
      ).findings()
      problems += found?.problems ?? []
      return LabReport.Part(
        run: run, command: try command(of: run, lab, place), findings: found?.0)
    }
    let simulations = lab.demonstrations.compactMap { name in
      place.output(of: name, in: lang).map { (name: name, output: $0) }
    }
    let report = LabReport(
      lab, language: lang, prediction: try place.prediction(), parts: parts,
      demonstrations: simulations, folder: place.path.string)
    return (report, problems)
  }

  /// The command line that makes a run as it was made, whatever the lab has.
  private func command(of run: LabRun, _ lab: Lab, _ place: LabFolder) throws -> String {
    let folder = place.folder(of: run)
    guard Folder.exists(folder) else { return lab.command(of: run, in: place.path.string) }
    let made = try RunFiles(folder).run()
    var adjustment = LabRun.Adjustment()
    let measured = (made.plan?.arms ?? []).map { arm in
      arm.variant.isEmpty ? arm.technique : "\(arm.technique)/\(arm.variant)"
    }
    adjustment.skipped = made.plan == nil ? [] : run.techniques.filter { !measured.contains($0) }
    let isOwn =
      made.manifest.effort == run.effort && (run.blocks == nil || made.plan?.blocks == run.blocks)
    if !isOwn {
      adjustment.effort = made.manifest.effort
      adjustment.blocks = made.plan?.blocks
    }
    return lab.command(of: run, in: place.path.string, adjusted: adjustment)
  }
}
