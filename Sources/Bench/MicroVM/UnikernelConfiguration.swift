internal import PayloadABI

/// How a unikernel's calls reach the host.
package enum HypercallTransport: UInt32, Sendable, CaseIterable {
  /// A port write leaves the guest; the thread that runs it serves the call.
  case port = 0
  /// A port write signals a descriptor inside the kernel; a sleeping thread serves the call.
  case doorbell = 1
  /// Nothing leaves the guest; a polling thread serves the call.
  case mailbox = 2

  /// The port transport runs the guest on the caller's thread, the others on one of its own.
  var needsThread: Bool { self != .port }
}

/// What can be chosen about a unikernel's virtual machine; every variant is one of these.
package struct UnikernelConfiguration: Sendable, Equatable {
  /// Guest memory in bytes: a multiple of 2 MiB, at most 1 GiB; work that needs more gets it.
  package var memoryByteCount = 16 << 20
  /// Whether CPUID is filled in; without it every leaf reads as zero.
  package var setsFeatures = true
  /// Whether registers go through the run area instead of three ioctls.
  package var synchronizesRegisters = false
  package var transport = HypercallTransport.port
  package var privilege = PrivilegeLevel.user
  /// Whether the guest runs on a thread without capabilities and behind a seccomp filter.
  package var isGuarded = true
  /// Whether another virtual machine is kept alive beside the measured one.
  package var hasKeeper = false

  package init() {}

  /// The headline form with some things changed.
  package init(_ change: (inout UnikernelConfiguration) -> Void) {
    self.init()
    change(&self)
  }
}
