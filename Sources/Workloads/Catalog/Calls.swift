internal import PayloadABI

extension Workload {
  /// The null call: into the kernel and out again.
  package static let getpid = Workload(
    name: "getpid", summary: "raw getpid(2): the null call",
    form: .timed(TimedWork(perform: askForProcess)))

  static let askForProcess: @convention(c) @Sendable (UInt64, TimedWork.State) -> Int = {
    count, work in
    let process = shortCall(SystemCall.getpid)
    guard process > 0 else { return work.pointee.refused("getpid", process) }
    return repeated(SystemCall.getpid, count: count, expecting: process, "getpid", work)
  }

  package static let clockInUserSpace = Workload(
    name: "clock-vdso", summary: "clock_gettime(2) through the vDSO; a unikernel's own clock",
    form: .timed(
      TimedWork(perform: { count, work in
        var last: Int64 = 0
        for index in 0..<count {
          let now = platform_clock()
          guard now >= last, now > 0 else {
            return work.pointee.refused("read the clock in user space", Int(now), after: index)
          }
          last = now
        }
        return Int(count)
      })))

  package static let clockCall = Workload(
    name: "clock-call", summary: "clock_gettime(2) as a raw call",
    form: .timed(
      TimedWork(perform: { count, work in
        let monotonic = 1
        // Seconds and nanoseconds: struct timespec.
        var time: (Int, Int) = (0, 0)
        let first = shortCall(SystemCall.clockGetTime, monotonic, address(&time))
        guard first == 0 else { return work.pointee.refused("clock_gettime", first) }
        let last = time
        let answer = repeated(
          SystemCall.clockGetTime, monotonic, address(&time), count: count, expecting: 0,
          "clock_gettime", work)
        guard answer == Int(count), time < last else { return answer }
        return work.pointee.refused("read a clock that goes on", 0)
      })))

  package static let hypercall = Workload(
    name: "hypercall", summary: "a unikernel's call to its host, which does nothing, and back",
    form: .timed(
      TimedWork(perform: { count, work in
        for index in 0..<count {
          let answer = platform_hypercall()
          guard answer == 0 else {
            return work.pointee.refused("call a host", answer, after: index)
          }
        }
        return Int(count)
      })))
}
