internal import CKvm

/// What a machine is beside its memory and processors, as the kernel's structures.
package struct MachineState: Sendable, Equatable {
  package enum Part: String, CaseIterable, Sendable {
    case primaryController = "irqchip_0"
    case secondaryController = "irqchip_1"
    case inputOutputController = "irqchip_2"
    case intervalTimer = "pit"
    case clock

    var byteCount: Int {
      switch self {
      case .primaryController, .secondaryController, .inputOutputController:
        MemoryLayout<kvm_irqchip>.size
      case .intervalTimer: MemoryLayout<kvm_pit_state2>.size
      case .clock: MemoryLayout<kvm_clock_data>.size
      }
    }

    /// Number of a chip in `struct kvm_irqchip`.
    fileprivate var chip: UInt32? {
      switch self {
      case .primaryController: 0
      case .secondaryController: 1
      case .inputOutputController: 2
      case .intervalTimer, .clock: nil
      }
    }

    fileprivate var requests: (read: UInt, write: UInt) {
      switch self {
      case .primaryController, .secondaryController, .inputOutputController:
        (ckvm_KVM_GET_IRQCHIP, ckvm_KVM_SET_IRQCHIP)
      case .intervalTimer: (ckvm_KVM_GET_PIT2, ckvm_KVM_SET_PIT2)
      case .clock: (ckvm_KVM_GET_CLOCK, ckvm_KVM_SET_CLOCK)
      }
    }
  }

  package let parts: [Part: [UInt8]]

  /// Of a machine without interrupt controllers, timer and clock.
  package static let empty = MachineState(known: [:])

  private init(known parts: [Part: [UInt8]]) { self.parts = parts }

  /// - Returns: nil if a part has not the size that the kernel's structure has.
  package init?(parts: [Part: [UInt8]]) {
    guard parts.allSatisfy({ $0.value.count == $0.key.byteCount }) else { return nil }
    self.parts = parts
  }
}

extension KvmMachine {
  /// Reads the state of the interrupt controllers, the interval timer and the guest's clock.
  package func state(_ parts: Set<MachineState.Part>) throws(KvmError) -> MachineState {
    var found: [MachineState.Part: [UInt8]] = [:]
    for part in MachineState.Part.allCases where parts.contains(part) {
      var bytes = [UInt8](repeating: 0, count: part.byteCount)
      if let chip = part.chip {
        bytes.withUnsafeMutableBytes { $0.storeBytes(of: chip, as: UInt32.self) }
      }
      let result = bytes.withUnsafeMutableBytes {
        ckvm_control(descriptor.number, part.requests.read, UInt(bitPattern: $0.baseAddress))
      }
      try KvmDescriptor.check(result, "read the machine's state")
      if part == .clock { bytes = Self.pureClock(bytes) }
      found[part] = bytes
    }
    guard let state = MachineState(parts: found) else {
      throw KvmError("read the machine's state", .invalidArgument)
    }
    return state
  }

  package func restore(_ state: MachineState) throws(KvmError) {
    for part in MachineState.Part.allCases {
      guard let bytes = state.parts[part] else { continue }
      let result = bytes.withUnsafeBytes {
        ckvm_control(descriptor.number, part.requests.write, UInt(bitPattern: $0.baseAddress))
      }
      try KvmDescriptor.check(result, "restore the machine's state")
    }
  }

  /// The guest's clock alone: with the flags that come with it, KVM_SET_CLOCK would add the time
  /// since then.
  private static func pureClock(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<8]) + Array(repeating: 0, count: bytes.count - 8)
  }
}
