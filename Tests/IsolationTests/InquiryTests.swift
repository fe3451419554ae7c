import Container
import Glibc
import Linux
import Model
import Suites
import SystemPackage
import Techniques
import TestSupport
import Testing

@testable import Isolation

/// Questions put to real instances, and what the host makes of the answers.
@Suite("Questions about isolation", .serialized)
struct InquiryTests {
  @Test("every probe of the suite can be asked, and no other")
  func probes() {
    #expect(Suite.isolation.probes.map(\.name).sorted() == InquiryExamination.probes.sorted())
    #expect(Suite.isolation.probes.count >= 60)
    #expect(
      Suite.isolation.probes.allSatisfy { probe in
        probe.name.split(separator: "/").last.map { $0.utf8.count < 32 } ?? false
      })
  }

  /// What one technique answers to one question.
  private func answer(_ probe: String, _ label: String) throws -> IsolationAnswer {
    let technique = try #require(
      try TechniqueCatalog.all(on: HostFacts.probe()).first { $0.label == label })
    if case .unavailable(let reason, let remedy) = technique.probe() {
      try Test.cancel("\(label): \(reason): \(remedy)")
    }
    let folder = try TemporaryFolder()
    let workspace = Workspace(
      runID: "tests-\(getpid())-questions-\(probe.filter { $0 != "/" })", folder: folder.path.string
    )
    let host = try HostEvidence.observe(on: try HostFacts.probe(), in: workspace)
    let prepared = try technique.prepare(
      for: WorkloadRequest(
        workload: "questions", scale: 0, deadline: .seconds(60), exchange: .questions),
      in: workspace)
    defer { try? prepared.tearDown() }
    try awaitNoWriter(below: folder.path)
    let examination = try InquiryExamination(of: probe, in: workspace)
    defer { examination.end() }
    let instance = prepared.makeInstance(nonce: 0x1234)
    defer { try? instance.release() }
    try instance.start()
    let question = try examination.begin()
    let finding = try instance.query(question)
    if try examination.look(at: finding, in: try? instance.residence()) {
      _ = try instance.query(question.undoing)
      try examination.settle()
    }
    let outcome = try #require(try instance.finish())
    try instance.release()
    return examination.judge(
      finding, inside: outcome.evidence, outside: host,
      hasOwnKernel: prepared.expectation.hasOwnKernel
        || prepared.expectation.platform == .unikernel
        || prepared.expectation.kernelRelease != nil)
  }

  private func awaitNoWriter(below path: FilePath) throws {
    for name in try Folder.list(path) {
      let child = path.appending(name)
      if Folder.isFolder(child) {
        try awaitNoWriter(below: child)
      } else if name == "payload" {
        try WrittenFile.awaitNoWriter(of: child)
      }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let probe: String
    /// A technique that leaves the host open that way, one that does not, and what it does instead.
    let open: String
    let closed: String
    let boundary: Boundary
    var testDescription: String { probe }
  }

  static let cases = [
    Case(probe: "pid/see-process", open: "native", closed: "container", boundary: .separated),
    Case(probe: "pid/signal-process", open: "chroot", closed: "container", boundary: .separated),
    Case(probe: "pid/leave-survivor", open: "native", closed: "container", boundary: .separated),
    Case(probe: "pid/adopt-orphan", open: "native", closed: "container", boundary: .separated),
    Case(probe: "net/connect-loopback", open: "chroot", closed: "container", boundary: .separated),
    Case(probe: "net/bind-port", open: "native", closed: "container", boundary: .separated),
    Case(probe: "net/abstract-socket", open: "chroot", closed: "container", boundary: .separated),
    Case(probe: "ipc/shared-memory", open: "chroot", closed: "container", boundary: .separated),
    Case(probe: "ipc/message-queue", open: "native", closed: "container", boundary: .separated),
    Case(probe: "ipc/posix-queue", open: "native", closed: "container", boundary: .separated),
    Case(probe: "mount/leak-mount", open: "native", closed: "container", boundary: .denied),
    Case(probe: "mount/receive-mount", open: "native", closed: "container", boundary: .separated),
    Case(probe: "uts/set-host-name", open: "native", closed: "unikernel", boundary: .separated),
    Case(probe: "user/root-outside", open: "container", closed: "unikernel", boundary: .separated),
    Case(probe: "time/boot-time", open: "native", closed: "unikernel", boundary: .separated),
    Case(probe: "root/absolute-path", open: "native", closed: "chroot", boundary: .separated),
    Case(
      probe: "root/inherited-descriptor", open: "chroot/open-descriptor", closed: "chroot",
      boundary: .separated),
    // Chroot is no isolation, pivot_root is.
    Case(probe: "root/double-chroot", open: "chroot", closed: "container", boundary: .separated),
    Case(probe: "root/file-handle", open: "chroot", closed: "container", boundary: .denied),
    Case(
      probe: "privilege/write-core-pattern", open: "native", closed: "container", boundary: .denied),
    Case(probe: "privilege/use-bpf", open: "native", closed: "container", boundary: .denied),
    Case(probe: "surface/system-calls", open: "native", closed: "container", boundary: .limited),
    Case(
      probe: "surface/kernel-release", open: "container", closed: "unikernel", boundary: .separated),
  ]

  @Test("each way to the host is open somewhere and closed elsewhere", arguments: cases)
  func bothWays(_ test: Case) throws {
    guard geteuid() == 0 else { try Test.cancel("needs root") }
    let open = try answer(test.probe, test.open)
    #expect(open.boundary.isExposed, "\(test.open): \(open.boundary), \(open.evidence)")
    let closed = try answer(test.probe, test.closed)
    #expect(closed.boundary == test.boundary, "\(test.closed): \(closed.evidence)")
  }

  @Test("everyday calls reach the host's kernel from a process, and less of it from a unikernel")
  func kernelFunctions() throws {
    guard geteuid() == 0 else { try Test.cancel("needs root") }
    let native: IsolationAnswer
    do { native = try answer("surface/kernel-functions", "native") } catch let error
      as TechniqueError where error.status == .unsupported
    {
      try Test.cancel("\(error)")
    }
    #expect(native.boundary == .reachable)
    let count = try #require(native.count)
    #expect(count > 100)
    let guest = try answer("surface/kernel-functions", "unikernel")
    #expect(guest.boundary == .limited)
    #expect(try #require(guest.count) < count)
  }

  @Test("a witness of a killed run can be removed by its note alone")
  func witnesses() throws {
    let folder = try TemporaryFolder()
    let site = InquirySite(Workspace(runID: "tests", folder: folder.path.string))
    let name = site.newWitnessName()
    _ = try site.put(.file, name) { 0 }
    let path = try site.putSecret(at: WitnessNote.sharedFolder.appending(name))
    let notes = WitnessNote.all(in: folder.path)
    #expect(notes.map(\.name) == [name])
    for note in notes { note.remove() }
    #expect(!Folder.exists(path))
    #expect(WitnessNote(.file, "../etc/passwd") == nil)
    #expect(WitnessNote(.queue, "bench-witness-a/b") == nil)
    #expect(WitnessNote(.sharedMemory, "-1") == nil)
  }
}
