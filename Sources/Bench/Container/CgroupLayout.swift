package import Linux
package import SystemPackage

/// How this host arranges control groups: version 1, version 2, or both side by side.
package struct CgroupLayout: Sendable, Equatable {
  package enum Version: Int, Sendable { case one = 1, two = 2 }

  /// One mounted hierarchy.
  package struct Hierarchy: Sendable, Equatable {
    package let version: Version
    package let mountPoint: FilePath
    /// Controllers that it can give to a group, such as `memory`.
    package let controllers: Set<String>
    /// Where this process sits, seen from the mount point; `/` for the top.
    package let ownPath: String
  }

  package let hierarchies: [Hierarchy]

  /// The hierarchy that has `controller`.
  package func hierarchy(of controller: String) -> Hierarchy? {
    hierarchies.first { $0.controllers.contains(controller) }
  }

  /// `v1`, `v2`, `hybrid` or `none`, for the manifest.
  package var summary: String {
    let one = hierarchies.contains { $0.version == .one && !$0.controllers.isEmpty }
    let two = hierarchies.contains { $0.version == .two }
    return one && two ? "hybrid" : one ? "v1" : two ? "v2" : "none"
  }

  /// Reads the calling process's view.
  /// - Parameter process: whose groups `ownPath` names; nil: the caller's own.
  package static func read(ofProcess process: Int32? = nil) throws(LinuxError) -> CgroupLayout {
    let mounts = try TextFile.read("/proc/self/mountinfo")
    let groups = try TextFile.read(
      FilePath("/proc/\(process.map(String.init) ?? "self")/cgroup"))
    return parse(mounts: mounts, groups: groups) { mountPoint in
      (try? TextFile.read(mountPoint.appending("cgroup.controllers"))) ?? ""
    }
  }

  /// - Parameters:
  ///   - mounts: text of `/proc/self/mountinfo`, proc(5).
  ///   - groups: text of `/proc/self/cgroup`, cgroups(7).
  ///   - unified: text of `cgroup.controllers` below a version 2 mount point.
  package static func parse(
    mounts: String, groups: String, unified: (FilePath) -> String
  ) -> CgroupLayout {
    // "4:memory:/path"; the version 2 line has an empty controller list.
    var ownPaths: [String: String] = [:]
    for line in groups.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      for controller in fields[1].split(separator: ",", omittingEmptySubsequences: false) {
        ownPaths[String(controller)] = String(fields[2])
      }
    }
    var hierarchies: [Hierarchy] = []
    for line in mounts.split(separator: "\n") {
      guard let mount = Mount(line), mount.type == "cgroup" || mount.type == "cgroup2" else {
        continue
      }
      let target = FilePath(mount.target)
      if mount.type == "cgroup2" {
        // A hierarchy may be mounted at several places; its groups are the same at all of them.
        guard !hierarchies.contains(where: { $0.version == .two }) else { continue }
        hierarchies.append(
          Hierarchy(
            version: .two, mountPoint: target,
            controllers: Set(
              unified(target).split(whereSeparator: \.isWhitespace).map(String.init)),
            ownPath: relative(ownPaths[""] ?? "/", to: mount.root)))
      } else {
        let controllers = Set(mount.options).intersection(ownPaths.keys)
        guard let any = controllers.first,
          !hierarchies.contains(where: { $0.version == .one && $0.controllers.contains(any) })
        else { continue }
        hierarchies.append(
          Hierarchy(
            version: .one, mountPoint: target, controllers: controllers,
            ownPath: relative(ownPaths[any] ?? "/", to: mount.root)))
      }
    }
    return CgroupLayout(hierarchies: hierarchies)
  }

  /// In a container the mount shows a subtree: paths are then relative to its root.
  private static func relative(_ path: String, to root: String) -> String {
    guard root != "/", path != root else { return path == root ? "/" : path }
    return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count)) : path
  }

  /// The fields of one mountinfo line that matter here.
  private struct Mount {
    let root: String
    let target: String
    let type: String
    let options: [String]

    init?(_ line: Substring) {
      let halves = line.split(separator: " ")
      guard let dash = halves.firstIndex(of: "-"), dash >= 5, halves.count > dash + 3 else {
        return nil
      }
      root = String(halves[3])
      target = String(halves[4])
      type = String(halves[dash + 1])
      options = halves[dash + 3].split(separator: ",").map(String.init)
    }
  }
}
