import Linux
import Model
import SystemPackage

/// The runs of several suites, one after another: each a whole run in its own part of one folder.
struct RunSeries {
  private let folder: FilePath
  private let setups: [RunSetup]
  private let options: RunOptions

  /// Thinks all of them through, so that nothing is measured before every word has been checked.
  init(_ options: RunOptions, asking selection: SuiteSelection) throws {
    let folder = FilePath(options.out ?? "results/\(Timestamp.now().compact)")
    self.folder = folder
    self.options = options
    setups = try selection.parts(of: options).map { part in
      let runID = try RunSetup.name(of: folder, suffix: "-\(part.suite.name)")
      var own = part.options
      own.out = runID
      var setup = try RunSetup(own, asking: part.suite)
      setup.place(
        in: folder.appending(part.suite.name), runID: runID, sessions: setup.sessions)
      return setup
    }
    try RunFolder.refuseExisting(folder)
  }

  /// What `--dry-run` prints.
  var description: [String] {
    Array(setups.map(\.description).joined(separator: [""]))
  }

  /// Measures one suite after another.
  ///
  /// Trials that fail do not keep the next suite from being measured; whatever else stops a run
  /// stops the series.
  func run() throws {
    for setup in setups { try RunExecution(setup).refuseObstacles() }
    do { try Folder.makeAll(folder) } catch { throw RunFolder.unwritable(error) }
    // Nothing but an empty folder can be removed so: one in which no suite could write.
    defer { try? Folder.remove(folder) }
    var failed: [RunSetup] = []
    for (index, setup) in setups.enumerated() {
      do {
        guard !Interruption.isRequested else { throw Refusal(.interrupted, "interrupted.") }
        announce(setup, index)
        if try RunExecution(setup, after: OwnUsage.mark()).failure() != nil { failed.append(setup) }
      } catch let refusal as Refusal {
        throw stopped(refusal, at: index, failed)
      }
    }
    guard failed.isEmpty else {
      let files = failed.map { "\($0.folder)/samples.csv" }
      throw Refusal(
        .partial,
        "some trials failed; the column `reason` of \(Self.list(files)) says why.")
    }
  }

  private func announce(_ setup: RunSetup, _ index: Int) {
    guard !options.quiet else { return }
    // JSON documents follow each other without anything between.
    if index > 0, options.format != .json { Console.out("") }
    Console.error(
      "bench: suite \(setup.suite.name), \(index + 1) of \(setups.count), into \(setup.folder).")
  }

  /// A refusal of one suite, as the end of all.
  private func stopped(_ refusal: Refusal, at index: Int, _ failed: [RunSetup]) -> Refusal {
    var sentence = refusal.sentence
    while sentence.last == "." { sentence.removeLast() }
    let isBegun = Folder.exists(setups[index].folder)
    let rest = setups[(isBegun ? index + 1 : index)...].map(\.suite.name)
    if !rest.isEmpty { sentence += "; not begun: \(Self.list(rest))" }
    if !failed.isEmpty {
      sentence += "; some trials failed in \(Self.list(failed.map(\.suite.name)))"
    }
    return Refusal(refusal.code, sentence + ".")
  }

  /// `a`, `a and b`, `a, b and c`.
  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and \(last)"
  }
}
