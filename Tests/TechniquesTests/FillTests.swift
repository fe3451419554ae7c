import Glibc
import Linux
import Model
import Techniques
import TestSupport
import Testing

private let fillCount = getenv("BENCH_TEST_FILL").flatMap { Int(String(cString: $0)) } ?? 0

extension LeakSensitive {
  /// Holds as many living instances at once as the environment's `BENCH_TEST_FILL` says.
  ///
  /// It fills the host for minutes, so that it is left out unless it is asked for.
  @Suite(
    .serialized,
    .enabled(if: fillCount > 0, "fills the host: set BENCH_TEST_FILL to a number, as 1000"))
  struct FillTests {
    @Test(arguments: ["native", "container", "container/prewarmed", "unikernel"])
    func holdsManyThatAnswer(_ label: String) throws {
      let test = try TechniqueCase.labelled(label)
      try test.requireAvailable()
      try OpenFileLimit.raise()
      let bed = try Bed(test, for: "fill")
      let prepared = try bed.prepare("idle", deadline: .seconds(60), exchange: .answers)
      let before = try #require(HostMemory.read())
      var instances: [any Instance] = []
      var starts: [Int64] = []
      var failure: TechniqueError?
      while instances.count < fillCount {
        let instance = prepared.makeInstance(nonce: UInt64(instances.count))
        instances.append(instance)
        let begin = MonotonicClock.raw()
        do throws(TechniqueError) { try instance.start() } catch {
          failure = error
          break
        }
        starts.append(MonotonicClock.raw() - begin)
        if starts.count % 100 == 0 { try report(label, starts, since: before) }
      }
      #expect(failure == nil)
      let begin = MonotonicClock.raw()
      for instance in instances { try instance.ask(9) }
      print(label, "asks all in ms:", (MonotonicClock.raw() - begin) / 1_000_000)
      for instance in instances { _ = try instance.residence() }
      let end = MonotonicClock.raw()
      for instance in instances { try instance.release() }
      print(label, "releases all in ms:", (MonotonicClock.raw() - end) / 1_000_000)
      try prepared.tearDown()
      #expect(bed.residue == [])
    }

    /// The median start of the last hundred, and what the host has given until now.
    private func report(_ label: String, _ starts: [Int64], since before: HostMemory) throws {
      let now = try #require(HostMemory.read())
      let median = starts.suffix(100).sorted()[50]
      let descriptors = try Folder.list("/proc/self/fd").count
      let available = (Int64(before.available) - Int64(now.available)) >> 20
      let kernel = (Int64(now.kernel) - Int64(before.kernel)) >> 20
      print(
        label, starts.count, "start in us:", median / 1000, "descriptors:", descriptors,
        "MiB available less:", available, "MiB kernel more:", kernel)
    }
  }
}
