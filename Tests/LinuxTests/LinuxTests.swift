import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Linux

struct LinuxTests {
  @Test(arguments: [("0", [0]), ("0-2,5", [0, 1, 2, 5]), ("3,1-1,3", [1, 3])])
  func readsAProcessorList(text: String, numbers: [Int]) {
    #expect(ProcessorSet(parsing: text)?.numbers == numbers)
  }

  @Test(arguments: ["", "a", "1-", "-1", "2-1", "1,,2", "1-2-3", "1024", "0 "])
  func refusesWhatIsNoProcessorList(_ text: String) {
    #expect(ProcessorSet(parsing: text) == nil)
  }

  @Test func namesCapabilitiesByBit() {
    #expect(CapabilitySet(named: ["cap_chown", "cap_kill", "cap_of_nobody"]).mask == 0x21)
    #expect(CapabilitySet(mask: 7).subtracting(CapabilitySet(mask: 2)).mask == 5)
    #expect(CapabilitySet(mask: 7).isSuperset(of: CapabilitySet(mask: 5)))
    #expect(!CapabilitySet(mask: 5).isSuperset(of: CapabilitySet(mask: 2)))
    #expect(CapabilitySet.supported.isSuperset(of: .current))
  }

  @Test func readsAPipeToItsEndOrItsDeadline() throws {
    var pipe = try Pipe()
    var bytes = [UInt8](repeating: 0, count: 4)
    func read(before deadline: Int64) throws -> Int? {
      try bytes.withUnsafeMutableBytes {
        try pipe.read(into: UnsafeMutableRawBufferPointer($0), before: deadline)
      }
    }
    if let writeEnd = pipe.writeEnd { _ = try writeEnd.writeAll([1, 2, 3]) }
    #expect(try read(before: MonotonicClock.now() + 1_000_000) == nil)
    if let writeEnd = pipe.writeEnd { _ = try writeEnd.writeAll([4, 5]) }
    pipe.closeWriteEnd()
    let isClosed = pipe.writeEnd == nil
    #expect(isClosed)
    #expect(try read(before: MonotonicClock.now() + 10_000_000_000) == 2)
    #expect(Array(bytes[..<2]) == [4, 5])
    #expect(try read(before: MonotonicClock.now() + 10_000_000_000) == 0)
  }

  @Test func writingToAPipeThatNobodyReadsIsAnError() throws {
    var pipe = try Pipe()
    try withUnsafeBytes(of: UInt64(7)) { try pipe.write($0) }
    pipe.closeReadEnd()
    #expect(throws: LinuxError("write to a pipe", .brokenPipe)) {
      try withUnsafeBytes(of: UInt64(7)) { try pipe.write($0) }
    }
  }

  @Test func movesAPipeOutOfTheWay() throws {
    var pipe = try Pipe()
    pipe.moveAside()
    let numbers = [pipe.readEnd?.rawValue ?? -1, pipe.writeEnd?.rawValue ?? -1]
    #expect(numbers.allSatisfy { $0 >= 1024 })
    #expect(numbers.allSatisfy { fcntl($0, F_GETFD) == FD_CLOEXEC })
    try withUnsafeBytes(of: UInt64(7)) { try pipe.write($0) }
    var received: UInt64 = 0
    let count = try withUnsafeMutableBytes(of: &received) {
      try pipe.read(into: $0, before: MonotonicClock.now() + 10_000_000_000)
    }
    #expect(count == 8)
    #expect(received == 7)
  }

  @Test func raisesTheNumberOfDescriptors() throws {
    try OpenFileLimit.raise()
    let limit = try OpenFileLimit.read()
    #expect(limit.current == min(limit.highest, 524_288))
  }

  @Test func closesWhatItOwns() throws {
    let before = LeakCounter.descriptors.now()
    do {
      _ = try Pipe()
      _ = try Descriptor(opening: "/dev/null", .readWrite)
      _ = try EventCounter()
    }
    #expect(LeakCounter.descriptors.residue(since: before) == [])
  }

  @Test func saysWhatItCouldNotOpen() {
    #expect(throws: LinuxError("open /nowhere/file", .noSuchFileOrDirectory)) {
      try TextFile.read("/nowhere/file")
    }
    #expect(
      "\(LinuxError("open /nowhere/file", .noSuchFileOrDirectory))"
        == "open /nowhere/file: No such file or directory")
  }

  @Test func removesATreeWithoutFollowingItsLinks() throws {
    let folder = try TemporaryFolder()
    let outside = folder.path.appending("outside")
    let tree = folder.path.appending("tree")
    try Folder.makeAll(outside)
    try Folder.makeAll(tree.appending("a/b"))
    try TextFile.create(outside.appending("kept"), [1], permissions: .ownerReadWrite)
    #expect(symlink(outside.string, tree.appending("a/link").string) == 0)
    try Folder.removeAll(tree)
    #expect(!Folder.exists(tree))
    #expect(Folder.exists(outside.appending("kept")))
    try Folder.removeAll(tree)
  }

  @Test func refusesAFolderWhereAFileIs() throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("file")
    try TextFile.create(file, [1], permissions: .ownerReadWrite)
    #expect(throws: LinuxError("make folder \(file)", .notDirectory)) { try Folder.makeAll(file) }
    #expect(throws: LinuxError("make folder \(file)", .fileExists)) { try Folder.make(file) }
  }

  @Test func knowsAProcessByItsStartTime() throws {
    let own = try #require(ProcessTable.startTime(of: getpid()))
    #expect(own > 0)
    #expect(ProcessTable.startTime(of: getpid()) == own)
    #expect(ProcessTable.startTime(of: 999_999_999) == nil)
    #expect(ProcessTable.all.contains(getpid()))
  }

  @Test func convertsTicksAndNanoseconds() {
    let rate = ClockPair(ticks: 1000, nanoseconds: 0, uncertainty: 0)
      .rate(until: ClockPair(ticks: 3_000_001_000, nanoseconds: 1_000_000_000, uncertainty: 0))
    #expect(rate.ticksPerSecond == 3e9)
    #expect(rate.nanoseconds(6) == 2)
    #expect(rate.ticks(nanoseconds: 1000) == 3000)
  }
}
