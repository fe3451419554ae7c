/// A question, and the metrics that answer it.
package struct Suite: Sendable {
  package let name: String
  /// The question in one line of `bench list`.
  package let question: String
  /// Name of the one probe this suite makes of every technique.
  package let probe: String
  /// What is measured of every trial, the headline first.
  package let spans: [SpanMetric]
  /// Workload and units of work of every trial.
  package let workload: String
  package let scale: UInt64
  /// Every pace the suite measures at, the headline first.
  package let paces: [Pace]

  package init(
    name: String, question: String, probe: String, spans: [SpanMetric], workload: String,
    scale: UInt64, paces: [Pace]
  ) {
    self.name = name
    self.question = question
    self.probe = probe
    self.spans = spans
    self.workload = workload
    self.scale = scale
    self.paces = paces
  }
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
  /// The metric that tables and charts lead with.
  package var headline: Metric { spans[0].metric }
  /// What is measured of every trial.
  package var metrics: [Metric] { spans.map(\.metric) }
}
