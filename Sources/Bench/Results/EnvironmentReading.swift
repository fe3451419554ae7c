/// The state of the host before one block: one row of `env.csv`, fields in the order of its columns.
package struct EnvironmentReading: Sendable, Equatable {
  package var runID: String
  package var session: Int
  package var block: Int
  /// Nanoseconds since the run's begin.
  package var nanoseconds: Int64
  /// The load average of the last minute.
  package var load1: Double?
  /// Share of the last ten seconds, in percent, that some task waited for a processor.
  package var processorPressure: Double?
  /// The same for memory.
  package var memoryPressure: Double?
  /// The same for input and output.
  package var ioPressure: Double?
  /// Ticks that the hypervisor kept from this host since its boot.
  package var stealTicks: Int64?
  package var frequencyKilohertz: Int64?
  /// `MemAvailable`, in bytes.
  package var availableMemory: Int64?
  /// Network namespaces that exist, dead ones included.
  package var networkNamespaces: Int?
  /// Virtual machines alive on the host; the run's own live only inside trials.
  package var liveMachines: Int?
  /// Where the harness ran.
  package var processor: Int?

  package init(runID: String, session: Int, block: Int, nanoseconds: Int64) {
    self.runID = runID
    self.session = session
    self.block = block
    self.nanoseconds = nanoseconds
  }
}

extension Table<EnvironmentReading> {
  /// `env.csv`: one row per block.
  package static var environment: Table {
    Table(
      file: "env.csv", blank: EnvironmentReading(runID: "", session: 0, block: 0, nanoseconds: 0),
      columns: [
        .text("run_id", \.runID),
        .integer("session", \.session),
        .integer("block", \.block),
        .integer("t_ns", \.nanoseconds),
        .number("load1", \.load1),
        .number("psi_cpu_some_avg10", \.processorPressure),
        .number("psi_memory_some_avg10", \.memoryPressure),
        .number("psi_io_some_avg10", \.ioPressure),
        .integer("steal_ticks", \.stealTicks),
        .integer("frequency_khz", \.frequencyKilohertz),
        .integer("mem_available_B", \.availableMemory),
        .integer("net_namespaces", \.networkNamespaces),
        .integer("kvm_vms_alive", \.liveMachines),
        .integer("cpu", \.processor),
      ])
  }
}
