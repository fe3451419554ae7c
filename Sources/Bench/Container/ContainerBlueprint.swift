package import Launch
package import Linux
package import Model

/// Which of the kernel's isolation mechanisms an instance is built from.
///
/// Every technique made of existing mechanisms is a value of this type: `native` uses none,
/// `container` uses all.
package struct ContainerBlueprint: Sendable, Equatable {
  package enum Root: Sendable, Equatable {
    /// The host's own root.
    case host
    /// chroot(2) into the prepared root.
    case changed
    /// pivot_root(2) into a bind mount of the prepared root.
    case bound
    /// pivot_root(2) into overlayfs: the prepared root below, a tmpfs above.
    case overlay
  }

  package var namespaces: Set<Namespace> = []
  /// A session of its own, without a controlling terminal; else only a process group of its own,
  /// so that an interrupt from the keyboard reaches the harness alone.
  package var startsSession = false
  /// The user outside that owns the instance's user namespace; nil: the caller.
  package var owner: LaunchPlan.Identity?
  package var limits: CgroupLimits?
  package var root: Root = .host
  /// How many layers an overlay has below its own, the prepared root among them.
  package var lowerLayers = 1
  /// Room in an overlay's own layer, in MiB.
  package var upperMebibytes = 64
  /// Whether the files that lie in layers are the instance's own, in a tmpfs.
  package var mountsLayerFolder = false
  /// A new proc file system at `/proc`.
  package var mountsProc = false
  /// What of `/proc` acts upon the whole host cannot be written, or is hidden.
  package var guardsProc = false
  /// A tmpfs at `/dev` with the six usual devices.
  package var makesDevices = false
  package var hostName: String?
  package var raisesLoopback = false
  package var capabilities: CapabilitySet?
  package var forbidsNewPrivileges = false
  package var seccomp: SeccompProfile?
  /// A mistake that runtimes have made: the payload is left a descriptor of the host's root folder.
  package var leavesRootOpen = false
  /// Whether instances come from a launcher that has root, network namespace, bounding set and
  /// filter ready; needs a root of its own, and no user namespace.
  package var isPrewarmed = false

  package init() {}

  /// Everything, as a runtime would do it; Docker's defaults where there is a choice.
  package static var full: ContainerBlueprint {
    var blueprint = ContainerBlueprint()
    blueprint.namespaces = Set(Namespace.allCases).subtracting([.user])
    blueprint.startsSession = true
    blueprint.limits = .standard
    blueprint.root = .overlay
    blueprint.mountsProc = true
    blueprint.guardsProc = true
    blueprint.makesDevices = true
    blueprint.hostName = "bench"
    blueprint.raisesLoopback = true
    blueprint.capabilities = DockerDefaults.capabilities
    blueprint.forbidsNewPrivileges = true
    blueprint.seccomp = DockerDefaults.seccomp
    return blueprint
  }

  /// A copy with something changed.
  package func with(_ change: (inout ContainerBlueprint) -> Void) -> ContainerBlueprint {
    var copy = self
    change(&copy)
    return copy
  }

  /// Whether its `/dev` has devices: the host's, or its own.
  package var hasDevices: Bool { root == .host || makesDevices }

  /// Whether it can be built without any privilege: everything happens inside a user namespace.
  package var isUnprivileged: Bool {
    limits == nil && root != .changed && (namespaces.isEmpty || namespaces.contains(.user))
  }
}
