import Testing

@testable import MicroVM

/// A device with two queues that hands every request back, and notes what it is told.
private final class EchoDevice: VirtioDevice {
  let identifier: UInt32 = 42
  let features: UInt64 = 0x5
  let queueCount = 2
  let configuration: [UInt8] = [1, 2, 3, 4, 5, 6]
  var requestService: ((Int) -> Void)?
  private(set) var served: [[UInt8]] = []
  private(set) var activations: [UInt64] = []
  private(set) var resets = 0
  private var chain = DescriptorChain()

  func activate(features: UInt64) { activations.append(features) }
  func reset() { resets += 1 }

  func serve(_ index: Int, _ queues: inout [Virtqueue]) throws(VirtqueueFault) {
    for _ in 0..<(try queues[index].pendingCount()) {
      guard try queues[index].front(&chain) else { return }
      var bytes = [UInt8](repeating: 0, count: chain.readable.byteCount)
      _ = bytes.withUnsafeMutableBytes { chain.readable.read(at: 0, into: $0) }
      served.append(bytes)
      let written = bytes.withUnsafeBytes { chain.writable.write($0, at: 0) }
      queues[index].finish(chain, written: written)
    }
  }
}

struct VirtioTransportTests {
  private let device = EchoDevice()
  private let driver: VirtioDriver

  init() throws { driver = try VirtioDriver(device) }

  @Test func tellsWhatItIs() {
    #expect(driver.register(0x00) == 0x7472_6976)
    #expect(driver.register(0x04) == 2)
    #expect(driver.register(0x08) == 42)
    driver.setRegister(0x14, 0)
    #expect(driver.register(0x10) == 5)
    driver.setRegister(0x14, 1)
    #expect(driver.register(0x10) == 1)
    driver.setRegister(0x14, 2)
    #expect(driver.register(0x10) == 0)
    #expect(driver.register(0xb0) == 0xffff_ffff)
  }

  @Test func hasAConfigurationOfAnyWidth() {
    #expect(driver.transport.load(0x101, byteCount: 1) == 2)
    #expect(driver.transport.load(0x102, byteCount: 2) == 0x0403)
    #expect(driver.transport.load(0x104, byteCount: 4) == 0x0605)
    #expect(driver.transport.load(.max, byteCount: 8) == 0)
    driver.transport.store(9, at: 0x100, byteCount: 1)
    #expect(driver.transport.load(0x100, byteCount: 8) == 0x0605_0403_0201)
  }

  @Test func servesRegistersByThirtyTwoBitsOnly() {
    #expect(driver.transport.load(0x00, byteCount: 1) == 0)
    #expect(driver.transport.load(0x00, byteCount: 8) == 0)
    driver.transport.store(1, at: 0x70, byteCount: 1)
    #expect(driver.register(0x70) == 0)
  }

  @Test func goesThroughTheInitialization() {
    driver.start()
    #expect(driver.register(0x70) == 15)
    #expect(device.activations == [0x1_0000_0005])
    driver.setRegister(0x30, 1)
    #expect(driver.register(0x34) == 256)
    #expect(driver.register(0x44) == 1)
    driver.setRegister(0x30, 2)
    #expect(driver.register(0x34) == 0)
    #expect(driver.register(0x44) == 0)
  }

  @Test func agreesOnlyToWhatItHasOffered() {
    driver.setRegister(0x70, 3)
    driver.setRegister(0x24, 0)
    driver.setRegister(0x20, 0x2)
    driver.setRegister(0x24, 1)
    driver.setRegister(0x20, 1)
    driver.setRegister(0x70, 11)
    #expect(driver.register(0x70) == 3)
  }

  @Test func doesNotAgreeToTheLegacyInterface() {
    driver.setRegister(0x70, 3)
    driver.setRegister(0x24, 0)
    driver.setRegister(0x20, 0x5)
    driver.setRegister(0x70, 11)
    #expect(driver.register(0x70) == 3)
    driver.setRegister(0x70, 15)
    #expect(driver.register(0x70) & 64 != 0)
    #expect(device.activations.isEmpty)
  }

  @Test func handsRequestsBackAndInterrupts() throws {
    driver.start()
    let head = try driver.add([.readable([1, 2]), .readable([3]), .writable(8)], to: 1)
    driver.notify(1)
    #expect(device.served == [[1, 2, 3]])
    #expect(try driver.takeUsed(1) == VirtioDriver.Used(head: UInt32(head), byteCount: 3))
    #expect(try driver.answer(head, 1) == [1, 2, 3, 0, 0, 0, 0, 0])
    #expect(driver.interrupts() == 1)
    #expect(driver.register(0x60) == 1)
    driver.setRegister(0x64, 1)
    #expect(driver.register(0x60) == 0)
  }

  @Test func doesNotInterruptADriverThatPolls() throws {
    driver.start()
    try driver.view.store(UInt16(1), at: driver.available(0))
    try driver.add([.readable([1])], to: 0)
    driver.notify(0)
    #expect(device.served.count == 1)
    #expect(driver.interrupts() == 0)
  }

  @Test func servesMoreRequestsThanTheIndexHasNumbers() throws {
    driver.start()
    for _ in 0..<65540 {
      try driver.add([.readable([])], to: 0)
      driver.notify(0)
      #expect(try driver.takeUsed(0) != nil)
    }
    #expect(driver.register(0x70) == 15)
  }

  @Test func servesWhatWasAnnouncedBeforeTheDriverWasReady() throws {
    driver.setRegister(0x70, 3)
    driver.setRegister(0x24, 1)
    driver.setRegister(0x20, 1)
    driver.setRegister(0x70, 11)
    driver.setUp(0)
    try driver.add([.readable([7])], to: 0)
    driver.notify(0)
    #expect(device.served.isEmpty)
    driver.setRegister(0x70, 15)
    #expect(device.served == [[7]])
  }

  @Test func forgetsEverythingAtAReset() throws {
    driver.start()
    try driver.add([.readable([1])], to: 0)
    driver.notify(0)
    driver.setRegister(0x70, 0)
    #expect(driver.register(0x70) == 0)
    #expect(driver.register(0x60) == 0)
    driver.setRegister(0x30, 0)
    #expect(driver.register(0x44) == 0)
    driver.notify(0)
    #expect(device.served.count == 1)
    #expect(device.resets == 2)
  }

  @Test func ignoresQueuesThatDoNotExist() {
    driver.start()
    for queue in [2, 3, 0xffff_ffff] as [UInt32] {
      driver.setRegister(0x50, queue)
      driver.setRegister(0x30, queue)
      driver.setRegister(0x44, 1)
      driver.setRegister(0x80, 1)
    }
    #expect(driver.register(0x70) == 15)
  }
}
