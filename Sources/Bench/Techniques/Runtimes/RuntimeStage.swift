internal import Container
internal import Launch
internal import Linux
internal import SystemPackage

/// Where runtimes are started: a process in a mount namespace and in control groups of the run.
///
/// Runtimes leave mounts, groups and files in places that they choose. Here the mounts are in a
/// namespace that ends with the run, the groups are below the run's own, and `/run` is a file system
/// of its own. Each instance's command is a child of the harness all the same (`WarmLauncher`), so its
/// start is not longer than it would be outside.
final class RuntimeStage {
  private let launcher: WarmLauncher

  init(_ groups: RuntimeGroups, hidingUnifiedHierarchy hides: Bool, on host: HostFacts) throws {
    var plan = LaunchPlan.launcher
    plan.namespaces = [.mount]
    for list in try groups.makeStage() {
      plan.build("join_cgroup", .writeFile(list, text: "0"))
    }
    plan.build(
      "make_private",
      .mount(source: "", at: "/", type: "", options: [.recursive, .private], data: ""))
    for path in ["/run", "/dev/shm"] as [FilePath] where Folder.isFolder(path) {
      plan.build("mount_empty", Self.emptyFileSystem(at: path))
    }
    if hides {
      for hierarchy in host.cgroups.hierarchies where hierarchy.version == .two {
        plan.build("hide_unified", Self.emptyFileSystem(at: hierarchy.mountPoint))
      }
    }
    launcher = try WarmLauncher(plan)
  }

  private static func emptyFileSystem(at path: FilePath) -> LaunchStep {
    .mount(source: "bench", at: path, type: "tmpfs", options: [.noSetuid], data: "mode=755")
  }

  var warmLauncher: WarmLauncher { launcher }

  func end() throws(LinuxError) { try launcher.end() }
}
