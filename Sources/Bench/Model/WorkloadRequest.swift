/// What every instance of a run is asked to do.
package struct WorkloadRequest: Sendable, Equatable {
  /// A name in the workloads' catalogue.
  package let workload: String
  /// Units of work; the catalogue says what a unit is.
  package let scale: UInt64
  /// How long one trial may take from request to exit before it is ended and counted as `timeout`.
  package let deadline: Duration

  package init(workload: String, scale: UInt64, deadline: Duration) {
    self.workload = workload
    self.scale = scale
    self.deadline = deadline
  }
}

/// Where a run may create things on the host, and by which name they can be found again.
package struct Workspace: Sendable, Equatable {
  /// Names everything the run creates: folders, cgroups, the environment of its processes.
  package let runID: String
  /// A folder of this run alone, absolute; `bench clean` removes it.
  package let folder: String

  /// The variable that every process of a run carries, with the run's ID.
  package static let environmentName = "BENCH_RUN"

  package init(runID: String, folder: String) {
    self.runID = runID
    self.folder = folder
  }
}
