package import Launch
package import Linux
internal import Model
internal import SystemPackage

/// A container whose preparation was done before: in a launcher that its instances come from.
extension ContainerBlueprint {
  /// Namespaces that can be made ready before: the network, which all instances of a launcher then
  /// share, and those of which each gets a copy.
  private static let ready: Set<Namespace> = [.net, .mount, .uts]

  /// The plan of the launcher that all instances come from; nil where each begins with nothing.
  package func launcherPlan(at site: Site) throws(LinuxError) -> LaunchPlan? {
    guard isPrewarmed else { return nil }
    var plan = LaunchPlan.launcher
    plan.namespaces = namespaces.intersection(Self.ready)
    plan.build("new_session", .newSession)
    // Processes are seen by those of their own namespace: `/proc` is each instance's.
    with { $0.mountsProc = false }.addRoot(&plan, site.root)
    addProtection(&plan)
    if let hostName { plan.build("set_host_name", .setHostName(hostName)) }
    if raisesLoopback { plan.build("raise_loopback", .interfaceUp("lo")) }
    // What the launcher has in effect it keeps, because it needs it to start others; they lose it as
    // they execute, to the bounding set (capabilities(7)).
    if let capabilities { plan.enter("limit_capabilities", .limitCapabilities(to: capabilities)) }
    if forbidsNewPrivileges { plan.enter("no_new_privileges", .noNewPrivileges) }
    if let seccomp {
      plan.enter("seccomp", .filterCalls(try LauncherFilter.opening(seccomp).compile()))
    }
    return plan
  }

  /// What instances share may not be a way from one to another.
  private func addProtection(_ plan: inout LaunchPlan) {
    guard root == .bound || root == .overlay else { return }
    // Of an overlay without devices that has to be said again.
    plan.build(
      "protect_root",
      .mount(
        source: "", at: "/", type: "",
        options: root == .overlay
          ? [.remount, .bind, .readOnly, .noDevices] : [.remount, .bind, .readOnly], data: "")
    )
  }

  /// What is left to be done for one instance.
  func launchedPlan(at site: Site) throws(LinuxError) -> LaunchPlan {
    var plan = LaunchPlan(
      executable: site.root.executable, arguments: site.arguments, environment: site.environment)
    plan.role = .launched
    plan.namespaces = namespaces.subtracting(limits == nil ? [.net] : [.net, .cgroup])
    addDescriptors(&plan)
    if let cgroups = site.cgroups { addCgroup(&plan, cgroups) }
    if mountsProc { addProc(&plan, at: "/proc") }
    if let seccomp {
      plan.enter("close_filter", .filterCalls(try LauncherFilter.closing(seccomp).compile()))
    }
    plan.enter("die_with_parent", .dieWithParent)
    return plan
  }
}
