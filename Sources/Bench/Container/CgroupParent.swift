internal import Glibc
package import Linux
package import Model
package import SystemPackage

/// The groups of one run, one in each hierarchy that enforces its limits; instances live below.
package struct CgroupParent: Sendable {
  package struct Level: Sendable, Equatable {
    package let path: FilePath
    package let version: CgroupLayout.Version
    /// Limits of an instance: file name and text.
    package let settings: [Setting]
    /// The file of an instance's group that says how much memory it is charged with, kernel memory
    /// included; nil without the memory controller.
    package let chargeFile: String?
    /// Whether a new group has no processor until it is given some: cpuset of version 1.
    package var inheritsProcessors = false
  }
  package struct Setting: Sendable, Equatable {
    package let file: String
    package let text: String
  }

  package let levels: [Level]
  package let limits: CgroupLimits
  private let layout: CgroupLayout
  private let runID: String
  /// The controllers that instances' groups have, as far as the host has them.
  private let controllers: [String]

  /// Name prefix of every group that this tool makes.
  package static let prefix = "bench-"

  /// What the name of the groups ends in that other people's runtimes make theirs below.
  package static let runtimesSuffix = ".runtimes"

  /// Plans the groups of run `runID`; makes nothing.
  /// - Parameter isControlled: whether limits of every kind are to be set while instances live.
  package init(
    layout: CgroupLayout, limits: CgroupLimits, runID: String, isControlled: Bool = false
  ) {
    self.limits = limits
    self.layout = layout
    self.runID = runID
    controllers =
      CgroupLimits.controllers + (isControlled ? CgroupLimits.furtherControllers : [])
    var levels: [Level] = []
    for hierarchy in layout.hierarchies {
      let enforced = hierarchy.controllers.intersection(controllers)
      guard !enforced.isEmpty else { continue }
      let settings = limits.settings(for: enforced, version: hierarchy.version)
      levels.append(
        Level(
          path: Self.base(of: hierarchy).appending(Self.prefix + runID),
          version: hierarchy.version,
          settings: settings.map { Setting(file: $0.file, text: $0.text) },
          chargeFile: enforced.contains("memory")
            ? hierarchy.version == .one ? "memory.usage_in_bytes" : "memory.current" : nil,
          inheritsProcessors: hierarchy.version == .one && enforced.contains("cpuset")))
    }
    self.levels = levels
  }

  /// The same groups, with other limits for an instance that is allowed something else.
  package func keeping(to allowance: Allowance?) -> CgroupParent {
    guard let allowance else { return self }
    return CgroupParent(layout: layout, limits: limits.keeping(to: allowance), runID: runID)
  }

  /// Whether `path` is a place where run `runID` can have had a group: of its name, in a mounted
  /// hierarchy, without a way out of it.
  package static func isGroup(_ path: FilePath, of runID: String) -> Bool {
    let names = [prefix + runID, prefix + runID + runtimesSuffix]
    guard let name = path.lastComponent?.string, names.contains(name), path.isLexicallyNormal,
      let layout = try? CgroupLayout.read()
    else { return false }
    return layout.hierarchies.contains {
      path.starts(with: $0.mountPoint) && path != $0.mountPoint
    }
  }

  /// Where this process may make groups: below its own one in version 1.
  ///
  /// A version 2 group with processes in it cannot hand out controllers ("no internal processes",
  /// cgroups(7)), so there the top is used.
  package static func base(of hierarchy: CgroupLayout.Hierarchy) -> FilePath {
    guard hierarchy.version == .one else { return hierarchy.mountPoint }
    let own = hierarchy.ownPath.split(separator: "/").map(String.init)
    return own.reduce(hierarchy.mountPoint) { $0.appending($1) }
  }

  /// Makes the groups; existing ones are fine.
  package func make() throws(LinuxError) {
    for level in levels {
      if level.version == .two { try enableControllers(above: level.path) }
      guard mkdir(level.path.string, 0o755) == 0 || errno == EEXIST else {
        throw LinuxError("make cgroup \(level.path)", Errno(rawValue: errno))
      }
      if level.version == .two { try enableControllers(in: level.path) }
      if level.inheritsProcessors { try handDownProcessors(level.path) }
    }
  }

  /// Gives the group what the one above has, and has the kernel do the same below.
  private func handDownProcessors(_ group: FilePath) throws(LinuxError) {
    for file in ["cpuset.cpus", "cpuset.mems"] {
      let above = try TextFile.read(group.removingLastComponent().appending(file))
      try TextFile.write(above, to: group.appending(file))
    }
    try TextFile.write("1", to: group.appending("cgroup.clone_children"))
  }

  private func enableControllers(above path: FilePath) throws(LinuxError) {
    try enableControllers(in: path.removingLastComponent())
  }

  private func enableControllers(in path: FilePath) throws(LinuxError) {
    let control = path.appending("cgroup.subtree_control")
    let enabled = Set(try TextFile.read(control).split(whereSeparator: \.isWhitespace))
    let offered = Set(
      try TextFile.read(path.appending("cgroup.controllers")).split(whereSeparator: \.isWhitespace))
    for controller in controllers
    where offered.contains(Substring(controller)) && !enabled.contains(Substring(controller)) {
      try TextFile.write("+\(controller)", to: control)
    }
  }

  /// Removes the groups; absent ones are fine.
  package func remove() throws(LinuxError) {
    for level in levels where Folder.exists(level.path) { try Folder.remove(level.path) }
  }
}
