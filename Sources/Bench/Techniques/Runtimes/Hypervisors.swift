internal import FoundationEssentials
internal import Kvm
internal import Linux
internal import MicroVM
internal import Model
internal import SystemPackage

/// What guests of other people's virtual machine monitors have in common: kernel, initial file system
/// and the words for the kernel.
enum HypervisorGuest {
  static let memoryMebibytes: UInt64 = 128

  /// Guest memory in MiB: as much as `microvm` has, and what the work touches.
  static func memory(for request: WorkloadRequest) -> UInt64 {
    memoryMebibytes + (request.memoryByteCount + (1 << 20) - 1) >> 20
  }

  static func archive(at site: RuntimeSite) -> FilePath { site.folder.appending("initrd") }

  /// Writes the initial file system, whose only program is the payload that processes are.
  static func setUp(_ site: RuntimeSite) throws {
    var files = InitialFileSystem.payload(for: site.request, image: .linux)
    files.addLink("init", to: "bin/payload")
    try TextFile.create(
      archive(at: site), files.archive, permissions: FilePermissions(rawValue: 0o600))
  }

  /// - Parameter words: how this machine is restarted, and what else it needs.
  static func commandLine(_ words: [String], _ order: RuntimeOrder) -> String {
    (["console=ttyS0", "quiet", "loglevel=0", "panic=-1"] + words + ["rdinit=/bin/payload", "--"]
      + order.arguments.dropFirst()).joined(separator: " ")
  }

  static func traits(ending word: String) -> RuntimeTraits {
    var traits = RuntimeTraits()
    traits.needsRoot = false
    traits.isStaged = false
    traits.output = .console(word)
    // A monitor gives each guest a counter of its own.
    traits.sharesCounter = false
    return traits
  }

  /// Whether there is a kernel in the form that a monitor takes.
  static func obstacle(on host: HostFacts, uncompressed: Bool) -> Availability {
    guard let files = host.guests.kernel.files, !uncompressed || files.uncompressed != nil else {
      return .unavailable(
        reason: "there is no \(uncompressed ? "uncompressed " : "")kernel for Linux guests",
        remedy: GuestKernel.remedy)
    }
    return .available
  }

  static func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = Expectation()
    expectation.processID = 1
    if let kernel = site.host.guests.kernel.files {
      expectation.kernelRelease = GuestKernel.describe(kernel)?.release
    }
    return expectation
  }
}

/// QEMU, with the machine it has for microVMs or with a PC.
struct Qemu: Runtime {
  let name: String
  let variant: String
  let summary: String
  var includes: String {
    "the boot of a whole kernel of 128 MiB, " + (isMicro ? "without" : "with")
      + " firmware tables, PCI and ACPI; records by a serial port"
      + (isEmulated ? "; software emulation, no isolation by hardware" : "")
  }
  let program = RuntimeProgram("qemu-system-x86_64", package: "qemu-system-x86")
  private let isMicro: Bool
  private let isEmulated: Bool

  static let all = [("qemu-microvm", true), ("qemu-pc", false)].flatMap { name, isMicro in
    [false, true].map { isEmulated in
      Qemu(
        name: name, variant: isEmulated ? "tcg" : "",
        summary: "QEMU's \(isMicro ? "microvm machine" : "PC (i440FX)") "
          + (isEmulated ? "under TCG, which is emulation" : "with KVM"),
        isMicro: isMicro, isEmulated: isEmulated)
    }
  }

  var traits: RuntimeTraits { HypervisorGuest.traits(ending: "console:restart") }

  func obstacle(on host: HostFacts) -> Availability {
    let kernel = HypervisorGuest.obstacle(on: host, uncompressed: false)
    return isEmulated || kernel != .available ? kernel : LinuxMicroVM.kernelAvailability
  }

  func setUp(_ site: RuntimeSite) throws -> [RuntimeCommand] {
    try HypervisorGuest.setUp(site)
    return []
  }

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    let machine = isMicro ? "microvm,x-option-roms=off,rtc=on,acpi=off,isa-serial=on" : "pc"
    let kernel = site.host.guests.kernel.files
    var arguments = ["-M", machine, "-accel", isEmulated ? "tcg" : "kvm"]
    arguments += ["-cpu", isEmulated ? "qemu64" : "host", "-smp", "1"]
    arguments += ["-m", "\(HypervisorGuest.memory(for: site.request))"]
    arguments += ["-nodefaults", "-no-user-config", "-display", "none", "-no-reboot"]
    // QEMU makes its standard input and output non-blocking, which is its own affair in a pipe.
    arguments += ["-serial", "stdio", "-name", order.instance]
    arguments += ["-kernel", (kernel?.compressed ?? kernel?.main)?.string ?? "KERNEL"]
    arguments += ["-initrd", HypervisorGuest.archive(at: site).string]
    let words = HypervisorGuest.commandLine(["no_timer_check", "reboot=t"], order)
    return RuntimeCommand(site.program, arguments + ["-append", words])
  }

  func expectation(at site: RuntimeSite) -> Expectation { HypervisorGuest.expectation(at: site) }
}

/// Firecracker, by a configuration file, with its API socket open.
struct Firecracker: Runtime {
  let name = "firecracker"
  let summary = "Firecracker: its own minimal machine, with KVM"
  let includes =
    "the boot of a whole kernel of 128 MiB; its own seccomp filters, no jailer; records by a serial port"
  let program = RuntimeProgram("firecracker", package: nil)

  var traits: RuntimeTraits { HypervisorGuest.traits(ending: "console:restart") }

  func obstacle(on host: HostFacts) -> Availability {
    let kernel = HypervisorGuest.obstacle(on: host, uncompressed: true)
    return kernel == .available ? LinuxMicroVM.kernelAvailability : kernel
  }

  func setUp(_ site: RuntimeSite) throws -> [RuntimeCommand] {
    try HypervisorGuest.setUp(site)
    return []
  }

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    let folder = try site.makeFolder(of: order.instance)
    let file = folder.appending("machine.json")
    try TextFile.create(
      file, try configuration(for: order, at: site), permissions: FilePermissions(rawValue: 0o600))
    return RuntimeCommand(
      site.program,
      [
        "--id", order.instance, "--api-sock", folder.appending("api").string, "--config-file",
        file.string,
      ])
  }

  /// The machine as Firecracker's API describes it (`src/firecracker/swagger/firecracker.yaml`).
  func configuration(for order: RuntimeOrder, at site: RuntimeSite) throws -> [UInt8] {
    struct Machine: Encodable {
      let boot: [String: String]
      let drives: [String]
      let configuration: [String: UInt64]
      enum CodingKeys: String, CodingKey {
        case boot = "boot-source"
        case drives
        case configuration = "machine-config"
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(
      try encoder.encode(
        Machine(
          boot: [
            "kernel_image_path": site.host.guests.kernel.files?.uncompressed?.string ?? "KERNEL",
            "initrd_path": HypervisorGuest.archive(at: site).string,
            "boot_args": HypervisorGuest.commandLine(["reboot=k", "pci=off"], order),
          ],
          drives: [],
          configuration: [
            "vcpu_count": 1, "mem_size_mib": HypervisorGuest.memory(for: site.request),
          ])))
  }

  func expectation(at site: RuntimeSite) -> Expectation { HypervisorGuest.expectation(at: site) }
}

/// Cloud Hypervisor, by its command line, with its API socket open.
struct CloudHypervisor: Runtime {
  let name = "cloud-hypervisor"
  let summary = "Cloud Hypervisor: a machine for cloud guests, with KVM"
  let includes =
    "the boot of a whole kernel of 128 MiB, with ACPI and PCI; records by a serial port"
  let program = RuntimeProgram("cloud-hypervisor", package: nil)

  var traits: RuntimeTraits { HypervisorGuest.traits(ending: "console:poweroff") }

  func obstacle(on host: HostFacts) -> Availability {
    let kernel = HypervisorGuest.obstacle(on: host, uncompressed: true)
    return kernel == .available ? LinuxMicroVM.kernelAvailability : kernel
  }

  func setUp(_ site: RuntimeSite) throws -> [RuntimeCommand] {
    try HypervisorGuest.setUp(site)
    return []
  }

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    let folder = try site.makeFolder(of: order.instance)
    return RuntimeCommand(
      site.program,
      [
        "--api-socket", folder.appending("api").string,
        "--kernel", site.host.guests.kernel.files?.uncompressed?.string ?? "KERNEL",
        "--initramfs", HypervisorGuest.archive(at: site).string,
        "--cmdline", HypervisorGuest.commandLine([], order),
        "--cpus", "boot=1", "--memory", "size=\(HypervisorGuest.memory(for: site.request))M",
        "--serial", "tty", "--console", "off",
      ])
  }

  func expectation(at site: RuntimeSite) -> Expectation { HypervisorGuest.expectation(at: site) }
}
