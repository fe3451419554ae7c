import Kvm
import Model
import Testing

@testable import MicroVM

private let kvm = KvmSystem.probe()

/// Calls that no payload makes.
@Suite(.enabled(if: kvm == .available, "\(kvm)"), .serialized)
struct HostileGuestTests {
  private func fault(_ code: [UInt8]) throws -> MicroVMError? { try HostileGuest(code).fault() }

  @Test func servesARecordInsideTheMemory() throws {
    #expect(try fault(HostileGuest.call(address: 0x100000, count: 8)) == nil)
    #expect(try fault(HostileGuest.call(address: 0x100000, count: 65536)) == nil)
    #expect(try fault(HostileGuest.call(address: 0xff_fff8, count: 8)) == nil)
  }

  @Test func refusesARecordOutsideTheMemory() throws {
    #expect(
      try fault(HostileGuest.call(address: 0xff_fff9, count: 8))
        == .outsideMemory(address: 0xff_fff9, byteCount: 8))
    #expect(
      try fault(HostileGuest.call(address: -1, count: 8))
        == .outsideMemory(address: .max, byteCount: 8))
  }

  @Test func refusesARecordBeyondTheLimit() throws {
    #expect(
      try fault(HostileGuest.call(address: 0x100000, count: 65537))
        == .refusedCall("a record of 65537 bytes, beyond the limit of 65536"))
    #expect(
      try fault(HostileGuest.call(address: 0x100000, count: -1))
        == .refusedCall("a record of 18446744073709551615 bytes, beyond the limit of 65536"))
  }

  @Test func refusesACallThatDoesNotExist() throws {
    #expect(
      try fault(HostileGuest.call(number: 7, address: 0x100000, count: 8))
        == .refusedCall("call number 7 does not exist"))
  }

  @Test func servesAReadInsideTheMemory() throws {
    #expect(try fault(HostileGuest.call(number: 2, address: 0x100000, count: 4096)) == nil)
    #expect(try fault(HostileGuest.call(number: 2, address: 0xff_fff8, count: 8)) == nil)
    #expect(try fault(HostileGuest.call(number: 2, address: 0x100_0000, count: 0)) == nil)
  }

  @Test func refusesAReadOutsideTheMemory() throws {
    #expect(
      try fault(HostileGuest.call(number: 2, address: 0xff_fff9, count: 8))
        == .outsideMemory(address: 0xff_fff9, byteCount: 8))
    #expect(
      try fault(HostileGuest.call(number: 2, address: -1, count: 8))
        == .outsideMemory(address: .max, byteCount: 8))
    #expect(
      try fault(HostileGuest.call(number: 2, address: 0x100_0001, count: 0))
        == .outsideMemory(address: 0x100_0001, byteCount: 0))
  }

  @Test func refusesAReadBeyondTheLimit() throws {
    #expect(
      try fault(HostileGuest.call(number: 2, address: 0x100000, count: 4097))
        == .refusedCall("a read of 4097 bytes, beyond the limit of 4096"))
    #expect(
      try fault(HostileGuest.call(number: 2, address: 0x100000, count: -1))
        == .refusedCall("a read of 18446744073709551615 bytes, beyond the limit of 4096"))
  }

  @Test(arguments: [1, 2, 4] as [Int32]) func refusesARangeThatWrapsAround(number: Int32) throws {
    // A request has a size of its own.
    let count: Int32 = number == 4 ? 200 : 4096
    #expect(
      try fault(HostileGuest.call(number: number, address: -8, count: count))
        == .outsideMemory(address: 0xffff_ffff_ffff_fff8, byteCount: UInt64(count)))
    #expect(
      try fault(HostileGuest.call(number: number, address: -count, count: count))
        == .outsideMemory(address: .max - UInt64(count) + 1, byteCount: UInt64(count)))
  }

  @Test func refusesARequestOfAnotherSize() throws {
    #expect(
      try fault(HostileGuest.call(number: 4, address: 0x100000, count: 8))
        == .refusedCall("a request of 8 bytes, not 200"))
    #expect(
      try fault(HostileGuest.call(number: 4, address: 0x100000, count: 201))
        == .refusedCall("a request of 201 bytes, beyond the limit of 200"))
  }

  @Test func reportsAGuestThatAsksWhatItWasTold() throws {
    let guest = HostileGuest(HostileGuest.call(number: 4, address: 0x100000, count: 200))
    #expect(try guest.progress(1) == [.asks])
  }

  @Test func aCallThatDoesNothingReachesNoMemory() throws {
    // What follows it is the sign of life that the host waits for.
    let nothing = HostileGuest.call(number: 3, address: -1, count: -1)
    #expect(try fault(nothing + HostileGuest.call(address: 0x100000, count: 8)) == nil)
    #expect(
      try fault(nothing + HostileGuest.call(number: 0, address: 0x100000, count: 8))
        == .refusedCall("call number 0 does not exist"))
  }

  @Test func namesAPortThatNobodyServes() throws {
    let error = try fault([0x31, 0xc0] + HostileGuest.out(0x3f8))  // xor %eax, %eax
    guard case .unhandledExit(.portWrite(port: 0x3f8, byteCount: 4, value: 0), _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func endsAGuestThatLeavesItsMemory() throws {
    // mov 0x2000000, %eax: mapped by no page, so it is a fault, and no handler is there.
    let error = try fault([0x8b, 0x04, 0x25] + HostileGuest.bytes(0x200_0000))
    #expect(error == .unhandledExit(.shutdown, instructionPointer: 0x100000))
  }

  @Test(arguments: [[0xf4], [0x0f, 0x0b]] as [[UInt8]])
  func endsAGuestThatHaltsOrFaults(code: [UInt8]) throws {
    #expect(try fault(code) == .unhandledExit(.shutdown, instructionPointer: 0x100000))
  }
}
