import Linux
import Statistics
import SystemPackage
import TestSupport
import Testing

@testable import Kvm
@testable import MicroVM

/// Snapshots from whoever: one is refused, or it is what it says.
struct SnapshotFuzzTests {
  private static let identity = SnapshotIdentity(processor: "p", host: "h", guest: "g")
  private static let page = 4096

  /// A processor of nothing but zeros, with two model-specific registers.
  private static func processor(modelCount: UInt64 = 2) -> ProcessorState? {
    var parts: [ProcessorState.Part: [UInt8]] = [:]
    for part in ProcessorState.Part.allCases where part != .extended && part != .interrupts {
      parts[part] = [UInt8](repeating: 0, count: part.byteCount)
    }
    parts[.models] = .little(modelCount) + [UInt8](repeating: 7, count: 32)
    return ProcessorState(parts: parts)
  }

  private static func snapshot() throws -> SnapshotParts {
    let processor = try #require(Self.processor())
    let clock = [UInt8](repeating: 0, count: MachineState.Part.clock.byteCount)
    return SnapshotParts(
      identity: identity, processors: [processor],
      machine: try #require(MachineState(parts: [.clock: clock])),
      pending: PendingRead(
        address: 0x5000, byteCount: GuestRequest.byteCount, sequence: 3, isRequest: true),
      memoryByteCount: 2 * page)
  }

  @Test func whatIsWrittenIsWhatIsRead() throws {
    let snapshot = try Self.snapshot()
    let read = try SnapshotParts(head: snapshot.head)
    #expect(read.headByteCount == snapshot.head.count)
    #expect(read.head == snapshot.head)
    #expect(read.processors == snapshot.processors)
  }

  /// The kernel would read registers from behind the end of the state.
  @Test(arguments: [0, 1, 3, 0xffff_ffff]) func refusesAFalseNumberOfRegisters(count: UInt64) {
    #expect(Self.processor() != nil)
    #expect(Self.processor(modelCount: count) == nil)
  }

  @Test func noHeadCrashesTheReader() throws {
    let original = try Self.snapshot().head
    Fuzzing.run("snapshot head", share: 4) { numbers in
      let head = ImageFuzzTests.mutated(original, &numbers, headers: 0..<original.count)
      guard let parts = try? SnapshotParts(head: head) else { return }
      guard try SnapshotParts(head: parts.head).head == parts.head else {
        throw FuzzFailure("what was read is not what is written")
      }
    }
  }

  @Test func noFileCrashesTheReader() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("snapshot")
    let snapshot = try Self.snapshot()
    let memory = [UInt8](repeating: 5, count: snapshot.memoryByteCount)
    try memory.withUnsafeBytes { try SnapshotFile.write(snapshot, memory: $0, to: path) }
    let original = try TextFile.bytes(path)
    Fuzzing.run("snapshot file", share: 1) { numbers in
      let bytes = ImageFuzzTests.mutated(original, &numbers, headers: 0..<512)
      try TextFile.create(path, bytes, permissions: FilePermissions(rawValue: 0o600))
      guard let snapshot = try? SnapshotFile.open(path, for: Self.identity) else { return }
      let memory = try snapshot.mapMemory()
      // A page that the file does not have ends the process.
      for address in stride(from: 0, to: UInt64(snapshot.memoryByteCount), by: Self.page) {
        _ = try memory.range(at: address, byteCount: 1)[0]
      }
    }
  }
}
