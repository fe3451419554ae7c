internal import CKvm
internal import Glibc

/// What has to be restored for a processor to go on where another one was, as the kernel's
/// structures.
package struct ProcessorState: Sendable, Equatable {
  /// Parts of the state, in the order in which a new processor takes them.
  package enum Part: String, CaseIterable, Sendable {
    case runState = "mp_state"
    case general = "regs"
    case system = "sregs"
    case extended = "xsave"
    case extendedControl = "xcrs"
    case debug = "debugregs"
    case interrupts = "lapic"
    case models = "msrs"
    case events = "vcpu_events"

    var byteCount: Int {
      switch self {
      case .runState: MemoryLayout<kvm_mp_state>.size
      case .general: MemoryLayout<kvm_regs>.size
      case .system: MemoryLayout<kvm_sregs>.size
      case .extended: MemoryLayout<kvm_xsave>.size
      case .extendedControl: MemoryLayout<kvm_xcrs>.size
      case .debug: MemoryLayout<kvm_debugregs>.size
      case .interrupts: MemoryLayout<kvm_lapic_state>.size
      case .models: 0
      case .events: MemoryLayout<kvm_vcpu_events>.size
      }
    }

    fileprivate var read: UInt {
      switch self {
      case .runState: ckvm_KVM_GET_MP_STATE
      case .general: ckvm_KVM_GET_REGS
      case .system: ckvm_KVM_GET_SREGS
      case .extended: ckvm_KVM_GET_XSAVE
      case .extendedControl: ckvm_KVM_GET_XCRS
      case .debug: ckvm_KVM_GET_DEBUGREGS
      case .interrupts: ckvm_KVM_GET_LAPIC
      case .models: ckvm_KVM_GET_MSRS
      case .events: ckvm_KVM_GET_VCPU_EVENTS
      }
    }

    fileprivate var write: UInt {
      switch self {
      case .runState: ckvm_KVM_SET_MP_STATE
      case .general: ckvm_KVM_SET_REGS
      case .system: ckvm_KVM_SET_SREGS
      case .extended: ckvm_KVM_SET_XSAVE
      case .extendedControl: ckvm_KVM_SET_XCRS
      case .debug: ckvm_KVM_SET_DEBUGREGS
      case .interrupts: ckvm_KVM_SET_LAPIC
      case .models: ckvm_KVM_SET_MSRS
      case .events: ckvm_KVM_SET_VCPU_EVENTS
      }
    }
  }

  /// The parts that there are, as bytes.
  package private(set) var parts: [Part: [UInt8]]

  /// - Returns: nil if a part has not the size that the kernel's structure has.
  package init?(parts: [Part: [UInt8]]) {
    for (part, bytes) in parts {
      guard part == .models ? Self.isWhole(models: bytes) : bytes.count == part.byteCount else {
        return nil
      }
    }
    guard parts[.general] != nil, parts[.system] != nil else { return nil }
    self.parts = parts
  }

  /// Whether `struct kvm_msrs` has as many entries as it says: the kernel would read on behind them.
  private static func isWhole(models bytes: [UInt8]) -> Bool {
    guard bytes.count % 16 == 8 else { return false }
    return bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) } == (bytes.count - 8) / 16
  }

  /// Whether general and system registers are all that a new processor lacks.
  package var needsRegistersAlone: Bool { parts.count == 2 }

  /// The state without what a new processor has anyway; general and system registers always stay.
  package func subtracting(_ fresh: ProcessorState) -> ProcessorState {
    var rest = self
    for (part, bytes) in parts where part != .general && part != .system {
      if part == .models {
        rest.parts[part] = Self.models(bytes, without: fresh.parts[part] ?? [])
      } else if bytes == fresh.parts[part] {
        rest.parts[part] = nil
      }
    }
    return rest
  }

  /// The state with its task register marked as available instead of busy.
  ///
  /// QEMU's emulation of AMD-V looks into the I/O permissions of a task only then (`check_io` in
  /// target/i386/tcg/seg_helper.c), where KVM hands the register out as busy, as processors have
  /// it: a restored guest could reach no port.
  package func forEmulatedHost() -> ProcessorState {
    var state = self
    state.parts[.system] = parts[.system].map { bytes in
      var registers = bytes.withUnsafeBytes { $0.loadUnaligned(as: kvm_sregs.self) }
      registers.tr.type &= ~2
      return withUnsafeBytes(of: registers) { Array($0) }
    }
    return state
  }

  /// `struct kvm_msrs` with those entries alone that differ; nil when none does.
  private static func models(_ bytes: [UInt8], without fresh: [UInt8]) -> [UInt8]? {
    func entries(_ bytes: [UInt8]) -> Set<[UInt8]> {
      Set(stride(from: 8, to: bytes.count, by: 16).map { Array(bytes[$0..<$0 + 16]) })
    }
    let known = entries(fresh)
    let rest = stride(from: 8, to: bytes.count, by: 16).map { Array(bytes[$0..<$0 + 16]) }
      .filter { !known.contains($0) }
    guard !rest.isEmpty else { return nil }
    return withUnsafeBytes(of: UInt64(rest.count)) { Array($0) } + rest.flatMap { $0 }
  }
}

extension KvmProcessor {
  /// Reads everything that a processor is.
  /// - Parameters:
  ///   - models: numbers of model-specific registers; those that it does not have are left out.
  ///   - hasInterrupts: whether it has a local APIC in the kernel.
  package func state(
    models: [UInt32], hasInterrupts: Bool
  ) throws(KvmError) -> ProcessorState {
    var parts: [ProcessorState.Part: [UInt8]] = [:]
    for part in ProcessorState.Part.allCases where part != .models {
      // A run state exists only together with a local APIC.
      if part == .interrupts || part == .runState, !hasInterrupts { continue }
      var bytes = [UInt8](repeating: 0, count: part.byteCount)
      let result = bytes.withUnsafeMutableBytes {
        ckvm_control(descriptor.number, part.read, UInt(bitPattern: $0.baseAddress))
      }
      // Extended control registers need XSAVE, which a processor may lack.
      if part == .extendedControl, result == -EINVAL { continue }
      try KvmDescriptor.check(result, "read a processor's state")
      parts[part] = bytes
    }
    parts[.models] = readableModels(models)
    guard let state = ProcessorState(parts: parts) else {
      throw KvmError("read a processor's state", .invalidArgument)
    }
    return state
  }

  /// Makes a new processor what another one was.
  ///
  /// - Parameter synchronizing: whether general and system registers are left in the run area for
  ///   the next `run` to load, which saves two ioctls (KVM_CAP_SYNC_REGS).
  package func restore(
    _ state: ProcessorState, synchronizing: Bool = false
  ) throws(KvmError) {
    for part in ProcessorState.Part.allCases {
      guard let bytes = state.parts[part] else { continue }
      if synchronizing, part == .general || part == .system {
        synchronize(part, bytes)
        continue
      }
      let result = bytes.withUnsafeBytes {
        ckvm_control(descriptor.number, part.write, UInt(bitPattern: $0.baseAddress))
      }
      try KvmDescriptor.check(result, "restore a processor's state")
      // As many as were taken, in order.
      if part == .models, Int(result) != (bytes.count - 8) / 16 {
        throw KvmError("restore a model-specific register", .invalidArgument)
      }
    }
  }

  private func synchronize(_ part: ProcessorState.Part, _ bytes: [UInt8]) {
    // Safety: `ProcessorState` has checked the number of bytes.
    bytes.withUnsafeBytes { bytes in
      if part == .general {
        runArea.pointee.s.regs.regs = bytes.loadUnaligned(as: kvm_regs.self)
        runArea.pointee.kvm_dirty_regs |= ckvm_sync_registers
      } else {
        runArea.pointee.s.regs.sregs = bytes.loadUnaligned(as: kvm_sregs.self)
        runArea.pointee.kvm_dirty_regs |= ckvm_sync_system_registers
      }
    }
  }

  /// `struct kvm_msrs` with all that can be read and written back.
  private func readableModels(_ numbers: [UInt32]) -> [UInt8] {
    var entries: [UInt64] = []
    for number in numbers where !Self.unsavedModels.contains(number) {
      // One entry: count and padding, number and padding, value.
      var words: [UInt64] = [1, UInt64(number), 0]
      let answer = words.withUnsafeMutableBytes { bytes in
        ckvm_control(descriptor.number, ckvm_KVM_GET_MSRS, UInt(bitPattern: bytes.baseAddress))
      }
      guard answer == 1 else { continue }
      let isAccepted = words.withUnsafeMutableBytes { bytes in
        ckvm_control(descriptor.number, ckvm_KVM_SET_MSRS, UInt(bitPattern: bytes.baseAddress))
      }
      if isAccepted == 1 { entries += words[1...] }
    }
    let words = [UInt64(entries.count / 2)] + entries
    return words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
  }

  /// Registers that are not saved.
  ///
  /// IA32_TIME_STAMP_COUNTER: the guest's counter is the host's, by its offset, in every life.
  ///
  /// HV_X64_MSR_VP_RUNTIME and HV_X64_MSR_TIME_REF_COUNT: clocks that nobody can set.
  private static let unsavedModels: Set<UInt32> = [0x10, 0x4000_0010, 0x4000_0020]
}
