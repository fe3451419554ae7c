import Linux
import Model
import Testing

@testable import MicroVM

/// A guest of a few instructions, in the virtual machine that unikernels have.
///
/// RDI holds the boot block's address when it starts, at CPL 3 with all ports.
struct HostileGuest {
  let code: [UInt8]

  init(_ code: [UInt8]) { self.code = code }

  /// Fields of the call block, 8-bit displacements being too short for them.
  private static let submitted = 288
  private static let number = submitted + 8
  private static let address = submitted + 16
  private static let count = submitted + 24

  /// `movq $value, offset(%rdi)`, sign-extended from 32 bits.
  private static func store(_ value: Int32, at offset: Int) -> [UInt8] {
    [0x48, 0xc7, 0x87] + bytes(Int32(offset)) + bytes(value)
  }

  static func bytes(_ value: Int32) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  /// The code of `mov $port, %dx; out %eax, %dx`.
  static func out(_ port: UInt16) -> [UInt8] {
    [0x66, 0xba, UInt8(port & 0xff), UInt8(port >> 8), 0xef]
  }

  /// A call block filled in.
  static func block(number: Int32 = 1, address: Int32, count: Int32) -> [UInt8] {
    // The number's field is followed by the result's, which a 64-bit store of a small one clears.
    store(number, at: Self.number) + store(address, at: Self.address)
      + store(count, at: Self.count)
  }

  static func call(number: Int32 = 1, address: Int32, count: Int32) -> [UInt8] {
    block(number: number, address: address, count: count) + out(0x510)
  }

  /// `movl $value, address`: memory below 2 GiB.
  static func move(_ value: UInt32, to address: Int32) -> [UInt8] {
    [0xc7, 0x04, 0x25] + bytes(address) + bytes(Int32(bitPattern: value))
  }

  /// `movl address, %eax`.
  static func load(_ address: Int32) -> [UInt8] { [0x8b, 0x04, 0x25] + bytes(address) }

  /// `jmp` back over `code` for ever.
  static func forever(_ code: [UInt8]) -> [UInt8] { code + [0xe9] + bytes(-Int32(code.count) - 5) }

  /// The error with which the guest's first sign of life, or its lack, ends it.
  func fault(within deadline: Duration = .seconds(10)) throws -> MicroVMError? {
    do {
      _ = try progress(1, within: deadline)
      return nil
    } catch let error as MicroVMError {
      return error
    }
  }

  /// The guest's first signs of life.
  ///
  /// Whatever became of it, a good guest runs afterwards.
  func progress(_ count: Int, within deadline: Duration = .seconds(10)) throws -> [GuestProgress] {
    let result = Result { try Self.run(code, count, deadline) }
    let good = Self.call(address: 0x100000, count: 8) + [0x31, 0xc0] + Self.out(0x511)
    #expect(try Self.run(good, 2, .seconds(10)) == [.wrote(8), .exited(0)])
    return try result.get()
  }

  private static func run(
    _ code: [UInt8], _ count: Int, _ deadline: Duration
  ) throws -> [GuestProgress] {
    var program = GuestProgram()
    program.code = code
    let blueprint = try UnikernelBlueprint(
      image: program.file, configuration: UnikernelConfiguration())
    var steps = StepRecorder()
    let boot = try BootBlock(arguments: ["image"], transport: .port)
    let machine = try UnikernelMachine(blueprint, boot: boot, steps: &steps)
    let timer = try DeadlineTimer(after: deadline)
    timer.raise(machine.stopByte)
    defer { timer.raise(nil) }
    try machine.launch(steps: &steps)
    let output = UnsafeMutableRawBufferPointer.allocate(
      byteCount: GuestLimits.output, alignment: 16)
    defer { output.deallocate() }
    var progress: [GuestProgress] = []
    while progress.count < count {
      progress.append(try machine.next(nil, output: output, steps: &steps))
    }
    return progress
  }
}
