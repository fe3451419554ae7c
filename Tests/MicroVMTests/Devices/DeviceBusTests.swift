import Testing

@testable import MicroVM

private final class Register: PortDevice, MemoryMappedDevice {
  var value: UInt64 = 0

  func load(_ offset: UInt64, byteCount: Int) -> UInt64 { value &+ offset }
  func store(_ value: UInt64, at offset: UInt64, byteCount: Int) { self.value = value }
}

struct DeviceBusTests {
  @Test func readsAllOnesWhereNobodyIs() {
    let bus = DeviceBus()
    #expect(bus.loadPort(0x3f8, byteCount: 1) == 0xff)
    #expect(bus.loadPort(0xffff, byteCount: 4) == 0xffff_ffff)
    #expect(bus.load(at: .max, byteCount: 8) == .max)
    #expect(bus.load(at: 0xd000_0000, byteCount: 2) == 0xffff)
    bus.storePort(1, to: 0x80, byteCount: 1)
    bus.store(1, at: 0xd000_0000, byteCount: 4)
    #expect(bus.unservedAccesses == 6)
    #expect(bus.unservedPorts == DeviceBus.AccessCount(name: "unserved ports", loads: 2, stores: 1))
  }

  @Test func leadsToTheDeviceAndCounts() {
    let bus = DeviceBus()
    let port = Register()
    let memory = Register()
    bus.attach(port, ports: 0x3f8, count: 8, name: "ttyS0")
    bus.attach(memory, at: 0xd000_0000, byteCount: 0x200, name: "block")
    bus.storePort(0x12345, to: 0x3f9, byteCount: 2)
    #expect(port.value == 0x2345)
    #expect(bus.loadPort(0x3fa, byteCount: 1) == 0x47)
    bus.store(7, at: 0xd000_0010, byteCount: 8)
    #expect(memory.value == 7)
    #expect(
      bus.accesses == [
        DeviceBus.AccessCount(name: "ttyS0", loads: 1, stores: 1),
        DeviceBus.AccessCount(name: "block", loads: 0, stores: 1),
      ])
    #expect(bus.unservedAccesses == 0)
  }

  @Test func doesNotServeAnAccessAcrossADevicesEnd() {
    let bus = DeviceBus()
    bus.attach(Register(), ports: 0x3f8, count: 8, name: "ttyS0")
    bus.attach(Register(), at: .max - 0xff, byteCount: 0x100, name: "last")
    #expect(bus.loadPort(0x3ff, byteCount: 2) == 0xffff)
    #expect(bus.load(at: .max, byteCount: 2) == 0xffff)
    #expect(bus.load(at: .max, byteCount: 1) == 0xff)
    #expect(bus.unservedAccesses == 2)
  }
}
