internal import Model

/// Holds the rows of each trial against each other.
enum TrialCheck {
  static func check(_ samples: [Sample], _ faults: inout FaultList) {
    checkValues(samples, &faults)
    checkUnits(samples, &faults)
    var last: [Int: (sequence: Int, start: Int64)] = [:]
    var rest = samples[...]
    while let first = rest.first {
      guard let sequence = first.sequence else {
        rest = rest.dropFirst()
        continue
      }
      let trial = rest.prefix { $0.session == first.session && $0.sequence == sequence }
      rest = rest.dropFirst(trial.count)
      let start = first.startNanoseconds
      if start == nil {
        faults.add("samples.csv: \(first.place) has no begin.", kind: "begin")
      }
      if let before = last[first.session] {
        if sequence <= before.sequence {
          faults.add(
            "samples.csv: \(first.place) follows trial \(before.sequence), and numbers rise.",
            kind: "sequence")
        }
        if let start, start < before.start {
          faults.add(
            "samples.csv: \(first.place) begins before the trial in front of it.", kind: "start")
        }
      }
      last[first.session] = (sequence, start ?? last[first.session]?.start ?? 0)
      check(trial: trial, first, &faults)
    }
  }

  private static func check(
    trial: ArraySlice<Sample>, _ first: Sample, _ faults: inout FaultList
  ) {
    let isOnePlace = trial.allSatisfy {
      $0.block == first.block && $0.position == first.position
        && $0.startNanoseconds == first.startNanoseconds && $0.technique == first.technique
        && $0.variant == first.variant
    }
    if !isOnePlace {
      faults.add(
        "samples.csv: \(first.place) has rows of different blocks, arms or begins.",
        kind: "one place")
    }
    checkPhases(trial, &faults)
  }

  /// The phases of a start are its whole; each is rounded to a nanosecond, and so is the whole.
  private static func checkPhases(_ trial: ArraySlice<Sample>, _ faults: inout FaultList) {
    let lives = trial.filter { $0.metric == "life" && $0.phase.isEmpty && $0.status == .ok }
    let phases = trial.filter {
      $0.metric == Metric.span.name && !$0.phase.isEmpty && !$0.phase.utf8.contains(.slash)
    }
    guard lives.count == 1, let life = lives.first?.value, !phases.isEmpty else { return }
    let sum = phases.reduce(0) { $0 + ($1.value ?? 0) }
    if (sum - life).magnitude > Double(phases.count) {
      faults.add(
        "samples.csv: \(lives[lives.startIndex].place): the phases add up to \(sum.exactText) ns "
          + "and life is \(life.exactText) ns.", kind: "phases")
    }
  }

  private static func checkValues(_ samples: [Sample], _ faults: inout FaultList) {
    for sample in samples {
      if sample.status == .ok, sample.value == nil {
        faults.add("samples.csv: \(sample.place) is ok and has no value.", kind: "no value")
      }
      guard let value = sample.value else { continue }
      if sample.status != .ok, sample.status != .invalid {
        faults.add(
          "samples.csv: \(sample.place) is \(sample.status.rawValue) and has a value.",
          kind: "value")
      }
      if value < 0, sample.unit == "ns" {
        faults.add(
          "samples.csv: \(sample.place) is a time of \(value.exactText) ns, and no time is "
            + "negative.", kind: "negative")
      }
      if sample.isBeyondBelief {
        faults.add(
          "samples.csv: \(sample.place) has the value \(value.exactText), which nothing measures.",
          kind: "belief")
      }
    }
  }

  private static func checkUnits(_ samples: [Sample], _ faults: inout FaultList) {
    var known: [String: (unit: String, better: Direction)] = [:]
    for sample in samples {
      let first = known[sample.metric] ?? (sample.unit, sample.better)
      known[sample.metric] = first
      if first.unit != sample.unit || first.better != sample.better {
        faults.add(
          "samples.csv: \(sample.place) is in \(sample.unit), \(sample.better.rawValue) is "
            + "better, and was in \(first.unit), \(first.better.rawValue), before.",
          kind: "unit \(sample.metric)")
      }
    }
  }
}

extension UInt8 {
  fileprivate static let slash = UInt8(ascii: "/")
}
