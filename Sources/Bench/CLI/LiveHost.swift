import Harness
import Isolation
import Linux
import Model
import Results
import Synchronization
import SystemPackage

/// The machine this runs on, as the harness asks for it.
final class LiveHost: HarnessHost {
  let rate: ClockRate
  private let begin: ClockPair
  /// Where the run that is measured may put things up for its instances to find.
  private let workspace: Workspace
  private var deadNamespaces = DeadNetworkNamespaces()

  /// Calibrates the clock, for a tenth of a second.
  init(in workspace: Workspace) {
    self.workspace = workspace
    begin = ClockPair.read()
    MonotonicClock.sleep(.milliseconds(100))
    rate = begin.rate(until: ClockPair.read())
  }

  func now() -> Ticks { TimestampCounter.now() }
  func nanoseconds(_ ticks: Ticks) -> Double { rate.nanoseconds(ticks) }
  func ticks(_ duration: Duration) -> Ticks {
    Ticks(Double(duration.nanoseconds) * rate.ticksPerSecond / 1e9)
  }
  func processorNanoseconds() -> Int64 { OwnUsage.processorNanoseconds }
  var isInterrupted: Bool { Interruption.isRequested }
  func rest(_ duration: Duration) {
    MonotonicClock.sleep(duration, unless: { Interruption.isRequested })
  }
  func awaitCleanHost() { deadNamespaces.await(unless: { Interruption.isRequested }) }
  func giveBackSlack() { SlabCaches.giveBackEmptySlabs() }
  func memory() -> HostMemory? { .read() }
  func memory(ofProcess process: Int32) -> ProcessMemory? { .read(process) }
  func activity(ofProcess process: Int32) -> ThreadActivity? { .read(process) }
  var processors: [Int] { (try? ProcessorSet.allowed().numbers) ?? [] }
  func outOfMemoryKills() -> UInt64? { OutOfMemoryKills.ofHost() }
  func networkNamespaces() -> Int? { DeadNetworkNamespaces.count() }

  func examination(of probe: String) throws(TechniqueError) -> any Examination {
    try InquiryExamination(of: probe, in: workspace)
  }

  func concurrently(
    _ count: Int, _ first: @Sendable (Int) -> Void, then second: @Sendable (Int) -> Void
  ) throws(TechniqueError) -> Ticks {
    do { return try WorkerCrowd.run(count, first, then: second) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
  }

  func digest(ofFile path: String) -> String? { Digest.sha256(file: FilePath(path)) }

  func diskUse(below path: String) -> DiskUse? { Folder.diskUse(below: FilePath(path)) }

  func beside(_ neighbour: any Neighbour, _ body: () -> Void) throws(TechniqueError) {
    let begun = Semaphore()
    let isOver = Signal()
    do {
      let thread = try WorkerThread("bench neighbour") {
        neighbour.begin()
        begun.raise()
        while !isOver.isRaised, neighbour.step() {}
        neighbour.end()
      }
      begun.take()
      body()
      isOver.raise()
      // Its end joins it.
      _ = consume thread
    } catch { throw TechniqueError(.failed, "\(error)") }
  }

  /// What one thread tells another.
  private final class Signal: Sendable {
    private let value = Atomic(false)
    var isRaised: Bool { value.load(ordering: .acquiring) }
    func raise() { value.store(true, ordering: .releasing) }
  }

  /// By how much the rate over the whole run differs from the calibration, in parts per million.
  func driftPartsPerMillion() -> Double {
    let whole = begin.rate(until: ClockPair.read())
    return (whole.ticksPerSecond / rate.ticksPerSecond - 1) * 1e6
  }

  /// The smallest step between two readings that differ, in nanoseconds.
  func resolutionNanoseconds() -> Double {
    var smallest = Ticks.max
    for _ in 0..<1000 {
      let first = now()
      var second = now()
      while second == first { second = now() }
      smallest = min(smallest, second - first)
    }
    return nanoseconds(smallest)
  }
}
