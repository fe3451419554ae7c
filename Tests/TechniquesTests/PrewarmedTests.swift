import Container
import Glibc
import Linux
import Model
import TestSupport
import Testing

@testable import Techniques

/// Containers from a launcher: what each has of its own, and that its proof would notice.
struct PrewarmedTests {
  private static let full = ContainerBlueprint.full.with { $0.isPrewarmed = true }

  /// One mechanism left out of launcher or instance, and the fault that shows it.
  @Test(arguments: [
    Omission("the pid namespace is not its own") { $0.namespaces.remove(.pid) },
    Omission("the net namespace is not its own") { $0.namespaces.remove(.net) },
    Omission("the ipc namespace is not its own") { $0.namespaces.remove(.ipc) },
    Omission("the time namespace is not its own") { $0.namespaces.remove(.time) },
    Omission("the cgroup namespace is not its own") { $0.namespaces.remove(.cgroup) },
    Omission("effective capability set is ") { $0.capabilities = nil },
    Omission("capability bounding set is ") { $0.capabilities = nil },
    Omission("seccomp mode is 0, not 2") { $0.seccomp = nil },
    Omission("host name is ") { $0.hostName = nil },
    Omission("root file system is ") { $0.root = .bound },
  ])
  func proofNoticesWhatIsLeftOut(_ omission: Omission) throws {
    let seen = try evidence(
      of: Self.full.with(omission.change), for: omission.fault.filter(\.isLetter))
    let faults = Self.full.expectation.faults(in: seen, host: try HostEvidence.seen.get())
    #expect(faults.contains { $0.hasPrefix(omission.fault) }, "\(faults)")
  }

  @Test func instancesShareTheirNetworkNamespaceAndNoOther() throws {
    let test = try TechniqueCase.labelled("container/prewarmed")
    try test.requireAvailable()
    let bed = try Bed(test, for: "shared")
    let prepared = try bed.prepare("idle", exchange: .answers)
    // Alive at once: the kernel uses the number of a namespace that has ended again.
    let instances = (0..<2).map { prepared.makeInstance(nonce: $0) }
    for instance in instances { try instance.start() }
    let seen = try instances.map { try #require(try $0.residence().processIDs.first) }
    func identity(_ kind: Namespace, of process: Int32) -> UInt64 {
      var status = stat()
      let file = kind.procFile.string.replacing("self", with: "\(process)")
      return stat(file, &status) == 0 ? UInt64(status.st_ino) : 0
    }
    let shared = Namespace.allCases.filter {
      identity($0, of: seen[0]) == identity($0, of: seen[1])
    }
    #expect(shared == [.net, .user])
    for instance in instances { try instance.release() }
    try prepared.tearDown()
    #expect(bed.residue == [])
  }

  private func evidence(of blueprint: ContainerBlueprint, for purpose: String) throws -> Evidence {
    let test = TechniqueCase(
      technique: IsolatedProcess(
        "container", "omission", summary: "", blueprint, host: try HostFacts.probe()))
    try test.requireAvailable()
    let bed = try Bed(test, for: purpose)
    let prepared = try bed.prepare()
    let instance = prepared.makeInstance(nonce: 1)
    try instance.start()
    let outcome = try #require(try instance.finish())
    try instance.release()
    try prepared.tearDown()
    #expect(bed.residue == [])
    return outcome.evidence
  }

  struct Omission: Sendable, CustomTestStringConvertible {
    let fault: String
    let change: @Sendable (inout ContainerBlueprint) -> Void
    var testDescription: String { fault }

    init(_ fault: String, _ change: @escaping @Sendable (inout ContainerBlueprint) -> Void) {
      self.fault = fault
      self.change = change
    }
  }
}
