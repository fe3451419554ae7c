internal import CLinux
internal import Container
internal import Glibc
internal import Linux
internal import Model
internal import SystemPackage

/// Who the payload is: its host name, its user, its control group, its time.
extension Inquiry {
  static let identity: [Inquiry] = [
    Inquiry("uts/see-host-name", .sight) { _ throws(TechniqueError) in Stage(text: hostName) },
    Inquiry(
      "uts/set-host-name",
      Judging {
        if $0.hasOwnKernel { return IsolationAnswer(.separated, "set, in a kernel of its own") }
        if $0.finding.value == 0 {
          return IsolationAnswer(.reachable, "permitted, and it is the host's own name")
        }
        return $0.isSeen == true
          ? IsolationAnswer(.reachable, "set, as the host saw")
          : IsolationAnswer(.separated, "set, and the host's did not change")
      }
    ) { site throws(TechniqueError) in
      let name = site.newName()
      var stage = Stage(argument: namespace("uts"), text: name, isUndone: true)
      stage.look = { _ in hostName == name }
      return stage
    },
    Inquiry(
      "user/root-outside",
      Judging {
        $0.isSeen == nil
          ? IsolationAnswer(.separated, "no process of the host")
          : $0.isSeen == true
            ? IsolationAnswer(.reachable, "user \($0.finding.value) inside is root on the host")
            : IsolationAnswer(.separated, "user \($0.finding.value) inside is not root on the host")
      }
    ) { site throws(TechniqueError) in
      let name = site.newName()
      var stage = Stage(text: name)
      stage.look = { _ in
        guard let process = InquirySite.processes(named: name).first else { return nil }
        return InquirySite.status(process, "Uid").dropFirst().first == "0"
      }
      return stage
    },
    Inquiry("user/set-user", .permission(in: .user)),
    Inquiry("user/set-groups", .permission(in: .user)),
    Inquiry("user/unshare-user", .permission()),
    Inquiry(
      "cgroup/see-group-path",
      Judging {
        if $0.hasOwnKernel { return IsolationAnswer(.separated, "its own kernel's") }
        return $0.hasOwn(.cgroup)
          ? IsolationAnswer(.separated, $0.words("from a root of its own"))
          : IsolationAnswer(.visible, $0.words("from the host's root"))
      }),
    Inquiry("cgroup/see-group", .sight) { site throws(TechniqueError) in try group(site) { $0 } },
    Inquiry("cgroup/write-group", .reach) { site throws(TechniqueError) in
      try group(site) { $0.appending("cgroup.procs") }
    },
    Inquiry("cgroup/make-group", .reach) { site throws(TechniqueError) in
      let name = site.newName()
      let inner = FilePath(try group(site) { $0.appending(name) }.text)
      var stage = try group(site) { $0.appending(name) }
      stage.isUndone = true
      stage.look = { _ in Folder.isFolder(inner) }
      let end = stage.end
      stage.end = {
        rmdir(inner.string)
        end()
      }
      return stage
    },
    Inquiry("cgroup/write-release-agent", .permission()) { _ throws(TechniqueError) in
      guard let hierarchy = try layout().hierarchies.first(where: { $0.version == .one }) else {
        throw InquirySite.unsupported("the host's control groups are of version 2, without agents")
      }
      return Stage(text: hierarchy.mountPoint.appending("release_agent").string)
    },
    Inquiry(
      "time/boot-time",
      .compared(to: "since boot") { _ in
        let now = clinux_boot_time()
        return UInt64(max(0, now - 5_000_000_000))...UInt64(now + 1_000_000_000)
      }),
    Inquiry(
      "time/boot-moment",
      .compared(to: "the second of its boot") { _ in
        let moment = number(in: "/proc/stat", behind: "btime ")
        return max(1, moment) - 1...moment + 1
      }),
    Inquiry("time/set-clock", .permission()),
  ]

  private static var hostName: String {
    TextFile.firstLine("/proc/sys/kernel/hostname") ?? ""
  }

  /// The number of one of this process's own namespaces.
  private static func namespace(_ kind: String) -> UInt64 {
    let link = (try? Folder.target(ofLink: FilePath("/proc/self/ns/\(kind)"))) ?? ""
    return UInt64(link.filter(\.isNumber)) ?? 0
  }

  private static func layout() throws(TechniqueError) -> CgroupLayout {
    do { return try CgroupLayout.read() } catch { throw InquirySite.unsupported("\(error)") }
  }

  /// A control group of the run's, on the host, and a path in it.
  private static func group(
    _ site: InquirySite, _ path: (FilePath) -> FilePath
  ) throws(TechniqueError) -> Stage {
    let parent = CgroupParent(layout: try layout(), limits: .standard, runID: site.runID)
    guard let group = parent.levels.first?.path else {
      throw InquirySite.unsupported("the host has no control groups")
    }
    let isNew = mkdir(group.string, 0o755) == 0
    guard isNew || errno == EEXIST else {
      throw InquirySite.unsupported("the host may make no control group: run as root")
    }
    var stage = Stage(text: path(group).string)
    stage.end = { if isNew { rmdir(group.string) } }
    return stage
  }
}

extension Inquiry {
  /// The number behind a name in a file of /proc; 0 where it is missing.
  static func number(in file: FilePath, behind name: String) -> UInt64 {
    for line in ((try? TextFile.read(file)) ?? "").split(separator: "\n") where line.hasPrefix(name)
    {
      return line.dropFirst(name.utf8.count).split(whereSeparator: { !$0.isNumber }).first
        .flatMap { UInt64($0) } ?? 0
    }
    return 0
  }
}

extension Judging {
  /// A number that shows whose it is: the host's if it lies where the host's does.
  static func compared(
    to what: String, _ range: @escaping @Sendable (Circumstances) -> ClosedRange<UInt64>
  ) -> Judging {
    Judging { circumstances in
      range(circumstances).contains(circumstances.finding.value)
        ? IsolationAnswer(.visible, "\(what) is the host's: \(circumstances.finding.value)")
        : IsolationAnswer(.separated, "\(what) is its own: \(circumstances.finding.value)")
    }
  }
}
