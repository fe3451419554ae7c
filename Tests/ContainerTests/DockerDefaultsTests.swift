import Container
import Glibc
import Launch
import Linux
import Model
import TestSupport
import Testing

struct DockerDefaultsTests {
  @Test func hasDockersFourteenCapabilities() {
    #expect(DockerDefaults.capabilities.count == 14)
    #expect(DockerDefaults.capabilities.mask == 0xa804_25fb)
  }

  @Test func hasTheSizeAndTheDefaultActionOfDockersProfile() {
    let profile = DockerDefaults.seccomp
    #expect(profile.rules.count == 365)
    #expect(Set(profile.rules.map(\.call)).count == 361)
    #expect(profile.refusalErrno == EPERM)
    #expect(profile.refusedOtherwise == ["clone3": ENOSYS])
    #expect(profile.coversCompatibility)
  }

  /// What the kernel answers under the filter; 0 stands for a call that succeeds.
  @Test(arguments: [
    Call("getpid", 39, answer: 0),
    Call("clone3", 435, answer: ENOSYS),
    Call("mount", 165, answer: EPERM),
    Call("unshare of nothing", 272, answer: EPERM),
    Call("clone with a new user namespace", 56, [0x1000_0000], answer: EPERM),
    Call("keyctl", 250, answer: EPERM),
    Call("io_uring_setup", 425, answer: EPERM),
    Call("personality query", 135, [0xffff_ffff], answer: 0),
    Call("personality of another system", 135, [0x1234], answer: EPERM),
    Call("socket of AF_VSOCK", 41, [40, 1], answer: EPERM),
    Call("a number that no kernel has", 4000, answer: EPERM),
  ])
  func answersUnderTheFilter(_ call: Call) throws {
    let program = try DockerDefaults.seccomp.compile()
    let answer = Answer()
    try OwnThread.run { answer.value = call.make(under: program) }
    #expect(answer.value == call.answer)
  }

  @Test func refusesAForbiddenStepOfAPlan() throws {
    var plan = LaunchPlan.shell("exit 0")
    let program = try DockerDefaults.seccomp.compile()
    plan.enter("no_new_privileges", .noNewPrivileges)
    plan.enter("seccomp", .filterCalls(program))
    plan.enter("unshare", .unshare([.uts]))
    let error = try #require(throws: LaunchError.self) { try PlanRun(of: plan) }
    #expect("\(error)" == "unshare namespaces uts: Operation not permitted")
  }

  @Test func letsAnOrdinaryProgramRun() throws {
    var plan = LaunchPlan.shell("ls / > /dev/null && echo done")
    plan.enter("no_new_privileges", .noNewPrivileges)
    plan.enter("seccomp", .filterCalls(try DockerDefaults.seccomp.compile()))
    #expect(try PlanRun(of: plan).output.text == "done\n")
  }

  final class Answer: @unchecked Sendable {
    var value: Int32 = -1
  }

  struct Call: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let number: Int
    let arguments: [Int]
    let answer: Int32

    init(_ description: String, _ number: Int, _ arguments: [Int] = [], answer: Int32) {
      testDescription = description
      self.number = number
      self.arguments = arguments + Array(repeating: 0, count: 5 - arguments.count)
      self.answer = answer
    }

    /// Puts the calling thread, and it alone, under `program` and makes the call.
    func make(under program: SeccompProgram) -> Int32 {
      // syscall(2) is variadic, which Swift does not import; on x86-64 it is called all the same.
      typealias Syscall = @convention(c) (Int, Int, Int, Int, Int, Int) -> Int
      guard let symbol = dlsym(nil, "syscall") else { return -1 }
      let call = unsafeBitCast(symbol, to: Syscall.self)
      // prctl 157, PR_SET_NO_NEW_PRIVS 38; seccomp 317, SECCOMP_SET_MODE_FILTER 1.
      guard call(157, 38, 1, 0, 0, 0) == 0 else { return -2 }
      let isInstalled = program.instructions.withUnsafeBytes { instructions in
        // struct sock_fprog: a count in 2 bytes, 6 of padding, an address.
        let filter = [UInt(program.count), UInt(bitPattern: instructions.baseAddress)]
        return filter.withUnsafeBytes { call(317, 1, 0, Int(bitPattern: $0.baseAddress), 0, 0) }
          == 0
      }
      guard isInstalled else { return -3 }
      let a = arguments
      return call(number, a[0], a[1], a[2], a[3], a[4]) < 0 ? errno : 0
    }
  }
}
