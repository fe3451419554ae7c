internal import Documents
internal import Model

extension ChartPrelude {
  /// The readings at numbers of live instances: where their axes end, and for a host that was
  /// filled what it came to.
  var instanceLines: [String] {
    switch inputs.suite.procedure {
    case .starts, .throughput, .arrivals, .idle, .layers, .footprint, .control: []
    case .interference: matrixLines
    case .burst: sizeLines
    case .churn: churnLines
    case .questions: boundaryLines
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
      row.reason.map(absence)
        ?? row.held.map { Figures.text($0, decimals: 0) }.joined(separator: ", ")
    }
    return [
      Self.array("HELD_TEXT", held.map(Self.shortened)),
      Self.array(
        "STOP_TEXT", rows.map { $0.reason == nil ? Self.shortened(language.words($0.stop)) : "" }),
      Self.array(
        "MEMORY_TEXT",
        rows.map { row in row.memory.map { localized(Figures.quantity($0, unit: "B")) } ?? "—" }),
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

  /// How many starts a burst is that a question is about, how many that is for each processor, and
  /// the ends of all times.
  private var sizeLines: [String] {
    let probes = page.questions.map { question in
      inputs.suite.probes.first { $0.name == question.probe }
    }
    let shares = probes.map { probe -> String in
      let words = (probe?.summary ?? "").split(separator: " ")
      return words.suffix(2) == ["per", "processor"] ? String(words.dropLast(2).last ?? "") : ""
    }
    let answers = page.questions.flatMap { question in
      page.arms.map { Answer($0, question, in: table) }
    }
    let times = answers.compactMap(\.value).flatMap {
      [$0.value, $0.low ?? $0.value, $0.high ?? $0.value]
    }.filter { $0 > 0 }
    return [
      "LOWEST_TIME = \(times.min() ?? 1)", "HIGHEST_TIME = \(times.max() ?? 1)",
      Self.integers("SIZE", probes.map { $0?.instances ?? 0 }), Self.array("SHARE", shares),
    ]
  }

  /// Who did not survive its neighbour in every trial, cell by cell, in the order of all answers.
  private var matrixLines: [String] {
    let deaths = page.questions.flatMap { question in
      page.arms.map { InterferenceRows.deaths($0, question, inputs) }
    }
    return [Self.integers("DEATHS", deaths)]
  }

  /// How long a churn lasted, and what it came to.
  private var churnLines: [String] {
    let rows = page.arms.map { ChurnRows.row($0, inputs, table) }
    let marks = rows.flatMap(\.seconds)
    let rates = marks.compactMap(\.rate)
    return [
      "LAST_BLOCK = \(inputs.samples.compactMap(\.block).max() ?? 0)",
      "LAST_SECOND = \(max(marks.map(\.second).max() ?? 1, 1))",
      "LOWEST_RATE = \(rates.filter { $0 > 0 }.min() ?? 1)",
      "HIGHEST_RATE = \(rates.max() ?? 1)",
      "MOST_DEAD = \(marks.compactMap(\.dead).reduce(1, max))",
      Self.array(
        "RATE_TEXT",
        rows.map { row in
          row.reason.map { Self.shortened(absence($0)) }
            ?? row.rate.map { localized(Figures.quantity($0, unit: "op/s")) } ?? "—"
        }),
      Self.array(
        "SETTLE_TEXT", rows.map { row in row.settle.map { localized(Figures.duration($0)) } ?? "—" }
      ),
      Self.integers("IS_MEASURED", rows.map { $0.reason == nil ? 1 : 0 }),
    ]
  }
}
