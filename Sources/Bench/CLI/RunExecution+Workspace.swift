import Container
import Glibc
import Linux
import Model
import SystemPackage
import Techniques

/// What a run has on the host while it measures, and what may be in its way there.
extension RunExecution {
  /// Refuses what can be known before anything is made on the host.
  func refuseObstacles() throws(Refusal) {
    try refuseUnableHost()
    if registry.runs().contains(where: { $0.runID == setup.runID }) { throw leftBehind }
  }

  func refuseUnableHost() throws(Refusal) {
    guard !setup.available.isEmpty else {
      throw Refusal(.precondition, "this host can run none of the techniques; try `bench doctor`.")
    }
  }

  /// Makes the place for what the run keeps on the host.
  func enter() throws -> Workspace {
    if before != nil { try removeLeftovers() }
    let cgroups = CgroupParent(
      layout: setup.host.cgroups, limits: .standard, runID: setup.runID,
      isControlled: setup.suite.isControl)
    do {
      var workspace = try registry.enter(
        runID: setup.runID,
        cgroups: cgroups.levels.map(\.path)
          + RuntimeGroups(setup.host.cgroups, runID: setup.runID).paths)
      workspace.snapshotFolder = setup.options.guest.snapshots
      guard !Folder.forbidsExecution(FilePath(workspace.folder)) else {
        leave(workspace)
        throw Refusal(
          .precondition,
          "\(registry.folder) is mounted noexec; set BENCH_STATE to a folder where programs may run."
        )
      }
      return workspace
    } catch let error as LinuxError where error.errno == .fileExists {
      throw leftBehind
    } catch let error as LinuxError {
      throw Refusal(
        .precondition, "\(error); set BENCH_STATE to a folder that you may write to.")
    }
  }

  private var leftBehind: Refusal {
    Refusal(
      .precondition,
      "a run named \(setup.runID) has left things on this host; `bench clean` removes them.")
  }

  /// Removes what the process that is to be continued left on the host when it was killed.
  private func removeLeftovers() throws(Refusal) {
    guard let run = registry.runs().first(where: { $0.runID == setup.runID }) else { return }
    if let owner = run.livingOwner {
      throw Refusal(
        .precondition,
        "process \(owner) is at work on a run named \(setup.runID); wait for its end.")
    }
    guard run.user == geteuid() else {
      throw Refusal(
        .precondition,
        "user \(run.user) has left things of a run named \(setup.runID) on this host; "
          + "`bench clean` as that user removes them.")
    }
    let leftovers = RunRemains(of: run)
    do { try leftovers.remove() } catch {
      throw Refusal(.precondition, "\(error); end what uses it, then resume again.")
    }
    if !options.quiet {
      Console.error(
        "bench: removed what the killed run had left: \(leftovers.own.processes.count) processes, "
          + "\(leftovers.own.mounts.count) mounts, \(leftovers.own.cgroups.count) cgroups, its folder."
      )
    }
  }

  func leave(_ workspace: Workspace) {
    do {
      try EngineRemains(of: workspace.runID, in: FilePath(workspace.folder)).remove()
      try registry.leave(workspace)
    } catch {
      Console.error("bench: \(error); `bench clean` can remove it.")
    }
  }
}
