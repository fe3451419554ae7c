import Linux
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM

struct VirtioBlockTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Byte `i` of sector `s` is `s + i`.
  private static func pattern(_ byteCount: Int) -> [UInt8] {
    (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 / 512 + $0 % 512) }
  }

  private func file(_ bytes: [UInt8]) throws -> FilePath {
    let path = folder.path.appending("disk")
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
    try file.closeAfter { _ = try file.writeAll(bytes) }
    return path
  }

  private func contents(_ path: FilePath) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter {
      let count = Int(try file.seek(offset: 0, from: .end))
      return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = try file.read(
          fromAbsoluteOffset: 0, into: UnsafeMutableRawBufferPointer(buffer))
      }
    }
  }

  private func disk(_ byteCount: Int, _ mode: DiskImage.Mode) throws -> VirtioDriver {
    let path = try file(Self.pattern(byteCount))
    let driver = try VirtioDriver(VirtioBlock(DiskImage(opening: path, mode), serial: "bench"))
    driver.start()
    return driver
  }

  private func header(_ type: UInt32, _ sector: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: type)
    bytes.append(littleEndian: UInt32(0))
    bytes.append(littleEndian: sector)
    return bytes
  }

  /// Reads and gives the data and the status.
  private func read(
    _ driver: VirtioDriver, _ sector: UInt64, _ byteCount: Int
  ) throws -> (data: [UInt8], status: UInt8, used: UInt32) {
    let head = try driver.add([.readable(header(0, sector)), .writable(byteCount + 1)], to: 0)
    driver.notify(0)
    let used = try #require(try driver.takeUsed(0))
    let answer = try driver.answer(head, 0)
    return (Array(answer.prefix(byteCount)), answer[byteCount], used.byteCount)
  }

  private func write(_ driver: VirtioDriver, _ sector: UInt64, _ bytes: [UInt8]) throws -> UInt8 {
    let head = try driver.add(
      [.readable(header(1, sector)), .readable(bytes), .writable(1)], to: 0)
    driver.notify(0)
    _ = try driver.takeUsed(0)
    return try driver.answer(head, 0)[0]
  }

  @Test func tellsItsSize() throws {
    let driver = try disk(5 * 512, .readOnly)
    #expect(driver.transport.load(0x100, byteCount: 4) == 5)
    #expect(driver.transport.load(0x104, byteCount: 4) == 0)
    #expect(driver.transport.load(0x108, byteCount: 4) == 32768)
    #expect(driver.transport.load(0x10c, byteCount: 4) == 128)
    driver.setRegister(0x14, 0)
    #expect(driver.register(0x10) == 0x226)
  }

  @Test func readsSectors() throws {
    let driver = try disk(5 * 512, .readOnly)
    let (data, status, used) = try read(driver, 2, 1024)
    #expect(status == 0)
    #expect(used == 1025)
    #expect(data == Array(Self.pattern(5 * 512)[1024..<2048]))
  }

  @Test func takesARequestInAnyPieces() throws {
    let driver = try disk(5 * 512, .readOnly)
    let bytes = header(0, 1)
    let head = try driver.add(
      [
        .readable(Array(bytes[..<3])), .readable(Array(bytes[3...])), .writable(100),
        .writable(412), .writable(1),
      ], to: 0)
    driver.notify(0)
    #expect(try driver.takeUsed(0)?.byteCount == 513)
    #expect(try driver.answer(head, 0) == Array(Self.pattern(1024)[512..<612]))
  }

  @Test(arguments: zip([5, 4, .max, 1 << 55, 0] as [UInt64], [512, 1024, 512, 512, 3072]))
  func refusesWhatLiesBeyondTheDisk(sector: UInt64, byteCount: Int) throws {
    let driver = try disk(5 * 512, .copyOnWrite())
    #expect(try read(driver, sector, byteCount).status == 1)
    #expect(try write(driver, sector, [UInt8](repeating: 0, count: byteCount)) == 1)
  }

  @Test func refusesPartsOfASector() throws {
    let driver = try disk(5 * 512, .copyOnWrite())
    #expect(try read(driver, 0, 511).status == 1)
    #expect(try write(driver, 0, [1, 2, 3]) == 1)
  }

  @Test func refusesWritesToAReadOnlyDisk() throws {
    let driver = try disk(5 * 512, .readOnly)
    #expect(try write(driver, 0, [UInt8](repeating: 9, count: 512)) == 1)
    #expect(try contents(folder.path.appending("disk")) == Self.pattern(5 * 512))
  }

  @Test func keepsWritesFromTheFile() throws {
    let driver = try disk(40 * 512, .copyOnWrite())
    let new = [UInt8](repeating: 0xee, count: 1024)
    #expect(try write(driver, 7, new) == 0)
    var expected = Self.pattern(40 * 512)
    expected.replaceSubrange(7 * 512..<9 * 512, with: new)
    #expect(try read(driver, 0, 40 * 512).data == expected)
    #expect(try contents(folder.path.appending("disk")) == Self.pattern(40 * 512))
  }

  @Test func takesNoMoreMemoryForWritesThanItMay() throws {
    let driver = try disk(40 * 512, .copyOnWrite(byteLimit: 4096))
    let new = [UInt8](repeating: 0xee, count: 512)
    #expect(try write(driver, 0, new) == 0)
    #expect(try write(driver, 7, new) == 0)
    #expect(try write(driver, 8, new) == 1)
  }

  @Test func fillsTheLastSectorWithZeros() throws {
    let driver = try disk(700, .copyOnWrite())
    #expect(driver.transport.load(0x100, byteCount: 4) == 2)
    let expected = Self.pattern(700)[512...] + [UInt8](repeating: 0, count: 324)
    #expect(try read(driver, 1, 512).data == Array(expected))
    #expect(try write(driver, 1, [UInt8](repeating: 1, count: 512)) == 0)
    #expect(try read(driver, 1, 512).data == [UInt8](repeating: 1, count: 512))
    #expect(try contents(folder.path.appending("disk")) == Self.pattern(700))
  }

  @Test func saysWhatItIsCalledAndFlushes() throws {
    let driver = try disk(512, .readOnly)
    let head = try driver.add([.readable(header(8, 0)), .writable(21)], to: 0)
    driver.notify(0)
    #expect(
      try driver.answer(head, 0) == Array("bench".utf8) + [UInt8](repeating: 0, count: 16))
    let flush = try driver.add([.readable(header(4, 0)), .writable(1)], to: 0)
    driver.notify(0)
    #expect(try driver.answer(flush, 0) == [0])
  }

  @Test func saysThatItDoesNotKnowOtherRequests() throws {
    let driver = try disk(512, .readOnly)
    for type in [2, 11, 13, 0xffff_ffff] as [UInt32] {
      let head = try driver.add([.readable(header(type, 0)), .writable(1)], to: 0)
      driver.notify(0)
      #expect(try driver.answer(head, 0) == [2])
    }
    let short = try driver.add([.readable([0, 0]), .writable(1)], to: 0)
    driver.notify(0)
    #expect(try driver.answer(short, 0) == [2])
  }

  @Test func survivesARequestWithoutAPlaceForTheStatus() throws {
    let driver = try disk(512, .readOnly)
    try driver.add([.readable(header(0, 0))], to: 0)
    driver.notify(0)
    #expect(try driver.takeUsed(0)?.byteCount == 0)
  }
}
