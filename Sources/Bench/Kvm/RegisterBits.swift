/// CR0 (Intel SDM volume 3, 2.5).
package struct ControlRegister0: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// PE: protected mode.
  package static let protection = Self(rawValue: 1 << 0)
  /// MP: `wait` obeys TS.
  package static let monitorCoprocessor = Self(rawValue: 1 << 1)
  /// ET: hard-wired to 1.
  package static let extensionType = Self(rawValue: 1 << 4)
  /// NE: floating-point errors are exceptions, not an interrupt of the PC.
  package static let numericError = Self(rawValue: 1 << 5)
  /// WP: the supervisor obeys read-only pages.
  package static let writeProtect = Self(rawValue: 1 << 16)
  /// AM: alignment checks at CPL 3, if RFLAGS.AC asks for them.
  package static let alignmentMask = Self(rawValue: 1 << 18)
  /// PG: paging.
  package static let paging = Self(rawValue: 1 << 31)
}

/// CR4 (Intel SDM volume 3, 2.5).
package struct ControlRegister4: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// PAE: 64-bit page-table entries; required by long mode.
  package static let physicalAddressExtension = Self(rawValue: 1 << 5)
  /// OSFXSR: SSE is allowed.
  package static let sse = Self(rawValue: 1 << 9)
  /// OSXMMEXCPT: unmasked SSE errors are #XM.
  package static let sseExceptions = Self(rawValue: 1 << 10)
}

/// IA32_EFER (Intel SDM volume 3, 2.2.1).
package struct ExtendedFeatures: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// SCE: `syscall` is allowed.
  package static let systemCall = Self(rawValue: 1 << 0)
  /// LME: long mode begins with paging.
  package static let longModeEnable = Self(rawValue: 1 << 8)
  /// LMA: long mode is on.
  package static let longModeActive = Self(rawValue: 1 << 10)
  /// NXE: page-table entries may forbid execution.
  package static let noExecute = Self(rawValue: 1 << 11)
}

/// RFLAGS (Intel SDM volume 1, 3.4.3).
package struct ProcessorFlags: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Bit 1 is hard-wired to 1.
  package static let reserved = Self(rawValue: 1 << 1)
  /// IOPL 3: `in` and `out` are allowed at CPL 3.
  package static let userPorts = Self(rawValue: 3 << 12)
}

/// A 64-bit page-table entry (Intel SDM volume 3, table 4-15 and following).
package struct PageTableEntry: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package static let present = Self(rawValue: 1 << 0)
  package static let writable = Self(rawValue: 1 << 1)
  /// Allowed at CPL 3; has to be set at every level of the walk.
  package static let user = Self(rawValue: 1 << 2)
  /// PS: the entry maps a large page instead of naming a table.
  package static let largePage = Self(rawValue: 1 << 7)
}
