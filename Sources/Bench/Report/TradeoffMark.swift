internal import Model

/// What one technique costs and how much of the host it leaves open, from several runs.
package struct TradeoffMark: Sendable, Equatable {
  package var technique: String
  package var label: String
  /// Time from the request to the payload's first instruction, in nanoseconds.
  package var start: ChartSummaryRow.Estimate
  /// Memory of one more instance, in bytes.
  package var memory: ChartSummaryRow.Estimate
  /// Functions of the host's kernel that everyday calls reached; nil where nobody traced them.
  package var functions: Double?
  /// How many questions found the host open, and how many were asked; nil without such a run.
  package var open: Openness?

  package struct Openness: Sendable, Equatable {
    package var count: Int
    package var asked: Int
  }

  /// The techniques that a run of start-up and one of memory have in common, in the order of the
  /// first; a run of isolation adds what they leave open.
  package static func marks(of startup: ChartInputs, beside runs: [ChartInputs]) -> [TradeoffMark] {
    guard let memory = runs.first(where: { $0.suite.procedure == .ramp }) else { return [] }
    let isolation = runs.first { $0.suite.procedure == .questions }
    return ArmTable(startup).arms.compactMap { arm in
      guard !left.contains(arm.technique), let start = startTime(of: arm, in: startup),
        let bytes = bytes(of: arm, in: memory)
      else { return nil }
      var mark = TradeoffMark(
        technique: arm.technique, label: arm.label, start: start, memory: bytes)
      if let isolation { mark.take(isolation, of: arm) }
      return mark
    }
  }

  /// The harness's floor, and the baseline's repetition.
  private static let left: Set = ["null", "native#2"]

  private static func startTime(of arm: Arm, in run: ChartInputs) -> ChartSummaryRow.Estimate? {
    run.summary.first {
      $0.technique == arm.technique && $0.variant == arm.variant && $0.phase.isEmpty
        && $0.metric == "launch" && $0.parameters == arm.parameters(at: .spaced)
        && !$0.failsTooOften
    }?.median
  }

  private static func bytes(of arm: Arm, in run: ChartInputs) -> ChartSummaryRow.Estimate? {
    let own = run.summary.filter {
      $0.technique == arm.technique && $0.variant == arm.variant && $0.phase.isEmpty
    }
    return own.first { $0.metric == "givable_per_instance" }?.median
      .flatMap { $0.value > 0 ? $0 : nil }
  }

  private mutating func take(_ run: ChartInputs, of arm: Arm) {
    let rows = run.samples.filter {
      $0.technique == arm.technique && $0.variant == arm.variant && $0.status == .ok
        && !$0.isWarmup && $0.phase.isEmpty
    }
    let answers = rows.filter { $0.metric == "exposed" && $0.block != nil }
    let asked = Set(answers.map(\.probe))
    if !asked.isEmpty {
      let found = Set(answers.filter { $0.value == 1 }.map(\.probe))
      open = Openness(count: found.count, asked: asked.count)
    }
    let counts = rows.filter { $0.probe == "surface/kernel-functions" && $0.metric == "count" }
      .compactMap(\.value).sorted()
    functions = counts.isEmpty ? nil : counts[counts.count / 2]
  }

  /// Those that no other is better than in both.
  static func frontier(of marks: [TradeoffMark]) -> [TradeoffMark] {
    marks.filter { mark in
      !marks.contains {
        $0.start.value <= mark.start.value && $0.memory.value <= mark.memory.value
          && ($0.start.value < mark.start.value || $0.memory.value < mark.memory.value)
      }
    }.sorted { $0.start.value < $1.start.value }
  }
}

extension ChartInputs {
  /// Takes from other runs what a chart of several shows; this run may be among them.
  package mutating func stand(beside runs: [ChartInputs]) {
    guard case .starts = suite.procedure else { return }
    let others = runs.filter { $0.suite.procedure == .ramp || $0.suite.procedure == .questions }
    tradeoffs = TradeoffMark.marks(of: self, beside: others)
    beside =
      tradeoffs.isEmpty
      ? [] : others.map { .init(runID: $0.runID, samplesSHA256: $0.samplesSHA256) }
  }
}
