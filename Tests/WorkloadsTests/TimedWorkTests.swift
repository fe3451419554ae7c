import Images
import Launch
import Linux
import Model
import TestSupport
import Testing
import Workloads

/// The work of the suites `syscall`, `cpu` and `membw`, done by the real image.
struct TimedWorkTests {
  private static let calls = [
    "getpid", "clock-vdso", "clock-call", "read-zero", "write-null", "stat", "open-close",
    "getdents", "mmap", "page-fault", "fork", "exec", "thread", "switch", "signal", "futex", "pipe",
    "eventfd", "epoll", "unix", "tcp",
  ]
  private static let computations = [
    "integer", "float", "branches", "sha256", "copy", "triad", "copy-32m",
    "chase-16k", "chase-256k", "chase-4m", "chase-32m", "chase-256m",
  ]

  @Test(arguments: calls + computations)
  func isDoneForTheWholeBoxAndLeavesNoProcess(_ workload: String) throws {
    let entry = try #require(Workload.catalog.first { "\($0.name)" == workload })
    for nonce in [0xbead_1234, 0xfedc_ba98_7654_3210] as [UInt64] {
      let folder = try PreparedFolder()
      let run = try TimedRun(workload, in: folder, nonce: nonce)
      let outcome = try run.finish()
      #expect(outcome.refusal == nil)
      #expect(outcome.operations > 0)
      #expect(outcome.workTicks >= 2_000_000)
      #expect(outcome.checksum == entry.expectedChecksum(scale: 2_000_000, nonce: nonce))
      #expect(run.processes.residue(since: []).isEmpty)
    }
  }

  @Test(arguments: calls + ["integer", "chase-16k"])
  func isDoneOnceWhereTheBoxIsNothing(_ workload: String) throws {
    let folder = try PreparedFolder()
    let run = try TimedRun(workload, in: folder, box: 0)
    let outcome = try run.finish()
    #expect(outcome.refusal == nil)
    #expect(outcome.operations == 1)
  }

  @Test(
    .enabled(if: Privilege.obstacle == nil, "\(Privilege.obstacle ?? "")"), arguments: calls)
  func isDoneByTheFirstProcessOfItsNamespace(_ workload: String) throws {
    let folder = try PreparedFolder()
    let run = try TimedRun(workload, in: folder) { $0.namespaces = [.pid, .ipc, .uts] }
    let outcome = try run.finish()
    #expect(outcome.refusal == nil)
    #expect(outcome.operations > 0)
    #expect(outcome.evidence.processID == 1)
  }

  @Test func aChildOfThePayloadEndsWithIt() throws {
    let folder = try PreparedFolder()
    let run = try TimedRun("pipe", in: folder)
    #expect(try run.begin() == nil)
    // The payload and its echo: the counter sees what it has to find gone.
    #expect(run.processes.now().count == 2)
    try run.kill()
    #expect(run.processes.residue(since: []).isEmpty)
  }

  /// A box that no work fills: its host has to end it, at any point.
  @Test(arguments: ["fork", "exec", "thread", "switch", "futex", "pipe", "unix", "tcp"])
  func nothingIsLeftOfWorkThatIsEndedByForce(_ workload: String) throws {
    let folder = try PreparedFolder()
    let run = try TimedRun(workload, in: folder, box: .max)
    #expect(run.processes.now().isEmpty == false)
    try run.kill()
    #expect(run.processes.residue(since: []).isEmpty)
  }

  @Test func endsWithoutAResultWhereTheHostDoesNotAnswer() throws {
    let folder = try PreparedFolder()
    var plan = LaunchPlan(
      executable: folder.image, arguments: [folder.image.string, "pipe", "0", "7"], environment: [])
    plan.build("redirect", .duplicate(.output, onto: 1))
    plan.build("redirect", .duplicate(.null, onto: 0))
    let run = try PlanRun(of: plan)
    #expect(run.exit == .status(74))
    #expect(run.output.count == PayloadRecord.readyBytes + PayloadRecord.markBytes)
  }
}

/// Work on files in layers, in a folder that has none and in one that is empty.
struct LayerWorkTests {
  private static let work: [(String, UInt64)] = [
    ("layer-stat-top", 2_000_000), ("layer-stat-middle", 2_000_000), ("layer-stat-deep", 2_000_000),
    ("layer-open-top", 2_000_000), ("layer-open-middle", 2_000_000), ("layer-open-deep", 2_000_000),
    ("layer-list", 2_000_000), ("layer-first-top", 1), ("layer-first-deep", 1),
    ("layer-write", 4 << 10), ("layer-write", 1 << 20),
  ]

  @Test(arguments: work)
  func makesItsFilesWhereTheFolderIsEmpty(_ workload: String, _ size: UInt64) throws {
    let folder = try PreparedFolder()
    try Folder.make(folder.path.appending("layer"))
    let run = try TimedRun(workload, in: folder, box: size)
    let outcome = try run.finish()
    #expect(outcome.refusal == nil)
    #expect(outcome.operations > 0)
    #expect(try Folder.list(folder.path.appending("layer/list")).count == 256)
  }

  @Test(arguments: work)
  func isNotSupportedWhereThereAreNoLayers(_ workload: String, _ size: UInt64) throws {
    let folder = try PreparedFolder()
    let run = try TimedRun(workload, in: folder, box: size)
    let expected = Outcome.Refusal(.unsupported, "find layers: No such file or directory")
    #expect(try run.finish().refusal == expected)
  }
}

/// What a place refuses, in the words of the result.
struct TimedRefusalTests {
  private func refusal(
    of workload: String, hasFiles: Bool = true, _ change: (inout LaunchPlan) -> Void = { _ in }
  ) throws -> Outcome.Refusal? {
    let folder = try PreparedFolder(hasFiles: hasFiles)
    let run = try TimedRun(workload, in: folder, change)
    let outcome = try run.finish()
    #expect(outcome.operations == 0)
    #expect(run.processes.residue(since: []).isEmpty)
    return outcome.refusal
  }

  @Test func aProcessHasNoHostToCall() throws {
    let expected = Outcome.Refusal(.unsupported, "call a host: Function not implemented")
    #expect(try refusal(of: "hypercall") == expected)
  }

  @Test(arguments: [
    ("stat", "stat files/00"), ("open-close", "open files/00"), ("getdents", "open files"),
    ("exec", "execute noop"),
  ])
  func namesTheFileThatIsMissing(_ workload: String, _ attempt: String) throws {
    let expected = Outcome.Refusal(.failed, "\(attempt): No such file or directory")
    #expect(try refusal(of: workload, hasFiles: false) == expected)
  }

  @Test(
    .enabled(if: Privilege.obstacle == nil, "\(Privilege.obstacle ?? "")"),
    arguments: [("read-zero", "open /dev/zero"), ("write-null", "open /dev/null")])
  func aRootWithoutADeviceDoesNotSupportIt(_ workload: String, _ attempt: String) throws {
    let folder = try PreparedFolder()
    let run = try TimedRun(workload, in: folder) { plan in
      plan.enter("root", .changeRoot(folder.path))
      plan.executable = "/payload"
      plan.arguments[0] = "/payload"
    }
    let expected = Outcome.Refusal(.unsupported, "\(attempt): No such file or directory")
    #expect(try run.finish().refusal == expected)
  }

  @Test(.enabled(if: Privilege.obstacle == nil, "\(Privilege.obstacle ?? "")"))
  func tcpNeedsALoopbackInterfaceThatIsUp() throws {
    let expected = Outcome.Refusal(
      .unsupported, "connect to 127.0.0.1: Network is unreachable")
    #expect(try refusal(of: "tcp") { $0.namespaces = [.net] } == expected)
  }

  /// A filter that answers one call with an errno, by its number: seccomp(2), bpf.
  private static func filter(_ call: UInt64, _ answer: UInt64) -> SeccompProgram {
    SeccompProgram(instructions: [
      0x20,  // load the call's number
      call << 32 | 1 << 24 | 0x15,  // if it is not this one, skip the next
      (0x50000 | answer) << 32 | 6,  // refuse it
      0x7fff_0000_0000_0006,  // allow it
    ])
  }

  @Test(arguments: [
    ("getpid", 39, "getpid"), ("clock-call", 228, "clock_gettime"),
    ("read-zero", 2, "open /dev/zero"), ("getdents", 217, "list files"), ("mmap", 9, "map 64 KiB"),
    ("page-fault", 11, "unmap 2 MiB"), ("fork", 57, "fork"), ("exec", 61, "wait for the child"),
    ("exec", 80, "enter the image's folder"), ("thread", 56, "create a thread"),
    ("switch", 203, "stay on one processor"), ("signal", 13, "handle a signal"),
    ("signal", 62, "kill"), ("pipe", 293, "make a pipe"), ("pipe", 57, "fork"),
    ("unix", 53, "make a socket pair"), ("tcp", 41, "make a TCP socket"),
    ("tcp", 43, "accept a connection"), ("eventfd", 290, "create an eventfd"),
    ("epoll", 291, "create an epoll instance"), ("epoll", 233, "epoll_ctl"),
    ("sha256", 9, "map memory"), ("chase-16k", 9, "map memory"), ("copy", 9, "map memory"),
  ])
  func namesTheCallThatIsForbidden(_ workload: String, _ call: UInt64, _ attempt: String) throws {
    func answer(_ errno: UInt64) throws -> Outcome.Refusal? {
      try refusal(of: workload) { plan in
        plan.enter("privileges", .noNewPrivileges)
        plan.enter("filter", .filterCalls(Self.filter(call, errno)))
      }
    }
    let forbidden = Outcome.Refusal(.failed, "\(attempt): Operation not permitted")
    #expect(try answer(1) == forbidden)
    let missing = Outcome.Refusal(.unsupported, "\(attempt): Function not implemented")
    #expect(try answer(38) == missing)
  }
}
