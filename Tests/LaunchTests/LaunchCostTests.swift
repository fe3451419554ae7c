import Glibc
import Images
import Linux
import SystemPackage
import TestSupport
import Testing

@testable import Launch

/// What starting must not cost, whoever starts and however often.
struct LaunchCostTests {
  /// A copied page table would make every page of the parent fault again.
  @Test func leavesTheCallersMemoryAlone() throws {
    let launch = CompiledLaunch(.shell("exit 0"))
    let null = try Descriptor(opening: "/dev/null", .readWrite)
    launch.bind(.output, to: null.descriptor)
    let memory = try Mapping(byteCount: 64 << 20)
    let firstTouch = faults { touch(memory.bytes) }
    // With 4 KiB pages 16384; a host that maps huge pages by itself takes 32.
    #expect(firstTouch >= 32)
    let again = try faults {
      var child = try launch.start()
      touch(memory.bytes)
      _ = try child.wait(before: MonotonicClock.now() + 10_000_000_000)
    }
    #expect(again < 32)
  }

  @Test func leavesNothingBehindAfterManyStarts() throws {
    let folder = try TemporaryFolder()
    let image = try PayloadImage.noop.write(into: folder.path)
    let plan = LaunchPlan(executable: image, arguments: ["noop"], environment: [])
    let refused = LaunchPlan(executable: folder.path, arguments: ["folder"], environment: [])
    try start(plan, refused, times: 10)

    let descriptors = LeakCounter.descriptors.now()
    let memory = try WritableMemory.byteCount()
    try start(plan, refused, times: 500)
    #expect(LeakCounter.descriptors.residue(since: descriptors) == [])
    #expect(!OwnChildren.remain())
    // A plan's own stack alone is 64 KiB: 62 MiB if they were kept.
    #expect(try WritableMemory.growth(since: memory, atMost: 16 << 20) <= 16 << 20)
  }

  private func start(_ plan: LaunchPlan, _ refused: LaunchPlan, times: Int) throws {
    for _ in 0..<times {
      var child = try CompiledLaunch(plan).start()
      #expect(try child.wait(before: MonotonicClock.now() + 10_000_000_000) == .status(0))
      let failing = CompiledLaunch(refused)
      #expect(throws: LaunchError(step: "execve \(refused.executable)", errno: .permissionDenied)) {
        _ = try failing.start()
      }
    }
  }

  private func touch(_ bytes: UnsafeMutableRawBufferPointer) {
    for offset in stride(from: 0, to: bytes.count, by: 4096) { bytes[offset] &+= 1 }
  }

  private func faults(_ body: () throws -> Void) rethrows -> Int {
    func count() -> Int {
      var usage = rusage()
      // 1: RUSAGE_THREAD, a macro.
      getrusage(1, &usage)
      return usage.ru_minflt
    }
    let before = count()
    try body()
    return count() - before
  }
}
