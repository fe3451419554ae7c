/// What a kernel is told when it starts by PVH, in 32-bit mode and without a boot loader
/// (xen/interface/hvm/start_info.h).
struct StartInformation: Sendable {
  private let bytes: [UInt8]

  /// - Parameters:
  ///   - archive: where the initial file system lies.
  ///   - tables: the address of ACPI's root pointer; nil without ACPI.
  init(memoryByteCount: UInt64, archive: BootParameters.MemoryRange, tables: UInt64?) {
    let modules = LinuxAddressMap.startInformation + 0x40
    let map = modules + 0x20
    let ranges = BootParameters.usableRanges(memoryByteCount: memoryByteCount)
    // Magic, version 1, flags, modules and their list, command line, ACPI, memory map and its
    // length, reserved.
    var bytes: [UInt8] = .little(UInt32(0x336e_c578)) + .little(UInt32(1)) + .little(UInt32(0))
    bytes += .little(UInt32(1)) + .little(modules) + .little(LinuxAddressMap.commandLine)
    bytes += .little(tables ?? 0) + .little(map) + .little(UInt32(ranges.count))
    bytes += .little(UInt32(0))
    bytes += [UInt8](repeating: 0, count: 0x40 - bytes.count)
    // A module: address, bytes, its command line, reserved.
    bytes += .little(archive.address) + .little(archive.byteCount) + .little(UInt64(0))
    bytes += .little(UInt64(0))
    for range in ranges {
      // Address, bytes, type (memory), reserved.
      bytes += .little(range.address) + .little(range.byteCount) + .little(UInt32(1))
      bytes += .little(UInt32(0))
    }
    self.bytes = bytes
  }

  func write(into memory: borrowing GuestMemory) throws(MicroVMError) {
    try memory.write(bytes, at: LinuxAddressMap.startInformation)
  }
}
