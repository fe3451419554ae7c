internal import CCap

/// A set of Linux capabilities (capabilities(7)) as the kernel's bit mask.
package struct CapabilitySet: Sendable, Equatable {
  package let mask: UInt64

  package init(mask: UInt64) { self.mask = mask }

  /// The set of these names, as libcap spells them (`cap_chown`); unknown names are left out,
  /// because a kernel older than a capability cannot grant it.
  package init(named names: [String]) {
    var mask: UInt64 = 0
    for name in names {
      var value: cap_value_t = 0
      if cap_from_name(name, &value) == 0, value < 64 { mask |= 1 << UInt64(value) }
    }
    self.mask = mask
  }

  /// Names as OCI files spell them: `CAP_CHOWN`; numbers that libcap does not know are left out.
  package var names: [String] {
    (0..<64).filter { mask & 1 << UInt64($0) != 0 }.compactMap { bit in
      guard let name = cap_to_name(cap_value_t(bit)) else { return nil }
      defer { cap_free(name) }
      let text = String(cString: name)
      return text.hasPrefix("cap_") ? text.uppercased() : nil
    }
  }

  package var count: Int { mask.nonzeroBitCount }

  /// Every capability that the running kernel knows.
  package static var supported: CapabilitySet {
    let bits = UInt64(cap_max_bits())
    return CapabilitySet(mask: bits >= 64 ? .max : (1 << bits) - 1)
  }

  /// What the calling process may use now; empty when it cannot be read.
  package static var current: CapabilitySet {
    guard let state = cap_get_proc() else { return CapabilitySet(mask: 0) }
    defer { cap_free(UnsafeMutableRawPointer(state)) }
    var mask: UInt64 = 0
    for bit in 0..<cap_value_t(cap_max_bits()) {
      var flag = CAP_CLEAR
      if cap_get_flag(state, bit, CAP_EFFECTIVE, &flag) == 0, flag == CAP_SET {
        mask |= 1 << UInt64(bit)
      }
    }
    return CapabilitySet(mask: mask)
  }

  package func subtracting(_ other: CapabilitySet) -> CapabilitySet {
    CapabilitySet(mask: mask & ~other.mask)
  }

  package func isSuperset(of other: CapabilitySet) -> Bool { other.mask & ~mask == 0 }
}
