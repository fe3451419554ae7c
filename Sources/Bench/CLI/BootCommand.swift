import ArgumentParser
import Linux
import SystemPackage
import Techniques

/// Boots a Linux guest in our own virtual machine monitor and shows its console.
struct BootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boot",
    abstract: "Boot a Linux guest in our VMM and show its console; measures nothing.",
    discussion: """
      EXAMPLES
        sudo bench boot
        sudo bench boot --kernel vmlinux --initrd initrd.cpio --init /init
        sudo bench boot --vm memory=1G,vcpus=2,block=disk.img --initrd initrd.cpio

      The guest has a serial port, unless --vm serial=off, with the kernel's console on
      it. It ends with a write to port 0x4f4, whose value becomes its status, with a
      reboot, or at the deadline. `bench explain microvm` shows what a boot consists of.

      EXIT CODES  0 ended with status 0, 4 this host lacks something, 5 the guest failed.
      """)

  @OptionGroup var guest: GuestArguments

  @Option(
    help: ArgumentHelp(
      "Initial file system, a cpio archive; the payload's by default.", valueName: "file"))
  var initrd: String?

  @Option(help: "The first program's path in it.")
  var `init` = "/init"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Longest time the guest may take.", valueName: "time"))
  var deadline = DurationArgument(.seconds(60))

  @Argument(parsing: .postTerminator, help: "Arguments of the first program.")
  var arguments: [String] = []

  func run() throws {
    let options = try guest.options()
    guard options.machines.count <= 1 else {
      throw Refusal(.usage, "boot takes one machine: write all switches into one --vm.")
    }
    let machine = try GuestArguments.machine(
      (["serial=on"] + (guest.vm.first.map { [$0] } ?? [])).joined(separator: ","))
    let boot = GuestBoot(
      machine: machine, kernel: options.kernel, archive: initrd.map { FilePath($0) },
      program: `init`, arguments: arguments.isEmpty ? ["hello", "1", "1"] : arguments,
      deadline: deadline.duration)
    Interruption.catchSignals()
    let folder = FilePath("/tmp/bench-boot-\(Timestamp.now().compact)")
    do {
      try Folder.make(folder, mode: 0o700)
      defer { try? Folder.removeAll(folder) }  // it holds nothing but an unpacked kernel
      let report = try boot.run(in: folder) { bytes in Console.write(bytes) }
      guard report.status == 0 else {
        throw Refusal(.partial, "the guest ended with status \(report.status).")
      }
    } catch let error as Refusal {
      throw error
    } catch {
      throw Refusal(.partial, "\(error).")
    }
  }
}

/// What a user can say about Linux guests.
struct GuestArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Kernel of Linux guests, bzImage or vmlinux; the host's own, else Debian's for clouds.",
      valueName: "file"))
  var kernel: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A microVM with other switches, as one more variant: serial=on,memory=1G.",
      valueName: "switches"))
  var vm: [String] = []

  @Option(
    help: ArgumentHelp(
      "Keep snapshots of guests in this folder, and use those that are there.",
      valueName: "folder"))
  var snapshots: String?

  func options() throws(Refusal) -> GuestOptions {
    var options = GuestOptions()
    if let kernel {
      guard Folder.isRegularFile(FilePath(kernel)) else {
        throw Refusal(.usage, "--kernel \(kernel): there is no such file.")
      }
      if let fault = GuestKernel.fault(of: FilePath(kernel)) {
        throw Refusal(.usage, "--kernel \(kernel): \(fault); give a bzImage or a vmlinux.")
      }
      options.kernel = GuestKernel(choice: FilePath(kernel))
    }
    for switches in vm { options.machines.append(try Self.machine(switches)) }
    let labels = options.machines.map(\.label)
    guard Set(labels).count == labels.count else {
      throw Refusal(.usage, "--vm names the same machine twice; leave one of them out.")
    }
    return options
  }

  static func machine(_ switches: String) throws(Refusal) -> GuestOptions.Machine {
    do { return try GuestOptions.Machine(switches) } catch {
      throw Refusal(.usage, "--vm \(switches): \(error).")
    }
  }
}
