package import Model

extension Suite {
  /// Asks whether a host that creates and destroys without a pause keeps its pace, and what it has
  /// to clean up afterwards.
  package static let churn = Suite(
    name: "churn",
    question: "how many instances can live and die in a second, for a minute, and what is left?",
    procedure: .churn(box: .seconds(60)),
    probes: [
      Probe(
        "churn", summary: "instances created and destroyed one after another", workload: "hello",
        scale: 1, metrics: churnMetrics)
    ],
    doses: [
      "smoke": Dose(blocks: 1, box: .seconds(3)), "quick": Dose(blocks: 1, box: .seconds(10)),
      "standard": Dose(blocks: 3), "tail": Dose(blocks: 10), "paper": Dose(blocks: 3),
    ])

  private static let churnMetrics = [
    Metric(
      "rate", unit: "op/s", better: .higher,
      summary: "lives in a second, E0 to E7, by one thread; second=N: of that second alone"),
    Metric(
      "dead_namespaces", unit: "1", better: .lower,
      summary: "network namespaces that are dead and not yet taken apart, at the end or second=N"),
    Metric(
      "settle", unit: "ns", better: .lower,
      summary: "from the last death until the last of them has gone"),
    Metric(
      "namespaces_left", unit: "1", better: .lower,
      summary: "network namespaces more than before, when none has gone for 10 s: leaks, or others'"
    ),
    Metric(
      "slab", unit: "B", better: .lower,
      summary: "by how much the kernel's slab caches have grown at the end"),
    Metric(
      "slab_left", unit: "B", better: .lower,
      summary: "the same once the host is clean, empty slabs given back"),
    Metric(
      "available", unit: "B", better: .lower,
      summary: "by how much the host's MemAvailable has fallen at the end"),
    Metric("failures", unit: "1", better: .lower, summary: "instances that failed"),
  ]
}
