internal import PayloadABI

/// System calls by their numbers on x86-64 Linux, and the constants they take.
enum SystemCall {
  @inline(__always) static var read: Int { 0 }
  @inline(__always) static var write: Int { 1 }
  @inline(__always) static var open: Int { 2 }
  @inline(__always) static var close: Int { 3 }
  @inline(__always) static var stat: Int { 4 }
  @inline(__always) static var fstat: Int { 5 }
  @inline(__always) static var lseek: Int { 8 }
  @inline(__always) static var mmap: Int { 9 }
  @inline(__always) static var munmap: Int { 11 }
  @inline(__always) static var signalMask: Int { 14 }
  @inline(__always) static var schedYield: Int { 24 }
  @inline(__always) static var madvise: Int { 28 }
  @inline(__always) static var alarm: Int { 37 }
  @inline(__always) static var getpid: Int { 39 }
  @inline(__always) static var socket: Int { 41 }
  @inline(__always) static var connect: Int { 42 }
  @inline(__always) static var accept: Int { 43 }
  @inline(__always) static var bind: Int { 49 }
  @inline(__always) static var listen: Int { 50 }
  @inline(__always) static var getsockname: Int { 51 }
  @inline(__always) static var socketpair: Int { 53 }
  @inline(__always) static var setsockopt: Int { 54 }
  @inline(__always) static var fork: Int { 57 }
  @inline(__always) static var execve: Int { 59 }
  @inline(__always) static var wait4: Int { 61 }
  @inline(__always) static var kill: Int { 62 }
  @inline(__always) static var chdir: Int { 80 }
  @inline(__always) static var mkdir: Int { 83 }
  @inline(__always) static var unlink: Int { 87 }
  @inline(__always) static var prctl: Int { 157 }
  @inline(__always) static var futex: Int { 202 }
  @inline(__always) static var schedSetAffinity: Int { 203 }
  @inline(__always) static var getdents64: Int { 217 }
  @inline(__always) static var clockGetTime: Int { 228 }
  @inline(__always) static var exitGroup: Int { 231 }
  @inline(__always) static var epollWait: Int { 232 }
  @inline(__always) static var epollControl: Int { 233 }
  @inline(__always) static var eventfd2: Int { 290 }
  @inline(__always) static var epollCreate1: Int { 291 }
  @inline(__always) static var pipe2: Int { 293 }
  @inline(__always) static var getcpu: Int { 309 }
}

/// Negative errno values that the workloads tell apart.
enum Refused {
  @inline(__always) static var noEntry: Int { -2 }
  @inline(__always) static var interrupted: Int { -4 }
  @inline(__always) static var accessDenied: Int { -13 }
  @inline(__always) static var invalid: Int { -22 }
  @inline(__always) static var readOnly: Int { -30 }
  @inline(__always) static var notImplemented: Int { -38 }
  @inline(__always) static var noSuchAddressFamily: Int { -97 }
  @inline(__always) static var networkUnreachable: Int { -101 }
}

/// The call's answer: not negative, or a negative errno.
@inline(__always)
func call(
  _ number: Int, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0, _ e: Int = 0, _ f: Int = 0
) -> Int {
  platform_call(number, a, b, c, d, e, f)
}

/// The same for calls that have no more than three arguments, and are so short that passing others
/// would show: the kernel gets whatever is in the registers of the rest.
@inline(__always)
func shortCall(_ number: Int, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) -> Int {
  platform_call3(a, b, c, number)
}

/// Makes a short call `count` times; `count`, or a refusal.
@inline(__always)
func repeated(
  _ number: Int, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, count: UInt64, expecting expected: Int,
  _ attempt: StaticString, _ work: TimedWork.State
) -> Int {
  var done: UInt64 = 0
  let answer = platform_repeat3(a, b, c, number, count, expected, &done)
  guard answer == expected else { return work.pointee.refused(attempt, answer, after: done) }
  return Int(count)
}

/// The address of a literal, which ends in NUL, for calls that take a path.
@inline(__always)
func address(_ text: StaticString) -> Int { Int(bitPattern: text.utf8Start) }

@inline(__always)
func address<Pointee>(_ pointer: UnsafeMutablePointer<Pointee>) -> Int { Int(bitPattern: pointer) }

/// Opens `path` with `flags` of open(2).
func open(_ path: StaticString, _ flags: Int = 0) -> Int {
  call(SystemCall.open, address(path), flags)
}

/// Ends this process at once.
func exit(_ status: Int) -> Never {
  while true { _ = call(SystemCall.exitGroup, status) }
}
