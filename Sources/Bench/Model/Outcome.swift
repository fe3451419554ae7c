/// What a payload said at its end.
package struct Outcome: Sendable, Equatable {
  package let checksum: UInt64
  package let operations: UInt64
  /// The payload's own span of work, in ticks of the counter it can read.
  package let workTicks: UInt64
  /// How long the payload then looked around itself for `evidence`; part of E5 to E6.
  package let observationTicks: UInt64
  package let evidence: Evidence
  /// Why there is no result, where the payload could not do its work.
  package let refusal: Refusal?
  /// The span of timed work by another clock, CLOCK_MONOTONIC_RAW, as the host saw it from
  /// outside, in nanoseconds; nil for work that is not timed.
  package var hostNanoseconds: Double?

  /// The payload's own word that it could not do what it was asked for.
  package struct Refusal: Sendable, Equatable {
    /// `unsupported` where the place cannot do it, `failed` where it went wrong.
    package let status: SampleStatus
    package let reason: String

    package init(_ status: SampleStatus, _ reason: String) {
      self.status = status
      self.reason = reason
    }
  }

  package init(
    checksum: UInt64, operations: UInt64, workTicks: UInt64, observationTicks: UInt64,
    evidence: Evidence, refusal: Refusal? = nil
  ) {
    self.refusal = refusal
    self.checksum = checksum
    self.operations = operations
    self.workTicks = workTicks
    self.observationTicks = observationTicks
    self.evidence = evidence
  }
}

/// The kinds of Linux namespace, in the order of the payload's record.
package enum Namespace: String, CaseIterable, Sendable, Codable {
  case mount, uts, ipc, pid, net, user, cgroup, time
}

/// What the payload sees of its surroundings; zero or empty where it cannot tell.
package struct Evidence: Sendable, Equatable {
  package enum Platform: UInt32, Sendable {
    case linux = 1
    case unikernel = 2
  }
  package var platform: Platform = .linux
  /// Inode numbers of `/proc/self/ns/*`; absent where `/proc` is missing.
  package var namespaces: [Namespace: UInt64] = [:]
  package var rootDevice: UInt64 = 0
  package var rootInode: UInt64 = 0
  /// `f_type` of statfs(2) on `/`.
  package var rootFileSystem: UInt64 = 0
  package var effectiveCapabilities: UInt64 = 0
  package var permittedCapabilities: UInt64 = 0
  package var boundingCapabilities: UInt64 = 0
  package var processID: UInt32 = 0
  package var userID: UInt32 = 0
  package var groupID: UInt32 = 0
  /// 0 off, 1 strict, 2 filter.
  package var seccompMode: UInt32 = 0
  package var noNewPrivileges = false
  /// CPL, 0 to 3.
  package var privilegeLevel: UInt32 = 0
  /// CPUID's hypervisor bit.
  package var hypervisor = false
  package var hostName = ""
  /// `uname -r`: the release of the kernel that serves the payload.
  package var kernelRelease = ""
  /// Text of `/proc/self/cgroup`.
  package var cgroup = ""

  package init() {}
}
