import Kvm
import Linux
import Model
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM
@testable import Techniques

private let kvm = KvmSystem.probe()

/// Guests that were saved where they are ready, and go on from there.
@Suite(.enabled(if: kvm == .available, "\(kvm)"), .serialized)
struct SnapshotTests {
  private let folder: TemporaryFolder
  private let workspace: Workspace
  private let unikernel: Unikernel

  init() throws {
    folder = try TemporaryFolder()
    workspace = Workspace(runID: "test", folder: folder.path.string)
    unikernel = try #require(Unikernel.all.first { $0.variant == "snapshot" })
  }

  private func prepare() throws -> any Prepared {
    try unikernel.prepare(
      for: WorkloadRequest(workload: "hello", scale: 64, deadline: .seconds(20)), in: workspace)
  }

  private var file: FilePath { folder.path.appending("unikernel-snapshot.snapshot") }

  @Test(arguments: ["processor", "host", "guest"])
  func refusesASnapshotOfSomethingElse(_ part: String) throws {
    _ = try prepare()
    var here = SnapshotIdentity(processor: "A", host: "B", guest: "C")
    let bytes = try TextFile.bytes(file)
    let parts = try SnapshotParts(head: bytes)
    here = parts.identity
    switch part {
    case "processor": here.processor = "another"
    case "host": here.host = "another"
    default: here.guest = "another"
    }
    let error = #expect(throws: MicroVMError.self) { _ = try SnapshotFile.open(file, for: here) }
    let text = try #require(error?.description)
    #expect(text.contains("cannot be used: it "), "\(text)")
    #expect(text.hasSuffix("remove it, and a new one is made"))
  }

  @Test func refusesASnapshotThatIsNotWhole() throws {
    _ = try prepare()
    let bytes = try TextFile.bytes(file)
    let identity = try SnapshotParts(head: bytes).identity
    for count in [0, 7, 100, 4096, bytes.count - 1] {
      try TextFile.create(
        file, Array(bytes[..<count]), permissions: FilePermissions(rawValue: 0o600))
      #expect(throws: MicroVMError.self) { _ = try SnapshotFile.open(file, for: identity) }
    }
  }

  @Test func headsComeBackAsTheyWere() throws {
    _ = try prepare()
    let parts = try SnapshotParts(head: try TextFile.bytes(file))
    let again = try SnapshotParts(head: parts.head)
    #expect(again.identity == parts.identity)
    #expect(again.processors == parts.processors)
    #expect(again.machine == parts.machine)
    #expect(again.pending == parts.pending)
    #expect(parts.head.count == parts.headByteCount)
  }

  @Test func usesASnapshotThatIsThere() throws {
    _ = try prepare()
    let before = try TextFile.bytes(file)
    let instance = try prepare().makeInstance(nonce: 7)
    try instance.start()
    #expect(try instance.finish()?.operations == 64)
    try instance.release()
    #expect(try TextFile.bytes(file) == before)
  }

  /// What a guest writes stays its own: the next one finds the file as it was.
  @Test func aThousandStartsLeaveNoMappingAndTheFileAsItWas() throws {
    let prepared = try prepare()
    let saved = try TextFile.bytes(file)
    let alive = prepared.makeInstance(nonce: 1)
    try alive.start()
    // Where it was restored from, and the guest's own pages of it.
    #expect(try mappings > 0)
    try alive.release()
    // An emulated host takes a hundred times as long.
    for number in 0..<(KvmSystem.isEmulated ? 50 : 1000) {
      let instance = prepared.makeInstance(nonce: UInt64(number))
      try instance.start()
      #expect(try instance.finish()?.operations == 64)
      try instance.release()
    }
    #expect(try mappings == 0)
    // Other tests of this process have some.
    #expect(KvmSystem.liveMachineCount() < 40)
    #expect(try TextFile.bytes(file) == saved)
  }

  /// How many mappings of the snapshot's file this process has.
  private var mappings: Int {
    get throws {
      try TextFile.read("/proc/self/maps").split(separator: "\n")
        .count { $0.contains(file.string) }
    }
  }
}
