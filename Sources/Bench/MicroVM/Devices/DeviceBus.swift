/// What a guest's ports and memory-mapped ranges lead to.
///
/// What nobody serves reads as all ones, and writes to it are dropped, as on an empty bus; both are
/// counted. Accesses hold the machine's `DeviceLock`, which is what makes sharing it safe; devices
/// are attached before the guest runs.
final class DeviceBus: @unchecked Sendable {
  /// How often a device was reached.
  struct AccessCount: Sendable, Equatable {
    let name: String
    var loads = 0
    var stores = 0
  }

  private struct Slot<Device> {
    let device: Device
    let first: UInt64
    let last: UInt64
    var count: AccessCount

    func contains(_ address: UInt64, _ byteCount: Int) -> Bool {
      // No overflow: `first <= address <= last`, and byteCount is at least 1.
      address >= first && address <= last && UInt64(byteCount) - 1 <= last - address
    }
  }

  private var ports: [Slot<any PortDevice>] = []
  private var ranges: [Slot<any MemoryMappedDevice>] = []
  /// Port accesses that no device serves.
  private(set) var unservedPorts = AccessCount(name: "unserved ports")
  /// Accesses to physical addresses that are neither memory nor a device's.
  private(set) var unservedMemory = AccessCount(name: "unserved memory")

  init() {}

  /// Every device's accesses, in the order in which they were attached.
  var accesses: [AccessCount] { ports.map(\.count) + ranges.map(\.count) }

  /// Accesses that nobody served.
  var unservedAccesses: Int {
    unservedPorts.loads + unservedPorts.stores + unservedMemory.loads + unservedMemory.stores
  }

  /// Puts a device at `count` ports from `port` on, none of which is taken.
  func attach(_ device: any PortDevice, ports port: UInt16, count: Int, name: String) {
    let slot = Slot(
      device: device, first: UInt64(port), last: UInt64(port) + UInt64(count) - 1,
      count: AccessCount(name: name))
    precondition(slot.last <= UInt64(UInt16.max))
    precondition(!ports.contains { $0.first <= slot.last && slot.first <= $0.last })
    ports.append(slot)
  }

  /// Puts a device at `byteCount` bytes from `address` on, none of which is taken.
  func attach(
    _ device: any MemoryMappedDevice, at address: UInt64, byteCount: UInt64, name: String
  ) {
    let slot = Slot(
      device: device, first: address, last: address + (byteCount - 1),
      count: AccessCount(name: name))
    precondition(!ranges.contains { $0.first <= slot.last && slot.first <= $0.last })
    ranges.append(slot)
  }

  /// What the guest reads from a port.
  func loadPort(_ port: UInt16, byteCount: Int) -> UInt64 {
    let address = UInt64(port)
    guard let index = ports.firstIndex(where: { $0.contains(address, byteCount) }) else {
      unservedPorts.loads &+= 1
      return Self.ones(byteCount)
    }
    ports[index].count.loads &+= 1
    return ports[index].device.load(address - ports[index].first, byteCount: byteCount)
      & Self.ones(byteCount)
  }

  /// Passes on what the guest writes to a port.
  func storePort(_ value: UInt64, to port: UInt16, byteCount: Int) {
    let address = UInt64(port)
    guard let index = ports.firstIndex(where: { $0.contains(address, byteCount) }) else {
      unservedPorts.stores &+= 1
      return
    }
    ports[index].count.stores &+= 1
    ports[index].device.store(
      value & Self.ones(byteCount), at: address - ports[index].first, byteCount: byteCount)
  }

  /// What the guest reads from a physical address that is no memory.
  func load(at address: UInt64, byteCount: Int) -> UInt64 {
    guard let index = ranges.firstIndex(where: { $0.contains(address, byteCount) }) else {
      unservedMemory.loads &+= 1
      return Self.ones(byteCount)
    }
    ranges[index].count.loads &+= 1
    return ranges[index].device.load(address - ranges[index].first, byteCount: byteCount)
      & Self.ones(byteCount)
  }

  /// Passes on what the guest writes to a physical address that is no memory.
  func store(_ value: UInt64, at address: UInt64, byteCount: Int) {
    guard let index = ranges.firstIndex(where: { $0.contains(address, byteCount) }) else {
      unservedMemory.stores &+= 1
      return
    }
    ranges[index].count.stores &+= 1
    ranges[index].device.store(
      value & Self.ones(byteCount), at: address - ranges[index].first, byteCount: byteCount)
  }

  /// The largest number of `byteCount` bytes.
  private static func ones(_ byteCount: Int) -> UInt64 {
    byteCount >= 8 ? .max : (1 << (UInt64(max(byteCount, 0)) &* 8)) &- 1
  }
}
