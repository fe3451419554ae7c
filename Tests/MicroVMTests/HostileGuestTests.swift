import Kvm
import Model
import Testing

@testable import MicroVM

private let kvm = KvmSystem.probe()

/// Guests that do what no payload does; RDI holds the boot block's address when they start.
@Suite(.enabled(if: kvm == .available, "\(kvm)"), .serialized)
struct HostileGuestTests {
  /// Fields of the call block, 8-bit displacements being too short for them.
  private static let submitted = 288
  private static let number = submitted + 8
  private static let address = submitted + 16
  private static let count = submitted + 24

  /// `movq $value, offset(%rdi)`, sign-extended from 32 bits.
  private static func store(_ value: Int32, at offset: Int) -> [UInt8] {
    [0x48, 0xc7, 0x87] + bytes(Int32(offset)) + bytes(value)
  }

  private static func bytes(_ value: Int32) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  /// The code of `mov $port, %dx; out %eax, %dx`.
  private static func out(_ port: UInt16) -> [UInt8] {
    [0x66, 0xba, UInt8(port & 0xff), UInt8(port >> 8), 0xef]
  }

  private static func call(number: Int32 = 1, address: Int32, count: Int32) -> [UInt8] {
    // The number's field is followed by the result's, which a 64-bit store of a small one clears.
    store(number, at: Self.number) + store(address, at: Self.address)
      + store(count, at: Self.count) + out(0x510)
  }

  private func fault(_ code: [UInt8]) throws -> MicroVMError? {
    var program = GuestProgram()
    program.code = code
    let blueprint = try UnikernelBlueprint(
      image: program.file, configuration: UnikernelConfiguration())
    var steps = StepRecorder()
    let boot = try BootBlock(arguments: ["image"], transport: .port)
    let machine = try UnikernelMachine(blueprint, boot: boot, steps: &steps)
    try machine.launch(steps: &steps)
    let output = UnsafeMutableRawBufferPointer.allocate(
      byteCount: GuestLimits.output, alignment: 16)
    defer { output.deallocate() }
    do throws(MicroVMError) {
      _ = try machine.next(.ready, output: output, steps: &steps)
      return nil
    } catch {
      return error
    }
  }

  @Test func servesARecordInsideTheMemory() throws {
    #expect(try fault(Self.call(address: 0x100000, count: 8)) == nil)
    #expect(try fault(Self.call(address: 0x100000, count: 65536)) == nil)
    #expect(try fault(Self.call(address: 0xff_fff8, count: 8)) == nil)
  }

  @Test func refusesARecordOutsideTheMemory() throws {
    #expect(
      try fault(Self.call(address: 0xff_fff9, count: 8))
        == .outsideMemory(address: 0xff_fff9, byteCount: 8))
    #expect(
      try fault(Self.call(address: -1, count: 8))
        == .outsideMemory(address: .max, byteCount: 8))
  }

  @Test func refusesARecordBeyondTheLimit() throws {
    #expect(
      try fault(Self.call(address: 0x100000, count: 65537))
        == .refusedCall("a record of 65537 bytes, beyond the limit of 65536"))
    #expect(
      try fault(Self.call(address: 0x100000, count: -1))
        == .refusedCall("a record of 18446744073709551615 bytes, beyond the limit of 65536"))
  }

  @Test func refusesACallThatDoesNotExist() throws {
    #expect(
      try fault(Self.call(number: 7, address: 0x100000, count: 8))
        == .refusedCall("call number 7 does not exist"))
  }

  @Test func servesAReadInsideTheMemory() throws {
    #expect(try fault(Self.call(number: 2, address: 0x100000, count: 4096)) == nil)
    #expect(try fault(Self.call(number: 2, address: 0xff_fff8, count: 8)) == nil)
    #expect(try fault(Self.call(number: 2, address: 0x100_0000, count: 0)) == nil)
  }

  @Test func refusesAReadOutsideTheMemory() throws {
    #expect(
      try fault(Self.call(number: 2, address: 0xff_fff9, count: 8))
        == .outsideMemory(address: 0xff_fff9, byteCount: 8))
    #expect(
      try fault(Self.call(number: 2, address: -1, count: 8))
        == .outsideMemory(address: .max, byteCount: 8))
    #expect(
      try fault(Self.call(number: 2, address: 0x100_0001, count: 0))
        == .outsideMemory(address: 0x100_0001, byteCount: 0))
  }

  @Test func refusesAReadBeyondTheLimit() throws {
    #expect(
      try fault(Self.call(number: 2, address: 0x100000, count: 4097))
        == .refusedCall("a read of 4097 bytes, beyond the limit of 4096"))
    #expect(
      try fault(Self.call(number: 2, address: 0x100000, count: -1))
        == .refusedCall("a read of 18446744073709551615 bytes, beyond the limit of 4096"))
  }

  @Test func aCallThatDoesNothingReachesNoMemory() throws {
    // What follows it is the sign of life that the host waits for.
    let nothing = Self.call(number: 3, address: -1, count: -1)
    #expect(try fault(nothing + Self.call(address: 0x100000, count: 8)) == nil)
    #expect(
      try fault(nothing + Self.call(number: 0, address: 0x100000, count: 8))
        == .refusedCall("call number 0 does not exist"))
  }

  @Test func namesAPortThatNobodyServes() throws {
    let error = try fault([0x31, 0xc0] + Self.out(0x3f8))  // xor %eax, %eax
    guard case .unhandledExit(.portWrite(port: 0x3f8, byteCount: 4, value: 0), _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func endsAGuestThatLeavesItsMemory() throws {
    // mov 0x2000000, %eax: mapped by no page, so it is a fault, and no handler is there.
    let error = try fault([0x8b, 0x04, 0x25] + Self.bytes(0x200_0000))
    #expect(error == .unhandledExit(.shutdown, instructionPointer: 0x100000))
  }

  @Test func endsAGuestThatHalts() throws {
    let error = try fault([0xf4])
    #expect(error == .unhandledExit(.shutdown, instructionPointer: 0x100000))
  }
}
