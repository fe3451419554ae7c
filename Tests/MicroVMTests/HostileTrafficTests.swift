import Kvm
import Statistics
import Testing

@testable import MicroVM

private let kvm = KvmSystem.probe()

/// Guests that reach for what is not theirs, or do not end.
@Suite(.enabled(if: kvm == .available, "\(kvm)"), .serialized)
struct HostileTrafficTests {
  /// The page directory, which a guest may write to, and its entry of the first address beyond the
  /// guest's 16 MiB.
  private static let directory: Int32 = 0x3000
  private static let beyond: Int32 = 0x100_0000
  private static let entryBeyond = directory + 8 * (beyond / 0x20_0000)
  /// Present, user, accessed, dirty, large page; and writable.
  private static let readOnlyPage: UInt32 = 0xe5
  private static let page: UInt32 = 0xe7

  private func exit(_ code: [UInt8]) throws -> ProcessorExit? {
    guard case .unhandledExit(let exit, _) = try HostileGuest(code).fault() else { return nil }
    return exit
  }

  @Test func namesEveryPortThatNobodyServes() throws {
    var numbers = RandomNumbers(seed: 3)
    for _ in 0..<40 {
      var port = UInt16(truncatingIfNeeded: numbers.next())
      if (0x510...0x512).contains(port) { port += 8 }
      let isWrite = numbers.once(in: 2)
      let byteCount = numbers.pick([1, 2, 4])
      // mov $port, %dx; mov $value, %eax; in or out, with the prefix of 16 bits.
      let value = Int32(truncatingIfNeeded: numbers.next())
      let move =
        [0x66, 0xba, UInt8(port & 0xff), UInt8(port >> 8), 0xb8] + HostileGuest.bytes(value)
      let operation: UInt8 = (isWrite ? 0xee : 0xec) + (byteCount == 1 ? 0 : 1)
      let code = move + (byteCount == 2 ? [0x66] : []) + [operation]
      let written =
        UInt32(bitPattern: value) & (byteCount == 4 ? .max : 1 << (8 * UInt32(byteCount)) - 1)
      #expect(
        try exit(code)
          == (isWrite
            ? .portWrite(port: port, byteCount: byteCount, value: written)
            : .portRead(port: port, byteCount: byteCount)))
    }
  }

  @Test func refusesStringsOfBytesToTheCallPort() throws {
    // mov $0x100000, %esi; mov $100000, %ecx; mov $0x510, %dx; rep outsb
    let setup =
      [0xbe] + HostileGuest.bytes(0x100000) + [0xb9] + HostileGuest.bytes(100_000)
      + [0x66, 0xba, 0x10, 0x05]
    #expect(
      try exit(setup + [0xf3, 0x6e]) == .portWrite(port: 0x510, byteCount: 1, value: 0xbe))
    // rep insb
    #expect(try exit(setup + [0xf3, 0x6c]) == .portRead(port: 0x510, byteCount: 1))
  }

  @Test func servesOneCallOfAStringOfWords() throws {
    // As above, two words: rep outsl; then a halt, which is a fault here.
    let code =
      HostileGuest.block(address: 0x100000, count: 8) + [0xbe] + HostileGuest.bytes(0x100000)
      + [0xb9] + HostileGuest.bytes(2) + [0x66, 0xba, 0x10, 0x05, 0xf3, 0x6f, 0xf4]
    #expect(try HostileGuest(code).progress(1) == [.wrote(8)])
    #expect(throws: MicroVMError.self) { try HostileGuest(code).progress(3) }
  }

  @Test func namesTheAddressBeyondTheMemory() throws {
    var numbers = RandomNumbers(seed: 4)
    for _ in 0..<20 {
      let physical = UInt32(numbers.number(in: 8...1023)) * 0x20_0000
      let offset = Int32(numbers.number(below: 0x8_0000)) * 4
      let isWrite = numbers.once(in: 2)
      let place = Self.beyond + offset
      let code =
        HostileGuest.move(physical | Self.page, to: Self.entryBeyond)
        + (isWrite ? HostileGuest.move(5, to: place) : HostileGuest.load(place))
      #expect(
        try exit(code)
          == .memory(
            address: UInt64(physical) + UInt64(offset), byteCount: 4, isWrite: isWrite))
    }
  }

  @Test func endsAGuestThatTouchesEverythingFromItsEndOn() throws {
    // mov $0x1000000, %eax; loop: mov %eax, (%rax); add $4096, %eax; jmp loop
    let code =
      [0xb8] + HostileGuest.bytes(Self.beyond)
      + HostileGuest.forever([0x89, 0x00, 0x05] + HostileGuest.bytes(4096))
    #expect(try exit(code) == .shutdown)
  }

  @Test func endsAGuestThatWritesToWhatItMayOnlyRead() throws {
    let secondPage: Int32 = 0x20_0000
    let code =
      HostileGuest.move(UInt32(secondPage) | Self.readOnlyPage, to: Self.directory + 8)
      + HostileGuest.load(secondPage) + HostileGuest.move(1, to: secondPage)
    #expect(try exit(code) == .shutdown)
  }

  @Test func endsAGuestWithoutPageTables() throws {
    #expect(
      try exit(HostileGuest.move(0, to: 0x1000) + HostileGuest.load(0x60_0000)) != nil)
  }

  @Test func endsALoopAtTheDeadline() throws {
    let guest = HostileGuest(HostileGuest.forever([]))
    #expect(try guest.fault(within: .milliseconds(50)) == .stopped)
  }

  @Test(arguments: [1, 3] as [Int32]) func endsCallsWithoutEndAtTheDeadline(number: Int32) throws {
    let call = HostileGuest.call(number: number, address: 0x100000, count: 8)
    let guest = HostileGuest(HostileGuest.forever(call))
    #expect(throws: MicroVMError.stopped) {
      try guest.progress(.max, within: .milliseconds(50))
    }
  }

  @Test func noCodeHarmsTheHost() throws {
    var numbers = RandomNumbers(seed: 5)
    for _ in 0..<100 {
      let code = numbers.bytes(64)
      _ = try HostileGuest(code).fault(within: .milliseconds(20))
    }
  }
}
