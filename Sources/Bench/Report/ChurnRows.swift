internal import Model

/// Reads from samples how a technique's instances came and went.
enum ChurnRows {
  /// What one arm came to: medians over its churns.
  struct Row {
    let arm: Arm
    /// What every second of every churn had.
    let seconds: [Second]
    /// Lives in a second over whole churns.
    let rate: Double?
    /// The same over the first and the last ten seconds, or as much as a sixth of shorter ones.
    let firstRate: Double?
    let lastRate: Double?
    /// The most dead network namespaces at once.
    let mostDead: Double?
    /// Until they were gone, in nanoseconds.
    let settle: Double?
    /// How many did not go, in the worst case.
    let namespacesLeft: Double?
    /// By how much slab caches have grown at the end, in bytes, and once the host was clean.
    let slab: Double?
    let slabLeft: Double?
    let lives: Int
    let failures: Double
    let churns: Int
    /// Why there is nothing to show.
    let reason: String?
  }

  /// One second of a churn.
  struct Second {
    let second: Int
    let rate: Double?
    let dead: Double?
  }

  static func row(_ arm: Arm, _ inputs: ChartInputs, _ table: ArmTable) -> Row {
    let counted = inputs.samples.filter { sample in
      sample.suite == inputs.suite.name && !sample.isWarmup && sample.status == .ok
        && sample.phase.isEmpty && sample.value != nil
        && Arm(
          technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
          == arm
    }
    let seconds = counted.compactMap { sample -> Second? in
      guard let second = second(in: sample.parameters) else { return nil }
      return Second(
        second: second, rate: sample.metric == "rate" ? sample.value : nil,
        dead: sample.metric == "dead_namespaces" ? sample.value : nil)
    }
    func wholes(_ metric: String) -> [Sample] {
      counted.filter { $0.metric == metric && second(in: $0.parameters) == nil }
    }
    func middle(_ metric: String) -> Double? {
      let values = wholes(metric).compactMap(\.value).sorted()
      return values.isEmpty ? nil : values[values.count / 2]
    }
    let end = seconds.map(\.second).max() ?? 0
    let part = end >= 60 ? 10 : max(1, end / 6)
    func rate(_ isPart: (Int) -> Bool) -> Double? {
      let rates = seconds.filter { isPart($0.second) }.compactMap(\.rate)
      return rates.isEmpty ? nil : rates.reduce(0, +) / Double(rates.count)
    }
    return Row(
      arm: arm, seconds: seconds, rate: middle("rate"), firstRate: rate { $0 <= part },
      lastRate: rate { $0 > end - part },
      mostDead: (seconds.compactMap(\.dead) + wholes("dead_namespaces").compactMap(\.value)).max(),
      settle: middle("settle"),
      namespacesLeft: wholes("namespaces_left").compactMap(\.value).max(), slab: middle("slab"),
      slabLeft: middle("slab_left"),
      lives: wholes("rate").reduce(0) { $0 + $1.innerCount },
      failures: wholes("failures").compactMap(\.value).reduce(0, +), churns: wholes("rate").count,
      reason: wholes("rate").isEmpty ? table.reasons[arm] ?? "not measured" : nil)
  }

  /// The second that a row's parameters name.
  private static func second(in parameters: String) -> Int? {
    for pair in parameters.split(separator: ";") where pair.hasPrefix("second=") {
      return Int(pair.dropFirst(7))
    }
    return nil
  }
}
