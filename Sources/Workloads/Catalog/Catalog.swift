extension Workload {
  /// Every workload; one line here adds one.
  package static let catalog: [Workload] = [hello, idle, getpid, crash, hang, wrong]
}
