internal import Images
internal import Kvm
internal import Linux
package import MicroVM
package import Model

/// The payload without a kernel, in our own virtual machine monitor over `/dev/kvm`.
package struct Unikernel: Technique {
  package let name = "unikernel"
  package let variant: String
  package let summary: String
  package let configuration: UnikernelConfiguration
  let origin: GuestOrigin
  package let runsPrograms = false

  init(
    _ variant: String, _ summary: String, _ origin: GuestOrigin = .cold,
    _ change: (inout UnikernelConfiguration) -> Void = { _ in }
  ) {
    self.variant = variant
    self.summary = summary
    self.origin = origin
    configuration = UnikernelConfiguration(change)
  }

  /// The headline form and every variant; one entry adds one.
  package static let all: [Unikernel] = [
    Unikernel("", "the payload as a unikernel at CPL 3 in our own VMM, 16 MiB, calls by port"),
    Unikernel("keeper", "with another virtual machine alive on the host") { $0.hasKeeper = true },
    Unikernel("no-cpuid", "without filling in CPUID") { $0.setsFeatures = false },
    Unikernel("sync-regs", "registers through the run area instead of three ioctls") {
      $0.synchronizesRegisters = true
    },
    Unikernel("tuned", "keeper, no-cpuid and sync-regs together") {
      $0.hasKeeper = true
      $0.setsFeatures = false
      $0.synchronizesRegisters = true
    },
    Unikernel("reused", "a virtual machine that has run once, reset and run again", .reused),
    Unikernel(
      "snapshot", "a new machine that goes on from a saved copy of a guest that was ready",
      .snapshot
    ) { $0.synchronizesRegisters = true },
    Unikernel(
      "snapshot-tuned", "from such a copy, with keeper, no-cpuid and sync-regs", .snapshot
    ) {
      $0.hasKeeper = true
      $0.setsFeatures = false
      $0.synchronizesRegisters = true
    },
    Unikernel("pool", "a machine made before, whose guest is ready and waits", .pool),
    Unikernel("unguarded", "with the capabilities and all system calls of the harness") {
      $0.isGuarded = false
    },
    Unikernel("memory-4m", "with 4 MiB of guest memory") { $0.memoryByteCount = 4 << 20 },
    Unikernel("memory-64m", "with 64 MiB of guest memory") { $0.memoryByteCount = 64 << 20 },
    Unikernel("memory-256m", "with 256 MiB of guest memory") { $0.memoryByteCount = 256 << 20 },
    Unikernel("memory-1g", "with 1 GiB of guest memory") { $0.memoryByteCount = 1 << 30 },
    Unikernel("ioeventfd", "calls by a doorbell, served by a sleeping thread") {
      $0.transport = .doorbell
    },
    Unikernel("mailbox", "calls through memory, served by a polling thread") {
      $0.transport = .mailbox
    },
    Unikernel("ring0", "at CPL 0 instead of 3") { $0.privilege = .supervisor },
  ]

  package func probe() -> Availability {
    let availability = KvmSystem.probe()
    guard availability == .available else { return availability }
    do {
      return try missingFeature() ?? .available
    } catch {
      return .unavailable(reason: "\(error)", remedy: "look into: dmesg | grep kvm")
    }
  }

  /// What of KVM this configuration needs and this host lacks.
  private func missingFeature() throws -> Availability? {
    let system = try KvmSystem.open()
    if configuration.synchronizesRegisters || origin == .reused,
      try !system.synchronizesRegisters()
    {
      return .unavailable(
        reason: "this KVM has no KVM_CAP_SYNC_REGS", remedy: "use Linux 4.17 or later")
    }
    if configuration.transport == .doorbell, try !system.hasDoorbells() {
      return .unavailable(
        reason: "this KVM has no KVM_CAP_IOEVENTFD",
        remedy: "use a kernel built with CONFIG_EVENTFD")
    }
    if configuration.transport != .port, WorkerThread.allowedProcessors < 2 {
      return .unavailable(
        reason: "the guest and the thread that serves it wait for each other by polling, and "
          + "there is only one processor for both",
        remedy: "allow two: --cpus 0,1")
    }
    if configuration.privilege == .supervisor {
      let turn = try PrivilegeProbe.turn.get()
      if turn.isEmulated {
        return .unavailable(
          reason: "KVM's back end \(KvmSystem.backEnd.rawValue) emulates CPL 0: "
            + "an empty loop is more than 20 times slower there than at CPL 3",
          remedy: "use a host with VT-x or AMD-V for its virtual machines")
      }
    }
    return nil
  }

  package func explain() -> [String] {
    origin.before(configuration.hasKeeper) + configuration.recipe
  }

  package func prepare(
    for request: WorkloadRequest, in workspace: Workspace
  ) throws(TechniqueError) -> any Prepared {
    do throws(MicroVMError) {
      let blueprint = try UnikernelBlueprint(
        image: PayloadImage.unikernel.bytes, configuration: configuration,
        memoryByteCount: request.memoryByteCount)
      // A request that does not fit is refused here, and not in every trial.
      _ = try BootBlock(
        arguments: [PayloadImage.unikernel.name] + request.arguments(nonce: .max),
        transport: .port)
      guard origin == .snapshot else {
        return PreparedGuest(UnikernelSource(blueprint, origin), request)
      }
      let store = SnapshotStore(label: label, workspace)
      let identity = SnapshotIdentity.here(
        guest: "\(PayloadImage.unikernel.objectHash) \(configuration)",
        features: blueprint.featureText)
      let snapshot = try store.snapshot(identity) { path throws(MicroVMError) in
        let timer = try SnapshotStore.preparationTimer(request.deadline)
        let machine = try UnikernelSource(blueprint, .cold).ready(under: timer)
        defer {
          var unused = StepRecorder()
          machine.close(steps: &unused)
        }
        try (machine as? UnikernelMachine)?.save(identity, to: path)
      }
      return PreparedGuest(UnikernelSource(blueprint, origin, snapshot), request)
    } catch {
      throw TechniqueError(error)
    }
  }
}
