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
    let pace: Pace
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
      guard measures(place.contestant, span) else { return nil }
      var row = row(span.metric, at: place, status: status, reason: reason)
      if status == .ok || status == .invalid { row.value = value(span.from, span.to, trial) }
      if row.value == nil, status == .ok {
        row.status = .unsupported
        row.reason = "the payload's clock does not agree with the host's"
      }
      return row
    }
    if status == .ok, !place.isWarmup { rows += phaseRows(of: trial, at: place) }
    return rows
  }

  /// One row per metric for a trial that was not made.
  func skipped(_ reason: String, at place: Place) -> [Sample] {
    suite.spans.filter { measures(place.contestant, $0) }.map {
      row($0.metric, at: place, status: .skipped, reason: reason)
    }
  }

  /// One row per metric and pace for a contestant that cannot take part.
  func absence(
    of contestant: Contestant, session: Int, status: SampleStatus, reason: String
  ) -> [Sample] {
    suite.paces.flatMap { pace in
      suite.spans.map { span in
        sample(
          contestant, span.metric, session: session, parameters: pace.parameters, status: status,
          reason: reason)
      }
    }
  }

  /// The duration of a contestant's preparation, or why it failed.
  func preparation(
    of contestant: Contestant, session: Int, nanoseconds: Double?, failure: TechniqueError?
  ) -> Sample {
    var row = sample(
      contestant, .prepare, session: session, parameters: "", status: failure?.status ?? .ok,
      reason: failure?.description ?? "")
    row.phase = Phase.prepare.rawValue
    row.value = nanoseconds.map { $0.rounded() }
    return row
  }

  /// Rows that say once which metrics a contestant cannot have.
  func gaps(of contestant: Contestant, session: Int) -> [Sample] {
    suite.paces.flatMap { pace in
      suite.spans.filter { !measures(contestant, $0) }.map { span in
        sample(
          contestant, span.metric, session: session, parameters: pace.parameters,
          status: .unsupported, reason: "it runs no payload")
      }
    }
  }

  private func measures(_ contestant: Contestant, _ span: SpanMetric) -> Bool {
    contestant.technique.runsPayload || (span.to != .payload && span.to != .ready)
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
      place.contestant, metric, session: place.session, parameters: place.pace.parameters,
      status: status, reason: reason)
    row.block = place.block
    row.position = place.position
    row.sequence = place.sequence
    row.startNanoseconds = place.startNanoseconds
    row.isWarmup = place.isWarmup
    row.flags = place.flags
    return row
  }

  private func sample(
    _ contestant: Contestant, _ metric: Metric, session: Int, parameters: String,
    status: SampleStatus, reason: String
  ) -> Sample {
    Sample(
      runID: runID, session: session, suite: suite.name, probe: suite.probe,
      technique: contestant.name, variant: contestant.technique.variant, parameters: parameters,
      metric: metric, value: nil, status: status, reason: reason)
  }
}
