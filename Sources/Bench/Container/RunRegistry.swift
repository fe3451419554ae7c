internal import Glibc
package import Linux
package import Model
package import SystemPackage

/// Where runs keep what they make on the host, one folder each, so that what a killed run left can
/// be named and removed.
package struct RunRegistry: Sendable {
  package let folder: FilePath

  package init(folder: FilePath) { self.folder = folder }

  /// `$BENCH_STATE`; else `/var/lib/bench` for root, `~/.local/state/bench` for others.
  ///
  /// Not below `/run`, which is mounted noexec on many systems.
  package static var standard: RunRegistry {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    if let state = variable("BENCH_STATE") { return RunRegistry(folder: FilePath(state)) }
    if geteuid() == 0 { return RunRegistry(folder: "/var/lib/bench") }
    if let state = variable("XDG_STATE_HOME") {
      return RunRegistry(folder: FilePath(state).appending("bench"))
    }
    if let home = variable("HOME") {
      return RunRegistry(folder: FilePath(home).appending(".local/state/bench"))
    }
    return RunRegistry(folder: FilePath("/tmp/bench-\(geteuid())"))
  }

  /// Makes the folder of a new run and notes who owns it and which cgroups it may make.
  package func enter(runID: String, cgroups: [FilePath]) throws(LinuxError) -> Workspace {
    try Folder.makeAll(folder)
    let own = folder.appending(runID)
    try Folder.make(own)
    let owner = "\(getpid()) \(ProcessTable.startTime(of: getpid()) ?? 0) \(Self.bootID)\n"
    try TextFile.create(own.appending(Self.ownerFile), Array(owner.utf8), permissions: Self.mode)
    let list = cgroups.map { "\($0)\n" }.joined()
    try TextFile.create(own.appending("cgroups"), Array(list.utf8), permissions: Self.mode)
    return Workspace(runID: runID, folder: own.string)
  }

  /// Removes the folder of a run that has ended.
  package func leave(_ workspace: Workspace) throws(LinuxError) {
    try Folder.removeAll(FilePath(workspace.folder))
  }

  /// The runs that have a folder, sorted by ID.
  ///
  /// A folder without an `owner` file is none of this tool's: the registry may lie in a folder
  /// that holds other things, and what is listed here is what `bench clean` removes.
  package func runs() -> [Run] {
    let names = (try? Folder.list(folder)) ?? []
    return names.filter { Folder.exists(folder.appending($0).appending(Self.ownerFile)) }.map {
      let own = folder.appending($0)
      let cgroups = (try? TextFile.read(own.appending("cgroups"))) ?? ""
      return Run(
        runID: $0, folder: own, livingOwner: livingOwner(of: own),
        cgroups: cgroups.split(separator: "\n").map { FilePath(String($0)) })
    }
  }

  package struct Run: Sendable, Equatable {
    package let runID: String
    package let folder: FilePath
    /// The process that still works on it; nil when it was killed.
    package let livingOwner: Int32?
    package let cgroups: [FilePath]
  }

  private func livingOwner(of folder: FilePath) -> Int32? {
    guard let line = TextFile.firstLine(folder.appending(Self.ownerFile)) else { return nil }
    let fields = line.split(separator: " ")
    guard fields.count == 3, let process = Int32(fields[0]), let start = UInt64(fields[1]),
      fields[2] == Self.bootID, ProcessTable.startTime(of: process) == start
    else { return nil }
    return process
  }

  private static let ownerFile = "owner"
  private static let mode = FilePermissions(rawValue: 0o644)

  private static var bootID: String {
    TextFile.firstLine("/proc/sys/kernel/random/boot_id") ?? "unknown"
  }
}
