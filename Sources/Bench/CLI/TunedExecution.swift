import Glibc
import Launch
import Linux
import SystemPackage
import Tuning

/// A command between tuning the host and putting it back.
struct TunedExecution {
  private let tuner: Tuner<HostFiles>
  private let skipped: Set<String>
  private let report: TuneReport
  private let launch: CompiledLaunch
  private let name: String

  /// How long a command that was asked to end may take.
  private static let patience: Int64 = 10_000_000_000

  /// - Parameter command: the program's name or path, and its arguments.
  init(
    _ tuner: Tuner<HostFiles>, _ command: [String], skipping skipped: Set<String>,
    report: TuneReport
  ) throws(Refusal) {
    self.tuner = tuner
    self.skipped = skipped
    self.report = TuneReport(json: report.json, isForCommand: true)
    name = command.first ?? ""
    let found = name.contains("/") ? FilePath(name) : Program(named: name)?.path
    guard let path = found, !name.isEmpty else {
      throw Refusal(.precondition, "there is no program \"\(name)\" on PATH; give its path.")
    }
    guard access(path.string, X_OK) == 0 else {
      throw Refusal(.precondition, "\(name) cannot be executed; give the path of a program.")
    }
    var plan = LaunchPlan(executable: path, arguments: command, environment: Program.environment)
    // Without its tuner nobody would put the settings back when it ends.
    plan.enter("die_with_parent", .dieWithParent)
    launch = CompiledLaunch(plan)
  }

  /// Ends the process with the command's own status when that is not 0.
  func run() throws {
    let reports = try tuner.apply(skipping: skipped, isForCommand: true)
    var status: Int32 = 0
    var failure: (any Error)?
    do {
      if let refused = reports.first(where: { $0.state == .refused }) {
        throw Refusal(
          .precondition,
          "\(refused.name): \(refused.obstacle); nothing was run: leave it alone with "
            + "--skip \(refused.name).")
      }
      try report.show(reports)
      status = try runCommand()
    } catch { failure = error }
    Interruption.finishUndisturbed()
    if let restoration = try tuner.reset(), !restoration.refusals.isEmpty {
      let failed = TuneReport.refusal(of: restoration, tuner.undoFile)
      if status == 0, failure == nil { throw failed }
      Console.error("bench: \(failed.sentence)")
    }
    if let failure { throw failure }
    if status != 0 { Glibc.exit(status) }
  }

  private func runCommand() throws -> Int32 {
    guard !Interruption.isRequested else { throw interrupted }
    do {
      var child = try launch.start()
      let isCancelled = { Interruption.isRequested }
      if let exit = try child.wait(before: .max, unless: isCancelled) { return code(of: exit) }
      Interruption.finishUndisturbed()
      child.terminate()
      if try child.wait(before: MonotonicClock.now() + Self.patience) == nil { try child.kill() }
      throw interrupted
    } catch let error as LaunchError {
      throw Refusal(.precondition, "\(error).")
    } catch let error as LinuxError { throw Refusal(.internal, "\(error).") }
  }

  private var interrupted: Refusal {
    Refusal(.interrupted, "interrupted; \(name) was ended.")
  }

  private func code(of exit: ChildProcess.Exit) -> Int32 {
    switch exit {
    case .status(let status): return status
    case .signal(let number):
      Console.error("bench: \(name) \(exit).")
      return 128 + number
    }
  }
}
