internal import Kvm
internal import PayloadABI

extension UnikernelConfiguration {
  /// The boot recipe in words, one step a line, with the numbers that are really used.
  package var recipe: [String] {
    machineSteps + processorSteps + runSteps
  }

  private var machineSteps: [String] {
    [
      "open /dev/kvm",
      "KVM_CREATE_VM: no interrupt controller, no timer",
      "mmap \(memoryByteCount >> 20) MiB, private, anonymous, without reserve",
      "page tables: PML4 at \(hexadecimal(GuestAddressMap.topPageTable)), PDPT at "
        + "\(hexadecimal(GuestAddressMap.directoryPointers)), PD at "
        + "\(hexadecimal(GuestAddressMap.pageDirectory)) with "
        + "\(UInt64(memoryByteCount) / GuestAddressMap.largePage) pages of 2 MiB onto themselves, "
        + "user and writable",
      "GDT at \(hexadecimal(GuestAddressMap.descriptorTable)): "
        + LongMode.descriptors.map(hexadecimal).joined(separator: " "),
      "image: every PT_LOAD to its physical address, from "
        + hexadecimal(GuestAddressMap.image) + " on",
      "boot block at \(hexadecimal(GuestAddressMap.bootBlock)): transport \(transport), "
        + "argv = image, workload, scale, nonce; size of the memory; CLOCK_MONOTONIC as a multiple "
        + "of the time-stamp counter; call block at " + hexadecimal(GuestAddressMap.callBlock),
      "KVM_SET_USER_MEMORY_REGION: slot 0 at 0x0",
    ]
  }

  private var processorSteps: [String] {
    var system = SystemRegisters()
    LongMode.enter(&system, at: privilege)
    let general = LongMode.registers(entry: 0, argument: GuestAddressMap.bootBlock)
    var lines = ["KVM_CREATE_VCPU, mmap of its run area"]
    lines.append(
      setsFeatures
        ? "KVM_SET_CPUID2: what KVM supports, with the hypervisor bit"
        : "no KVM_SET_CPUID2: every CPUID leaf reads as zero")
    lines.append(
      "KVM_SET_DEVICE_ATTR: KVM_VCPU_TSC_OFFSET = 0, where it exists and is not 0 anyway")
    lines.append(
      (synchronizesRegisters ? "registers in the run area: " : "KVM_SET_SREGS: ")
        + "CR0 \(hexadecimal(system.control0.rawValue)) CR3 \(hexadecimal(system.pageTable)) "
        + "CR4 \(hexadecimal(system.control4.rawValue)) "
        + "EFER \(hexadecimal(system.extendedFeatures.rawValue)) "
        + "CS \(hexadecimal(UInt64(LongMode.code(privilege).selector))) "
        + "SS, DS, ES, FS, GS \(hexadecimal(UInt64(LongMode.data(privilege).selector))) "
        + "(CPL \(privilege.rawValue))")
    lines.append(
      (synchronizesRegisters ? "registers in the run area: " : "KVM_SET_REGS: ")
        + "RIP entry, RSP \(hexadecimal(general.stackPointer)), "
        + "RDI \(hexadecimal(general.destinationIndex)), "
        + "RFLAGS \(hexadecimal(general.flags.rawValue)) (IOPL 3), others 0")
    return lines
  }

  private var runSteps: [String] {
    let end = "out to port \(hexadecimal(UInt64(UNIKERNEL_PORT_EXIT))) ends the guest"
    let thread = "KVM_RUN on a thread of its own, on another processor"
    return switch transport {
    case .port:
      ["KVM_RUN: out to port \(hexadecimal(UInt64(UNIKERNEL_PORT_CALL))) is a call; " + end]
    case .doorbell:
      [
        "KVM_IOEVENTFD: port \(hexadecimal(UInt64(UNIKERNEL_PORT_DOORBELL))) signals an eventfd",
        thread + "; this one sleeps on the eventfd and serves calls; " + end,
      ]
    case .mailbox:
      [thread + "; this one polls the call block and serves calls; " + end]
    }
  }
}
