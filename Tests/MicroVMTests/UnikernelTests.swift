import Kvm
import Model
import TestSupport
import Testing
import Workloads

@testable import MicroVM
@testable import Techniques

/// Whether this host can make virtual machines; the probe's reason is the comment of a skip.
private let kvm = KvmSystem.probe()
private let needsKvm = ConditionTrait.enabled(if: kvm == .available, "\(kvm)")

/// Where snapshots go.
private let folder = Result { try TemporaryFolder() }
private var workspace: Workspace {
  get throws { Workspace(runID: "test", folder: try folder.get().path.string) }
}
private let nonce: UInt64 = 0x1122_3344_5566_7788

extension Unikernel: CustomTestStringConvertible {
  /// The variant's name, which tells the arguments of a test apart.
  public var testDescription: String { label }

  fileprivate static func variant(_ name: String) throws -> Unikernel {
    try #require(all.first { $0.variant == name })
  }

  fileprivate func prepare(
    _ workload: String = "hello", deadline: Duration = .seconds(20)
  ) throws -> any Prepared {
    try prepare(
      for: WorkloadRequest(workload: workload, scale: 64, deadline: deadline), in: try workspace)
  }
}

@Suite(needsKvm, .serialized) struct UnikernelTests {
  /// The three ways in which calls reach the host.
  static let transports = ["", "ioeventfd", "mailbox"]

  @Test(arguments: Unikernel.all)
  func everyVariantDoesTheWorkInIsolation(_ unikernel: Unikernel) throws {
    guard case .available = unikernel.probe() else {
      try Test.cancel("\(unikernel.probe())")
    }
    let prepared = try unikernel.prepare()
    let instance = prepared.makeInstance(nonce: nonce)
    try instance.start()
    let outcome = try #require(try instance.finish())
    try instance.release()
    #expect(outcome.checksum == Workload.hello.expectedChecksum(scale: 64, nonce: nonce))
    #expect(outcome.operations == 64)
    #expect(prepared.expectation.faults(in: outcome.evidence, host: Evidence()) == [])
    #expect(instance.timeline.disorder(tolerance: 0) == nil)
    for event in Event.allCases {
      #expect(instance.timeline[event] != nil, "\(event)")
    }
  }

  @Test func stepsCoverTheWholeBuild() throws {
    let prepared = try Unikernel.variant("").prepare()
    let instance = prepared.makeInstance(nonce: nonce)
    try instance.start()
    _ = try #require(try instance.finish())
    try instance.release()
    let timeline = instance.timeline
    let build = timeline.steps.filter { $0.phase == .build }
    #expect(
      build.map(\.name).filter { $0 != "set_tsc_offset" } == [
        "kvm_open", "kvm_create_vm", "memory_map", "page_tables", "image_load", "memory_region",
        "create_vcpu", "set_cpuid", "set_registers",
      ])
    #expect(build.first?.begin == timeline[.control])
    #expect(build.last?.end == timeline[.built])
    for (step, next) in zip(build, build.dropFirst()) { #expect(step.end == next.begin) }
    let clean = timeline.steps.filter { $0.phase == .clean }
    #expect(
      clean.map(\.name) == ["close_vcpu", "close_vm", "close_kvm", "unmap_memory"])
    #expect(clean.last?.end == timeline[.clean])
  }

  @Test func aReusedMachineAnswersEachRequestAnew() throws {
    let prepared = try Unikernel.variant("reused").prepare()
    for nonce: UInt64 in [1, 2] {
      let instance = prepared.makeInstance(nonce: nonce)
      try instance.start()
      #expect(
        try instance.finish()?.checksum == Workload.hello.expectedChecksum(scale: 64, nonce: nonce))
      try instance.release()
    }
  }

  @Test(arguments: transports)
  func endsAHangingGuestAtTheDeadline(_ variant: String) throws {
    // Long enough for a start on a busy host, and on one that is emulated.
    let prepared = try Unikernel.variant(variant).prepare(
      "hang", deadline: KvmSystem.isEmulated ? .seconds(3) : .milliseconds(500))
    let instance = prepared.makeInstance(nonce: nonce)
    try instance.start()
    let error = #expect(throws: TechniqueError.self) { _ = try #require(try instance.finish()) }
    #expect(error?.status == .timeout)
    try instance.release()
  }

  @Test(arguments: transports)
  func namesTheExitOfAGuestThatCrashes(_ variant: String) throws {
    let prepared = try Unikernel.variant(variant).prepare("crash")
    let instance = prepared.makeInstance(nonce: nonce)
    try instance.start()
    let error = #expect(throws: TechniqueError.self) { _ = try #require(try instance.finish()) }
    #expect(error?.status == .failed)
    #expect(error?.description.contains("KVM_EXIT_SHUTDOWN") == true)
    // AMD-V has forgotten by then, and names the place of a processor's reset.
    #expect(
      ["at rip 0x10", "at rip 0xfff0"].contains { error?.description.contains($0) == true })
    try instance.release()
  }

  @Test func handsOnAWrongChecksum() throws {
    let instance = try Unikernel.variant("").prepare("wrong").makeInstance(nonce: nonce)
    try instance.start()
    #expect(
      try instance.finish()?.checksum == Workload.hello.expectedChecksum(scale: 64, nonce: nonce)
        ^ 1)
    try instance.release()
  }

  @Test func saysThatTheGuestKnowsNoSuchWork() throws {
    let instance = try Unikernel.variant("").prepare("nothing").makeInstance(nonce: nonce)
    try instance.start()
    #expect(
      throws: TechniqueError(.failed, "the unikernel ended with status 64 before its result record")
    ) { _ = try #require(try instance.finish()) }
    try instance.release()
  }

  @Test func refusesARequestThatDoesNotFit() {
    let error = #expect(throws: TechniqueError.self) {
      _ = try Unikernel.variant("").prepare(String(repeating: "x", count: 200))
    }
    #expect(error?.status == .failed)
    #expect(error?.description.hasSuffix("bytes do not fit into 192") == true)
  }

  /// More trials than other tests of this process can have machines at the same time.
  @Test(arguments: [""] + ["ioeventfd", "mailbox", "tuned", "reused"])
  func leavesNothingBehind(_ variant: String) throws {
    let trials = 12
    let size = 512 << 20  // nothing else in this process is as large
    let unikernel = try Unikernel.variant(variant).with { $0.memoryByteCount = size }
    let prepared = try unikernel.prepare()
    let before = try Leftovers.now(memoryByteCount: size)

    var instances = (0..<trials).map { prepared.makeInstance(nonce: UInt64($0)) }
    for instance in instances { try instance.start() }
    let held = try Leftovers.now(memoryByteCount: size) - before
    // Other tests of this process close descriptors meanwhile, but not as many as one of three.
    #expect(held.descriptors >= 2 * trials)
    #expect(held.mappings == trials)
    for (index, instance) in instances.enumerated() {
      // Released finished, and in the middle of the work.
      if index.isMultiple(of: 2) { _ = try #require(try instance.finish()) }
      try instance.release()
      try instance.release()
    }
    instances = []

    let left = try Leftovers.now(memoryByteCount: size) - before
    #expect(left.descriptors < trials)
    #expect(left.mappings == 0)
    #expect(left.threads == 0)
  }

  @Test func theThreadCounterSeesAGuestOnItsOwnThread() throws {
    let before = try Leftovers.now(memoryByteCount: 512 << 20)
    let instance = try Unikernel.variant("mailbox").prepare("hang").makeInstance(nonce: nonce)
    try instance.start()
    #expect((try Leftovers.now(memoryByteCount: 512 << 20) - before).threads == 1)
    try instance.release()
    #expect((try Leftovers.now(memoryByteCount: 512 << 20) - before).threads == 0)
  }

  @Test func countsTheMachinesThatAreAlive() throws {
    let instances = try (UInt64(0)..<12).map { nonce in
      let instance = try Unikernel.variant("").prepare("hang").makeInstance(nonce: nonce)
      try instance.start()
      return instance
    }
    #expect(KvmSystem.liveMachineCount() >= 12)
    for instance in instances { try instance.release() }
    #expect(KvmSystem.liveMachineCount() < 12)
  }

  @Test func anInstanceThatNeverStartedCanBeReleased() throws {
    try Unikernel.variant("keeper").prepare().makeInstance(nonce: 1).release()
  }
}

extension Unikernel {
  fileprivate func with(_ change: (inout UnikernelConfiguration) -> Void) -> Unikernel {
    var configuration = configuration
    change(&configuration)
    return Unikernel(variant, summary, origin) { $0 = configuration }
  }
}

struct UnikernelDescriptionTests {
  @Test func explainsWithTheNumbersThatAreUsed() throws {
    let lines = try Unikernel.variant("").explain()
    #expect(lines.first == "open /dev/kvm")
    #expect(lines.contains("mmap 16 MiB, private, anonymous, without reserve"))
    #expect(
      lines.contains(
        "KVM_SET_SREGS: CR0 0x80050033 CR3 0x1000 CR4 0x620 EFER 0xd01 CS 0x2b "
          + "SS, DS, ES, FS, GS 0x23 (CPL 3)"))
    #expect(
      lines.contains(
        "KVM_SET_REGS: RIP entry, RSP 0x7fff8, RDI 0x4800, RFLAGS 0x3002 (IOPL 3), others 0"))
  }

  @Test func everyVariantHasANameOfItsOwn() {
    #expect(Set(Unikernel.all.map(\.variant)).count == Unikernel.all.count)
  }
}
