internal import Glibc
package import Linux
internal import Model
package import SystemPackage

/// What a killed run left on the host: found by the run's name, removed in the order in which it
/// can be removed.
package struct Leftovers: Sendable {
  package let run: RunRegistry.Run
  package let processes: [Int32]
  /// Deepest first.
  package let cgroups: [FilePath]
  /// Last mounted first.
  package let mounts: [FilePath]
  /// What it has put up for its instances to find.
  package let witnesses: [WitnessNote]

  package init(of run: RunRegistry.Run) {
    self.run = run
    // Only groups of this run's name, whatever the list in its folder says.
    let own = run.cgroups.filter { CgroupParent.isGroup($0, of: run.runID) }
    let groups = own.filter(Folder.isFolder).flatMap(Self.tree)
    cgroups = groups
    mounts = Self.mounts(below: run.folder)
    witnesses = WitnessNote.all(in: run.folder)
    let marked = ProcessTable.processes(
      withEnvironment: "\(Workspace.environmentName)=\(run.runID)")
    processes = Set(marked + groups.flatMap(Self.members)).subtracting([getpid()]).sorted()
  }

  /// One line for each thing, for the user.
  package var lines: [String] {
    processes.map { "process \($0)" } + mounts.map { "mount \($0)" }
      + cgroups.map { "cgroup \($0)" } + witnesses.map { "\($0.kind.rawValue) \($0.name)" } + [
        "folder \(run.folder)"
      ]
  }

  /// Removes everything; throws at the first thing that resists.
  package func remove() throws(LinuxError) {
    for process in processes { _ = ProcessTable.kill(process) }
    thaw()
    for mount in mounts {
      guard umount2(mount.string, Int32(MNT_DETACH)) == 0 else {
        throw LinuxError("unmount \(mount)", Errno(rawValue: errno))
      }
    }
    for group in cgroups { try removeWhenEmpty(group) }
    for witness in witnesses { witness.remove() }
    try Folder.removeAll(run.folder)
  }

  /// Lets go on what the run had stopped: a process that is frozen by version 1 does not even die.
  package func thaw() {
    for process in processes {
      // One that has ended, or was in no group of its own, is not frozen.
      if let control = try? GroupControl(ofProcess: process) { try? control.thaw() }
    }
  }

  /// The killed processes leave their groups when the kernel gets to it.
  private func removeWhenEmpty(_ group: FilePath) throws(LinuxError) {
    let patience = MonotonicClock.now() + 5_000_000_000
    while rmdir(group.string) != 0, errno != ENOENT {
      let error = errno
      guard error == EBUSY, MonotonicClock.now() < patience else {
        throw LinuxError("remove cgroup \(group)", Errno(rawValue: error))
      }
      MonotonicClock.sleep(.milliseconds(5))
    }
  }

  /// A group and all below it, deepest first.
  private static func tree(_ group: FilePath) -> [FilePath] {
    let children = ((try? Folder.list(group)) ?? []).map { group.appending($0) }
    return children.filter(Folder.isFolder).flatMap(tree) + [group]
  }

  private static func members(of group: FilePath) -> [Int32] {
    let text = (try? TextFile.read(group.appending("cgroup.procs"))) ?? ""
    return text.split(separator: "\n").compactMap { Int32($0) }.filter { $0 > 0 }
  }

  private static func mounts(below folder: FilePath) -> [FilePath] {
    let text = (try? TextFile.read("/proc/self/mountinfo")) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 4 else { return nil }
      let target = FilePath(String(fields[4]))
      return target.starts(with: folder) ? target : nil
    }.reversed()
  }
}
