/// A question, the probes that ask it, and the metrics that answer it.
package struct Suite: Sendable {
  package let name: String
  /// The question in one line of `bench list`.
  package let question: String
  package let procedure: Procedure
  /// What every technique is asked, each a cell of its own in every block.
  package let probes: [Probe]
  /// Every pace the suite measures at, the headline first; empty where pace is no condition.
  package let paces: [Pace]
  /// The labels of those that take part when nobody is named, in the order of the question; empty
  /// where the question is everybody's.
  package let techniques: [String]
  /// How often it measures, by the name of an effort; what is not named has the effort's own number.
  package let doses: [String: Dose]

  package init(
    name: String, question: String, procedure: Procedure, probes: [Probe], paces: [Pace] = [],
    techniques: [String] = [], doses: [String: Dose] = [:]
  ) {
    self.techniques = techniques
    self.name = name
    self.question = question
    self.procedure = procedure
    self.probes = probes
    self.paces = paces
    self.doses = doses
  }
}

/// What an effort is to a suite of long trials: how many blocks, and how long a trial.
package struct Dose: Sendable, Equatable {
  package let blocks: Int
  package let warmupBlocks: Int
  /// How long one trial measures; nil where it is not a matter of effort.
  package let box: Duration?

  package init(blocks: Int, warmupBlocks: Int = 0, box: Duration? = nil) {
    self.blocks = blocks
    self.warmupBlocks = warmupBlocks
    self.box = box
  }
}

/// One thing that a suite asks of every technique: a workload and what to measure of it.
package struct Probe: Sendable, Equatable {
  package let name: String
  /// What is measured, in one line of `bench list`.
  package let summary: String
  package let workload: String
  /// Units of work of every trial; of timed work the procedure decides.
  package let scale: UInt64
  /// What is measured of every trial, the headline first.
  package let metrics: [Metric]
  /// Memory that the work touches, in bytes.
  package let memoryByteCount: UInt64
  /// Bytes that one operation moves; 0 where that is not what it is about.
  package let operationBytes: UInt64
  /// Instances that one trial starts.
  package let instances: Int
  /// Which probes belong together in tables and charts, such as `files`; empty where all do.
  package let family: String
  /// The workload of another instance that lives beside the one that is measured; empty without one.
  package let neighbour: String

  package init(
    _ name: String, summary: String = "", workload: String, scale: UInt64 = 0, metrics: [Metric],
    memoryByteCount: UInt64 = 0, operationBytes: UInt64 = 0, instances: Int = 1,
    family: String = "", neighbour: String = ""
  ) {
    self.neighbour = neighbour
    self.name = name
    self.summary = summary
    self.workload = workload
    self.scale = scale
    self.metrics = metrics
    self.memoryByteCount = memoryByteCount
    self.operationBytes = operationBytes
    self.instances = instances
    self.family = family
  }
}

/// How a suite measures an arm in one block.
package enum Procedure: Sendable, Equatable {
  /// Starts, finishes and releases one instance; measures the time between its events.
  case starts([SpanMetric])
  /// One instance repeats its work for at least so long; measures the time of an operation.
  case throughput(box: Duration)
  /// Holds 0, 1, 2, 4 … instances alive at once; measures memory at each step.
  case ramp
  /// Holds ever more instances alive until a limit is reached or the host refuses.
  case fill
  /// Starts as many instances at one moment as the probe says, each from a thread of its own.
  case burst
  /// Starts as many instances as the probe says at intended times, so many a second, whatever the
  /// earlier ones do.
  case arrivals(rate: Int)
  /// Creates and destroys instances for so long, one after another without a pause.
  case churn(box: Duration)
  /// Asks one instance one question about its isolation, and looks from outside.
  case questions
  /// Lets one instance idle for so long; counts what it takes of the processor meanwhile.
  case idle(box: Duration)
  /// One instance repeats its work for at least so long, alone and then beside another that
  /// misbehaves; measures by how much slower it becomes.
  case interference(box: Duration)
  /// One instance repeats its work on files in layers, or does it for the first time; measures the
  /// time of an operation, and whether the layers stay what they were.
  case layers(box: Duration)
  /// Starts nothing; measures the files that an instance needs.
  case footprint
  /// Sets limits on instances that work against them, each for so long, and sees what is delivered;
  /// each probe is a `ControlQuestion`.
  case control(box: Duration)
}

/// A metric that is the time between two events.
package struct SpanMetric: Sendable, Equatable {
  package let metric: Metric
  package let from: Event
  package let to: Event

  package init(_ metric: Metric, from: Event, to: Event) {
    self.metric = metric
    self.from = from
    self.to = to
  }
}

extension Metric {
  /// The headline of timed work.
  package static let time = Metric(
    "time", unit: "ns", better: .lower, summary: "time of one operation, by the payload's counter")
  package static let rate = Metric(
    "rate", unit: "op/s", better: .higher, summary: "operations in a second: the inverse of time")
  package static let bandwidth = Metric(
    "bandwidth", unit: "B/s", better: .higher, summary: "bytes moved in a second")
  /// One phase of a start, or a technique's own finer step inside a phase.
  package static let span = Metric(
    "span", unit: "ns", better: .lower, summary: "one phase of a start, or a finer step of it")
  /// Shared work before any instance exists.
  package static let prepare = Metric(
    "prepare", unit: "ns", better: .lower, summary: "shared work before any instance exists")
}

/// How long the host rests before a trial: kernel work that waits for a grace period looks free
/// back to back and costs milliseconds after a rest.
package enum Pace: String, Sendable, Codable, CaseIterable {
  /// 50 ms after the previous trial.
  case spaced
  /// Directly after another trial of the same technique.
  case hot

  /// How the pace stands in the `params` column.
  package var parameters: String { "pace=\(rawValue)" }
}

extension Suite {
  /// The same suite with trials as long as a dose says.
  package func taking(_ dose: Dose?) -> Suite {
    guard let box = dose?.box else { return self }
    let procedure: Procedure =
      switch procedure {
      case .churn: .churn(box: box)
      case .idle: .idle(box: box)
      case .interference: .interference(box: box)
      case .layers: .layers(box: box)
      case .control: .control(box: box)
      default: procedure
      }
    return Suite(
      name: name, question: question, procedure: procedure, probes: probes, paces: paces,
      techniques: techniques, doses: doses)
  }

  /// The spans of `starts`; empty for other procedures.
  package var spans: [SpanMetric] {
    if case .starts(let spans) = procedure { spans } else { [] }
  }

  /// What is measured of any probe, each metric once, the headline first.
  package var metrics: [Metric] {
    var metrics: [Metric] = []
    for metric in probes.flatMap(\.metrics) where !metrics.contains(metric) {
      metrics.append(metric)
    }
    return metrics
  }

  /// The metric that tables and charts lead with.
  package var headline: Metric { probes[0].metrics[0] }

  /// Whether only a payload's own answer can be measured.
  package var needsPayload: Bool {
    if case .starts = procedure { false } else { true }
  }

  /// Whether it sets limits on instances that live.
  package var isControl: Bool {
    if case .control = procedure { true } else { false }
  }

  /// What passes between host and payload while it works.
  package var exchange: Exchange {
    switch procedure {
    case .starts, .churn, .footprint: .none
    case .throughput, .interference, .layers: .timed
    case .ramp, .fill, .burst, .arrivals, .idle, .control: .answers
    case .questions: .questions
    }
  }
}
