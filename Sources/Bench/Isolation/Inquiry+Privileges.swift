internal import Linux
internal import Model
internal import SystemPackage

/// Acts that change or reveal the kernel's state.
extension Inquiry {
  static let privileges: [Inquiry] = [
    Inquiry(
      "privilege/capabilities",
      Judging(
        yes: { circumstances in
          let all = circumstances.outside.effectiveCapabilities.nonzeroBitCount
          let text = "\(circumstances.finding.value) of the \(all) that root has outside"
          if circumstances.hasOwnKernel { return IsolationAnswer(.separated, text) }
          return IsolationAnswer(
            circumstances.finding.value < all || circumstances.hasOwn(.user)
              ? .limited : .reachable,
            text)
        }, counts: true)),
    Inquiry("privilege/load-module", .permission()),
    Inquiry("privilege/use-bpf", .permission()),
    Inquiry("privilege/watch-processor", .permission()),
    Inquiry("privilege/use-keys", .permission(in: .user)),
    Inquiry("privilege/handle-faults", .permission()),
    Inquiry("privilege/use-rings", .permission()),
    Inquiry("privilege/enter-namespace", .permission(in: .pid)),
    Inquiry("privilege/make-namespace", .permission()),
    Inquiry("privilege/change-root", .permission()),
    Inquiry("privilege/make-disk", .permission()) { _ throws(TechniqueError) in
      guard let device = disk else { throw InquirySite.unsupported("the host has no disk") }
      return Stage(argument: device)
    },
    Inquiry("privilege/open-memory", .permission()),
    Inquiry("privilege/open-ports", .permission()),
    Inquiry("privilege/load-kernel", .permission()),
    Inquiry("privilege/reboot", .permission(in: .pid)),
    Inquiry("privilege/write-sysctl", .permission()) { _ throws(TechniqueError) in
      Stage(text: "/proc/sys/kernel/printk")
    },
    Inquiry("privilege/write-core-pattern", .permission()) { _ throws(TechniqueError) in
      Stage(text: "/proc/sys/kernel/core_pattern")
    },
    Inquiry("privilege/read-log", .sightOfKernel),
    Inquiry("privilege/watch-files", .permission()),
    Inquiry("privilege/raise-priority", .permission()),
    Inquiry("privilege/real-time", .permission()),
    Inquiry("privilege/account", .permission(in: .pid)),
    Inquiry("privilege/swap", .permission()),
  ]

  /// A disk of the host's, as mknod(2) wants it; one that is no loop device if there is any.
  private static var disk: UInt64? {
    let names = ((try? Folder.list("/sys/block")) ?? []).sorted()
    let order = names.filter { !$0.hasPrefix("loop") } + names.filter { $0.hasPrefix("loop") }
    for name in order {
      let numbers = (TextFile.firstLine(FilePath("/sys/block/\(name)/dev")) ?? "").split(
        separator: ":"
      )
      .compactMap { UInt64($0) }
      guard numbers.count == 2 else { continue }
      let (major, minor) = (numbers[0], numbers[1])
      return minor & 0xff | major << 8 | (minor & ~0xff) << 12
    }
    return nil
  }
}
