import Images
import Linux
import Testing

@testable import MicroVM

struct ExecutableImageTests {
  private let space: Range<UInt64> = 0x100000..<0x400000

  private func fault(_ change: (inout GuestProgram) -> Void) -> String? {
    var program = GuestProgram()
    change(&program)
    return fault(of: program.file)
  }

  private func fault(of file: [UInt8]) -> String? {
    do throws(MicroVMError) {
      _ = try ExecutableImage(file, within: space)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func acceptsAProgramInsideItsSpace() throws {
    #expect(fault { _ in } == nil)
    let image = try ExecutableImage(GuestProgram().file, within: space)
    #expect(image.entry == 0x100000)
    #expect(image.memoryByteCount == 1)
  }

  @Test func refusesEveryTruncationOfARealImage() {
    let file = PayloadImage.unikernel.bytes
    #expect(fault(of: file) == nil)
    // What follows the last segment's bytes are section headers, which nobody loads.
    for count in stride(from: 0, to: 0x2000, by: 61) {
      #expect(fault(of: Array(file.prefix(count))) != nil, "\(count) bytes")
    }
  }

  @Test func saysThatItIsNoExecutable() {
    #expect(fault(of: []) == "load the image: it is shorter than an ELF header")
    #expect(
      fault(of: Array(repeating: 0, count: 64))
        == "load the image: it is not a 64-bit little-endian ELF file")
    #expect(
      fault { $0.machine = 183 }
        == "load the image: it is not a static executable for x86-64")
  }

  @Test func refusesHeadersBeyondTheFile() {
    #expect(
      fault { $0.programHeaderCount = 512 }
        == "load the image: its program headers reach beyond the end of the file")
  }

  @Test func refusesMoreHeadersThanAKernelHas() {
    #expect(
      fault { $0.programHeaderCount = 65535 }
        == "load the image: it has 65535 program headers, beyond the limit of 512")
  }

  @Test func refusesASegmentBeyondTheFile() {
    let message = "load the image: segment 0 reaches beyond the end of the file"
    #expect(
      fault {
        $0.claimedByteCount = 2
        $0.memoryByteCount = 2
      } == message)
    #expect(fault { $0.fileOffset = .max } == message)
  }

  @Test func refusesASegmentOutsideItsSpace() {
    let message = "load the image: segment 0 lies outside 0x100000 to 0x400000"
    #expect(fault { $0.address = 0xfffff } == message)
    #expect(fault { $0.address = 0x400000 } == message)
    #expect(fault { $0.memoryByteCount = 0x300001 } == message)
    #expect(fault { $0.address = .max } == message)
  }

  @Test func refusesSegmentsThatOverlap() {
    #expect(fault { $0.copies = 2 } == "load the image: segments overlap at 0x100000")
  }

  @Test func refusesMoreBytesThanMemory() {
    #expect(
      fault {
        $0.code = [0x90, 0x90]
        $0.memoryByteCount = 1
      } == "load the image: segment 0 has more bytes in the file than in memory")
  }

  @Test func refusesAnEntryOutsideTheCode() {
    #expect(
      fault { $0.entry = 0x100001 } == "load the image: the entry 0x100001 is not in any code")
    #expect(fault { $0.flags = 6 } == "load the image: the entry 0x100000 is not in any code")
  }

  @Test func resetsWhatAGuestMayHaveWritten() throws {
    var program = GuestProgram()
    program.code = [1, 2]
    program.memoryByteCount = 4
    let image = try ExecutableImage(program.file, within: space)
    let memory = try GuestMemory(byteCount: 4 << 20)
    try image.load(into: memory)
    try [UInt8](repeating: 9, count: 5).withUnsafeBytes { try memory.write($0, at: 0x100000) }
    try image.reset(in: memory)
    var bytes = [UInt8](repeating: 0, count: 5)
    try bytes.withUnsafeMutableBytes { try memory.read(into: $0, at: 0x100000) }
    #expect(bytes == [1, 2, 0, 0, 9])
  }

  @Test func bothPayloadImagesLinkTheSameObject() {
    #expect(PayloadImage.unikernel.objectHash == PayloadImage.linux.objectHash)
    #expect(PayloadImage.unikernel.objectHash.count == 64)
    #expect(PayloadImage.unikernel.objectHash != PayloadImage.noop.objectHash)
  }

  @Test func theUnikernelReadsTheCounterFirst() throws {
    let image = try ExecutableImage(PayloadImage.unikernel.bytes, within: space)
    let memory = try GuestMemory(byteCount: 4 << 20)
    try image.load(into: memory)
    var first = [UInt8](repeating: 0, count: 2)
    try first.withUnsafeMutableBytes { try memory.read(into: $0, at: image.entry) }
    #expect(first == [0x0f, 0x31])  // rdtsc
  }
}

struct GuestMemoryTests {
  @Test func refusesEveryRangeThatLeavesTheMemory() throws {
    let memory = try GuestMemory(byteCount: 0x200000)
    for (address, count): (UInt64, UInt64) in [
      (0x200001, 0), (0x200000, 1), (0x1fffff, 2), (.max, 1), (0, .max), (.max, .max),
    ] {
      #expect(throws: MicroVMError.outsideMemory(address: address, byteCount: count)) {
        _ = try memory.range(at: address, byteCount: count)
      }
    }
    #expect(try memory.range(at: 0x200000, byteCount: 0).isEmpty)
    #expect(try memory.range(at: 0x1fffff, byteCount: 1).count == 1)
  }

  @Test func readsBackWhatItWrote() throws {
    let memory = try GuestMemory(byteCount: 0x200000)
    try memory.store(0x0123_4567_89ab_cdef, at: 0x1ffff8)
    var bytes = [UInt8](repeating: 0, count: 8)
    try bytes.withUnsafeMutableBytes { try memory.read(into: $0, at: 0x1ffff8) }
    #expect(bytes == [0xef, 0xcd, 0xab, 0x89, 0x67, 0x45, 0x23, 0x01])
  }
}

struct BootBlockTests {
  @Test func refusesArgumentsThatDoNotFit() {
    #expect(throws: MicroVMError.requestTooLong(byteCount: 194, limit: 192)) {
      _ = try BootBlock(
        arguments: [String(repeating: "a", count: 191), "b"], transport: .port)
    }
    #expect(throws: Never.self) {
      _ = try BootBlock(arguments: [String(repeating: "a", count: 191)], transport: .port)
    }
  }
}
