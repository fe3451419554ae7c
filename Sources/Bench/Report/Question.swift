internal import Model

/// What every arm of a run answers with one number: a row of a matrix, a panel of bars.
struct Question: Hashable {
  /// Where a question stands.
  enum Role {
    /// Among absolute values.
    case value
    /// Among ratios to the baseline, of which all get worse upwards.
    case ratio
  }

  /// The name over a panel or before a row, such as `getpid` or `pss`.
  var title: String
  var summary: String
  /// Questions that belong together; empty where all do.
  let family: String
  let probe: String
  /// The metric whose row of the summary is the answer.
  let metric: String
  /// The metric whose samples the answer rests on; the same unless the answer is a slope.
  let source: String
  let unit: String
  let better: Direction
  /// Where inside an arm the answer stands, as in the `params` column: `pace=hot`, or nothing.
  var place = ""
  /// The metric that is printed beside the answer, and its unit; empty without one.
  var companion = ""
  var companionUnit = ""
  var roles: Set<Role> = [.value, .ratio]

  /// The direction in words.
  var direction: String {
    switch better {
    case .lower: "lower is better"
    case .higher: "higher is better"
    case .none: "neither direction is better"
    }
  }
}

extension Suite {
  /// What the tables and charts of a run ask, in their order.
  /// - Parameter paces: those that occur in the run, the headline first.
  func questions(at paces: [Pace]) -> [Question] {
    switch procedure {
    case .starts: startQuestions(at: paces)
    case .throughput, .layers: probes.flatMap(Self.throughputQuestions)
    case .ramp: rampQuestions
    case .burst:
      probes.map { $0.question("ready", beside: "ready_max", in: "ready", named: $0.name) }
        + probes.map { $0.question("all", beside: "rate", in: "all", named: $0.name) }
    case .arrivals:
      probes.flatMap { probe in
        [("wait", "wait_p95"), ("ready", "ready_p95"), ("late", "failures")].map {
          probe.question($0, beside: $1, in: "")
        }
      }
    case .idle: probes.flatMap { probe in probe.metrics.map { probe.question($0.name, in: "") } }
    case .interference:
      probes.map { probe in
        var question = probe.question("slowdown", beside: "beside", in: probe.family)
        question.title = probe.name
        question.summary = probe.summary
        question.roles = [.value]
        return question
      }
    case .footprint: probes.map { $0.question("disk", beside: "length", in: "", named: $0.name) }
    case .fill, .churn, .questions, .control: []
    }
  }

  private func startQuestions(at paces: [Pace]) -> [Question] {
    paces.enumerated().flatMap { index, pace in
      metrics.filter { $0.unit == "ns" && (index == 0 || $0 == headline) }.map { metric in
        let isHeadline = metric == headline
        return Question(
          title: isHeadline ? "\(metric.name), \(pace.rawValue)" : metric.name,
          summary: metric.summary, family: "", probe: probes[0].name, metric: metric.name,
          source: metric.name, unit: metric.unit, better: metric.better, place: pace.parameters,
          roles: !isHeadline ? [.value] : index == 0 ? [.value, .ratio] : [.ratio])
      }
    }
  }

  /// Ratios are of time wherever there is one: on one axis all must get worse in one direction.
  private static func throughputQuestions(of probe: Probe) -> [Question] {
    func question(_ metric: Metric, beside companion: Metric?, _ roles: Set<Question.Role>)
      -> Question
    {
      Question(
        title: probe.name, summary: probe.summary, family: probe.family, probe: probe.name,
        metric: metric.name, source: metric.name, unit: metric.unit, better: metric.better,
        companion: companion?.name ?? "", companionUnit: companion?.unit ?? "", roles: roles)
    }
    guard let headline = probe.metrics.first else { return [] }
    let second = probe.metrics.dropFirst().first
    guard headline.better != .lower, let time = probe.metrics.first(where: { $0 == .time }) else {
      return [question(headline, beside: second, [.value, .ratio])]
    }
    return [question(headline, beside: second, [.value]), question(time, beside: nil, [.ratio])]
  }

  /// The definitions by which memory is usually compared; the others are parts of these, or what
  /// guests believe.
  private static var mainDefinitions: [String] { ["pss", "cgroup", "givable", "kernel", "uss"] }

  /// The family of the definitions that are parts of others.
  static var partDefinitions: String { "parts" }

  private var rampQuestions: [Question] {
    guard let probe = probes.first else { return [] }
    let main = Self.mainDefinitions.compactMap { name in
      probe.metrics.first { $0.name == name }
    }
    // How long memory took to come to rest is no cost of an instance.
    let parts = probe.metrics.filter { $0.unit == "B" && !main.contains($0) }
    return (main + parts).map { metric in
      Question(
        title: metric.name, summary: metric.summary,
        family: main.contains(metric) ? "" : Self.partDefinitions, probe: probe.name,
        metric: "\(metric.name)_per_instance", source: metric.name, unit: metric.unit,
        better: metric.better, companion: "\(metric.name)_shared", companionUnit: metric.unit)
    }
  }
}

extension Probe {
  /// A question that is answered by one of the probe's metrics.
  /// - Parameter name: what tells it from the same metric's questions of other probes.
  fileprivate func question(
    _ metric: String, beside companion: String = "", in family: String, named name: String = ""
  ) -> Question {
    let own = metrics.first { $0.name == metric }
    let second = metrics.first { $0.name == companion }
    return Question(
      title: name.isEmpty ? metric : "\(metric) \(name)",
      summary: name.isEmpty ? own?.summary ?? "" : summary, family: family, probe: self.name,
      metric: metric, source: metric, unit: own?.unit ?? "1", better: own?.better ?? .none,
      companion: companion, companionUnit: second?.unit ?? "")
  }
}
