import Glibc
import Linux
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM

/// What a thread may do on which a guest runs, and that no other thread is the poorer for it.
///
/// One after another: the C library keeps the stacks of threads that have ended.
@Suite(.serialized) struct GuardTests {
  private func thread(hasDevices: Bool = true) throws -> GuardedThread {
    try GuardedThread(
      "test guard", filter: GuestFilter.profile(hasDevices: hasDevices).compile())
  }

  /// The errno of each attempt, 0 for one that succeeded.
  private func answers(on thread: GuardedThread, _ attempts: [() -> Int]) -> [Int32] {
    var answers: [Int32] = []
    thread.run {
      for attempt in attempts { answers.append(attempt() < 0 ? errno : 0) }
    } onSignal: {
    }
    return answers
  }

  @Test func refusesWhatNoGuestNeeds() throws {
    let null = try Descriptor(opening: "/dev/null", .readOnly)
    let number = null.descriptor.rawValue
    let program = strdup("/bin/true")
    defer { free(program) }
    let attempts: [() -> Int] = [
      { Int(open("/etc/passwd", O_RDONLY)) },
      { Int(unlink("/nothing")) },
      { Int(mkdir("/tmp/refused", 0o700)) },
      { Int(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)) },
      { Int(kill(getpid(), 0)) },
      { Int(chmod("/tmp", 0o777)) },
      { Int(ioctl(number, UInt(TIOCGWINSZ))) },
      { Int(dup(number)) },
      { Int(execv("/bin/true", [program, nil])) },
      {
        let map = mmap(nil, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        return map == MAP_FAILED ? -1 : 0
      },
    ]
    let refused = [Int32](repeating: EPERM, count: attempts.count)
    #expect(answers(on: try thread(), attempts) == refused)
    #expect(answers(on: try thread(hasDevices: false), attempts) == refused)
  }

  @Test func refusesAThread() throws {
    var answer: Int32 = 0
    try thread().run {
      var made = pthread_t()
      answer = pthread_create(&made, nil, { _ in nil }, nil)
    } onSignal: {
    }
    #expect(answer == EPERM)
  }

  /// It does so before it returns; were that refused, the thread would crash again and again.
  @Test func aHandlerOfCrashesCanTakeItselfAway() throws {
    let attempt: () -> Int = {
      var action = sigaction()
      return Int(sigaction(SIGTRAP, nil, &action))
    }
    #expect(answers(on: try thread(hasDevices: false), [attempt]) == [0])
  }

  @Test func onlyDevicesUseDescriptors() throws {
    let null = try Descriptor(opening: "/dev/zero", .readOnly)
    let number = null.descriptor.rawValue
    let attempts: [() -> Int] = [
      {
        var byte: UInt8 = 0
        return read(number, &byte, 1)
      },
      {
        var byte: UInt8 = 0
        return pread(number, &byte, 1, 0)
      },
      { Int(close(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))) },
    ]
    #expect(answers(on: try thread(), attempts) == [0, 0, 0])
    #expect(answers(on: try thread(hasDevices: false), attempts) == [EPERM, EPERM, EPERM])
  }

  /// Lines of a thread's status, without what changes by itself.
  private static func status(_ thread: String) throws -> [String: String] {
    let text = try TextFile.read(FilePath("/proc/self/task/\(thread)/status"))
    let names = ["CapInh", "CapPrm", "CapEff", "CapAmb", "NoNewPrivs", "Seccomp"]
    let pairs = text.split(separator: "\n").map { $0.split(separator: ":\t").map(String.init) }
    return Dictionary(
      uniqueKeysWithValues: pairs.filter { names.contains($0[0]) }.map { ($0[0], $0[1]) })
  }

  private static func own() throws -> [String: String] {
    let link = try String(cString: #require(realpath("/proc/thread-self", nil)))
    return try status(String(link.split(separator: "/").last ?? ""))
  }

  @Test func takesThePrivilegesOfItsOwnThreadAlone() throws {
    let seen = Mutex<[[String: String]]>([])
    let guarded = Mutex<[String: String]>([:])
    // One thread from beginning to end: a test's own may change.
    try OwnThread.run {
      _ = try? seen.withLock { $0.append(try Self.own()) }
      guard let thread = try? thread() else { return }
      let names = (try? Folder.list("/proc/self/task")) ?? []
      for name in names
      where TextFile.firstLine(FilePath("/proc/self/task/\(name)/comm")) == "test guard" {
        _ = try? guarded.withLock { $0 = try Self.status(name) }
      }
      withExtendedLifetime(thread) {}
      _ = try? seen.withLock { $0.append(try Self.own()) }
    }
    let none = "0000000000000000"
    #expect(
      guarded.withLock { $0 } == [
        "CapInh": none, "CapPrm": none, "CapEff": none, "CapAmb": none, "NoNewPrivs": "1",
        "Seccomp": "2",
      ])
    let own = seen.withLock { $0 }
    try #require(own.count == 2)
    #expect(own[0] == own[1])
    #expect(own[1]["Seccomp"] == "0")
    #expect(own[1]["NoNewPrivs"] == "0")
    #expect((try TextFile.bytes("/etc/passwd")).isEmpty == false)
  }
}
