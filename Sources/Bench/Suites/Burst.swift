package import Model

extension Suite {
  /// Asks what starts cost that all begin at one moment, at the usual sizes of a burst.
  package static let burst = burst(of: [1, 2, 4, 8, 16, 32, 64], processors: nil)

  /// The same, of as many starts too as a host of so many processors has 1, 2, 4, 8 and 16 for each.
  package static func burst(processors: Int) -> Suite {
    let sizes = [1, 2, 4, 8, 16, 32, 64] + [1, 2, 4, 8, 16].map { $0 * processors }
    return burst(of: Set(sizes).sorted(), processors: processors)
  }

  /// The same, of bursts of these sizes.
  /// - Parameter processors: of the host, to say what a size is for each; nil where that is not
  ///   known.
  package static func burst(of sizes: [Int], processors: Int?) -> Suite {
    Suite(
      name: "burst",
      question: "what does a start cost when many begin at once, and when is the last one ready?",
      procedure: .burst,
      probes: sizes.map { size in
        Probe(
          "n\(size)", summary: "\(size) at once" + share(of: size, processors), workload: "idle",
          metrics: burstMetrics, instances: size)
      })
  }

  /// The same question as an open loop: starts at intended times, for two seconds.
  /// - Parameter rate: starts a second.
  package static func arrivals(rate: Int) -> Suite {
    Suite(
      name: burst.name,
      question: "what does a start cost at a fixed rate, counted from its intended time?",
      procedure: .arrivals(rate: rate),
      probes: [
        Probe(
          "r\(rate)", summary: "\(rate) starts a second, for 2 s, whatever the earlier ones do",
          workload: "idle", metrics: arrivalMetrics, instances: 2 * rate)
      ],
      doses: [
        "quick": Dose(blocks: 10, warmupBlocks: 1), "standard": Dose(blocks: 30, warmupBlocks: 1),
        "tail": Dose(blocks: 100, warmupBlocks: 1), "paper": Dose(blocks: 30, warmupBlocks: 1),
      ])
  }

  /// The suite whose probes have these names, `n8` or `r50`; nil where one is no such name.
  static func burst(measuring probes: Set<String>, processors: Int?) -> Suite? {
    func numbers(_ letter: Character) -> [Int]? {
      let numbers = probes.compactMap { $0.first == letter ? Int($0.dropFirst()) : nil }
      return numbers.count == probes.count && !numbers.isEmpty && numbers.allSatisfy { $0 > 0 }
        ? numbers.sorted() : nil
    }
    if let sizes = numbers("n") { return burst(of: sizes, processors: processors) }
    return numbers("r").map { arrivals(rate: $0[0]) }
  }

  /// `, 4 per processor`; nothing where a processor has none or less than one.
  private static func share(of size: Int, _ processors: Int?) -> String {
    guard let processors, processors > 0, size >= processors else { return "" }
    let tenths = size * 10 / processors
    return ", \(tenths / 10)\(tenths % 10 == 0 ? "" : ".\(tenths % 10)") per processor"
  }

  private static func time(_ name: String, _ summary: String) -> Metric {
    Metric(name, unit: "ns", better: .lower, summary: summary)
  }

  private static let ownTimes = [
    time("ready", "E0 to E5 from a start's own request to its ready record, median of a trial's"),
    time("ready_p95", "the same, 95th percentile; of 20 starts and more"),
    time("ready_max", "the same, the longest of a trial's"),
  ]

  private static let failures = Metric(
    "failures", unit: "1", better: .lower, summary: "starts that failed; their times are left out")

  private static let burstMetrics =
    ownTimes + [
      time("wait", "from the common begin to a start's ready record, median of the burst"),
      time("wait_p95", "the same, 95th percentile; of 20 starts and more"),
      time("all", "from the common begin until the last start of the burst is ready"),
      Metric(
        "rate", unit: "op/s", better: .higher,
        summary: "starts in a second: those that came to be ready, over all"),
      failures,
    ]

  private static let arrivalMetrics =
    [
      time(
        "wait",
        "from a start's intended time, not its begin, to its ready record (open loop); median"),
      time("wait_p95", "the same, 95th percentile; of 20 starts and more"),
      time("wait_max", "the same, the longest of a trial's"),
    ] + ownTimes + [
      Metric(
        "rate", unit: "op/s", better: .higher,
        summary: "starts in a second, from the first intended time to the last ready record"),
      Metric(
        "late", unit: "1", better: .lower,
        summary: "starts that found all 64 threads busy at their intended time, or never began"),
      failures,
    ]
}
