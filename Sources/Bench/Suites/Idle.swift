package import Model

extension Suite {
  /// Asks what an instance takes of the processor that has nothing to do.
  package static let idle = Suite(
    name: "idle", question: "what does an instance take of the processor that has nothing to do?",
    procedure: .idle(box: .seconds(2)),
    probes: [
      Probe(
        "idle", summary: "one instance that waits to be asked, 200 ms after its start",
        workload: "idle", metrics: idleMetrics)
    ],
    doses: [
      "smoke": Dose(blocks: 3, box: .seconds(1)), "quick": Dose(blocks: 10, box: .seconds(1)),
      "standard": Dose(blocks: 30), "tail": Dose(blocks: 100), "paper": Dose(blocks: 30),
    ])

  // A guest inside the harness's process has threads there; the one that measures is not counted.
  private static let idleMetrics = [
    Metric(
      "cpu", unit: "ns/s", better: .lower,
      summary: "processor time of its processes or of its VM's threads, without the harness's own"),
    Metric(
      "switches", unit: "op/s", better: .lower,
      summary: "context switches of the same threads, voluntary and not"),
    Metric(
      "exits", unit: "op/s", better: .lower,
      summary: "VM exits of its processors, as KVM counts them"),
  ]
}
