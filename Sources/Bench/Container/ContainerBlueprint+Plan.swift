internal import CLinux
package import Launch
package import Linux
internal import Model
internal import SystemPackage

extension ContainerBlueprint {
  /// What `plan` needs to know of the host and the request.
  package struct Site: Sendable {
    package let root: RootFolder
    package let cgroups: CgroupParent?
    package let arguments: [String]
    package let environment: [String]
    /// User and group of the process that starts instances.
    package let caller: LaunchPlan.Identity

    package init(
      root: RootFolder, cgroups: CgroupParent?, arguments: [String], environment: [String],
      caller: LaunchPlan.Identity
    ) {
      self.root = root
      self.cgroups = cgroups
      self.arguments = arguments
      self.environment = environment
      self.caller = caller
    }
  }

  /// The launch plan of one instance.
  package func plan(at site: Site) throws(LinuxError) -> LaunchPlan {
    guard !isPrewarmed else { return try launchedPlan(at: site) }
    var plan = LaunchPlan(
      executable: root == .host ? site.root.hostExecutable : site.root.executable,
      arguments: site.arguments, environment: site.environment)
    // A cgroup namespace shows the group its creator was in, so it comes after joining.
    plan.namespaces = limits == nil ? namespaces : namespaces.subtracting([.cgroup])
    // Stepping down takes privileges: an owner who is the caller has nothing to step down from.
    plan.identity = namespaces.contains(.user) && owner != site.caller ? owner : nil
    addDescriptors(&plan)
    if namespaces.contains(.user) { addIdentityMaps(&plan, owner: owner ?? site.caller) }
    if let cgroups = site.cgroups { addCgroup(&plan, cgroups) }
    addRoot(&plan, site.root)
    if let hostName { plan.build("set_host_name", .setHostName(hostName)) }
    if raisesLoopback { plan.build("raise_loopback", .interfaceUp("lo")) }
    try addPrivileges(&plan)
    return plan
  }

  func addDescriptors(_ plan: inout LaunchPlan) {
    plan.build("redirect", .duplicate(.input, onto: 0))
    plan.build("redirect", .duplicate(.output, onto: 1))
    plan.build("redirect", .duplicate(.null, onto: 2))
    if leavesRootOpen {
      // Above all that the harness may hold, so that it takes no other descriptor's place.
      plan.build("leave_open", .duplicate(.hostRoot, onto: 200))
    }
    if startsSession {
      plan.build("new_session", .newSession)
    } else {
      plan.build("new_group", .newProcessGroup)
    }
  }

  /// Root inside is `owner` outside.
  ///
  /// The child writes its own maps, which allows one line of its own ID and, for the group, only
  /// after setgroups is given up (user_namespaces(7)).
  private func addIdentityMaps(_ plan: inout LaunchPlan, owner: LaunchPlan.Identity) {
    plan.build("deny_setgroups", .writeFile("/proc/self/setgroups", text: "deny"))
    plan.build("map_user", .writeFile("/proc/self/uid_map", text: "0 \(owner.user) 1"))
    plan.build("map_group", .writeFile("/proc/self/gid_map", text: "0 \(owner.group) 1"))
  }

  func addCgroup(_ plan: inout LaunchPlan, _ cgroups: CgroupParent) {
    let lists = cgroups.levels.filter { $0.version == .one }
    for index in lists.indices {
      plan.build("join_cgroup", .writeDescriptor(.cgroupTasks(index), text: "0"))
    }
    if namespaces.contains(.cgroup) { plan.build("unshare_cgroup", .unshare([.cgroup])) }
  }

  func addRoot(_ plan: inout LaunchPlan, _ root: RootFolder) {
    switch self.root {
    case .host: break
    case .changed:
      plan.build("chroot", .changeRoot(root.path))
      plan.build("chdir", .changeDirectory("/"))
    case .bound:
      addPrivateMounts(&plan)
      plan.build(
        "mount_bind",
        .mount(
          source: root.path.string, at: root.path, type: "", options: [.bind, .recursive], data: ""
        ))
      addInside(&plan, root.path)
    case .overlay:
      addPrivateMounts(&plan)
      if lowerLayers > 1 { plan.build("chdir", .changeDirectory(root.layers)) }
      addOverlay(&plan, root)
      addInside(&plan, root.stage.appending("merged"))
    }
  }

  /// Nothing mounted here may reach the host, whatever propagation its root has.
  private func addPrivateMounts(_ plan: inout LaunchPlan) {
    plan.build(
      "make_private",
      .mount(source: "", at: "/", type: "", options: [.recursive, .private], data: ""))
  }

  private func addOverlay(_ plan: inout LaunchPlan, _ root: RootFolder) {
    let stage = root.stage
    plan.build(
      "mount_upper",
      .mount(
        source: "tmpfs", at: stage, type: "tmpfs", options: [.noSetuid, .noDevices],
        data: "size=\(upperMebibytes)m,mode=755"))
    for name in ["upper", "work", "merged"] {
      plan.build("mount_upper", .makeDirectory(stage.appending(name), mode: 0o755))
    }
    // Relative names, because mount(2) takes no more than a page of options.
    let lower = (1..<lowerLayers).map { "\($0)" } + [root.path.string]
    let layers =
      "lowerdir=\(lower.joined(separator: ":")),upperdir=\(stage.appending("upper")),workdir=\(stage.appending("work"))"
    plan.build(
      "mount_overlay",
      .mount(
        source: "overlay", at: stage.appending("merged"), type: "overlay", options: .noDevices,
        data: layers))
  }

  /// Mounts below the new root, then makes it the root and lets go of the old one.
  private func addInside(_ plan: inout LaunchPlan, _ top: FilePath) {
    if mountsProc { addProc(&plan, at: top.appending("proc")) }
    if makesDevices { addDevices(&plan, top.appending("dev")) }
    if mountsLayerFolder {
      plan.build(
        "mount_layer",
        .mount(
          source: "tmpfs", at: top.appending("bin").appending(LayerTree.name), type: "tmpfs",
          options: [.noSetuid, .noDevices], data: "size=320m,mode=755"))
    }
    plan.build("chdir", .changeDirectory(top))
    // Both roots at one place: the old one ends up below the new and is detached from there.
    plan.build("pivot_root", .pivotRoot(to: ".", old: "."))
    plan.build("unmount_old_root", .unmount(".", detach: true))
    plan.build("chdir", .changeDirectory("/"))
  }

  func addProc(_ plan: inout LaunchPlan, at path: FilePath) {
    plan.build(
      "mount_proc",
      .mount(
        source: "proc", at: path, type: "proc",
        options: [.noSetuid, .noDevices, .noExecution], data: ""))
    if guardsProc { addProcGuard(&plan, at: path) }
  }

  static let deviceFolderOptions: MountOptions = [.noSetuid, .noExecution]

  private func addDevices(_ plan: inout LaunchPlan, _ folder: FilePath) {
    plan.build(
      "mount_dev",
      .mount(
        source: "tmpfs", at: folder, type: "tmpfs", options: Self.deviceFolderOptions,
        data: "size=64k,mode=755"))
    for (name, minor) in Self.devices {
      let path = folder.appending(name)
      if namespaces.contains(.user) {
        // A user namespace may not make devices: the host's are bound upon empty files.
        plan.build("make_devices", .makeFile(path, mode: 0o666))
        plan.build(
          "make_devices",
          .mount(source: "/dev/\(name)", at: path, type: "", options: .bind, data: ""))
      } else {
        plan.build(
          "make_devices",
          .makeNode(
            path, mode: 0o020666,
            device: clinux_device(name == "tty" ? 5 : 1, minor)))
      }
    }
    for (name, target) in [
      ("fd", "/proc/self/fd"), ("stdin", "fd/0"), ("stdout", "fd/1"), ("stderr", "fd/2"),
    ] {
      plan.build("make_devices", .makeLink(folder.appending(name), to: target))
    }
    // The one place where a device node can be opened takes no others: that is what the devices of a
    // control group are for elsewhere, which version 2 has as a program only.
    plan.build(
      "protect_dev",
      .mount(
        source: "", at: folder, type: "",
        options: Self.deviceFolderOptions.union([.remount, .bind, .readOnly]), data: ""))
  }

  /// Minor numbers of the memory devices (major 1), and `/dev/tty` (major 5, minor 0).
  private static let devices: [(String, UInt32)] = [
    ("null", 3), ("zero", 5), ("full", 7), ("random", 8), ("urandom", 9), ("tty", 0),
  ]

  private func addPrivileges(_ plan: inout LaunchPlan) throws(LinuxError) {
    if let capabilities {
      plan.enter("limit_capabilities", .limitCapabilities(to: capabilities))
      plan.enter("set_capabilities", .setCapabilities(capabilities))
    }
    if forbidsNewPrivileges { plan.enter("no_new_privileges", .noNewPrivileges) }
    if let seccomp { plan.enter("seccomp", .filterCalls(try seccomp.compile())) }
    // Last, because a change of credentials clears it (prctl(2)).
    plan.enter("die_with_parent", .dieWithParent)
  }
}
