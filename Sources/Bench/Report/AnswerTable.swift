internal import Model

/// The table of a suite that asks many questions: each section holds some of them, each question
/// every technique and variant.
struct AnswerTable: TableForm {
  /// Questions that are printed together.
  struct Section {
    let title: String
    /// The answers to each question, in the order of the arms.
    let answers: [[Answer]]
    /// One line for each answer, with all that is known of it; else a compact matrix.
    let isDetailed: Bool
  }

  /// What differs between kinds of suites in the words of the table.
  struct Wording {
    /// Over the column of answers, such as `median`.
    let value: String
    /// Over the column of companions; nil where that is the name of their metric.
    let companion: String?
    /// In the title: what stands in the matrix.
    let subject: String
    /// What `n` counts.
    let trial: String
  }

  /// As many lines as a reader takes in; beyond it a terminal gets the matrix.
  private static let mostLines = 40

  let suite: String
  let isUnstable: Bool
  let arms: [Arm]
  let sections: [Section]
  let wording: Wording

  init(_ inputs: ChartInputs, _ table: ArmTable) {
    suite = inputs.suite.name
    isUnstable = inputs.isUnstable
    arms = table.arms
    let questions = table.questions.filter { $0.roles.contains(.value) }
    let answers = questions.map { question in
      table.arms.map { Answer($0, question, in: table) }
    }
    if case .ramp = inputs.suite.procedure {
      wording = .ramp
      sections = [("", false), (Suite.partDefinitions, true)].map { family, isParts in
        let part = answers.filter { $0.first?.question.family == family }
        return Section(
          title: isParts ? "memory, in parts" : "memory", answers: part,
          isDetailed: !isParts && part.count * table.arms.count <= Self.mostLines)
      }.filter { !$0.answers.isEmpty }
    } else {
      wording = inputs.suite.procedure == .burst ? .burst : .throughput
      let isDetailed = questions.count * table.arms.count <= Self.mostLines
      var families: [String] = []
      for question in questions where !families.contains(question.family) {
        families.append(question.family)
      }
      let name = suite
      sections = families.map { family in
        Section(
          title: family.isEmpty ? name : "\(name), \(family)",
          answers: answers.filter { $0.first?.question.family == family }, isDetailed: isDetailed)
      }
    }
  }

  /// `n = 100`, or from the fewest to the most.
  func countText(_ section: Section) -> String {
    let counts = section.answers.joined().map(\.count).filter { $0 > 0 }
    guard let fewest = counts.min(), let most = counts.max() else { return "n = 0" }
    let trials = most == 1 ? wording.trial : "\(wording.trial)s"
    return (fewest == most ? "n = \(most)" : "n = \(fewest) … \(most)") + " \(trials) each"
  }

  /// What a section shows and which direction is better, for its title.
  func subject(_ section: Section) -> String {
    var directions: [(metric: String, better: Direction)] = []
    for question in section.answers.compactMap(\.first?.question)
    where !directions.contains(where: { $0.metric == question.source }) {
      directions.append((question.source, question.better))
    }
    if let first = directions.first, directions.allSatisfy({ $0.better == first.better }) {
      let direction = section.answers.first?.first?.question.direction ?? ""
      return "\(wording.subject), \(direction)"
    }
    let parts = directions.map { "\($0.metric) \($0.better.rawValue)" }
    return "\(wording.subject), better: \(parts.joined(separator: ", "))"
  }

  /// The head of the column of companions.
  func companionName(_ section: Section) -> String {
    if let name = wording.companion { return name }
    let names = Set(section.answers.compactMap { $0.first?.question.companion })
    return names.count == 1 ? names.first ?? "" : "also"
  }

  var records: [ExchangeRecord] {
    sections.flatMap(\.answers).joined().map { answer in
      let question = answer.question
      let companion = answer.fails ? nil : answer.companion?.median
      return [
        ("family", .text(question.family)), ("probe", .text(question.title)),
        ("technique", .text(answer.arm.technique)), ("variant", .text(answer.arm.variant)),
        ("conditions", .text(answer.arm.conditions)), ("metric", .text(question.metric)),
        ("unit", .text(question.unit)), ("better", .text(question.better.rawValue)),
        ("median", .number(answer.value?.value)), ("median_lo", .number(answer.value?.low)),
        ("median_hi", .number(answer.value?.high)), ("ratio", .number(answer.ratio?.value)),
        ("ratio_lo", .number(answer.ratio?.low)), ("ratio_hi", .number(answer.ratio?.high)),
        ("second_metric", .text(question.companion)),
        ("second_unit", .text(question.companionUnit)),
        ("second_median", .number(companion?.value)), ("second_lo", .number(companion?.low)),
        ("second_hi", .number(companion?.high)), ("n", .integer(answer.count)),
        ("failed", .integer(answer.failed)), ("invalid", .integer(answer.invalid)),
        ("clock_drift", .integer(answer.drifted)), ("verdict", .text(answer.wholeVerdict)),
        ("reason", .text(answer.reason ?? "")),
      ]
    }
  }
}

extension AnswerTable.Wording {
  static let throughput = Self(
    value: "median", companion: nil, subject: "medians with 95 % intervals",
    trial: "trial")
  static let burst = Self(
    value: "median", companion: nil, subject: "medians with 95 % intervals",
    trial: "burst")
  static let ramp = Self(
    value: "each instance", companion: "shared",
    subject: "cost of one more instance (slope) with 95 % intervals",
    trial: "ramp")
}
