package import Kvm

/// What can be chosen about a Linux guest's virtual machine; every variant is one of these.
package struct LinuxConfiguration: Sendable, Equatable {
  /// How the kernel is entered.
  package enum Entry: String, Sendable, CaseIterable {
    /// The uncompressed kernel, by the 64-bit boot protocol.
    case vmlinux
    /// The compressed kernel, by the 64-bit boot protocol: it unpacks itself.
    case bzImage = "bzimage"
    /// The uncompressed kernel in 32-bit mode, as Xen's PVH defines it.
    case pvh
  }

  /// How the kernel comes into the guest's memory.
  package enum Loading: String, Sendable, CaseIterable {
    /// Its file's pages are mapped, and copied when somebody writes to them.
    case map
    case copy
  }

  /// Guest memory in bytes: a multiple of 2 MiB, below 3 GiB; work that needs more gets it.
  package var memoryByteCount = 128 << 20
  package var processors = 1
  package var entry = Entry.vmlinux
  package var loading = Loading.copy
  package var interruptController = InterruptController.kernel
  package var hasIntervalTimer = false
  /// ACPI's tables; else the multiprocessor table.
  package var hasAcpi = true
  package var hasSerial = false
  /// Whether the guest's memory is to be backed by huge pages, where the host has them: a fault for
  /// 2 MiB instead of one for each page, and a level less to walk for every miss of the TLB.
  package var hasHugePages = true
  package var hasConsole = false
  /// A file that the guest sees as a disk; with `+rw` behind it the guest may write, to a copy.
  package var disk: Disk?
  /// The name of a tap interface.
  package var network: String?
  /// The path of a Unix socket behind which the guest's sockets are.
  package var socket: String?
  /// Whether the guest runs on a thread without capabilities and behind a seccomp filter.
  package var isGuarded = true
  /// Whether the kernel tells what it does, on its console.
  package var isVerbose = false
  /// More for the kernel's command line.
  package var commandLine = ""

  package struct Disk: Sendable, Equatable {
    package var path: String
    /// Writes go to a copy, never to the file.
    package var isWritable: Bool

    package init(path: String, isWritable: Bool) {
      self.path = path
      self.isWritable = isWritable
    }
  }

  package init() {}

  /// The headline form with some things changed.
  package init(_ change: (inout LinuxConfiguration) -> Void) {
    self.init()
    change(&self)
  }

  /// Virtio devices, in the order of their registers.
  var virtioDevices: [String] {
    (hasConsole ? ["console"] : []) + (disk == nil ? [] : ["block"])
      + (network == nil ? [] : ["net"]) + (socket == nil ? [] : ["vsock"])
  }

  /// The interrupt line of each virtio device.
  var virtioLines: [UInt32] {
    virtioDevices.indices.map { LinuxAddressMap.firstVirtioLine + UInt32($0) }
  }

  /// The kernel's command line before what is the payload's.
  package var kernelArguments: String {
    var words = [
      isVerbose ? "loglevel=7" : "quiet", "panic=-1", "reboot=t", "mitigations=off",
      "random.trust_cpu=on",
      "cryptomgr.notests", "no_timer_check", "tsc=reliable", "nokaslr", "pci=off",
      // The folder of every trace event, and a self-test that cryptomgr.notests leaves: a twentieth
      // of a distribution's boot, for what no guest of ours looks at.
      "initcall_blacklist=tracer_init_tracefs,crypto_kdf108_init",
    ]
    words.append(hasSerial ? "console=ttyS0 8250.nr_uarts=1" : "8250.nr_uarts=0")
    if !hasAcpi {
      words.append("acpi=off")
      for (index, line) in virtioLines.enumerated() {
        let base = LinuxAddressMap.virtioDevices + UInt64(index) * LinuxAddressMap.virtioDeviceBytes
        words.append("virtio_mmio.device=4K@\(hexadecimal(base)):\(line)")
      }
    }
    if !commandLine.isEmpty { words.append(commandLine) }
    return words.joined(separator: " ")
  }

  /// The whole command line: what follows `--` are the arguments of the first program.
  package func commandLine(
    program: String = LinuxBlueprint.program, _ arguments: [String]
  ) -> String {
    "\(kernelArguments) rdinit=\(program) -- " + arguments.joined(separator: " ")
  }
}
