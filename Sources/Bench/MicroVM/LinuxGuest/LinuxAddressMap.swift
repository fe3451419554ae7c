/// Where everything lies in the memory of a Linux guest: guest-physical.
///
/// What the kernel must not overwrite before it has read it lies in the first megabyte, which the
/// memory map leaves it to use later on (Documentation/arch/x86/boot.rst).
enum LinuxAddressMap {
  /// Global descriptor table: null, unused, code, data, as the 64-bit boot protocol wants them.
  static let descriptorTable: UInt64 = 0x500
  /// The zero page, `struct boot_params`.
  static let bootParameters: UInt64 = 0x7000
  /// PVH's start information, its list of modules and its memory map, one after another.
  static let startInformation: UInt64 = 0x8000
  /// PML4, PDPT and one page directory: the first GiB onto itself, in pages of 2 MiB.
  static let pageTables: UInt64 = 0x9000
  /// A little stack; the boot protocols ask for none, but nothing says what RSP may be.
  static let stackTop: UInt64 = 0x8ff0
  /// The command line, with a zero byte at its end.
  static let commandLine: UInt64 = 0x20000
  static let commandLineLimit = 2048
  /// Where the memory below 640 KiB ends that the map gives the kernel.
  static let lowMemoryEnd: UInt64 = 0x9fc00
  /// The multiprocessor table: the last KiB below 640 KiB is where a kernel looks (MultiProcessor
  /// Specification 4).
  static let multiprocessorTable: UInt64 = 0x9fc00
  /// ACPI's tables, in the BIOS's own area, which the map leaves out.
  static let acpiTables: UInt64 = 0xe0000
  /// A bzImage's protected-mode part; nothing of a kernel lies below.
  static let kernel: UInt64 = 0x10_0000
  /// Three pages that VT-x needs for real mode; above all memory.
  static let taskStateSegment: UInt64 = 0xfffb_d000
  /// Virtio devices' registers, 4 KiB each.
  static let virtioDevices: UInt64 = 0xd000_0000
  static let virtioDeviceBytes: UInt64 = 0x1000
  /// The interrupt lines of virtio devices; those below belong to a PC's devices.
  static let firstVirtioLine: UInt32 = 5
  static let serialPort: UInt16 = 0x3f8
  static let serialLine: UInt32 = 4
  static let inputOutputController: UInt64 = 0xfec0_0000
  static let localController: UInt64 = 0xfee0_0000
  /// Memory is one region from 0 on, and devices begin here.
  static let memoryLimit: UInt64 = 0xc000_0000
}
