package import Model

extension Suite {
  /// Asks whether an instance gets what its limits say, no more and no less, and whether its host
  /// can count it, stop it and end it as a whole.
  package static let control = Suite(
    name: "control",
    question: "do limits hold, are shares delivered, and can an instance be stopped and ended?",
    procedure: .control(box: .seconds(2)),
    probes: ControlQuestion.all.map { question in
      Probe(
        question.name, summary: question.summary, workload: question.workload,
        metrics: question.metrics)
    },
    techniques: [
      "native", "chroot", "cgroup", "container", "container/prewarmed", "unikernel", "microvm",
    ],
    doses: [
      "smoke": Dose(blocks: 1, box: .seconds(1)), "quick": Dose(blocks: 2, box: .seconds(1)),
      "standard": Dose(blocks: 3, box: .seconds(1)), "tail": Dose(blocks: 20),
      "paper": Dose(blocks: 10),
    ])
}

extension ControlQuestion {
  fileprivate var summary: String {
    switch self {
    case .memoryLimit: "32 MiB, or the machine's: how far it can touch memory, MiB by MiB"
    case .outOfMemory: "twice its memory at once: the kill is inside, and hits nobody else"
    case .quota(let percent):
      "\(percent) % of a processor: delivered against asked, over 10 periods of 100 ms or more"
    case .weights: "three instances of weights 1, 2, 4 on one processor: each one's share"
    case .processors: "two threads, bound to one processor"
    case .processes: "15 processes more, and a payload that tries to make 256"
    case .writing: "4 MiB a second of direct writes"
    case .chargedTime: "time on processors: charged against what the payload knows it used"
    case .chargedMemory: "memory: charged against the 8 MiB that the payload touched"
    case .freeze: "stopped for 100 ms while it counts, and let go on"
    case .kill: "eight children and their parent ended at once"
    }
  }

  fileprivate var workload: String {
    switch self {
    case .memoryLimit, .outOfMemory, .chargedMemory: "take-memory"
    case .quota, .weights, .processors, .chargedTime, .freeze: "spin"
    case .processes, .kill: "fork-bomb"
    case .writing: "writer"
    }
  }

  fileprivate var metrics: [Metric] {
    switch self {
    case .memoryLimit:
      [
        .ratio("held", "the most memory it was charged with, of its limit"),
        Metric(
          "reached", unit: "B", better: .none,
          summary: "memory that the payload had touched when it was stopped"),
      ]
    case .outOfMemory: Self.outOfMemory
    case .quota: Self.quota
    case .weights: Self.shares
    case .processors:
      [
        .ratio("delivered", "time on processors that two threads got, of one processor's"),
        .count("strays", "processors other than the one asked that it was seen on"),
      ]
    case .processes:
      [
        .ratio("held", "the most processes at once, of the limit"),
        .count("made", "children that it could make"),
      ]
    case .writing: [.ratio("delivered", "bytes written in a second, of those asked")]
    case .chargedTime: [.ratio("charged", "time charged, of what the payload's own clock says")]
    case .chargedMemory: [.ratio("charged", "memory charged, of what the payload touched")]
    case .freeze: Self.freezing
    case .kill:
      [
        .time("kill", "from the order until its group is empty"),
        .count("killed", "processes that were in it"),
      ]
    }
  }

  private static let outOfMemory: [Metric] = [
    Metric(
      "contained", unit: "1", better: .higher,
      summary: "1 where it was stopped inside and nobody else was hit, else 0"),
    .count("kills", "processes killed inside for want of memory"),
    Metric(
      "outside", unit: "1", better: .lower,
      summary: "processes killed for want of memory elsewhere on the host meanwhile"),
    .time("end", "from the order to take too much until the host knows of the end"),
  ]

  private static let quota: [Metric] = [
    .ratio("delivered", "time on processors that was charged, of what was asked"),
    .ratio("own", "the same by the payload's own clock, over all of its work, the begin included"),
    .count("periods", "periods in which it wanted to run"),
    .count("throttled", "periods in which it was made to wait"),
    Metric(
      "waited", unit: "ns", better: .none, summary: "how long it was made to wait, in all threads"),
  ]

  private static let shares: [Metric] =
    [
      Metric(
        "deviation", unit: "1", better: .lower,
        summary: "by how much the worst of the three shares differs from the one asked")
    ]
    + [1, 2, 4].flatMap { weight in
      [
        .ratio("weight_\(weight)", "share charged to weight \(weight), of \(weight)/7"),
        .ratio("work_\(weight)", "share of the work that weight \(weight) counted, of \(weight)/7"),
      ]
    }

  private static let freezing: [Metric] = [
    .time("freeze", "from the order until all of it is stopped"),
    .time("thaw", "from the order to go on until the payload answers"),
    Metric(
      "ran", unit: "ns", better: .lower, summary: "time on processors charged in 100 ms of stop"),
  ]
}

extension Metric {
  /// 1 is exactly what was asked.
  fileprivate static func ratio(_ name: String, _ summary: String) -> Metric {
    Metric(name, unit: "1", better: .none, summary: summary)
  }

  fileprivate static func count(_ name: String, _ summary: String) -> Metric {
    Metric(name, unit: "1", better: .none, summary: summary)
  }

  fileprivate static func time(_ name: String, _ summary: String) -> Metric {
    Metric(name, unit: "ns", better: .lower, summary: summary)
  }
}
