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
    if let state = variable("BENCH_STATE") {
      // Absolute, because a new root changes what a relative path means.
      let path = FilePath(state)
      return RunRegistry(folder: path.isAbsolute ? path : workingFolder.pushing(path))
    }
    if geteuid() == 0 { return RunRegistry(folder: "/var/lib/bench") }
    if let state = variable("XDG_STATE_HOME") {
      return RunRegistry(folder: FilePath(state).appending("bench"))
    }
    if let home = variable("HOME") {
      return RunRegistry(folder: FilePath(home).appending(".local/state/bench"))
    }
    return RunRegistry(folder: FilePath("/tmp/bench-\(geteuid())"))
  }

  private static var workingFolder: FilePath {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    return getcwd(&buffer, buffer.count).map { FilePath(String(cString: $0)) } ?? "/"
  }

  /// Makes the folder of a new run and notes who owns it and which cgroups it may make.
  /// - Throws: `EEXIST` when a run of this name has a folder already.
  package func enter(runID: String, cgroups: [FilePath]) throws(LinuxError) -> Workspace {
    try Folder.makeAll(folder)
    let own = folder.appending(runID)
    // Renamed into its place when it is whole: a folder without an owner is nobody's run, and
    // killed at any moment this leaves one that is known as a run.
    let new = folder.appending(".\(getpid())")
    try? Folder.removeAll(new)
    try Folder.make(new)
    do throws(LinuxError) {
      let list = cgroups.map { "\($0)\n" }.joined()
      try TextFile.create(new.appending("cgroups"), Array(list.utf8), permissions: Self.mode)
      let owner = "\(getpid()) \(ProcessTable.startTime(of: getpid()) ?? 0) \(Self.bootID)\n"
      try TextFile.create(new.appending(Self.owner), Array(owner.utf8), permissions: Self.mode)
      guard !Folder.exists(own) else { throw LinuxError("make folder \(own)", .fileExists) }
      try Folder.rename(new, to: own)
    } catch {
      try? Folder.removeAll(new)
      throw error.errno == .directoryNotEmpty
        ? LinuxError("make folder \(own)", .fileExists) : error
    }
    return Workspace(runID: runID, folder: own.string)
  }

  /// Takes down whatever a run that has ended left, its folder last; throws at the first thing that
  /// resists, and the folder then still names the rest.
  package func leave(_ workspace: Workspace) throws(LinuxError) {
    guard let run = run(named: workspace.runID) else { return }
    try Leftovers(of: run).remove()
  }

  /// The runs that have a folder, sorted by ID.
  ///
  /// Whatever else lies in the state folder is none.
  package func runs() -> [Run] {
    ((try? Folder.list(folder)) ?? []).compactMap(run(named:))
  }

  private func run(named name: String) -> Run? {
    let own = folder.appending(name)
    guard let user = Folder.owner(own), let owner = owner(of: own) else { return nil }
    let cgroups = (try? TextFile.read(own.appending("cgroups"))) ?? ""
    return Run(
      runID: name, folder: own, livingOwner: owner.isAlive ? owner.process : nil, user: user,
      cgroups: cgroups.split(separator: "\n").map { FilePath(String($0)) })
  }

  package struct Run: Sendable, Equatable {
    package let runID: String
    package let folder: FilePath
    /// The process that still works on it; nil when it was killed.
    package let livingOwner: Int32?
    /// The user whose folder it is.
    package let user: UInt32
    package let cgroups: [FilePath]
  }

  /// Who made a run, and whether that process is still there; nil for a folder that is no run's.
  private func owner(of folder: FilePath) -> (process: Int32, isAlive: Bool)? {
    guard let line = TextFile.firstLine(folder.appending(Self.owner)) else {
      return Self.maker(of: folder).map { ($0, ProcessTable.startTime(of: $0) != nil) }
    }
    let fields = line.split(separator: " ")
    guard fields.count == 3, let process = Int32(fields[0]), let start = UInt64(fields[1]) else {
      return nil
    }
    return (process, fields[2] == Self.bootID && ProcessTable.startTime(of: process) == start)
  }

  /// The process that was about to make a run's folder; nil for a folder of another name.
  private static func maker(of folder: FilePath) -> Int32? {
    guard let name = folder.lastComponent?.string, name.hasPrefix(".") else { return nil }
    return Int32(name.dropFirst())
  }

  private static let owner = "owner"

  private static let mode = FilePermissions(rawValue: 0o644)

  private static var bootID: String {
    TextFile.firstLine("/proc/sys/kernel/random/boot_id") ?? "unknown"
  }
}
