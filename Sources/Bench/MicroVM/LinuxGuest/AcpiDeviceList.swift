/// The code of ACPI's DSDT that declares virtio devices: AML, written by hand (ACPI Specification
/// 6.4, chapter 20).
enum AcpiDeviceList {
  /// `Scope (\_SB) { Device (VIRn) { … } … }`; nothing without devices.
  static func code(virtioLines: [UInt32]) -> [UInt8] {
    guard !virtioLines.isEmpty else { return [] }
    let devices = virtioLines.enumerated().flatMap { device(UInt8($0.offset), line: $0.element) }
    return [0x10] + package(Array("\\_SB_".utf8) + devices)
  }

  /// `Device (VIRn) { Name (_HID, "LNRO0005") Name (_UID, n) Name (_CRS, …) }`: what Linux's
  /// virtio_mmio driver looks for.
  private static func device(_ number: UInt8, line: UInt32) -> [UInt8] {
    let name = Array("VIR".utf8) + [UInt8(ascii: "0") + number]
    let identity = named("_HID", [0x0d] + Array("LNRO0005".utf8) + [0])
    let unique = named("_UID", [0x0a, number])
    let base = LinuxAddressMap.virtioDevices + UInt64(number) * LinuxAddressMap.virtioDeviceBytes
    // Memory32Fixed, writable (6.4.3.4); extended interrupt, consumer, edge-triggered, active high,
    // exclusive (6.4.3.6); end tag.
    let memory: [UInt8] =
      [0x86, 9, 0, 1] + .little(UInt32(base)) + .little(UInt32(LinuxAddressMap.virtioDeviceBytes))
    let interrupt: [UInt8] = [0x89, 6, 0, 0b0011, 1] + .little(line)
    let resources = memory + interrupt + [0x79, 0]
    // Buffer (n) { … }
    let buffer = [0x11] + package([0x0a, UInt8(resources.count)] + resources)
    return [0x5b, 0x82] + package(name + identity + unique + named("_CRS", buffer))
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
