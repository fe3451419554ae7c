/// The few tables by which a kernel finds its processors, its interrupt controller and its virtio
/// devices (ACPI Specification 6.4, chapter 5).
struct AcpiTables: Sendable {
  /// Where a kernel finds the root pointer.
  static let rootPointer = LinuxAddressMap.acpiTables
  private let bytes: [UInt8]

  /// - Parameter virtioLines: the interrupt line of each virtio device, in the order of their
  ///   registers.
  init(processors: Int, hasInputOutputController: Bool, hasSerial: Bool, virtioLines: [UInt32]) {
    var bytes = [UInt8](repeating: 0, count: 36)
    func place(_ table: [UInt8]) -> UInt64 {
      // Tables begin at multiples of 16.
      bytes += [UInt8](repeating: 0, count: (16 - bytes.count % 16) % 16)
      defer { bytes += table }
      return LinuxAddressMap.acpiTables + UInt64(bytes.count)
    }
    let description = place(
      Self.table(
        "DSDT", revision: 2,
        AcpiDeviceList.code(hasSerial: hasSerial, virtioLines: virtioLines)))
    let fixed = place(Self.fixedDescription(at: description, hasSerial: hasSerial))
    let interrupts = place(
      Self.interrupts(
        processors: processors, hasInputOutputController: hasInputOutputController))
    let root = place(
      Self.table("XSDT", revision: 1, .little(fixed) + .little(interrupts)))
    bytes.replaceSubrange(0..<36, with: Self.rootPointer(to: root))
    self.bytes = bytes
  }

  func write(into memory: borrowing GuestMemory) throws(MicroVMError) {
    try memory.write(bytes, at: LinuxAddressMap.acpiTables)
  }

  /// RSDP (5.2.5.3): both checksums, the second of all 36 bytes.
  private static func rootPointer(to root: UInt64) -> [UInt8] {
    var bytes: [UInt8] = Array("RSD PTR ".utf8) + [0] + Array("BENCH ".utf8) + [2]
    bytes += .little(UInt32(0)) + .little(UInt32(36)) + .little(root) + [0, 0, 0, 0]
    bytes[8] = MultiprocessorTable.checksum(Array(bytes[..<20]))
    bytes[32] = MultiprocessorTable.checksum(bytes)
    return bytes
  }

  /// A table: signature, length, revision, checksum, and who made it (5.2.6).
  private static func table(_ name: String, revision: UInt8, _ contents: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = Array(name.utf8) + .little(UInt32(36 + contents.count)) + [revision, 0]
    bytes += Array("BENCH ".utf8) + Array("MICROVM ".utf8) + .little(UInt32(1))
    bytes += Array("BNCH".utf8) + .little(UInt32(1)) + contents
    bytes[9] = MultiprocessorTable.checksum(bytes)
    return bytes
  }

  /// FADT (5.2.9): reduced hardware, so that nothing of a PC's power management is looked for.
  private static func fixedDescription(at description: UInt64, hasSerial: Bool) -> [UInt8] {
    var contents = [UInt8](repeating: 0, count: 276 - 36)
    func set(_ value: some FixedWidthInteger, at offset: Int) {
      contents.set(value, at: offset - 36)
    }
    set(UInt32(description), at: 40)
    // IAPC_BOOT_ARCH: devices on the old bus only if there is a serial port; neither keyboard
    // controller nor VGA; no CMOS clock.
    set(UInt16((hasSerial ? 1 : 0) | 1 << 2 | 1 << 5), at: 109)
    // HW_REDUCED_ACPI, PWR_BUTTON and SLP_BUTTON not as fixed hardware.
    set(UInt32(1 << 20 | 1 << 4 | 1 << 5), at: 112)
    set(UInt8(5), at: 131)
    set(description, at: 140)
    return table("FACP", revision: 6, contents)
  }

  /// MADT (5.2.12): local APICs, and the I/O APIC with the lines of the old bus.
  private static func interrupts(processors: Int, hasInputOutputController: Bool) -> [UInt8] {
    var contents: [UInt8] = .little(UInt32(LinuxAddressMap.localController)) + .little(UInt32(0))
    for number in 0..<processors {
      contents += [0, 8, UInt8(number), UInt8(number)] + .little(UInt32(1))
    }
    if hasInputOutputController {
      contents += [1, 12, UInt8(processors), 0]
      contents += .little(UInt32(LinuxAddressMap.inputOutputController)) + .little(UInt32(0))
      // The timer's line 0 is the I/O APIC's pin 2.
      contents += [2, 10, 0, 0] + .little(UInt32(2)) + .little(UInt16(0))
    }
    return table("APIC", revision: 4, contents)
  }
}
