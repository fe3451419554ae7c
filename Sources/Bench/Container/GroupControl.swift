internal import Linux
package import Model
internal import SystemPackage

/// The control groups of one living instance, whoever made them: limits, accounts, life.
///
/// Limits are written into the groups' files, as `docker update` does it.
package final class GroupControl: InstanceControl {
  /// The instance's group in one hierarchy.
  struct Level {
    let path: FilePath
    /// The group directly below one of ours: where it competes with other instances.
    let top: FilePath
    let version: CgroupLayout.Version
    let controllers: Set<String>
  }

  let levels: [Level]
  /// What had been killed below the group above, before.
  private let killsBefore: UInt64?

  /// Finds the groups of `process`.
  /// - Throws: `unsupported` when it is in none that is an instance's own: below one of ours, and
  ///   neither the harness's nor the one where runtimes are started.
  package init(ofProcess process: Int32) throws(TechniqueError) {
    do {
      let own = try CgroupLayout.read()
      let theirs = try CgroupLayout.read(ofProcess: process)
      levels = zip(own.hierarchies, theirs.hierarchies).compactMap { own, theirs in
        guard own.mountPoint == theirs.mountPoint, own.ownPath != theirs.ownPath,
          let depth = Self.depthOfInstance(theirs.ownPath)
        else { return nil }
        let names = theirs.ownPath.split(separator: "/").map(String.init)
        let path = names.reduce(theirs.mountPoint) { $0.appending($1) }
        return Level(
          path: path, top: names.prefix(depth).reduce(theirs.mountPoint) { $0.appending($1) },
          version: theirs.version,
          controllers: theirs.version == .one ? theirs.controllers : Self.given(to: path))
      }
    } catch { throw TechniqueError(.failed, "\(error)") }
    killsBefore = Self.find("memory", in: levels).flatMap(Self.killsBelow)
    guard !levels.isEmpty else {
      throw TechniqueError(.unsupported, "it makes no control group of an instance's own")
    }
  }

  /// How many names of a path, such as `/a/bench-RUN/NAME/b`, lead to the instance's first group,
  /// directly below one that this tool made; nil where there is none.
  package static func depthOfInstance(_ path: String) -> Int? {
    let names = path.split(separator: "/")
    guard let ours = names.firstIndex(where: { $0.hasPrefix(CgroupParent.prefix) }),
      ours + 1 < names.count, names[ours + 1] != "stage", !names.contains("..")
    else { return nil }
    return ours + 2
  }

  private static func given(to group: FilePath) -> Set<String> {
    let text = (try? TextFile.read(group.appending("cgroup.controllers"))) ?? ""
    return Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  package func apply(_ limits: Limits) throws(TechniqueError) {
    if let bytes = limits.memoryBytes { try limitMemory(bytes) }
    if let percent = limits.processorPercent {
      let level = try level("cpu")
      // Of the scheduler's default period, 100 ms.
      if level.version == .one {
        try write("100000", "cpu.cfs_period_us", level)
        try write("\(percent * 1000)", "cpu.cfs_quota_us", level)
      } else {
        try write("\(percent * 1000) 100000", "cpu.max", level)
      }
    }
    if let weight = limits.processorWeight {
      let level = try level("cpu")
      // Everybody has 1024 shares on version 1, a weight of 100 on version 2.
      if level.version == .one {
        try write("\(weight * 1024 / 100)", "cpu.shares", at: level.top)
      } else {
        try write("\(weight)", "cpu.weight", at: level.top)
      }
    }
    if let processors = limits.processors {
      let list = processors.map(String.init).joined(separator: ",")
      try write(list, "cpuset.cpus", try level("cpuset"))
    }
    if let processes = limits.processes { try write("\(processes)", "pids.max", try level("pids")) }
    if let writing = limits.writing { try limit(writing) }
  }

  private func limitMemory(_ bytes: UInt64) throws(TechniqueError) {
    let level = try level("memory")
    guard level.version == .one else {
      try write("\(bytes)", "memory.max", level)
      return try writeWhereThereIs("0", "memory.swap.max", level)
    }
    try write("\(bytes)", "memory.limit_in_bytes", level)
    // Memory and swap together: what the limit takes may not go to swap instead.
    try writeWhereThereIs("\(bytes)", "memory.memsw.limit_in_bytes", level)
  }

  private func limit(_ writing: Limits.Writing) throws(TechniqueError) {
    let device = try BlockDevice.whole(holding: writing.device)
    if let level = find("blkio"), level.version == .one {
      try write(
        "\(device) \(writing.bytesPerSecond)", "blkio.throttle.write_bps_device", level)
    } else {
      try write("\(device) wbps=\(writing.bytesPerSecond)", "io.max", try level("io"))
    }
  }

  /// The instance's group where `controller` is; version 1 has it if both could.
  func find(_ controller: String) -> Level? { Self.find(controller, in: levels) }

  private static func find(_ controller: String, in levels: [Level]) -> Level? {
    levels.first { $0.version == .one && $0.controllers.contains(controller) }
      ?? levels.first { $0.controllers.contains(controller) }
  }

  /// Processes killed for want of memory; nil where nobody can tell any more.
  ///
  /// Version 2 counts them in every group above, too, and there they outlast a group that its maker
  /// removes as soon as it is empty.
  func outOfMemoryKills(_ level: Level) -> UInt64? {
    if let killsBefore, let now = Self.killsBelow(level) { return now - min(now, killsBefore) }
    return entry("oom_kill", level.version == .one ? "memory.oom_control" : "memory.events", level)
  }

  private static func killsBelow(_ level: Level) -> UInt64? {
    guard level.version == .two else { return nil }
    let above = level.top.removingLastComponent().appending("memory.events")
    return (try? TextFile.read(above)).flatMap { entry("oom_kill", in: $0) }
  }

  private func level(_ controller: String) throws(TechniqueError) -> Level {
    guard let level = find(controller) else {
      throw TechniqueError(
        .unsupported, "its groups have no \(controller) controller on this host")
    }
    return level
  }

  func write(_ text: String, _ file: String, _ level: Level) throws(TechniqueError) {
    try write(text, file, at: level.path)
  }

  private func write(
    _ text: String, _ file: String, at group: FilePath
  ) throws(TechniqueError) {
    do { try TextFile.write(text, to: group.appending(file)) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
  }

  private func writeWhereThereIs(
    _ text: String, _ file: String, _ level: Level
  ) throws(TechniqueError) {
    if Folder.exists(level.path.appending(file)) { try write(text, file, level) }
  }
}
