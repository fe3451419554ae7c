import Harness
import Model
import Synchronization

/// A clock that moves only when something happens, and a host that notes what is asked of it.
final class FakeHost: HarnessHost {
  var ticks: Ticks = 1_000_000
  var rests: [Duration] = []
  /// Called at the begin of each rest.
  var onRest: (Duration) -> Void = { _ in }
  var cleanings = 0
  var isInterrupted = false

  /// A tick is a nanosecond, times this.
  var nanosecondsPerTick = 1.0

  func now() -> Ticks { ticks }
  func nanoseconds(_ ticks: Ticks) -> Double { Double(ticks) * nanosecondsPerTick }
  func rest(_ duration: Duration) {
    rests.append(duration)
    onRest(duration)
    ticks += Ticks(duration.nanoseconds)
  }
  func awaitCleanHost() { cleanings += 1 }

  /// What `/proc` would say of the host, and of each process by its number.
  var hostMemory: HostMemory?
  var processMemory: [Int32: ProcessMemory] = [:]
  func giveBackSlack() {}
  func memory() -> HostMemory? { hostMemory }
  func memory(ofProcess process: Int32) -> ProcessMemory? { processMemory[process] }
  /// What the threads of each process have taken.
  var activities: [Int32: ThreadActivity] = [:]
  func activity(ofProcess process: Int32) -> ThreadActivity? { activities[process] }
  /// Network namespaces; after each look at them one that is dead has gone, down to the fewest.
  var namespaces: Int?
  var fewestNamespaces = 10
  func networkNamespaces() -> Int? {
    defer { namespaces = namespaces.map { max(fewestNamespaces, $0 - 1) } }
    return namespaces
  }
  var processors = [0, 1]
  var kills: UInt64? = 0
  func outOfMemoryKills() -> UInt64? { kills }
  /// What is asked of isolation, by probe.
  var examinations: [String: FakeExamination] = [:]
  func examination(of probe: String) throws(TechniqueError) -> any Examination {
    guard let examination = examinations[probe] else {
      throw TechniqueError(.unsupported, "this host has nothing to ask about")
    }
    return examination
  }
  /// One after another, on the caller's thread.
  func concurrently(
    _ count: Int, _ first: @Sendable (Int) -> Void, then second: @Sendable (Int) -> Void
  ) throws(TechniqueError) -> Ticks {
    let begin = ticks
    for number in 0..<count { first(number) }
    for number in 0..<count { second(number) }
    return begin
  }
  /// What each file's digest is, one look after another.
  var digests: [String: [String]] = [:]
  func digest(ofFile path: String) -> String? {
    digests[path]?.isEmpty == false ? digests[path]?.removeFirst() : nil
  }
  var diskUses: [String: DiskUse] = [:]
  func diskUse(below path: String) -> DiskUse? { diskUses[path] }
  /// One step of the neighbour before, one after, on the caller's thread.
  func beside(_ neighbour: any Neighbour, _ body: () -> Void) throws(TechniqueError) {
    neighbour.begin()
    body()
    _ = neighbour.step()
    neighbour.end()
  }
  /// A tenth of the time passes in this process.
  func processorNanoseconds() -> Int64 { Int64(ticks) / 10 }
}

/// Keeps what it is told; throws from the n-th record on.
final class FakeObserver: RunObserver {
  struct DiskFull: Error {}
  var samples: [Sample] = []
  var records: [[Sample]] = []
  var blocks: [Int] = []
  var progresses: [Progress] = []
  var failsAtRecord: Int?

  func blockWillBegin(session: Int, block: Int) throws { blocks.append(block) }
  func record(_ samples: [Sample]) throws {
    if records.count == failsAtRecord { throw DiskFull() }
    records.append(samples)
    self.samples += samples
  }
  func progress(_ progress: Progress) { progresses.append(progress) }
}

/// What a fake technique does wrong, by the number of its trial.
enum Misbehaviour: Sendable {
  case failsToStart, timesOut, answersWrongly, isNotIsolated, sendsNothing, losesOrder
  case losesFirstStamp, failsToRelease, neverEnds, fallsSilent
}

/// What happened to a fake technique and its instances, in order.
final class Journal: Sendable {
  private let lines = Mutex<[String]>([])
  var all: [String] { lines.withLock { $0 } }
  func note(_ line: String) { lines.withLock { $0.append(line) } }
}

/// A technique whose instances take 10 ticks from each event to the next, on `host`'s clock.
struct FakeTechnique: Technique {
  let name: String
  var variant = ""
  let summary = "a fake"
  var runsPayload = true
  /// Whether instances have no process of their own.
  var isInsideHarness = false
  var availability = Availability.available
  var preparationFailure: TechniqueError?
  var tearDownFailure: TechniqueError?
  /// What trial number n, from 0, does wrong.
  var misbehaviour: @Sendable (Int) -> Misbehaviour? = { _ in nil }
  /// Called at the begin of trial number n.
  var onStart: @Sendable (Int) -> Void = { _ in }
  /// By how many ticks more trial number n takes to its payload.
  var delay: @Sendable (Int) -> Ticks = { _ in 0 }
  /// Whether its instances have processes of their own, and how many ticks they work.
  var work: Ticks?
  /// The host's file that its instances write to.
  var layeredFile: String?
  /// What its image consists of; nil where it has none.
  var files: [String]?
  /// Whether its instances have groups that keep to what a request allows.
  var keepsToAllowances = false
  let journal = Journal()
  nonisolated(unsafe) let host: FakeHost

  func probe() -> Availability { availability }
  func explain() -> [String] { [] }
  func footprint(in workspace: Workspace) throws(TechniqueError) -> Footprint {
    guard let files else { throw TechniqueError(.unsupported, "it has no image of its own") }
    return Footprint(files)
  }
  func prepare(
    for request: WorkloadRequest, in workspace: Workspace
  ) throws(TechniqueError) -> any Prepared {
    host.ticks += 7
    if let preparationFailure { throw preparationFailure }
    journal.note("prepare")
    return FakePrepared(self)
  }
}

final class FakePrepared: Prepared {
  let technique: FakeTechnique
  var trials = 0

  init(_ technique: FakeTechnique) { self.technique = technique }

  var expectation: Expectation {
    var expectation = Expectation()
    expectation.processID = 1
    return expectation
  }

  let request = WorkloadRequest(workload: "hello", scale: 1, deadline: .seconds(1))

  func makeInstance(for request: WorkloadRequest, nonce: UInt64) -> any Instance {
    defer { trials += 1 }
    if let allowance = request.allowance {
      let memory = allowance.memoryByteCount.map { "\($0 >> 20) MiB" } ?? "all"
      technique.journal.note(
        "\(request.workload): memory \(memory), processor limited \(allowance.limitsProcessor)")
    }
    return FakeInstance(technique, number: trials, nonce: nonce)
  }

  var keepsToAllowances: Bool { technique.keepsToAllowances }
  func layeredFile(for request: WorkloadRequest) -> String? { technique.layeredFile }

  func tearDown() throws(TechniqueError) {
    technique.journal.note("tear down")
    if let failure = technique.tearDownFailure { throw failure }
  }
}

final class FakeInstance: Instance {
  private let technique: FakeTechnique
  private let number: Int
  private let nonce: UInt64
  private let misbehaviour: Misbehaviour?
  private var questions = 0
  var timeline = Timeline()

  init(_ technique: FakeTechnique, number: Int, nonce: UInt64) {
    self.technique = technique
    self.number = number
    self.nonce = nonce
    misbehaviour = technique.misbehaviour(number)
  }

  private func mark(_ event: Event) {
    timeline.mark(event, at: technique.host.now())
    technique.host.ticks += 10
  }

  func start() throws(TechniqueError) {
    technique.onStart(number)
    mark(.request)
    mark(.control)
    if misbehaviour == .failsToStart { throw TechniqueError(.failed, "mount: refused") }
    if misbehaviour == .timesOut { throw TechniqueError(.timeout, "no end in sight") }
    let begin = technique.host.now()
    mark(.built)
    timeline.addStep(.build, "mount", from: begin - 10, to: begin - 4)
    timeline.addStep(.build, "mount", from: begin - 4, to: begin - 1)
    mark(.firstRun)
    technique.host.ticks += technique.delay(number)
    guard technique.runsPayload else { return }
    if misbehaviour == .losesFirstStamp {
      technique.host.ticks += 10
    } else if misbehaviour == .losesOrder {
      timeline.mark(.payload, at: begin - 5000)
    } else {
      mark(.payload)
    }
    mark(.ready)
  }

  /// Each question takes 10 ticks.
  func ask(_ token: UInt64) throws(TechniqueError) {
    technique.journal.note("ask \(number)")
    technique.host.ticks += 10
    questions += 1
    if misbehaviour == .fallsSilent, questions > 1 {
      throw TechniqueError(.timeout, "no answer in sight")
    }
    if misbehaviour == .answersWrongly {
      throw TechniqueError(.invalid, "the payload's mark is not that of \(token)")
    }
  }

  func query(_ question: IsolationQuestion) throws(TechniqueError) -> Finding {
    technique.journal.note(question.isUndoing ? "undo \(question.name)" : "query \(question.name)")
    technique.host.ticks += 10
    return Finding(.yes, value: 42)
  }

  func residence() throws(TechniqueError) -> Residence {
    var residence = Residence()
    residence.processIDs = technique.isInsideHarness ? [] : [Int32(number) + 1]
    residence.isInsideHarness = technique.isInsideHarness
    return residence
  }

  func finish() throws(TechniqueError) -> Outcome? {
    if misbehaviour == .neverEnds {
      technique.journal.note("finish")
      throw TechniqueError(.timeout, "no end in sight")
    }
    technique.host.ticks += technique.work ?? 0
    mark(.exit)
    guard technique.runsPayload, misbehaviour != .sendsNothing else { return nil }
    var evidence = Evidence()
    evidence.processID = misbehaviour == .isNotIsolated ? 4711 : 1
    return Outcome(
      checksum: misbehaviour == .answersWrongly ? 0xbad : nonce, operations: 1, workTicks: 1,
      observationTicks: 2, evidence: evidence)
  }

  func release() throws(TechniqueError) {
    mark(.clean)
    technique.journal.note("release")
    if misbehaviour == .failsToRelease { throw TechniqueError(.failed, "rmdir: busy") }
  }
}
