internal import Kvm

/// The state in which a processor starts a Linux kernel.
enum LinuxEntry {
  private static let codeSelector: UInt16 = 0x10
  private static let dataSelector: UInt16 = 0x18
  private static let codeType: UInt8 = 11
  private static let dataType: UInt8 = 3

  /// Null, unused, code, data: `__BOOT_CS` and `__BOOT_DS` (boot.rst, 64-bit boot protocol).
  private static func descriptors(isLong: Bool) -> [UInt64] {
    [0, 0, isLong ? 0x00af_9b00_0000_ffff : 0x00cf_9b00_0000_ffff, 0x00cf_9300_0000_ffff]
  }

  /// Writes the descriptor table, and page tables for the first GiB.
  static func writeTables(into memory: borrowing GuestMemory, isLong: Bool) throws(MicroVMError) {
    for (index, descriptor) in descriptors(isLong: isLong).enumerated() {
      try memory.store(descriptor, at: LinuxAddressMap.descriptorTable + UInt64(8 * index))
    }
    guard isLong else { return }
    let top = LinuxAddressMap.pageTables
    let table: PageTableEntry = [.present, .writable]
    let page: PageTableEntry = [table, .largePage]
    try memory.store(top + 0x1000 | table.rawValue, at: top)
    try memory.store(top + 0x2000 | table.rawValue, at: top + 0x1000)
    let directory = try memory.range(at: top + 0x2000, byteCount: 4096)
    for index in 0..<512 {
      directory.storeBytes(
        of: UInt64(index) * GuestAddressMap.largePage | page.rawValue, toByteOffset: index * 8,
        as: UInt64.self)
    }
  }

  /// Changes what a fresh processor has into what the kernel's entry wants.
  static func enter(_ registers: inout SystemRegisters, isLong: Bool) {
    registers.control0 =
      isLong
      ? [.protection, .extensionType, .paging]
      : [
        .protection, .extensionType,
      ]
    registers.control4 = isLong ? [.physicalAddressExtension] : []
    registers.extendedFeatures = isLong ? [.longModeEnable, .longModeActive] : []
    registers.pageTable = isLong ? LinuxAddressMap.pageTables : 0
    registers.setDescriptorTable(at: LinuxAddressMap.descriptorTable, byteCount: 32)
    registers.setCode(
      SegmentRegister(
        selector: codeSelector, type: codeType, privilegeLevel: 0, isLongCode: isLong))
    registers.setData(
      SegmentRegister(
        selector: dataSelector, type: dataType, privilegeLevel: 0, isLongCode: false))
  }

  /// General registers: RSI names the zero page, EBX PVH's start information.
  static func registers(entry: UInt64, isLong: Bool) -> GeneralRegisters {
    var registers = GeneralRegisters()
    registers.instructionPointer = entry
    registers.stackPointer = LinuxAddressMap.stackTop
    if isLong {
      registers.sourceIndex = LinuxAddressMap.bootParameters
    } else {
      registers.base = LinuxAddressMap.startInformation
    }
    return registers
  }
}
