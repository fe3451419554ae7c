extension LinuxConfiguration {
  /// The boot recipe in words, one step a line, with the numbers that are really used.
  package func recipe(_ kernel: String) -> [String] {
    controllers + memorySteps(kernel) + bootSteps + processorSteps + deviceSteps + [
      "KVM_RUN" + (isGuarded ? " on a thread without capabilities, behind a seccomp filter" : "")
        + ": init writes its call block's address to port "
        + "\(hexadecimal(UInt64(GuestPorts.linux.call))), and its end to port "
        + hexadecimal(UInt64(GuestPorts.linux.exit))
    ]
  }

  private var controllers: [String] {
    var lines = ["open /dev/kvm", "KVM_CREATE_VM"]
    switch interruptController {
    case .off: break
    case .kernel: lines.append("KVM_SET_TSS_ADDR, KVM_CREATE_IRQCHIP: 8259, I/O APIC, local APIC")
    case .split: lines.append("KVM_SET_TSS_ADDR, KVM_ENABLE_CAP KVM_CAP_SPLIT_IRQCHIP: local APIC")
    }
    if hasIntervalTimer { lines.append("KVM_CREATE_PIT2") }
    return lines
  }

  private func memorySteps(_ kernel: String) -> [String] {
    [
      "mmap \(memoryByteCount >> 20) MiB, private, anonymous, without reserve"
        + (hasHugePages ? ", for huge pages" : ""),
      entry == .bzImage
        ? "kernel \(kernel): its protected-mode part to \(hexadecimal(LinuxAddressMap.kernel))"
        : "kernel \(kernel): every PT_LOAD to its physical address, "
          + (loading == .map ? "mapped from the file" : "copied"),
      "initial file system: a cpio archive with the payload as \(LinuxBlueprint.program), at the end "
        + "of memory",
    ]
  }

  private var bootSteps: [String] {
    var lines = [
      "command line at \(hexadecimal(LinuxAddressMap.commandLine)): \(kernelArguments) "
        + "rdinit=\(LinuxBlueprint.program) -- workload, scale, nonce"
    ]
    lines.append(
      entry == .pvh
        ? "start information of PVH at \(hexadecimal(LinuxAddressMap.startInformation))"
        : "boot parameters at \(hexadecimal(LinuxAddressMap.bootParameters)): memory map, archive")
    lines.append(
      hasAcpi
        ? "ACPI at \(hexadecimal(LinuxAddressMap.acpiTables)): RSDP, XSDT, FADT, MADT, DSDT"
        : "multiprocessor table at \(hexadecimal(LinuxAddressMap.multiprocessorTable))")
    lines.append("KVM_SET_USER_MEMORY_REGION: slot 0 at 0x0")
    return lines
  }

  private var processorSteps: [String] {
    [
      "\(processors) times KVM_CREATE_VCPU, mmap of its run area, KVM_SET_CPUID2",
      "KVM_SET_DEVICE_ATTR: KVM_VCPU_TSC_OFFSET = 0, where it exists and is not 0 anyway",
      "KVM_SET_SREGS, KVM_SET_REGS: "
        + (entry == .pvh
          ? "32-bit mode, RBX the start information"
          : "64-bit mode, the first GiB mapped onto itself, RSI the boot parameters"),
    ]
  }

  private var deviceSteps: [String] {
    var lines: [String] = []
    if hasSerial {
      lines.append("8250 serial port at \(hexadecimal(UInt64(LinuxAddressMap.serialPort)))")
    }
    for (index, device) in virtioDevices.enumerated() {
      let base = LinuxAddressMap.virtioDevices + UInt64(index) * LinuxAddressMap.virtioDeviceBytes
      lines.append("virtio \(device) at \(hexadecimal(base)), line \(virtioLines[index])")
    }
    return lines
  }
}
