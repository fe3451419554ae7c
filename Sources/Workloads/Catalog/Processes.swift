internal import PayloadABI

extension Workload {
  package static let fork = Workload(
    name: "fork", summary: "fork(2), exit of the child, wait4(2)",
    form: .timed(TimedWork(perform: forkAndWait)))

  static let forkAndWait: @convention(c) @Sendable (UInt64, TimedWork.State) -> Int = {
    count, work in
    for index in 0..<count {
      let child = call(SystemCall.fork)
      if child == 0 { exit(0) }
      guard child > 0 else { return work.pointee.refused("fork", child) }
      let status = wait(child)
      guard status == 0 else {
        return work.pointee.refused("wait for the child", status, after: index)
      }
    }
    return Int(count)
  }

  package static let exec = Workload(
    name: "exec", summary: "fork(2), execve(2) of the static no-op beside the image, wait4(2)",
    form: .timed(
      TimedWork(
        prepare: { $0.pointee.enterFolder() },
        perform: { count, work in
          for index in 0..<count {
            let child = call(SystemCall.fork)
            if child == 0 { executeNoOperation() }
            guard child > 0 else { return work.pointee.refused("fork", child) }
            let status = wait(child)
            guard status == 0 else {
              if status < 0 { return work.pointee.refused("wait for the child", status) }
              // The child's exit status is its errno; a signal's number would be in the low bits.
              return work.pointee.refused("execute noop", -(status >> 8), after: index)
            }
          }
          return Int(count)
        })))

  private static func executeNoOperation() -> Never {
    var arguments = (address("noop"), 0)
    var environment = 0
    let answer = call(
      SystemCall.execve, address("noop"), address(&arguments), address(&environment))
    exit(-answer)
  }
}
