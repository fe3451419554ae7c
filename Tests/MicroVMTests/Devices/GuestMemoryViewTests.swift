import Testing

@testable import MicroVM

struct GuestMemoryViewTests {
  @Test func readsBackWhatItWrote() throws {
    let memory = try GuestMemory(byteCount: 4096)
    let view = GuestMemoryView(memory)
    try view.store(UInt32(0x1122_3344), at: 1)
    #expect(try view.load(UInt8.self, at: 1) == 0x44)
    #expect(try view.load(UInt16.self, at: 3) == 0x1122)
    #expect(try view.load(UInt64.self, at: 0) == 0x11_2233_4400)
    try view.write([1, 2, 3], at: 4093)
    #expect(try view.read(at: 4092, byteCount: 4) == [0, 1, 2, 3])
  }

  @Test func refusesWhatLiesOutside() throws {
    let memory = try GuestMemory(byteCount: 4096)
    let view = GuestMemoryView(memory)
    let cases: [(UInt64, UInt64)] = [
      (4096, 1), (4095, 2), (0, 4097), (.max, 1), (1, .max), (.max, .max), (1 << 63, 1 << 63),
    ]
    for (address, count) in cases {
      #expect(throws: MicroVMError.outsideMemory(address: address, byteCount: count)) {
        _ = try view.range(at: address, byteCount: count)
      }
    }
    #expect(try view.range(at: 4096, byteCount: 0).isEmpty)
    #expect(throws: MicroVMError.outsideMemory(address: 4089, byteCount: 8)) {
      _ = try view.load(UInt64.self, at: 4089)
    }
  }
}
