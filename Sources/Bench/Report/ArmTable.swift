internal import Model

/// The arms of one suite's run in their fixed order, and what each answered to each question.
struct ArmTable {
  let arms: [Arm]
  /// The paces that occur, the suite's headline pace first.
  let paces: [Pace]
  let questions: [Question]
  /// Why an arm has no observation at all; absent for arms that have one.
  let reasons: [Arm: String]
  /// The trials' numbers in order of execution, of observations that answer a question.
  let sequences: ClosedRange<Int>
  private let probe: String
  private let headline: String
  private let observations: ArmObservations
  private let rows: [Key: ChartSummaryRow]

  private struct Key: Hashable {
    let arm: Arm
    let probe: String
    let place: String
    let metric: String
    let phase: String
  }

  init(_ inputs: ChartInputs) {
    let suite = inputs.suite
    var observations = ArmObservations(suite)
    for sample in inputs.samples where sample.suite == suite.name { observations.add(sample) }
    var rows: [Key: ChartSummaryRow] = [:]
    for row in inputs.summary where row.metric != "prepare" {
      let arm = Arm(technique: row.technique, variant: row.variant, parameters: row.parameters)
      let place = Arm.place(in: row.parameters)
      observations.arms.insert(arm)
      // A row without a pace (`unsupported`) belongs to an arm that may also have rows with one.
      if !suite.paces.isEmpty, pace(in: row.parameters) == nil { continue }
      let key = Key(
        arm: arm, probe: row.probe, place: place, metric: row.metric, phase: row.phase)
      rows[key] = row
      if row.count > 0 {
        observations.measured.insert(arm)
        observations.places.insert(place)
      }
    }
    arms = ArmOrder(labels: inputs.order).sorted(observations.arms)
    paces = suite.paces.filter { observations.places.contains($0.parameters) }
    let answered = Set(rows.values.filter { $0.median != nil }.map(\.metric))
    // `--probe` leaves probes out that no technique was asked.
    let asked = Set(inputs.samples.map(\.probe)).union(inputs.summary.map(\.probe))
    questions = suite.questions(at: paces).filter {
      // A suite of starts has no probe that could be absent; a metric that is, is an older run's.
      suite.spans.isEmpty
        ? asked.contains($0.probe) : $0.roles.contains(.ratio) || answered.contains($0.metric)
    }
    reasons = observations.reasonsOfAbsence
    sequences = observations.sequences
    probe = suite.probes[0].name
    headline = suite.headline.name
    self.observations = observations
    self.rows = rows
  }

  /// Whether any arm has an observation.
  var isMeasured: Bool { !observations.measured.isEmpty }

  /// Whether any answer has a value, or a ratio to the baseline.
  func has(_ role: Question.Role) -> Bool { questions.contains { has(role, $0) } }

  func has(_ role: Question.Role, _ question: Question) -> Bool {
    arms.contains { arm in
      let row = row(arm, question)
      return (role == .ratio ? row?.ratio : row?.median) != nil
    }
  }

  /// Whether any answer rests on more than one trial.
  var hasRepeats: Bool {
    questions.contains { question in arms.contains { count($0, question) > 1 } }
  }

  /// Observations of the headline metric of the first probe that count.
  func values(_ arm: Arm, _ pace: Pace) -> [Double] {
    observations.values(arm, probe: probe, metric: headline, place: pace.parameters)
  }

  func row(_ arm: Arm, _ pace: Pace, metric: String, phase: String = "") -> ChartSummaryRow? {
    let key = Key(
      arm: arm, probe: probe, place: pace.parameters, metric: metric, phase: phase)
    return rows[key]
  }

  func values(_ arm: Arm, _ question: Question) -> [Double] {
    observations.values(
      arm, probe: question.probe, metric: question.metric, place: question.place)
  }

  /// The answer to a question.
  func row(_ arm: Arm, _ question: Question) -> ChartSummaryRow? {
    row(arm, question, metric: question.metric)
  }

  /// What is printed beside the answer to a question.
  func companion(_ arm: Arm, _ question: Question) -> ChartSummaryRow? {
    question.companion.isEmpty ? nil : row(arm, question, metric: question.companion)
  }

  private func row(_ arm: Arm, _ question: Question, metric: String) -> ChartSummaryRow? {
    let key = Key(
      arm: arm, probe: question.probe, place: question.place, metric: metric, phase: "")
    return rows[key]
  }

  /// The row of any metric at `place`, such as `instances=8`.
  func row(_ arm: Arm, probe: String, metric: String, place: String) -> ChartSummaryRow? {
    rows[Key(arm: arm, probe: probe, place: place, metric: metric, phase: "")]
  }

  /// How many trials answered a question.
  func count(_ arm: Arm, _ question: Question) -> Int {
    row(arm, question)?.count ?? values(arm, question).count
  }

  /// Why there is no answer to a question; nil where there is one, or trials that failed.
  func reason(_ arm: Arm, _ question: Question) -> String? {
    if count(arm, question) > 0 { return nil }
    let row = row(arm, question)
    if let row, row.failed + row.invalid > 0 { return nil }
    return observations.reason(arm, probe: question.probe, metric: question.source)
  }

  /// How many trials carry `flag` that answer a question.
  func flagged(_ flag: String, _ arm: Arm, _ question: Question) -> Int {
    observations.flagged(flag, arm, probe: question.probe, metric: question.source)
  }
}
