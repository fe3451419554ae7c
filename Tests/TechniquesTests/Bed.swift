import Glibc
import Linux
import Model
import SystemPackage
import Techniques
import TestSupport
import Testing

/// A technique of the catalogue as the argument of a test.
struct TechniqueCase: Sendable, CustomTestStringConvertible {
  let technique: any Technique
  var testDescription: String { technique.label }

  /// Every technique of this host; empty where the host cannot even be read, which a test notices.
  static let all: [TechniqueCase] =
    (try? HostFacts.probe()).map { TechniqueCatalog.all(on: $0).map(TechniqueCase.init) } ?? []

  /// Those that are ours.
  static let own = all.filter { !$0.technique.isExternal }

  /// Those that are somebody else's.
  static let runtimes = all.filter(\.technique.isExternal)

  /// Ends the test, visibly, with the probe's reason where this host cannot do the technique.
  func requireAvailable() throws {
    if case .unavailable(let reason, let remedy) = technique.probe() {
      try Test.cancel("\(technique.label): \(reason): \(remedy)")
    }
  }
}

/// A run of its own for one test: a name and a folder.
final class Bed {
  let runID: String
  private let folder: TemporaryFolder
  let technique: any Technique

  /// - Parameter purpose: makes the run's name another than that of other tests.
  init(_ test: TechniqueCase, for purpose: String) throws {
    technique = test.technique
    // With the process's number: what a killed test left must not be in the next one's way.
    runID = "tests-\(getpid())-\(purpose)-\(technique.name)-\(technique.variant)"
    folder = try TemporaryFolder()
  }

  /// Far beyond what anything here takes: a kernel that boots on an emulated host takes seconds, and
  /// a host that does something else meanwhile takes many times as long.
  static let patience = Duration.seconds(120)

  deinit {
    // A test that ended half-way has failed already; its groups must not stay on the host.
    try? removeCgroups()
  }

  func prepare(
    _ workload: String = "hello", scale: UInt64 = 5, deadline: Duration = Bed.patience,
    exchange: Exchange = .none, memoryByteCount: UInt64 = 0, program: CustomProgram? = nil,
    isControlled: Bool = false
  ) throws -> any Prepared {
    var request = WorkloadRequest(
      workload: workload, scale: scale, deadline: deadline, exchange: exchange,
      memoryByteCount: memoryByteCount, program: program)
    request.isControlled = isControlled
    let prepared = try technique.prepare(
      for: request,
      in: Workspace(runID: runID, folder: folder.path.string))
    try awaitNoWriter(below: folder.path)
    return prepared
  }

  /// Removes what `prepare` wrote.
  func removeFolder() throws {
    for name in try Folder.list(folder.path) { try Folder.removeAll(folder.path.appending(name)) }
  }

  private func awaitNoWriter(below path: FilePath) throws {
    for name in try Folder.list(path) {
      let child = path.appending(name)
      if Folder.isFolder(child) {
        try awaitNoWriter(below: child)
      } else if child.lastComponent == "payload" || child.lastComponent == "noop" {
        try WrittenFile.awaitNoWriter(of: child)
      }
    }
  }

  /// Counters of what can be attributed to this run alone.
  var ownCounters: [LeakCounter] {
    [
      .processes(of: runID), .cgroups(of: runID),
      LeakCounter("mounts of the run") { [folder = folder.path.string] in
        LeakCounter.mounts.now().filter { $0.contains(folder) }
      },
    ]
  }

  /// Removes the groups of instances that were never released, and of their parents.
  func removeCgroups() throws {
    let groups = LeakCounter.cgroups(of: runID).now().sorted { $0.count > $1.count }
    for group in groups { try Folder.remove(FilePath(String(group.dropFirst(7)))) }
  }

  /// What is there of this run after every instance was released and all was taken down.
  var residue: [String] {
    ownCounters.flatMap { $0.residue(since: []) }.sorted()
  }
}

/// What the harness itself sees: the payload as a plain process.
enum HostEvidence {
  static let seen: Result<Evidence, any Error> = Result {
    let native = try #require(TechniqueCase.all.first { $0.technique.label == "native" })
    let bed = try Bed(native, for: "host")
    let prepared = try bed.prepare()
    let instance = prepared.makeInstance(nonce: 1)
    try instance.start()
    let outcome = try #require(try instance.finish())
    try instance.release()
    try prepared.tearDown()
    return outcome.evidence
  }
}
