/// What a container of a pod is to be: an image, a command, and what it may have.
package struct ContainerDescription: Codable, Sendable, Equatable {
  /// A file or folder of the host inside the container.
  package struct Mount: Codable, Sendable, Equatable {
    package var hostPath: String
    package var containerPath: String
    package var isReadOnly: Bool

    package init(_ hostPath: String, at containerPath: String, isReadOnly: Bool) {
      self.hostPath = hostPath
      self.containerPath = containerPath
      self.isReadOnly = isReadOnly
    }
  }

  /// Limits of the container's control group; what is nil is the runtime's choice.
  package struct Limits: Codable, Sendable, Equatable {
    /// Bytes of memory.
    package var memory: Int64?
    /// Processor time in each period.
    package var cpuQuota: Duration?
    package var cpuPeriod: Duration?
    /// Weight against other groups, 1024 being one processor's.
    package var cpuShares: Int64?
    package var oomScoreAdjustment: Int64?
    /// What to write into which files of a control group of version 2, such as `pids.max`; the
    /// interface has no limit of processes of its own.
    package var unified: [String: String]

    package init(
      memory: Int64? = nil, cpuQuota: Duration? = nil, cpuPeriod: Duration? = nil,
      cpuShares: Int64? = nil, oomScoreAdjustment: Int64? = nil, unified: [String: String] = [:]
    ) {
      self.memory = memory
      self.cpuQuota = cpuQuota
      self.cpuPeriod = cpuPeriod
      self.cpuShares = cpuShares
      self.oomScoreAdjustment = oomScoreAdjustment
      self.unified = unified
    }
  }

  /// The container's name in its pod.
  package var name: String
  /// How often this container was made in its pod before.
  package var attempt: UInt32
  /// An image that the runtime has: name and tag, or identifier.
  package var image: String
  /// Instead of the image's entry point; empty for that one.
  package var command: [String]
  package var arguments: [String]
  package var environment: [String: String]
  package var workingDirectory: String
  package var mounts: [Mount]
  /// What others may find it by.
  package var labels: [String: String]
  /// Where the output goes, from the pod's log folder on; empty for nowhere.
  package var logPath: String
  package var limits: Limits
  /// The profile of the container's own program.
  package var seccomp: SeccompProfile
  package var forbidsNewPrivileges: Bool
  package var hasReadOnlyRoot: Bool
  /// Files and folders that are hidden inside.
  package var maskedPaths: [String]
  /// Files and folders that can only be read inside.
  package var readOnlyPaths: [String]

  package init(
    name: String, attempt: UInt32 = 0, image: String, command: [String],
    arguments: [String] = [], environment: [String: String] = [:], workingDirectory: String = "",
    mounts: [Mount] = [], labels: [String: String] = [:], logPath: String = "",
    limits: Limits = Limits(), seccomp: SeccompProfile = .runtimeDefault,
    forbidsNewPrivileges: Bool = true, hasReadOnlyRoot: Bool = false,
    maskedPaths: [String] = Self.defaultMaskedPaths,
    readOnlyPaths: [String] = Self.defaultReadOnlyPaths
  ) {
    self.name = name
    self.attempt = attempt
    self.image = image
    self.command = command
    self.arguments = arguments
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.mounts = mounts
    self.labels = labels
    self.logPath = logPath
    self.limits = limits
    self.seccomp = seccomp
    self.forbidsNewPrivileges = forbidsNewPrivileges
    self.hasReadOnlyRoot = hasReadOnlyRoot
    self.maskedPaths = maskedPaths
    self.readOnlyPaths = readOnlyPaths
  }

  /// What a kubelet hides of `/proc` and `/sys`.
  ///
  /// It sends these lists itself (`procMount: Default`); a runtime hides nothing unasked.
  package static let defaultMaskedPaths = [
    "/proc/asound", "/proc/acpi", "/proc/kcore", "/proc/keys", "/proc/latency_stats",
    "/proc/timer_list", "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi", "/sys/firmware",
    "/sys/devices/virtual/powercap",
  ]

  /// What a kubelet lets only be read of `/proc`.
  package static let defaultReadOnlyPaths = [
    "/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger",
  ]
}
