internal import Glibc
package import Model

extension KvmSystem {
  /// Whether this process may make virtual machines.
  package static func probe() -> Availability {
    guard access("/dev/kvm", F_OK) == 0 else {
      return .unavailable(
        reason: "there is no /dev/kvm",
        remedy: "turn virtualisation on in the firmware, or in the VM that this host is, then: "
          + "modprobe kvm_intel || modprobe kvm_amd")
    }
    do {
      let system = try KvmSystem.open()
      let version = try system.apiVersion()
      guard version == 12 else {
        return .unavailable(
          reason: "KVM speaks version \(version) of its API, not 12",
          remedy: "use Linux 2.6.22 or later")
      }
      return .available
    } catch {
      return .unavailable(
        reason: "\(error)",
        remedy: error.errno == .permissionDenied
          ? "as root: usermod -aG kvm \"$USER\", then log in again" : "look into: dmesg | grep kvm")
    }
  }
}
