internal import PayloadABI

extension Workload {
  /// The null call: into the kernel and out again.
  package static let getpid = Workload(
    name: "getpid", summary: "raw getpid(2): the null call",
    form: .timed(
      TimedWork(perform: { count, _ in
        let process = platform_call(39, 0, 0, 0, 0, 0, 0)
        if process < 0 { return process }
        var right = 0
        for _ in 0..<count where platform_call(39, 0, 0, 0, 0, 0, 0) == process { right &+= 1 }
        return right
      })))
}
