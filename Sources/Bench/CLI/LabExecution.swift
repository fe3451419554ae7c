import Demonstrations
import Documents
import Labs
import Linux
import Model
import SystemPackage
import Techniques

/// The runs of one lab, each made, continued or left as it is.
struct LabExecution {
  let lab: Lab
  let folder: LabFolder
  let view: RunView
  let drawsCharts: Bool
  private let steps: [Step]

  /// What is to be done about one run.
  private enum Step {
    case make(RunSetup)
    /// It was begun before: complete or not.
    case goOn(FilePath)
  }

  /// Thinks all runs through, so that nothing is measured before every word has been checked.
  init(
    _ lab: Lab, in folder: LabFolder, adjusted: LabRun.Adjustment, seed: UInt64?, view: RunView,
    drawsCharts: Bool
  ) throws {
    self.lab = lab
    self.folder = folder
    self.view = view
    self.drawsCharts = drawsCharts
    steps = try lab.runs.map { run in
      let place = folder.folder(of: run)
      if Folder.exists(place) { return .goOn(place) }
      let words = run.arguments(in: folder.path.string, adjusted: adjusted)
      var options = try RunOptions.parse(Array(words.dropFirst()))
      options.seed = seed
      options.progress = view.progress
      options.format = view.format
      options.quiet = view.isQuiet
      options.noCharts = !drawsCharts
      let runID = try RunSetup.name(of: folder.path, suffix: "-\(run.suite)")
      var setup = try RunSetup(options, asking: SuiteSelection.suite(run.suite))
      setup.place(in: place, runID: runID, sessions: setup.sessions)
      return .make(setup)
    }
  }

  /// What `--dry-run` prints.
  var description: [String] {
    Array(
      steps.map { step in
        switch step {
        case .make(let setup): setup.description
        case .goOn(let place): ["run       \(place) is there already"]
        }
      }.joined(separator: [""]))
  }

  /// Refuses what can be known before the first run begins.
  func refuseObstacles() throws(Refusal) {
    try folder.refuseAnother()
    for case .make(let setup) in steps { try RunExecution(setup).refuseObstacles() }
  }

  /// Makes what is missing.
  /// - Returns: the folders of runs in which trials failed.
  func run() throws -> [FilePath] {
    try folder.mark()
    var failed: [FilePath] = []
    for (index, step) in steps.enumerated() {
      guard !Interruption.isRequested else { throw Refusal(.interrupted, "interrupted.") }
      switch step {
      case .make(let setup):
        announce("\(setup.suite.name), \(index + 1) of \(steps.count), into \(setup.folder).")
        sayAbsences(of: setup)
        if try RunExecution(setup, after: OwnUsage.mark()).failure() != nil {
          failed.append(setup.folder)
        }
      case .goOn(let place): if try goOn(place) { failed.append(place) }
      }
    }
    try simulate()
    return failed
  }

  /// Keeps what the lab's simulations say: they take a while, and the report shows them as they are.
  private func simulate() throws {
    for demonstration in Demonstration.all where lab.demonstrations.contains(demonstration.name) {
      let missing = Language.allCases.filter {
        folder.output(of: demonstration.name, in: $0) == nil
      }
      if !missing.isEmpty { announce("simulates \(demonstration.name).") }
      for language in missing {
        let page = DemonstrationText(
          demonstration, seed: 1, runs: demonstration.usualRuns, language: language)
        try folder.keep(page.lines, of: demonstration.name, in: language)
      }
    }
  }

  /// Goes on with a run that was stopped; a complete one is not made again.
  /// - Returns: whether trials of it failed.
  private func goOn(_ place: FilePath) throws -> Bool {
    let run = try ContinuedRun(place)
    guard !run.progress.isComplete || !run.folder.isClosed else {
      announce("\(place) is complete, and is not made again.")
      return false
    }
    announce("\(place) was stopped, and goes on.")
    do {
      try run.resume(view, allowingDifferences: false)
      return false
    } catch let refusal as Refusal where refusal.code == .partial {
      announce(refusal.sentence)
      return true
    }
  }

  private func announce(_ sentence: String) {
    if !view.isQuiet { Console.error("bench: lab \(lab.name): \(sentence)") }
  }

  /// Names what this host cannot do: its rows will say why, too.
  private func sayAbsences(of setup: RunSetup) {
    for contestant in setup.contestants {
      guard case .unavailable(let reason, let remedy) = contestant.technique.probe() else {
        continue
      }
      announce("without \(contestant.label): \(reason): \(remedy)")
    }
  }
}
