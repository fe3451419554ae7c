package import Model

extension Suite {
  /// Asks how long it takes until a payload runs.
  package static let startup = Suite(
    name: "startup",
    question: "how long from the request until the payload runs, and until all is gone again?",
    procedure: .starts(startupSpans),
    probes: [
      Probe(
        "start", summary: "one instance from request to nothing", workload: "hello", scale: 64,
        metrics: startupSpans.map(\.metric))
    ],
    paces: [.spaced, .hot])

  /// The same of a user's own program, whose first instruction nobody sees from outside: it is ready
  /// with its first byte of output.
  package static let programStartup = Suite(
    name: startup.name, question: startup.question,
    procedure: .starts(programSpans),
    probes: [
      Probe(
        "program", summary: "one instance of a program from request to nothing",
        workload: "program",
        metrics: programSpans.map(\.metric))
    ],
    paces: startup.paces)

  private static let programSpans = startupSpans.filter { $0.to != .payload }

  private static let startupSpans = [
    SpanMetric(
      Metric(
        "launch", unit: "ns", better: .lower,
        summary: "E0 to E4: request to the payload's first instruction; start-up latency"),
      from: .request, to: .payload),
    SpanMetric(
      Metric(
        "ready", unit: "ns", better: .lower,
        summary: "E0 to E5: request to the payload's ready record seen by the host"),
      from: .request, to: .ready),
    SpanMetric(
      Metric(
        "run", unit: "ns", better: .lower,
        summary: "E0 to E6: request to the payload's end, its work and self-observation included"),
      from: .request, to: .exit),
    SpanMetric(
      Metric(
        "life", unit: "ns", better: .lower,
        summary: "E0 to E7: request to the moment everything is gone again"),
      from: .request, to: .clean),
  ]
}
