package import Model

extension ContainerBlueprint {
  /// What a payload inside must see; proof that every mechanism was in force.
  package var expectation: Expectation {
    var expectation = Expectation()
    let showsNamespaces = root != .changed
    if showsNamespaces {
      expectation.separateNamespaces = namespaces
      expectation.sharedNamespaces = Set(Namespace.allCases).subtracting(namespaces)
    }
    expectation.hasOwnRoot = root != .host
    expectation.processID = namespaces.contains(.pid) ? 1 : nil
    expectation.userID = namespaces.contains(.user) ? 0 : nil
    // OVERLAYFS_SUPER_MAGIC, linux/magic.h
    expectation.rootFileSystem = root == .overlay ? 0x794c_7630 : nil
    expectation.effectiveCapabilities = capabilities?.mask
    expectation.boundingCapabilities = capabilities?.mask
    expectation.seccompMode = seccomp == nil ? nil : 2
    expectation.noNewPrivileges = forbidsNewPrivileges ? true : nil
    expectation.privilegeLevel = 3
    expectation.hostName = hostName
    return expectation
  }
}
