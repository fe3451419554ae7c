internal import Model

/// Turns trials into rows of `samples.csv`.
struct SampleRows {
  let runID: String
  let suite: Suite
  let clock: any HarnessHost

  /// Where a trial stands in the run.
  struct Place {
    let session: Int
    let block: Int
    let position: Int
    let sequence: Int
    let startNanoseconds: Int64
    let contestant: Contestant
    let probe: Probe
    let parameters: String
    let isWarmup: Bool
    var flags: String
  }

  /// The host was scheduled so late that it saw the ready record (E5) after the payload had gone
  /// on: the phases `work` and `exit` of such a trial are shifted against each other.
  private static let late = "late-ready"

  private func isReadySeenLate(_ trial: Trial) -> Bool {
    guard let outcome = trial.outcome, let ready = trial.timeline[.ready],
      let exit = trial.timeline[.exit], exit >= ready
    else { return false }
    return outcome.observationTicks > exit - ready
  }

  /// One row per metric; of a good trial that counts also one per phase and finer step.
  func rows(of trial: Trial, faults: [String], at place: Place) -> [Sample] {
    var status = SampleStatus.ok
    var reason = ""
    if let error = trial.error {
      (status, reason) = (error.status, error.description)
    } else if !faults.isEmpty {
      (status, reason) = (.invalid, faults.joined(separator: "; "))
    }
    var place = place
    if isReadySeenLate(trial) {
      place.flags = place.flags.isEmpty ? Self.late : "\(place.flags) \(Self.late)"
    }
    var rows = suite.spans.compactMap { span -> Sample? in
      guard measures(place.contestant, span.metric) else { return nil }
      var row = row(span.metric, at: place, status: status, reason: reason)
      if status == .ok || status == .invalid { row.value = value(span.from, span.to, trial) }
      if row.value == nil, status == .ok {
        row.status = .unsupported
        row.reason =
          span.to == .ready || span.from == .ready
          ? "it wrote nothing before it ended"
          : "the payload's clock does not agree with the host's"
      }
      return row
    }
    if status == .ok, !place.isWarmup { rows += phaseRows(of: trial, at: place) }
    return rows
  }

  /// What one operation took, and how many a second that makes.
  /// - Parameter throughput: operations, and the nanoseconds that all of them took.
  func rows(
    throughput: (operations: UInt64, nanoseconds: Double)?, error: TechniqueError?,
    faults: [String], at place: Place
  ) -> [Sample] {
    var status = SampleStatus.ok
    var reason = ""
    if let error {
      (status, reason) = (error.status, error.description)
    } else if !faults.isEmpty {
      (status, reason) = (.invalid, faults.joined(separator: "; "))
    } else if throughput == nil {
      (status, reason) = (.invalid, TimedTrial.claim)
    }
    return place.probe.metrics.map { metric in
      var row = row(metric, at: place, status: status, reason: reason)
      guard let (operations, nanoseconds) = throughput else { return row }
      let count = Double(operations)
      row.innerCount = Int(clamping: operations)
      row.value =
        switch metric {
        case .time: nanoseconds / count
        case .bandwidth: count * Double(place.probe.operationBytes) / nanoseconds * 1e9
        default: count / nanoseconds * 1e9
        }
      return row
    }
  }

  /// Any row of an arm's trial with a value of its own.
  func row(_ metric: Metric, _ value: Double, at place: Place, parameters: String) -> Sample {
    var row = row(metric, at: place, status: .ok, reason: "")
    row.parameters = parameters
    row.value = value
    return row
  }

  /// A row that says why a metric is not there; one run says it once per trial.
  func missing(_ metric: Metric, _ reason: String, at place: Place) -> [Sample] {
    [missing(metric, TechniqueError(.unsupported, reason), at: place)]
  }

  func missing(_ metric: Metric, _ reason: TechniqueError, at place: Place) -> Sample {
    row(metric, at: place, status: reason.status, reason: reason.description)
  }

  /// One row per metric for a trial that was not made, or gave nothing.
  func skipped(
    _ reason: String, status: SampleStatus = .skipped, at place: Place
  ) -> [Sample] {
    metrics(of: place.probe).filter { measures(place.contestant, $0) }.map {
      row($0, at: place, status: status, reason: reason)
    }
  }

  /// What is measured of a probe; of a start that is the suite's spans.
  private func metrics(of probe: Probe) -> [Metric] {
    suite.spans.isEmpty ? probe.metrics : suite.spans.map(\.metric)
  }

  /// One row per metric and pace for a contestant that cannot take part.
  func absence(
    of contestant: Contestant, session: Int, status: SampleStatus, reason: String
  ) -> [Sample] {
    suite.probes.flatMap { probe in
      conditions.flatMap { parameters in
        metrics(of: probe).map { metric in
          sample(
            contestant, metric, of: probe, session: session, parameters: parameters,
            status: status, reason: reason)
        }
      }
    }
  }

  /// The texts of the `params` column that stand for a whole arm.
  private var conditions: [String] {
    suite.paces.isEmpty ? [""] : suite.paces.map(\.parameters)
  }

  /// The duration of a contestant's preparation, or why it failed.
  func preparation(
    of contestant: Contestant, session: Int, nanoseconds: Double?, failure: TechniqueError?
  ) -> Sample {
    var row = sample(
      contestant, .prepare, of: suite.probes[0], session: session, parameters: "",
      status: failure?.status ?? .ok, reason: failure?.description ?? "")
    row.phase = Phase.prepare.rawValue
    row.value = nanoseconds.map { $0.rounded() }
    return row
  }

  /// Rows that say once which metrics a contestant cannot have.
  func gaps(of contestant: Contestant, session: Int) -> [Sample] {
    suite.probes.flatMap { probe in
      conditions.flatMap { parameters in
        metrics(of: probe).filter { !measures(contestant, $0) }.map { metric in
          sample(
            contestant, metric, of: probe, session: session, parameters: parameters,
            status: .unsupported, reason: "it runs no payload")
        }
      }
    }
  }

  private func measures(_ contestant: Contestant, _ metric: Metric) -> Bool {
    if contestant.technique.runsPayload { return true }
    guard let span = suite.spans.first(where: { $0.metric == metric }) else { return false }
    return span.to != .payload && span.to != .ready
  }

  private func phaseRows(of trial: Trial, at place: Place) -> [Sample] {
    // An event that was not observed (a no-op has no payload) belongs to the next one's phase, so
    // that the phases of every start add up to its whole.
    var rows: [Sample] = []
    var previous = Event.request
    for phase in Phase.allCases {
      guard let span = phase.span, let value = value(previous, span.to, trial) else { continue }
      rows.append(phaseRow(phase.rawValue, value, at: place))
      previous = span.to
    }
    var steps: [(name: String, ticks: Ticks)] = []
    for step in trial.timeline.steps {
      let name = "\(step.phase.rawValue)/\(step.name)"
      if let index = steps.firstIndex(where: { $0.name == name }) {
        steps[index].ticks += step.end - step.begin
      } else {
        steps.append((name, step.end - step.begin))
      }
    }
    if let outcome = trial.outcome { steps.append(("exit/observe", outcome.observationTicks)) }
    return rows
      + steps.map { phaseRow($0.name, clock.nanoseconds($0.ticks).rounded(), at: place) }
  }

  private func phaseRow(_ phase: String, _ value: Double, at place: Place) -> Sample {
    var row = row(.span, at: place, status: .ok, reason: "")
    row.phase = phase
    row.value = value
    return row
  }

  /// Nanoseconds between two events; nil when one was not observed, or they are out of order.
  private func value(_ from: Event, _ to: Event, _ trial: Trial) -> Double? {
    guard let begin = trial.timeline[from], let end = trial.timeline[to], end >= begin else {
      return nil
    }
    return clock.nanoseconds(end - begin).rounded()
  }

  private func row(
    _ metric: Metric, at place: Place, status: SampleStatus, reason: String
  ) -> Sample {
    var row = sample(
      place.contestant, metric, of: place.probe, session: place.session,
      parameters: place.parameters, status: status, reason: reason)
    row.block = place.block
    row.position = place.position
    row.sequence = place.sequence
    row.startNanoseconds = place.startNanoseconds
    row.isWarmup = place.isWarmup
    row.flags = place.flags
    return row
  }

  private func sample(
    _ contestant: Contestant, _ metric: Metric, of probe: Probe, session: Int, parameters: String,
    status: SampleStatus, reason: String
  ) -> Sample {
    Sample(
      runID: runID, session: session, suite: suite.name, probe: probe.name,
      technique: contestant.name, variant: contestant.technique.variant, parameters: parameters,
      metric: metric, value: nil, status: status, reason: reason)
  }
}
