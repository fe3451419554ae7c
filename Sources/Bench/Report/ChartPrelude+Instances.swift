internal import Model

extension ChartPrelude {
  /// The readings at numbers of live instances: where their axes end, and for a host that was
  /// filled what it came to.
  var instanceLines: [String] {
    switch inputs.suite.procedure {
    case .starts, .throughput: []
    case .ramp:
      [
        "MOST_INSTANCES = \(mostInstances)",
        Self.numbers("READ_TOP", page.questions.map { largest($0.source) }),
        Self.numbers("READ_BOTTOM", page.questions.map { smallest($0.source) }),
      ]
    case .fill:
      [
        "LAST_BLOCK = \(inputs.samples.compactMap(\.block).max() ?? 0)",
        "MOST_INSTANCES = \(mostInstances)", "RATE_TOP = \(largest("rate"))",
        "MEMORY_TOP = \(largest("givable"))", "MEMORY_BOTTOM = \(smallest("givable"))",
      ] + fillLines
    }
  }

  private var fillLines: [String] {
    let rows = page.arms.map { FillRows.row($0, inputs, table) }
    let held = rows.map { row in
      row.reason.map { "n/a: \($0)" }
        ?? row.held.map { Figures.text($0, decimals: 0) }.joined(separator: ", ")
    }
    return [
      Self.array("HELD_TEXT", held.map(Self.shortened)),
      Self.array("STOP_TEXT", rows.map { $0.reason == nil ? Self.shortened($0.stop) : "" }),
      Self.array(
        "MEMORY_TEXT", rows.map { row in row.memory.map { Figures.quantity($0, unit: "B") } ?? "—" }
      ),
      Self.integers("IS_FILLED", rows.map { $0.reason == nil ? 1 : 0 }),
    ]
  }

  /// All readings of the page's arms that count.
  private var readings: [(instances: Int, metric: String, value: Double)] {
    inputs.samples.compactMap { sample in
      guard sample.suite == inputs.suite.name, sample.status == .ok, !sample.isWarmup,
        let value = sample.value, let instances = FillRows.instances(in: sample.parameters)
      else { return nil }
      let arm = Arm(
        technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
      return page.arms.contains(arm) ? (instances, sample.metric, value) : nil
    }
  }

  private var mostInstances: Int { max(readings.map(\.instances).max() ?? 0, 1) }

  /// The largest reading; 1 where none is above it, as an axis has to have a length.
  private func largest(_ metric: String) -> Double {
    readings.filter { $0.metric == metric }.map(\.value).reduce(1, max)
  }

  private func smallest(_ metric: String) -> Double {
    readings.filter { $0.metric == metric }.map(\.value).reduce(0, min)
  }
}
