package import Model

extension Suite {
  /// Asks what one more idle instance costs in memory, by every definition of it.
  package static let memory = Suite(
    name: "memory", question: "how much memory does one more idle instance take?",
    procedure: .ramp,
    probes: [
      Probe(
        "idle", summary: "instances that live and answer", workload: "idle", metrics: memoryMetrics)
    ])

  /// Asks how many instances a host can hold.
  package static let density = Suite(
    name: "density",
    question: "how many idle instances does this host hold, and how fast does it fill?",
    procedure: .fill,
    probes: [
      Probe("fill", summary: "instances until a limit", workload: "idle", metrics: fillMetrics)
    ])

  private static func bytes(_ name: String, _ summary: String) -> Metric {
    Metric(name, unit: "B", better: .lower, summary: summary)
  }

  private static let memoryMetrics = [
    bytes("pss", "proportional set size of the instances' processes, VMM included"),
    bytes("uss", "unique set size of the instances' processes, VMM included"),
    bytes("cgroup", "what the instances' cgroups are charged with, kernel memory included"),
    bytes("available", "by how much the host's MemAvailable fell"),
    bytes("givable", "by how much MemAvailable and the processors' own free lists fell together"),
    bytes("kernel", "by how much slab, page tables and kernel stacks grew together"),
    bytes("slab", "by how much the kernel's slab caches grew"),
    bytes("page_tables", "by how much page tables grew"),
    bytes("secondary_page_tables", "by how much page tables of virtual machines grew"),
    bytes("kernel_stacks", "by how much kernel stacks grew"),
    bytes("guest_configured", "memory that the guests believe to have"),
    bytes("guest_touched", "memory that the host had to give to guests"),
    Metric(
      "settle", unit: "ns", better: .none,
      summary: "until three readings of MemAvailable, 20 ms apart, lay within 128 KiB; 1 s at most"),
  ]

  private static let fillMetrics = [
    Metric("held", unit: "1", better: .higher, summary: "instances alive at once at the end"),
    Metric(
      "rate", unit: "op/s", better: .higher, summary: "instances started in a second, as it fills"),
    Metric("failures", unit: "1", better: .lower, summary: "starts that failed"),
    bytes("available", "by how much the host's MemAvailable fell"),
    bytes("givable", "by how much MemAvailable and the processors' own free lists fell together"),
  ]
}
