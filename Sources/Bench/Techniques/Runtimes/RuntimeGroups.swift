package import Container
internal import Glibc
internal import Linux
package import SystemPackage

/// The control groups of one run below which other people's runtimes make theirs: one in every
/// hierarchy, at its top.
package struct RuntimeGroups: Sendable {
  private let layout: CgroupLayout
  private let name: String

  package init(_ layout: CgroupLayout, runID: String) {
    self.layout = layout
    name = CgroupParent.prefix + runID + CgroupParent.runtimesSuffix
  }

  /// The run's group in each hierarchy.
  package var paths: [FilePath] { layout.hierarchies.map { $0.mountPoint.appending(name) } }

  /// How OCI runtimes are told where to make an instance's groups.
  func place(of instance: String) -> String { "/\(name)/\(instance)" }

  /// The file in each hierarchy that a process writes 0 to, to join the stage; those that need it
  /// have their controllers' files filled.
  func makeStage() throws(LinuxError) -> [FilePath] {
    var lists: [FilePath] = []
    for hierarchy in layout.hierarchies {
      let group = hierarchy.mountPoint.appending(name)
      let stage = group.appending("stage")
      for path in [group, stage] {
        guard mkdir(path.string, 0o755) == 0 || errno == EEXIST else {
          throw LinuxError("make cgroup \(path)", Errno(rawValue: errno))
        }
        if hierarchy.version == .one, hierarchy.controllers.contains("cpuset") {
          try inheritProcessors(path)
        }
      }
      lists.append(stage.appending(hierarchy.version == .one ? "tasks" : "cgroup.procs"))
    }
    return lists
  }

  /// On version 1 a new group has no processor and no memory node until it is given some.
  private func inheritProcessors(_ group: FilePath) throws(LinuxError) {
    for file in ["cpuset.cpus", "cpuset.mems"] {
      let above = try TextFile.read(group.removingLastComponent().appending(file))
      let own = try TextFile.read(group.appending(file))
      if own.allSatisfy(\.isWhitespace) { try TextFile.write(above, to: group.appending(file)) }
    }
  }

  /// Bytes that an instance's group is charged with, kernel memory included; nil where it has none.
  func memoryCharge(of instance: String) -> UInt64? {
    guard let hierarchy = layout.hierarchy(of: "memory") else { return nil }
    let file = hierarchy.version == .one ? "memory.usage_in_bytes" : "memory.current"
    let group = hierarchy.mountPoint.appending(name).appending(instance)
    return TextFile.firstLine(group.appending(file)).flatMap { UInt64($0) }
  }

  /// A process of an instance's group; nil where it has none.
  func process(of instance: String) -> Int32? {
    guard let hierarchy = layout.hierarchy(of: "memory") else { return nil }
    let group = hierarchy.mountPoint.appending(name).appending(instance)
    return TextFile.firstLine(group.appending("cgroup.procs")).flatMap { Int32($0) }
  }

  /// Removes what instances left below the run's groups: those whose name holds `instance`, or all.
  func removeRemains(of instance: String? = nil) {
    for path in paths where Folder.exists(path) {
      for name in (try? Folder.list(path)) ?? [] {
        let child = path.appending(name)
        guard Folder.isFolder(child), instance.map(name.contains) ?? (name != "stage") else {
          continue
        }
        Self.removeTree(child)
      }
    }
  }

  /// Removes what no other technique's stage is using; the last one leaves nothing.
  func removeUnused() {
    for path in paths where Folder.exists(path) { Self.removeTree(path) }
  }

  /// A group that its last process has not quite left gets a moment.
  private static func removeTree(_ path: FilePath) {
    for name in (try? Folder.list(path)) ?? [] {
      let child = path.appending(name)
      if Folder.isFolder(child) { removeTree(child) }
    }
    let patience = MonotonicClock.now() + 100_000_000
    while rmdir(path.string) != 0, errno == EBUSY, isEmpty(path), MonotonicClock.now() < patience {
      MonotonicClock.sleep(.milliseconds(1))
    }
  }

  /// Whether no process is in it, and no group below.
  private static func isEmpty(_ group: FilePath) -> Bool {
    let processes = (try? TextFile.read(group.appending("cgroup.procs"))) ?? ""
    let names = (try? Folder.list(group)) ?? []
    return processes.isEmpty && !names.contains { Folder.isFolder(group.appending($0)) }
  }
}
