internal import Model

/// What the samples of one suite's run say, arm by arm.
struct ArmObservations {
  var arms: Set<Arm> = []
  /// Arms with any observation.
  var measured: Set<Arm> = []
  /// Where inside of arms there are observations: paces, numbers of instances.
  var places: Set<String> = []
  private let metrics: Set<String>
  private var values: [Key: [Double]] = [:]
  private var reasons: [Key: String] = [:]
  private var flags: [Flagged: Int] = [:]
  private var first = Int.max
  private var last = 0

  private struct Key: Hashable {
    let arm: Arm
    var probe = ""
    var metric = ""
    var place = ""
  }

  private struct Flagged: Hashable {
    let flag: Substring
    let key: Key
  }

  /// - Parameter suite: only its metrics are kept; of a suite of starts only its headline.
  init(_ suite: Suite) {
    metrics = suite.spans.isEmpty ? Set(suite.metrics.map(\.name)) : [suite.headline.name]
  }

  mutating func add(_ sample: Sample) {
    if sample.metric == "prepare", sample.status == .ok { return }
    let arm = Arm(
      technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
    arms.insert(arm)
    let whole = Key(arm: arm, probe: sample.probe, metric: sample.metric)
    guard sample.status == .ok, let value = sample.value else {
      let reason = Self.reason(of: sample)
      for key in [whole, Key(arm: arm, probe: sample.probe), Key(arm: arm)]
      where reasons[key] == nil {
        reasons[key] = reason
      }
      return
    }
    measured.insert(arm)
    let place = Arm.place(in: sample.parameters)
    places.insert(place)
    guard sample.phase.isEmpty, !sample.isWarmup, metrics.contains(sample.metric) else { return }
    let key = Key(arm: arm, probe: sample.probe, metric: sample.metric, place: place)
    values[key, default: []].append(value)
    let sequence = sample.sequence ?? 0
    (first, last) = (min(first, sequence), max(last, sequence))
    for flag in sample.flags.split(separator: " ") {
      flags[Flagged(flag: flag, key: whole), default: 0] += 1
    }
  }

  /// The trials' numbers in order of execution.
  var sequences: ClosedRange<Int> { min(first, last)...last }

  var reasonsOfAbsence: [Arm: String] {
    var absent: [Arm: String] = [:]
    for arm in arms.subtracting(measured) { absent[arm] = reasons[Key(arm: arm)] }
    return absent
  }

  func values(_ arm: Arm, probe: String, metric: String, place: String) -> [Double] {
    values[Key(arm: arm, probe: probe, metric: metric, place: place)] ?? []
  }

  /// Why there is no observation; the nearest thing that any sample says.
  func reason(_ arm: Arm, probe: String, metric: String) -> String {
    reasons[Key(arm: arm, probe: probe, metric: metric)] ?? reasons[Key(arm: arm, probe: probe)]
      ?? (measured.contains(arm) ? nil : reasons[Key(arm: arm)]) ?? "not measured"
  }

  func flagged(_ flag: String, _ arm: Arm, probe: String, metric: String) -> Int {
    flags[Flagged(flag: flag[...], key: Key(arm: arm, probe: probe, metric: metric))] ?? 0
  }

  private static func reason(of sample: Sample) -> String {
    switch sample.status {
    case .unsupported, .skipped: sample.reason
    default: "\(sample.status.rawValue): \(sample.reason)"
    }
  }
}
