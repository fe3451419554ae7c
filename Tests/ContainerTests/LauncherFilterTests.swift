import Container
import Glibc
import Launch
import Linux
import TestSupport
import Testing

/// The filter in two parts answers as the whole does.
struct LauncherFilterTests {
  /// AUDIT_ARCH of x86-64 and i386, linux/audit.h.
  @Test(arguments: [UInt32(0xc000_003e), 0x4000_0003])
  func bothPartsTogetherAnswerAsTheWhole(_ architecture: UInt32) throws {
    let whole = FilterRun(try DockerDefaults.seccomp.compile())
    let opening = FilterRun(try LauncherFilter.opening(DockerDefaults.seccomp).compile())
    let closing = FilterRun(try LauncherFilter.closing(DockerDefaults.seccomp).compile())
    // x32 calls are those of x86-64 with bit 30 set.
    let numbers = (UInt32(0)..<600).flatMap { [$0, $0 | 0x4000_0000] } + [.max]
    var differing: [UInt32] = []
    for number in numbers {
      for argument: UInt64 in [0, 40, 0x7e02_0000, .max] {
        let call = FilterRun.Call(number, architecture, argument)
        let answer = whole.answer(to: call)
        let parts = strictest(opening.answer(to: call), closing.answer(to: call))
        // No profile kills: 0 would be an instruction that `FilterRun` does not know.
        if answer == 0 || answer != parts { differing.append(number) }
      }
    }
    #expect(differing == [])
  }

  @Test func firstPartAloneLetsALauncherWork() throws {
    let opening = FilterRun(try LauncherFilter.opening(DockerDefaults.seccomp).compile())
    // clone3, mount, unshare; and reboot, which stays refused.
    let answers = [435, 165, 272, 169].map { opening.answer(to: .init($0, 0xc000_003e, 0)) }
    #expect(answers == [0x7fff_0000, 0x7fff_0000, 0x7fff_0000, 0x0005_0001])
  }

  @Test func closesWhatTheLauncherNeeded() throws {
    let closing = FilterRun(try LauncherFilter.closing(DockerDefaults.seccomp).compile())
    // clone3 gets ENOSYS, so that a C library falls back to clone; mount and unshare EPERM.
    let answers = [435, 165, 272, 39].map { closing.answer(to: .init($0, 0xc000_003e, 0)) }
    #expect(answers == [0x0005_0026, 0x0005_0001, 0x0005_0001, 0x7fff_0000])
  }

  @Test func closesItInTheKernel() throws {
    var plan = LaunchPlan.shell("unshare -r true 2>/dev/null || echo refused")
    plan.enter("no_new_privileges", .noNewPrivileges)
    plan.enter(
      "seccomp", .filterCalls(try LauncherFilter.opening(DockerDefaults.seccomp).compile()))
    plan.enter(
      "close_filter", .filterCalls(try LauncherFilter.closing(DockerDefaults.seccomp).compile()))
    #expect(try PlanRun(of: plan).output.text == "refused\n")
  }

  /// SECCOMP_RET_ERRNO is less than SECCOMP_RET_ALLOW, and the least counts (linux/seccomp.h).
  private func strictest(_ one: UInt32, _ other: UInt32) -> UInt32 { min(one, other) }
}

/// Runs a filter as the kernel would: those instructions of classic BPF that libseccomp uses.
struct FilterRun {
  /// The part of `struct seccomp_data` that filters read.
  struct Call {
    let words: [UInt32]

    /// - Parameter argument: the value of every argument.
    init(_ number: UInt32, _ architecture: UInt32, _ argument: UInt64) {
      let halves = [UInt32(truncatingIfNeeded: argument), UInt32(argument >> 32)]
      words = [number, architecture, 0, 0] + (0..<6).flatMap { _ in halves }
    }
  }

  private let program: SeccompProgram

  init(_ program: SeccompProgram) { self.program = program }

  /// The filter's value for `call`; 0 (kill) for an instruction that is not known here.
  func answer(to call: Call) -> UInt32 {
    var accumulator: UInt32 = 0
    var place = 0
    while place < program.count {
      // struct sock_filter: a code of 16 bits, two distances of 8, a constant of 32.
      let instruction = program.instructions[place]
      let ifTrue = Int(instruction >> 16 & 0xff)
      let ifFalse = Int(instruction >> 24 & 0xff)
      let constant = UInt32(instruction >> 32)
      place += 1
      switch instruction & 0xffff {
      case 0x20: accumulator = call.words[Int(constant / 4)]
      case 0x54: accumulator &= constant
      case 0x05: place += Int(constant)
      case 0x15: place += accumulator == constant ? ifTrue : ifFalse
      case 0x25: place += accumulator > constant ? ifTrue : ifFalse
      case 0x35: place += accumulator >= constant ? ifTrue : ifFalse
      case 0x06: return constant
      default: return 0
      }
    }
    return 0
  }
}
