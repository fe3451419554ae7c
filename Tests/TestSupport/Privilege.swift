internal import Linux

/// What tests of privileged mechanisms need.
package enum Privilege {
  /// Why tests of mounts, namespaces and control groups cannot run here; nil if they can.
  package static var obstacle: String? {
    CapabilitySet.current.isSuperset(of: CapabilitySet(named: ["cap_sys_admin", "cap_sys_chroot"]))
      ? nil : "needs root: run the tests with sudo"
  }
}
