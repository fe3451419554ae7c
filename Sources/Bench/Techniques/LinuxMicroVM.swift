internal import Kvm
internal import Linux
internal import MicroVM
package import Model
internal import SystemPackage

/// The payload as the only program of a Linux guest, in our own virtual machine monitor.
package struct LinuxMicroVM: Technique {
  package static let family = "microvm"
  package let name: String = LinuxMicroVM.family
  package let variant: String
  package let summary: String
  let configuration: LinuxConfiguration
  let origin: GuestOrigin
  /// Which kernel its guests boot.
  let kernel: Kernel
  package let runsPrograms = false

  enum Kernel: Sendable, Equatable {
    case chosen(GuestKernel)
    /// The one that `scripts/build-guest-kernel` makes.
    case minimal

    var files: GuestKernel.Files? {
      switch self {
      case .chosen(let kernel): kernel.files
      case .minimal: GuestKernel.minimal
      }
    }
  }

  init(
    _ variant: String, _ summary: String, _ kernel: Kernel, _ origin: GuestOrigin = .cold,
    _ change: (inout LinuxConfiguration) -> Void = { _ in }
  ) {
    self.variant = variant
    self.summary = summary
    self.kernel = kernel
    self.origin = origin
    configuration = LinuxConfiguration(change)
  }

  /// The headline form, every variant, and those that the user has put together.
  static func all(_ options: GuestOptions) -> [LinuxMicroVM] {
    let kernel = Kernel.chosen(options.kernel)
    return [
      LinuxMicroVM(
        "", "the payload as init of a Linux guest in our own VMM: 128 MiB, no devices", kernel)
    ] + entries(kernel) + machines(kernel)
      + options.machines.map { machine in
        LinuxMicroVM(
          machine.label, "with \(machine.label)", kernel
        ) { $0 = machine.configuration }
      }
  }

  private static func entries(_ kernel: Kernel) -> [LinuxMicroVM] {
    [
      LinuxMicroVM("bzimage", "the compressed kernel, which unpacks itself", kernel) {
        $0.entry = .bzImage
      },
      LinuxMicroVM("pvh", "the kernel entered in 32-bit mode, by PVH", kernel) { $0.entry = .pvh },
      LinuxMicroVM("map", "the kernel's file mapped into memory instead of copied", kernel) {
        $0.loading = .map
      },
      LinuxMicroVM("minimal", "a small kernel, by scripts/build-guest-kernel", .minimal),
      LinuxMicroVM(
        "snapshot", "a new machine that goes on from a saved copy of a guest that was ready",
        kernel, .snapshot),
      LinuxMicroVM("pool", "a machine made before, whose guest is ready and waits", kernel, .pool),
    ]
  }

  private static func machines(_ kernel: Kernel) -> [LinuxMicroVM] {
    [
      LinuxMicroVM("serial", "with a serial port, and the kernel's console on it", kernel) {
        $0.hasSerial = true
      },
      LinuxMicroVM("pit", "with the interval timer of a PC", kernel) {
        $0.hasIntervalTimer = true
      },
      LinuxMicroVM("split", "with the local APICs alone in the host's kernel", kernel) {
        $0.interruptController = .split
      },
      LinuxMicroVM("memory-1g", "with 1 GiB of guest memory", kernel) {
        $0.memoryByteCount = 1 << 30
      },
      LinuxMicroVM("smallpages", "without huge pages behind the guest's memory", kernel) {
        $0.hasHugePages = false
      },
      LinuxMicroVM("unguarded", "with the capabilities and system calls of the harness", kernel) {
        $0.isGuarded = false
      },
    ]
  }

  package func probe() -> Availability {
    let availability = KvmSystem.probe()
    guard availability == .available else { return availability }
    do {
      if let missing = try missingFeature() { return missing }
    } catch {
      return .unavailable(reason: "\(error)", remedy: "look into: dmesg | grep kvm")
    }
    guard kernel.files != nil else {
      return kernel == .minimal
        ? .unavailable(
          reason: "there is no small kernel",
          remedy: "scripts/build-guest-kernel micro builds it, in some minutes")
        : .unavailable(
          reason: "there is no kernel for Linux guests", remedy: GuestKernel.remedy)
    }
    return .available
  }

  /// What of KVM a kernel needs and this host lacks.
  private func missingFeature() throws -> Availability? {
    let system = try KvmSystem.open()
    guard try system.hasInterruptControllers() else {
      return .unavailable(
        reason: "this KVM has no interrupt controllers (KVM_CAP_IRQCHIP)",
        remedy: "use a host with VT-x or AMD-V for its virtual machines")
    }
    if configuration.interruptController == .split, try !system.splitsInterruptControllers() {
      return .unavailable(
        reason: "this KVM has no KVM_CAP_SPLIT_IRQCHIP", remedy: "use Linux 4.5 or later")
    }
    return try Self.emulation()
  }

  /// Why no kernel can run on this host's KVM; nil where one can.
  static func emulation() throws -> Availability? {
    let turn = try PrivilegeProbe.turn.get()
    guard turn.isEmulated else { return nil }
    return .unavailable(
      reason: "KVM's back end \(KvmSystem.backEnd.rawValue) emulates CPL 0, where a kernel runs: "
        + "an empty loop is more than 20 times slower there than at CPL 3",
      remedy: "use a host with VT-x or AMD-V for its virtual machines, or scripts/lab")
  }

  /// Whether somebody else's virtual machine monitor can run a kernel here.
  static var kernelAvailability: Availability {
    let availability = KvmSystem.probe()
    guard availability == .available else { return availability }
    do { return try emulation() ?? .available } catch {
      return .unavailable(reason: "\(error)", remedy: "look into: dmesg | grep kvm")
    }
  }

  package func explain() -> [String] {
    origin.before(false) + configuration.recipe(kernel.files?.main.string ?? "KERNEL")
  }

  package func prepare(
    for request: WorkloadRequest, in workspace: Workspace
  ) throws(TechniqueError) -> any Prepared {
    guard let files = kernel.files else {
      throw TechniqueError(.failed, "there is no kernel for Linux guests: \(GuestKernel.remedy)")
    }
    do throws(MicroVMError) {
      let folder = try Self.folder(workspace, files)
      let kernel = try files.file(for: configuration.entry, unpackedIn: folder)
      let blueprint = try LinuxBlueprint(
        configuration, kernel: kernel,
        archive: InitialFileSystem.payload(for: request).archive,
        memoryByteCount: request.memoryByteCount)
      let source = LinuxSource(blueprint, origin)
      guard origin == .snapshot else { return PreparedGuest(source, request) }
      let store = SnapshotStore(label: label, workspace)
      let identity = SnapshotIdentity.here(
        guest: "\(kernel.release ?? kernel.path.string) \(configuration)",
        features: blueprint.featureText)
      source.snapshot = try store.snapshot(identity) { path throws(MicroVMError) in
        let timer = try SnapshotStore.preparationTimer(request.deadline)
        let machine = try LinuxSource(blueprint, .cold).ready(under: timer)
        defer {
          var unused = StepRecorder()
          machine.close(steps: &unused)
        }
        try (machine as? LinuxMachine)?.save(identity, to: path)
      }
      return PreparedGuest(source, request)
    } catch {
      throw TechniqueError(error)
    }
  }

  /// Where a kernel that has to be unpacked goes: one place for all variants of a run.
  private static func folder(
    _ workspace: Workspace, _ files: GuestKernel.Files
  ) throws(MicroVMError) -> FilePath {
    let folder = FilePath(workspace.folder).appending("kernel")
    do { try Folder.makeAll(folder) } catch { throw .linux(error) }
    return folder
  }
}
