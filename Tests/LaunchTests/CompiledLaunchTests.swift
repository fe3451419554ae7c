import Glibc
import Images
import Linux
import SystemPackage
import TestSupport
import Testing

@testable import Launch

struct CompiledLaunchTests {
  @Test func namesTheStepThatFailed() throws {
    var plan = LaunchPlan.shell("exit 0")
    plan.build(
      "mount_bind",
      .mount(source: "/nowhere/a", at: "/nowhere/b", type: "", options: .bind, data: ""))
    let error = try #require(throws: LaunchError.self) { try PlanRun(of: plan) }
    #expect(
      "\(error)" == "mount /nowhere/a at /nowhere/b (bind): No such file or directory")
    #expect(error.errno == .noSuchFileOrDirectory)
  }

  @Test func namesTheProgramThatIsMissing() throws {
    let plan = LaunchPlan(executable: "/nowhere/program", arguments: ["program"], environment: [])
    let error = try #require(throws: LaunchError.self) { try PlanRun(of: plan) }
    #expect("\(error)" == "execve /nowhere/program: No such file or directory")
  }

  @Test func namesTheCloneThatWasRefused() throws {
    let file = try Descriptor(opening: "/dev/null", .readOnly)
    let error = try #require(throws: LaunchError.self) {
      // No cgroup: CLONE_INTO_CGROUP refuses the descriptor.
      try PlanRun(of: .shell("exit 0"), inCgroup: file.descriptor)
    }
    #expect(error.step == "clone3 CLONE_VM|CLONE_VFORK")
    #expect(error.errno == .badFileDescriptor)
  }

  @Test func saysHowItsProgramEnded() throws {
    let left = try PlanRun(of: .shell("exit 3"))
    #expect(left.exit == .status(3))
    let killed = try PlanRun(of: .shell("kill -KILL $$"))
    #expect(killed.exit == .signal(9))
    #expect("\(ChildProcess.Exit.status(3))" == "exited with status 3")
    #expect("\(ChildProcess.Exit.signal(4))" == "was killed by signal 4 (Illegal instruction)")
  }

  @Test func givesTheChildTheCallersSignalMask() throws {
    var blocked = sigset_t()
    var own = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGUSR1)
    pthread_sigmask(SIG_SETMASK, &blocked, &own)
    defer { pthread_sigmask(SIG_SETMASK, &own, nil) }
    // No shell: it would clear the mask itself.
    var plan = LaunchPlan(
      executable: "/bin/cat", arguments: ["cat", "/proc/self/status"], environment: [])
    plan.build("redirect", .duplicate(.output, onto: 1))
    let lines = try PlanRun(of: plan).output.text.split(separator: "\n")
    #expect(lines.contains("SigBlk:\t0000000000000200"))
    #expect(lines.contains("SigCgt:\t0000000000000000"))
    var after = sigset_t()
    pthread_sigmask(SIG_SETMASK, nil, &after)
    #expect(sigismember(&after, SIGUSR1) == 1)
    #expect(sigismember(&after, SIGUSR2) == 0)
  }

  @Test func givesTheChildNoDescriptorButItsOwn() throws {
    let folder = try TemporaryFolder()
    let secret = folder.path.appending("secret")
    let open = try Descriptor(
      opening: secret, .readWrite, options: .create, permissions: .ownerReadWrite)
    #expect(LeakCounter.descriptors.now().contains { $0.hasSuffix(secret.string) })
    let run = try PlanRun(of: .shell("ls -l /proc/$$/fd"))
    #expect(run.output.text.contains(" 1 -> pipe:"))
    #expect(!run.output.text.contains(secret.string))
    _ = consume open
  }

  /// What is held beside is neither copied nor inherited, however much it is.
  @Test func givesTheChildOnlyTheLowestDescriptors() throws {
    let open = try Descriptor(opening: "/dev/zero", .readOnly)
    let high = fcntl(open.descriptor.rawValue, F_DUPFD, 800)
    #expect(high >= 800)
    let inherited = Descriptor(owning: FileDescriptor(rawValue: high))
    let run = try PlanRun(of: .shell("ls -l /proc/$$/fd"))
    #expect(run.output.text.contains(" 1 -> pipe:"))
    #expect(!run.output.text.contains("/dev/zero"))
    #expect(LeakCounter.descriptors.now().contains("descriptor \(high), /dev/zero"))
    _ = consume inherited
  }

  @Test func rewritesArgumentsForEachStart() throws {
    let zeros = String(repeating: "0", count: 16)
    var plan = LaunchPlan(
      executable: "/bin/echo", arguments: ["echo", zeros, "-"], environment: [])
    plan.build("redirect", .duplicate(.output, onto: 1))
    let launch = CompiledLaunch(plan, argumentCapacity: 20)
    let starts: [(nonce: UInt64, word: String, text: String)] = [
      (0x1234_5678_9abc_def0, "twenty-bytes-of-text", "123456789abcdef0 twenty-bytes-of-text\n"),
      (1, "short", "0000000000000001 short\n"), (1, "", "0000000000000001 \n"),
    ]
    for start in starts {
      var pipe = try Pipe()
      if let writeEnd = pipe.writeEnd { launch.bind(.output, to: writeEnd) }
      launch.rewriteArgument(1, hexadecimal: start.nonce)
      launch.rewriteArgument(2, to: Array(start.word.utf8))
      var child = try launch.start()
      pipe.closeWriteEnd()
      var bytes = [UInt8](repeating: 0, count: 64)
      let deadline = MonotonicClock.now() + 10_000_000_000
      let count = try bytes.withUnsafeMutableBytes {
        try pipe.read(into: UnsafeMutableRawBufferPointer($0), before: deadline)
      }
      #expect(Array(bytes[..<(count ?? 0)]).text == start.text)
      #expect(try child.wait(before: deadline) == .status(0))
    }
  }

  @Test func killsAndReapsAChildThatNobodyOwnsAnyMore() throws {
    let folder = try TemporaryFolder()
    let image = try PayloadImage.linux.write(into: folder.path)
    let launch = CompiledLaunch(.payload(at: image, workload: "hang"))
    let null = try Descriptor(opening: "/dev/null", .readWrite)
    launch.bind(.output, to: null.descriptor)
    var child: ChildProcess? = try launch.start()
    #expect(OwnChildren.exist)
    child = nil
    #expect(!OwnChildren.remain())
    _ = child.take()
  }

  @Test func stampsEveryStepInOrder() throws {
    var plan = LaunchPlan.shell("exit 0")
    plan.build("first", .changeDirectory("/usr"))
    plan.enter("second", .noNewPrivileges)
    let launch = CompiledLaunch(plan)
    let null = try Descriptor(opening: "/dev/null", .readWrite)
    launch.bind(.output, to: null.descriptor)
    var stamps = launch.makeStamps()
    let before = TimestampCounter.now()
    var child = try launch.start()
    launch.copyStamps(into: &stamps)
    #expect(try child.wait(before: MonotonicClock.now() + 10_000_000_000) == .status(0))
    let all = [before, stamps.clone, stamps.entry] + stamps.steps + [stamps.execute]
    #expect(all == all.sorted())
    #expect(stamps.steps.count == 3)
  }
}
