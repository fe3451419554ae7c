package import Model

/// A published experiment, made again: what it asks, what to run for it, and which of its numbers
/// stands beside which of ours.
package struct Reproduction: Sendable {
  /// The name in `bench reproduce NAME`.
  package let name: String
  package let question: String
  /// Authors, title, venue and year.
  package let reference: String
  /// The suite that is run.
  package let suite: String
  /// The probes of it; all when empty.
  package let probes: [String]
  /// Labels of the techniques, beside the baseline.
  package let techniques: [String]
  /// Which of the suite's conditions is compared; nil where pace is none.
  package let pace: Pace?
  /// What the published numbers span, in words.
  package let theirSpan: String
  /// What ours span, and how that differs.
  package let ourSpan: String
  package let comparisons: [PublishedSystem]
  package let ratios: [PublishedRatio]
  /// What a reader has to know before believing any of it, one sentence or two each.
  package let caveats: [String]

  /// Every profile; one line here adds one.
  package static let all: [Reproduction] = [
    .nsdi20Boot, .middleware21Startup, .hotcloud19Syscall, .eurosys21Boot, .crunVersusRunc,
    .sock18Primitives,
  ]
}

/// Which of our numbers stands beside a published one.
package struct Measure: Sendable, Equatable {
  /// What is summed in every trial.
  package enum Part: Sendable, Equatable {
    /// A metric of the suite.
    case metric(String)
    /// Phases of a start, in their order and without a gap.
    case phases([Phase])
  }

  package let part: Part
  /// The probe it belongs to.
  package let probe: String
  /// How many of them the published number is of, one after another.
  package var count = 1
  /// How many of them fit into a second, instead of their time.
  package var isRate = false

  package static func metric(
    _ name: String, of probe: String = "start", times count: Int = 1
  ) -> Measure {
    Measure(part: .metric(name), probe: probe, count: count)
  }

  package static func phases(_ phases: [Phase]) -> Measure {
    Measure(part: .phases(phases), probe: "start")
  }

  package static func rate(of metric: String) -> Measure {
    Measure(part: .metric(metric), probe: "start", isRate: true)
  }

  package var unit: String { isRate ? "op/s" : "ns" }

  /// In words, for tables and the file: `run`, `100 × run`, `E0→E3`, `1/life`.
  package var text: String {
    let name: String
    switch part {
    case .metric(let metric): name = metric
    case .phases(let phases):
      let from = phases.first?.span?.from.rawValue ?? 0
      name = "E\(from)→E\(phases.last?.span?.to.rawValue ?? from)"
    }
    return isRate ? "1/\(name)" : count == 1 ? name : "\(count) × \(name)"
  }
}

/// A published system beside ours.
package struct PublishedSystem: Sendable {
  /// What they call it.
  package let system: String
  /// Nil for a row that they have no number of: ours, measured beside.
  package let figure: PublishedFigure?
  /// The label of our technique; nil where there is none.
  package let technique: String?
  package let measure: Measure
  /// Why no technique of ours stands for it.
  package let absence: String

  package init(
    _ system: String, _ figure: PublishedFigure?, technique: String, _ measure: Measure
  ) {
    self.system = system
    self.figure = figure
    self.technique = technique
    self.measure = measure
    absence = ""
  }

  /// A system that this tool has not.
  package init(_ system: String, _ figure: PublishedFigure, _ measure: Measure, absence: String) {
    self.system = system
    self.figure = figure
    technique = nil
    self.measure = measure
    self.absence = absence
  }
}

/// How many times one published system is another: what survives a change of machine.
package struct PublishedRatio: Sendable {
  package let name: String
  package let figure: PublishedFigure
  package let technique: String?
  package let reference: String?
  package let measure: Measure
  /// Of the technique below the line, where it differs.
  package let referenceMeasure: Measure
  package let absence: String

  package init(
    _ name: String, _ figure: PublishedFigure, of technique: String, to reference: String,
    _ measure: Measure, referenceMeasure: Measure? = nil
  ) {
    self.name = name
    self.figure = figure
    self.technique = technique
    self.reference = reference
    self.measure = measure
    self.referenceMeasure = referenceMeasure ?? measure
    absence = ""
  }

  /// The ratio of two systems, its figure the quotient of theirs.
  ///
  /// Both need a value that is no mere limit.
  /// - Parameters:
  ///   - technique: stands for the one above, instead of its own.
  ///   - reference: stands for the one below, instead of its own.
  package init(
    _ name: String, _ above: PublishedSystem, to below: PublishedSystem,
    by technique: String? = nil, and reference: String? = nil
  ) {
    guard let figure = below.figure.flatMap({ above.figure?.ratio(to: $0) }) else {
      preconditionFailure("\(name): both have to be published values of one unit")
    }
    self.name = name
    self.figure = figure
    self.technique = technique ?? above.technique
    self.reference = reference ?? below.technique
    measure = above.measure
    referenceMeasure = below.measure
    absence = above.technique == nil ? above.absence : below.absence
  }
}
