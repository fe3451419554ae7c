import Testing

@testable import MicroVM

/// Hands every request back unread.
private final class Sink: VirtioDevice {
  let identifier: UInt32 = 42
  let features: UInt64 = 0
  let queueCount = 1
  let configuration: [UInt8] = []
  var requestService: ((Int) -> Void)?
  private var chain = DescriptorChain()

  func serve(_ index: Int, _ queues: inout [Virtqueue]) throws(VirtqueueFault) {
    for _ in 0..<(try queues[index].pendingCount()) {
      guard try queues[index].front(&chain) else { return }
      queues[index].finish(chain, written: 0)
    }
  }
}

/// What a driver can do wrong; each gets it DEVICE_NEEDS_RESET, and nothing else happens.
struct VirtqueueFaultTests {
  private let driver: VirtioDriver

  init() throws { driver = try VirtioDriver(Sink()) }

  private func expect(_ fault: VirtqueueFault) throws {
    #expect(driver.transport.fault == fault)
    #expect(driver.register(0x70) & 64 == 64)
    #expect(try driver.takeUsed(0) == nil)
    // Until the reset nothing goes on, not even a good request.
    driver.notify(0)
    #expect(try driver.takeUsed(0) == nil)
    driver.setRegister(0x70, 0)
    #expect(driver.transport.fault == nil)
  }

  private func submit(_ head: UInt16) throws {
    try driver.announce(head, 0)
    driver.notify(0)
  }

  @Test func tellsTheDriverByAConfigurationChange() throws {
    driver.start()
    try submit(8)
    #expect(driver.interrupts() == 1)
    #expect(driver.register(0x60) == 2)
  }

  @Test func refusesALoop() throws {
    driver.start()
    try driver.setDescriptor(0, 0, address: 0, byteCount: 1, flags: 1, next: 1)
    try driver.setDescriptor(1, 0, address: 0, byteCount: 1, flags: 1, next: 0)
    try submit(0)
    try expect(.endlessChain(head: 0))
  }

  @Test func refusesADescriptorThatIsItsOwnSuccessor() throws {
    driver.start()
    try driver.setDescriptor(3, 0, address: 0, byteCount: 0, flags: 1, next: 3)
    try submit(3)
    try expect(.endlessChain(head: 3))
  }

  @Test func refusesAHeadBeyondTheTable() throws {
    driver.start()
    try submit(8)
    try expect(.descriptor(8))
  }

  @Test func refusesASuccessorBeyondTheTable() throws {
    driver.start()
    try driver.setDescriptor(0, 0, address: 0, byteCount: 1, flags: 1, next: 0xffff)
    try submit(0)
    try expect(.descriptor(0xffff))
  }

  @Test(
    arguments: zip(
      [0x100000, 0xfffff, 0, .max, .max, 1 << 63] as [UInt64],
      [1, 2, 0x100001, 1, .max, 16] as [UInt32]))
  func refusesBuffersOutsideMemory(address: UInt64, byteCount: UInt32) throws {
    driver.start()
    try driver.setDescriptor(0, 0, address: address, byteCount: byteCount, flags: 2)
    try submit(0)
    try expect(.buffer(address: address, byteCount: byteCount))
  }

  @Test func refusesReadableBehindWritable() throws {
    driver.start()
    try driver.setDescriptor(0, 0, address: 0, byteCount: 1, flags: 3, next: 1)
    try driver.setDescriptor(1, 0, address: 0, byteCount: 1, flags: 0)
    try submit(0)
    try expect(.order(head: 0))
  }

  @Test func refusesIndirectTables() throws {
    driver.start()
    try driver.setDescriptor(0, 0, address: 0x40000, byteCount: 32, flags: 4)
    try submit(0)
    try expect(.flags(4))
  }

  @Test func refusesChainsOfMoreBytesThanAnyRequestHas() throws {
    driver.start()
    for index in UInt16(0)..<2 {
      try driver.setDescriptor(
        index, 0, address: 0, byteCount: 0x80001, flags: index == 0 ? 1 : 0, next: 1)
    }
    try submit(0)
    try expect(.chainBytes(0x100002))
  }

  @Test func refusesAnAbsurdAvailableIndex() throws {
    driver.start()
    try driver.view.store(UInt16(9), at: driver.available(0) + 2)
    driver.notify(0)
    try expect(.availableIndex(ahead: 9))
  }

  @Test func refusesAnAvailableIndexThatGoesBack() throws {
    driver.start()
    try driver.view.store(UInt16.max, at: driver.available(0) + 2)
    driver.notify(0)
    try expect(.availableIndex(ahead: 0xffff))
  }

  @Test func acceptsBuffersWithoutBytes() throws {
    driver.start()
    try driver.setDescriptor(0, 0, address: 0, byteCount: 0, flags: 0)
    try submit(0)
    #expect(try driver.takeUsed(0) == VirtioDriver.Used(head: 0, byteCount: 0))
  }

  @Test(arguments: [0, 3, 257, 512, 0x8000_0000] as [UInt32])
  func refusesSizesThatAreNoPowerOfTwo(size: UInt32) throws {
    driver.setRegister(0x38, size)
    driver.setRegister(0x44, 1)
    try expect(.size(size))
  }

  @Test(
    arguments: zip(
      [0x80, 0x90, 0xa0, 0x80, 0xa0] as [UInt64],
      [0x1008, 0x1001, 0x2002, 0xffff0, 0x100000] as [UInt32]))
  func refusesRingsAskewOrOutside(register: UInt64, address: UInt32) throws {
    driver.setRegister(0x38, 8)
    driver.setRegister(register, address)
    driver.setRegister(0x44, 1)
    try expect(.ring(address: UInt64(address)))
  }

  @Test func refusesRingsAtTheEndOfTheAddressSpace() throws {
    driver.setRegister(0x38, 8)
    driver.setRegister(0x80, 0xffff_fff0)
    driver.setRegister(0x84, 0xffff_ffff)
    driver.setRegister(0x44, 1)
    try expect(.ring(address: 0xffff_ffff_ffff_fff0))
  }

  @Test func keepsTheLayoutOfAQueueInUse() throws {
    driver.start()
    driver.setRegister(0x30, 0)
    driver.setRegister(0x80, 0xdead_beef)
    driver.setRegister(0x38, 3)
    try driver.setDescriptor(0, 0, address: 0, byteCount: 1, flags: 0)
    try submit(0)
    #expect(try driver.takeUsed(0) != nil)
  }
}
