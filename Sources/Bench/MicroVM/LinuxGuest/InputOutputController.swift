internal import Kvm

/// An I/O APIC for machines whose local APICs alone are in the kernel (82093AA data sheet).
///
/// Every line is taken for an edge, which is what all devices here make; a message to the local
/// APICs is all that comes of it, so that no end of interrupt has to be waited for.
final class InputOutputController: MemoryMappedDevice {
  private static let pins = KvmMachine.interruptPins
  private static let masked: UInt64 = 1 << 16
  private let machine: SharedMachine
  private var selected: UInt8 = 0
  private var identifier: UInt32 = 0
  private var entries = [UInt64](repeating: masked, count: pins)

  init(_ machine: SharedMachine) { self.machine = machine }

  func load(_ offset: UInt64, byteCount: Int) -> UInt64 {
    switch offset {
    case 0: return UInt64(selected)
    case 0x10: return UInt64(register)
    default: return 0
    }
  }

  func store(_ value: UInt64, at offset: UInt64, byteCount: Int) {
    switch offset {
    case 0: selected = UInt8(truncatingIfNeeded: value)
    case 0x10: setRegister(UInt32(truncatingIfNeeded: value))
    default: break
    }
  }

  /// Sends the message that an edge on `pin` stands for, unless the guest has masked it.
  func raise(_ pin: Int) {
    guard entries.indices.contains(pin) else { return }
    let entry = entries[pin]
    guard entry & Self.masked == 0 else { return }
    // Destination and its mode into the address, vector and delivery mode into the payload (Intel
    // SDM volume 3, 11.11).
    let address = LinuxAddressMap.localController | (entry >> 56) << 12 | (entry >> 11 & 1) << 2
    // A guest may have named a vector that no local APIC takes; then nothing happens.
    try? machine.kvm.signalInterrupt(
      address: address, payload: UInt32(truncatingIfNeeded: entry & 0x7ff))
  }

  /// Number of the redirection entry that the selected register is a half of.
  private var entry: (index: Int, isHigh: Bool)? {
    guard selected >= 0x10 else { return nil }
    let index = Int(selected - 0x10) / 2
    return entries.indices.contains(index) ? (index, selected & 1 != 0) : nil
  }

  private var register: UInt32 {
    switch selected {
    case 0, 2: return identifier
    // Version 0x11, and the number of the last entry.
    case 1: return 0x11 | UInt32(Self.pins - 1) << 16
    default:
      guard let entry else { return 0 }
      return UInt32(truncatingIfNeeded: entries[entry.index] >> (entry.isHigh ? 32 : 0))
    }
  }

  private func setRegister(_ value: UInt32) {
    if selected == 0 { identifier = value & 0x0f00_0000 }
    guard let entry else { return }
    let old = entries[entry.index]
    // Delivery status and remote IRR are the controller's own.
    entries[entry.index] =
      entry.isHigh
      ? old & 0xffff_ffff | UInt64(value) << 32
      : old & ~0xffff_ffff | UInt64(value & ~(1 << 12 | 1 << 14))
  }
}
