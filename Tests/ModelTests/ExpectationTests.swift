import Model
import Testing

struct ExpectationTests {
  /// What the harness itself sees.
  private let host: Evidence = {
    var host = Evidence()
    host.namespaces = [.mount: 1, .pid: 2]
    host.rootDevice = 8
    host.rootInode = 2
    return host
  }()

  @Test func contentWithAnythingWhenItAsksForNothing() {
    #expect(Model.Expectation().faults(in: Evidence(), host: host) == [])
  }

  /// One field of an expectation, evidence against it, and what is said of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let fault: String
    let expect: @Sendable (inout Model.Expectation) -> Void
    let see: @Sendable (inout Evidence) -> Void
    /// Evidence that the same expectation accepts.
    let accept: @Sendable (inout Evidence) -> Void
    var testDescription: String { fault }
  }

  private static let surroundings: [Case] = [
    Case(
      fault: "platform is linux, not unikernel", expect: { $0.platform = .unikernel },
      see: { $0.platform = .linux }, accept: { $0.platform = .unikernel }),
    Case(
      fault: "the pid namespace is not its own", expect: { $0.separateNamespaces = [.pid] },
      see: { $0.namespaces = [.pid: 2] }, accept: { $0.namespaces = [.pid: 3] }),
    Case(
      fault: "the mount namespace is not its own", expect: { $0.separateNamespaces = [.mount] },
      see: { $0.namespaces = [:] }, accept: { $0.namespaces = [.mount: 3] }),
    Case(
      fault: "the pid namespace is not the host's", expect: { $0.sharedNamespaces = [.pid] },
      see: { $0.namespaces = [.pid: 3] }, accept: { $0.namespaces = [.pid: 2] }),
  ]

  private static let identityAndRoot: [Case] = [
    Case(
      fault: "process ID is 5, not 1", expect: { $0.processID = 1 },
      see: { $0.processID = 5 }, accept: { $0.processID = 1 }),
    Case(
      fault: "user ID is 65534, not 0", expect: { $0.userID = 0 },
      see: { $0.userID = 65534 }, accept: { $0.userID = 0 }),
    Case(
      fault: "root file system is 61267, not 2035054128",
      expect: { $0.rootFileSystem = 0x794c_7630 },
      see: { $0.rootFileSystem = 0xef53 }, accept: { $0.rootFileSystem = 0x794c_7630 }),
    Case(
      fault: "own root is false, not true", expect: { $0.hasOwnRoot = true },
      see: { ($0.rootDevice, $0.rootInode) = (8, 2) },
      accept: { ($0.rootDevice, $0.rootInode) = (9, 2) }),
    Case(
      fault: "own root is true, not false", expect: { $0.hasOwnRoot = false },
      see: { ($0.rootDevice, $0.rootInode) = (8, 3) },
      accept: { ($0.rootDevice, $0.rootInode) = (8, 2) }),
  ]

  private static let rights: [Case] = [
    Case(
      fault: "effective capability set is 255, not 3", expect: { $0.effectiveCapabilities = 3 },
      see: { $0.effectiveCapabilities = 255 }, accept: { $0.effectiveCapabilities = 3 }),
    Case(
      fault: "capability bounding set is 255, not 3", expect: { $0.boundingCapabilities = 3 },
      see: { $0.boundingCapabilities = 255 }, accept: { $0.boundingCapabilities = 3 }),
    Case(
      fault: "seccomp mode is 0, not 2", expect: { $0.seccompMode = 2 },
      see: { $0.seccompMode = 0 }, accept: { $0.seccompMode = 2 }),
    Case(
      fault: "no_new_privs is false, not true", expect: { $0.noNewPrivileges = true },
      see: { $0.noNewPrivileges = false }, accept: { $0.noNewPrivileges = true }),
  ]

  private static let machine: [Case] = [
    Case(
      fault: "privilege level is 0, not 3", expect: { $0.privilegeLevel = 3 },
      see: { $0.privilegeLevel = 0 }, accept: { $0.privilegeLevel = 3 }),
    Case(
      fault: "hypervisor bit is false, not true", expect: { $0.hypervisor = true },
      see: { $0.hypervisor = false }, accept: { $0.hypervisor = true }),
    Case(
      fault: "host name is elsewhere, not bench", expect: { $0.hostName = "bench" },
      see: { $0.hostName = "elsewhere" }, accept: { $0.hostName = "bench" }),
    Case(
      fault: "no line of /proc/self/cgroup ends in :memory:/",
      expect: { $0.cgroupEndings = [":memory:/"] },
      see: { $0.cgroup = "4:memory:/other\n" }, accept: { $0.cgroup = "4:memory:/\n" }),
    Case(
      fault: "no line of /proc/self/cgroup has /bench-", expect: { $0.cgroupLines = ["/bench-"] },
      see: { $0.cgroup = "4:memory:/\n0::/" },
      accept: { $0.cgroup = "4:memory:/bench-7/one\n0::/" }),
  ]

  @Test(arguments: surroundings + identityAndRoot + rights + machine)
  func namesTheFieldThatIsNotAsItShouldBe(_ test: Case) {
    var expectation = Model.Expectation()
    test.expect(&expectation)
    var contrary = Evidence()
    test.see(&contrary)
    #expect(expectation.faults(in: contrary, host: host) == [test.fault])
    var fitting = Evidence()
    test.accept(&fitting)
    #expect(expectation.faults(in: fitting, host: host) == [])
  }

  /// Without `/proc` a payload cannot tell: that is no proof against it.
  @Test func sharedNamespaceMayBeInvisible() {
    var expectation = Model.Expectation()
    expectation.sharedNamespaces = [.pid]
    #expect(expectation.faults(in: Evidence(), host: host) == [])
  }

  @Test func namesEveryFault() {
    var expectation = Model.Expectation()
    expectation.processID = 1
    expectation.seccompMode = 2
    #expect(
      expectation.faults(in: Evidence(), host: host)
        == ["process ID is 0, not 1", "seccomp mode is 0, not 2"])
  }
}
