internal import Kvm

/// The privilege level that a guest starts at.
package enum PrivilegeLevel: UInt8, Sendable {
  /// CPL 0.
  case supervisor = 0
  /// CPL 3, with ports allowed by IOPL 3: runs natively on every back end.
  case user = 3
}

/// 64-bit mode with everything mapped onto itself: what a virtual processor is started in.
enum LongMode {
  /// Null, code and data for CPL 0, unused, data and code for CPL 3; flat, 4 GiB
  /// (Intel SDM volume 3, 3.4.5). The order is what `syscall` and `sysret` expect.
  static let descriptors: [UInt64] = [
    0, 0x00af_9b00_0000_ffff, 0x00cf_9300_0000_ffff, 0, 0x00cf_f300_0000_ffff,
    0x00af_fb00_0000_ffff,
  ]
  private static let codeType: UInt8 = 11
  private static let dataType: UInt8 = 3

  static func code(_ level: PrivilegeLevel) -> SegmentRegister {
    SegmentRegister(
      selector: level == .user ? 0x2b : 0x08, type: codeType, privilegeLevel: level.rawValue,
      isLongCode: true)
  }

  static func data(_ level: PrivilegeLevel) -> SegmentRegister {
    SegmentRegister(
      selector: level == .user ? 0x23 : 0x10, type: dataType, privilegeLevel: level.rawValue,
      isLongCode: false)
  }

  /// Writes the descriptor table and page tables that map all of `memory` onto itself.
  static func writeTables(into memory: borrowing GuestMemory) throws(MicroVMError) {
    // The user bit has to be set at every level for CPL 3 to pass; without SMEP and SMAP in CR4
    // CPL 0 may use such pages, too.
    let table: PageTableEntry = [.present, .writable, .user]
    let page: PageTableEntry = [table, .largePage]
    try memory.store(
      GuestAddressMap.directoryPointers | table.rawValue, at: GuestAddressMap.topPageTable)
    try memory.store(
      GuestAddressMap.pageDirectory | table.rawValue, at: GuestAddressMap.directoryPointers)
    let pages = memory.mapping.byteCount / Int(GuestAddressMap.largePage)
    let directory = try memory.range(
      at: GuestAddressMap.pageDirectory, byteCount: UInt64(pages * 8))
    for index in 0..<pages {
      let entry = UInt64(index) * GuestAddressMap.largePage | page.rawValue
      directory.storeBytes(of: entry, toByteOffset: index * 8, as: UInt64.self)
    }
    let descriptorTable = try memory.range(
      at: GuestAddressMap.descriptorTable, byteCount: UInt64(descriptors.count * 8))
    descriptors.withUnsafeBytes { descriptorTable.copyMemory(from: $0) }
  }

  /// Changes what a fresh processor has into 64-bit mode at `level`.
  static func enter(_ registers: inout SystemRegisters, at level: PrivilegeLevel) {
    registers.control0 = [
      .protection, .monitorCoprocessor, .extensionType, .numericError, .writeProtect,
      .alignmentMask, .paging,
    ]
    registers.pageTable = GuestAddressMap.topPageTable
    registers.control4 = [.physicalAddressExtension, .sse, .sseExceptions]
    registers.extendedFeatures = [.systemCall, .longModeEnable, .longModeActive, .noExecute]
    registers.setDescriptorTable(
      at: GuestAddressMap.descriptorTable, byteCount: descriptors.count * 8)
    registers.setCode(code(level))
    registers.setData(data(level))
  }

  /// General registers of a guest that starts at `entry` as if it had been called.
  static func registers(entry: UInt64, argument: UInt64) -> GeneralRegisters {
    var registers = GeneralRegisters()
    registers.instructionPointer = entry
    // A called function finds its stack 8 below a multiple of 16 (System V ABI, 3.2.2).
    registers.stackPointer = GuestAddressMap.stackTop - 8
    registers.flags = [.reserved, .userPorts]
    registers.destinationIndex = argument
    return registers
  }
}
