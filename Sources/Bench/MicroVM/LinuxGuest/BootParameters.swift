/// What a Linux kernel is told when it starts by its 64-bit boot protocol: the "zero page"
/// (Documentation/arch/x86/zero-page.rst).
struct BootParameters: Sendable {
  /// A range of the guest's memory map (e820).
  struct MemoryRange: Sendable, Equatable {
    let address: UInt64
    let byteCount: UInt64
  }

  /// What the kernel may use: below 640 KiB, and from 1 MiB on.
  static func usableRanges(memoryByteCount: UInt64) -> [MemoryRange] {
    [
      MemoryRange(address: 0, byteCount: LinuxAddressMap.lowMemoryEnd),
      MemoryRange(
        address: LinuxAddressMap.kernel, byteCount: memoryByteCount - LinuxAddressMap.kernel),
    ]
  }

  private static let byteCount = 4096
  private var bytes = [UInt8](repeating: 0, count: byteCount)

  /// - Parameters:
  ///   - header: of a bzImage, as its file has it from 0x1f1 on; empty for an uncompressed kernel.
  ///   - archive: where the initial file system lies.
  ///   - tables: the address of ACPI's root pointer; nil without ACPI.
  init(
    header: [UInt8], memoryByteCount: UInt64, archive: MemoryRange, tables: UInt64?
  ) {
    bytes.replaceSubrange(0x1f1..<0x1f1 + header.count, with: header)
    // A kernel that is entered without its own header expects the magic numbers all the same.
    set(UInt16(0xaa55), at: 0x1fe)
    set(UInt32(0x5372_6448), at: 0x202)
    // type_of_loader: none that is registered. LOADED_HIGH, and the setup heap is not used.
    bytes[0x210] = 0xff
    bytes[0x211] |= 1
    set(UInt32(archive.address), at: 0x218)
    set(UInt32(archive.byteCount), at: 0x21c)
    set(UInt32(LinuxAddressMap.commandLine), at: 0x228)
    // acpi_rsdp_addr
    set(tables ?? 0, at: 0x70)
    let ranges = Self.usableRanges(memoryByteCount: memoryByteCount)
    bytes[0x1e8] = UInt8(ranges.count)
    for (index, range) in ranges.enumerated() {
      let offset = 0x2d0 + 20 * index
      set(range.address, at: offset)
      set(range.byteCount, at: offset + 8)
      // E820_TYPE_RAM
      set(UInt32(1), at: offset + 16)
    }
  }

  func write(into memory: borrowing GuestMemory) throws(MicroVMError) {
    try memory.write(bytes, at: LinuxAddressMap.bootParameters)
  }

  private mutating func set(_ value: some FixedWidthInteger, at offset: Int) {
    bytes.set(value, at: offset)
  }
}

extension [UInt8] {
  /// Writes a little-endian number.
  mutating func set(_ value: some FixedWidthInteger, at offset: Int) {
    Swift.withUnsafeBytes(of: value.littleEndian) { number in
      for (index, byte) in number.enumerated() { self[offset + index] = byte }
    }
  }

  /// The bytes of a little-endian number.
  static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    Swift.withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}

extension GuestMemory {
  /// Copies `bytes` into the guest.
  func write(_ bytes: [UInt8], at address: UInt64) throws(MicroVMError) {
    try range(at: address, byteCount: UInt64(bytes.count)).copyBytes(from: bytes)
  }
}
