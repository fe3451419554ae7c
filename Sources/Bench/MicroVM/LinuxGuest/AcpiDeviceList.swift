/// The code of ACPI's DSDT that declares devices: AML, written by hand (ACPI Specification 6.4,
/// chapter 20).
enum AcpiDeviceList {
  /// `Scope (\_SB) { Device (COM1) { … } Device (VIRn) { … } … }`; nothing without devices.
  static func code(hasSerial: Bool, virtioLines: [UInt32]) -> [UInt8] {
    guard hasSerial || !virtioLines.isEmpty else { return [] }
    let virtio = virtioLines.enumerated().flatMap {
      virtioDevice(UInt8($0.offset), line: $0.element)
    }
    return [0x10] + package(Array("\\_SB_".utf8) + (hasSerial ? serialPort : []) + virtio)
  }

  /// `Device (COM1) { Name (_HID, EisaId ("PNP0501")) Name (_CRS, …) }`.
  ///
  /// With reduced hardware a kernel has no interrupts of the old bus: without this one, its serial
  /// port could be written to by the kernel itself, but not by a program.
  private static var serialPort: [UInt8] {
    let identity = named("_HID", [0x0c, 0x41, 0xd0, 0x05, 0x01])
    let base: [UInt8] = .little(LinuxAddressMap.serialPort)
    // I/O port, 16 bits decoded: lowest and highest base, alignment, length (6.4.2.5).
    let ports: [UInt8] = [0x47, 1] + base + base + [1, 8]
    let resources = ports + interrupt(LinuxAddressMap.serialLine)
    return device("COM1", identity + currentResources(resources))
  }

  /// `Device (VIRn) { Name (_HID, "LNRO0005") Name (_UID, n) Name (_CRS, …) }`: what Linux's
  /// virtio_mmio driver looks for.
  private static func virtioDevice(_ number: UInt8, line: UInt32) -> [UInt8] {
    let identity = named("_HID", [0x0d] + Array("LNRO0005".utf8) + [0])
    let unique = named("_UID", [0x0a, number])
    let base = LinuxAddressMap.virtioDevices + UInt64(number) * LinuxAddressMap.virtioDeviceBytes
    // Memory32Fixed, writable (6.4.3.4).
    let memory: [UInt8] =
      [0x86, 9, 0, 1] + .little(UInt32(base)) + .little(UInt32(LinuxAddressMap.virtioDeviceBytes))
    let resources = currentResources(memory + interrupt(line))
    return device("VIR\(number)", identity + unique + resources)
  }

  private static func device(_ name: String, _ contents: [UInt8]) -> [UInt8] {
    [0x5b, 0x82] + package(Array(name.utf8) + contents)
  }

  /// Extended interrupt: consumer, edge-triggered, active high, exclusive (6.4.3.6).
  private static func interrupt(_ line: UInt32) -> [UInt8] {
    [0x89, 6, 0, 0b0011, 1] + .little(line)
  }

  /// `Name (_CRS, Buffer (n) { … })`, with the end tag.
  private static func currentResources(_ resources: [UInt8]) -> [UInt8] {
    let whole = resources + [0x79, 0]
    return named("_CRS", [0x11] + package([0x0a, UInt8(whole.count)] + whole))
  }

  private static func named(_ name: String, _ value: [UInt8]) -> [UInt8] {
    [0x08] + Array(name.utf8) + value
  }

  /// Contents behind their length, which counts itself (20.2.4).
  private static func package(_ contents: [UInt8]) -> [UInt8] {
    if contents.count + 1 < 0x40 { return [UInt8(contents.count + 1)] + contents }
    let length = contents.count + 2
    precondition(length < 0x1000, "more virtio devices than the code has room for")
    return [0x40 | UInt8(length & 0xf), UInt8(length >> 4)] + contents
  }
}
