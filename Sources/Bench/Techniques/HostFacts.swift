package import Container
internal import Glibc
package import Launch
package import Linux
package import Model
package import SystemPackage

/// What this host allows the calling process, probed once.
package struct HostFacts: Sendable {
  package let caller: LaunchPlan.Identity
  package let capabilities: CapabilitySet
  package let cgroups: CgroupLayout
  /// Kinds of namespace that the kernel was built with.
  package let namespaces: Set<Namespace>
  package let fileSystems: Set<String>
  /// Why a user without privileges cannot make a user namespace; nil if one can.
  package let userNamespaceObstacle: Obstacle?
  /// Where namespaces for unprivileged owners come from when the caller is root.
  package let unprivilegedOwner: LaunchPlan.Identity
  /// What the user has said about Linux guests.
  package var guests = GuestOptions()

  package struct Obstacle: Sendable, Equatable {
    package let reason: String
    package let remedy: String
  }

  package var isPrivileged: Bool {
    capabilities.isSuperset(of: CapabilitySet(named: ["cap_sys_admin", "cap_sys_chroot"]))
  }

  package static func probe() throws(LinuxError) -> HostFacts {
    let user = geteuid()
    return HostFacts(
      caller: LaunchPlan.Identity(user: user, group: getegid()),
      capabilities: .current, cgroups: try .read(),
      namespaces: Set(Namespace.allCases.filter { Folder.exists($0.procFile) }),
      fileSystems: fileSystems(), userNamespaceObstacle: obstacle(isRoot: user == 0),
      unprivilegedOwner: unprivileged(user: user, group: getegid()))
  }

  private static func fileSystems() -> Set<String> {
    let text = (try? TextFile.read("/proc/filesystems")) ?? ""
    return Set(
      text.split(separator: "\n").compactMap { $0.split(separator: "\t").last }.map(String.init))
  }

  private static func obstacle(isRoot: Bool) -> Obstacle? {
    if TextFile.firstLine("/proc/sys/user/max_user_namespaces") == "0" {
      return Obstacle(
        reason: "the host allows no user namespaces",
        remedy: "sysctl -w user.max_user_namespaces=10000")
    }
    if TextFile.firstLine("/proc/sys/kernel/unprivileged_userns_clone") == "0" {
      return Obstacle(
        reason: "the host reserves user namespaces for root",
        remedy: "sysctl -w kernel.unprivileged_userns_clone=1")
    }
    if TextFile.firstLine("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1" {
      return Obstacle(
        reason: "AppArmor takes the privileges inside user namespaces away",
        remedy: "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0")
    }
    return nil
  }

  /// Who owns what is made "without root" when the caller is root: the user who called sudo, else
  /// `nobody`.
  private static func unprivileged(user: UInt32, group: UInt32) -> LaunchPlan.Identity {
    guard user == 0 else { return LaunchPlan.Identity(user: user, group: group) }
    func identifier(_ name: String) -> UInt32? {
      getenv(name).flatMap { UInt32(String(cString: $0)) }.flatMap { $0 == 0 ? nil : $0 }
    }
    return LaunchPlan.Identity(
      user: identifier("SUDO_UID") ?? 65534, group: identifier("SUDO_GID") ?? 65534)
  }
}

extension Namespace {
  /// The link in `/proc/self/ns` that names the caller's own.
  package var procFile: FilePath {
    FilePath("/proc/self/ns").appending(self == .mount ? "mnt" : rawValue)
  }
}
