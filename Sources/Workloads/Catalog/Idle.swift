extension Workload {
  /// Lives and waits: what an idle instance costs.
  package static let idle = Workload(
    name: "idle", summary: "waits for the host's tokens and answers each, until token 0",
    form: .answers)
}
