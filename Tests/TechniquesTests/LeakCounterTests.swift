import Container
import Glibc
import Launch
import Linux
import Model
import SystemPackage
import Techniques
import TestSupport
import Testing

extension LeakSensitive {
  /// A counter that cannot see a leak proves nothing: each is shown one.
  @Suite(.serialized) struct LeakCounterTests {
    private let brief = Duration.milliseconds(100)

    @Test func seesAnOpenDescriptor() throws {
      let before = LeakCounter.descriptors.now()
      let leak = try EventCounter()
      let number = leak.descriptor.rawValue
      let residue = LeakCounter.descriptors.residue(since: before, patience: brief)
      #expect(residue.contains { $0.hasPrefix("descriptor \(number), ") })
      _ = consume leak
      #expect(LeakCounter.descriptors.residue(since: before) == [])
    }

    @Test func seesMemory() throws {
      let before = try WritableMemory.byteCount()
      let leak = try Mapping(byteCount: 64 << 20)
      #expect(
        try WritableMemory.growth(since: before, atMost: 16 << 20, patience: brief) > 32 << 20)
      _ = consume leak
      #expect(try WritableMemory.growth(since: before, atMost: 16 << 20) <= 16 << 20)
    }

    @Test func seesAProcessAndAChild() throws {
      let bed = try bed("native")
      let prepared = try bed.prepare("hang")
      let leak = prepared.makeInstance(nonce: 1)
      try leak.start()
      #expect(LeakCounter.processes(of: bed.runID).residue(since: [], patience: brief).count == 1)
      #expect(OwnChildren.exist)
      try leak.release()
      #expect(!OwnChildren.remain())
      #expect(bed.residue == [])
    }

    @Test func seesACgroup() throws {
      let bed = try bed("cgroup")
      let prepared = try bed.prepare("hang")
      let parents = LeakCounter.cgroups(of: bed.runID).now()
      #expect(!parents.isEmpty)
      let leak = prepared.makeInstance(nonce: 1)
      try leak.start()
      let groups = LeakCounter.cgroups(of: bed.runID).residue(since: parents, patience: brief)
      #expect(groups.count == parents.count)
      try leak.release()
      try prepared.tearDown()
      #expect(bed.residue == [])
    }

    @Test func seesAMount() throws {
      if let obstacle = Privilege.obstacle { try Test.cancel("\(obstacle)") }
      let folder = try TemporaryFolder()
      let before = LeakCounter.mounts.now()
      #expect(mount("tmpfs", folder.path.string, "tmpfs", 0, nil) == 0)
      let residue = LeakCounter.mounts.residue(since: before, patience: brief)
      #expect(residue.contains { $0.contains(folder.path.string) })
      #expect(umount2(folder.path.string, Int32(MNT_DETACH)) == 0)
      #expect(LeakCounter.mounts.residue(since: before) == [])
    }

    @Test func seesAVirtualMachine() throws {
      let bed = try bed("unikernel")
      let before = LeakCounter.machineMappings.now()
      let leak = try bed.prepare().makeInstance(nonce: 1)
      try leak.start()
      #expect(LeakCounter.machineMappings.residue(since: before, patience: brief) != [])
      try leak.release()
      #expect(LeakCounter.machineMappings.residue(since: before) == [])
    }

    /// The kernel's number is the whole host's, neighbours' included: so many are made that
    /// theirs do not matter.
    ///
    /// What keeps one alive (a process, a descriptor, a mount) is counted
    /// by the other counters, exactly.
    @Test func seesNetworkNamespacesComeAndGo() throws {
      guard DeadNetworkNamespaces.count() != nil else {
        try Test.cancel("this host does not show how many network namespaces there are")
      }
      if let obstacle = Privilege.obstacle { try Test.cancel("\(obstacle)") }
      var plan = LaunchPlan(executable: "/bin/sleep", arguments: ["sleep", "60"], environment: [])
      plan.namespaces = [.net]
      var ending = LaunchPlan(executable: "/bin/true", arguments: ["true"], environment: [])
      ending.namespaces = [.net]
      let rest = try #require(DeadNetworkNamespaces.count())
      let peak: Int
      do {
        let launch = CompiledLaunch(plan)
        let leaks = try (0..<64).map { _ in Owned(child: try launch.start()) }
        peak = try #require(DeadNetworkNamespaces.count())
        // Ended by their owner's end.
        _ = consume leaks
      }
      #expect(peak >= rest + 32)
      let patience = MonotonicClock.now() + 20_000_000_000
      while let count = DeadNetworkNamespaces.count(), count > peak - 32,
        MonotonicClock.now() < patience
      {
        // Linux gives the last ones' memory back only when it cleans up the next.
        var next = try CompiledLaunch(ending).start()
        _ = try next.wait(before: patience)
      }
      #expect(try #require(DeadNetworkNamespaces.count()) <= peak - 32)
    }

    private final class Owned {
      private let child: ChildProcess
      init(child: consuming ChildProcess) { self.child = child }
    }

    private func bed(_ name: String) throws -> Bed {
      let test = try #require(
        TechniqueCase.all.first { $0.technique.label == name })
      try test.requireAvailable()
      return try Bed(test, for: "leak")
    }
  }
}
