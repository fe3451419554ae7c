/// A question, and the metrics that answer it.
package struct Suite: Sendable {
  package let name: String
  /// The question in one line of `bench list`.
  package let question: String
  package let metrics: [Metric]
  /// The metric that the closing table and the charts lead with.
  package let headline: Metric
  /// Workload and units of work of every trial.
  package let workload: String
  package let scale: UInt64
  /// Every pace the suite measures at, the headline first.
  package let paces: [Pace]

  package init(
    name: String, question: String, metrics: [Metric], headline: Metric, workload: String,
    scale: UInt64, paces: [Pace]
  ) {
    self.name = name
    self.question = question
    self.metrics = metrics
    self.headline = headline
    self.workload = workload
    self.scale = scale
    self.paces = paces
  }
}

/// How long the host rests before a trial: kernel work that waits for a grace period looks free
/// back to back and costs milliseconds after a rest.
package enum Pace: String, Sendable, Codable, CaseIterable {
  /// 50 ms after the previous trial.
  case spaced
  /// Directly after another trial of the same technique.
  case hot
}
