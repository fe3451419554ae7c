internal import CKvm

/// The general registers that a boot protocol sets; all others start at 0.
package struct GeneralRegisters: Sendable, Equatable {
  package var instructionPointer: UInt64 = 0
  package var stackPointer: UInt64 = 0
  package var flags: ProcessorFlags = .reserved
  /// RDI and RSI: the first two arguments of the System V calling convention.
  package var destinationIndex: UInt64 = 0
  package var sourceIndex: UInt64 = 0
  /// RBX: what a PVH kernel finds its start information by.
  package var base: UInt64 = 0

  package init() {}

  var raw: kvm_regs {
    var raw = kvm_regs()
    raw.rip = instructionPointer
    raw.rsp = stackPointer
    raw.rflags = flags.rawValue
    raw.rdi = destinationIndex
    raw.rsi = sourceIndex
    raw.rbx = base
    return raw
  }
}

/// A segment register with its hidden part (Intel SDM volume 3, 3.4.3 and 3.4.5).
package struct SegmentRegister: Sendable, Equatable {
  package var selector: UInt16
  /// 11 code (execute, read, accessed), 3 data (read, write, accessed).
  package var type: UInt8
  /// DPL; for CS and SS the current privilege level.
  package var privilegeLevel: UInt8
  /// L: 64-bit code.
  ///
  /// Its opposite, D/B, is what a data segment has.
  package var isLongCode: Bool

  package init(selector: UInt16, type: UInt8, privilegeLevel: UInt8, isLongCode: Bool) {
    self.selector = selector
    self.type = type
    self.privilegeLevel = privilegeLevel
    self.isLongCode = isLongCode
  }

  /// A flat segment: base 0, limit 4 GiB, present.
  var raw: kvm_segment {
    var raw = kvm_segment()
    raw.limit = 0xffff_ffff
    raw.selector = selector
    raw.type = type
    raw.present = 1
    raw.dpl = privilegeLevel
    raw.db = isLongCode ? 0 : 1
    raw.s = 1
    raw.l = isLongCode ? 1 : 0
    raw.g = 1
    return raw
  }
}

/// Control, segment and table registers of one processor, as KVM hands them out.
///
/// A boot protocol changes some and must keep the others, so they come from a processor.
package struct SystemRegisters: Sendable {
  var raw: kvm_sregs

  init(raw: kvm_sregs) { self.raw = raw }

  /// All zero: to describe a boot protocol, not for a processor.
  package init() { raw = kvm_sregs() }

  package var control0: ControlRegister0 {
    get { ControlRegister0(rawValue: raw.cr0) }
    set { raw.cr0 = newValue.rawValue }
  }
  /// CR3: physical address of the top page table.
  package var pageTable: UInt64 {
    get { raw.cr3 }
    set { raw.cr3 = newValue }
  }
  package var control4: ControlRegister4 {
    get { ControlRegister4(rawValue: raw.cr4) }
    set { raw.cr4 = newValue.rawValue }
  }
  package var extendedFeatures: ExtendedFeatures {
    get { ExtendedFeatures(rawValue: raw.efer) }
    set { raw.efer = newValue.rawValue }
  }

  /// Sets GDTR.
  /// - Parameter byteCount: of the whole table; the register holds one less.
  package mutating func setDescriptorTable(at base: UInt64, byteCount: Int) {
    raw.gdt.base = base
    raw.gdt.limit = UInt16(byteCount - 1)
  }

  /// Sets CS.
  package mutating func setCode(_ segment: SegmentRegister) { raw.cs = segment.raw }

  /// Sets SS, DS, ES, FS and GS.
  package mutating func setData(_ segment: SegmentRegister) {
    raw.ss = segment.raw
    raw.ds = raw.ss
    raw.es = raw.ss
    raw.fs = raw.ss
    raw.gs = raw.ss
  }
}
