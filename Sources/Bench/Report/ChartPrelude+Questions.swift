internal import Documents
internal import Model

extension ChartPrelude {
  /// What a page asks, and each arm's answers: all arms' to the first question, then to the second.
  var questionLines: [String] {
    let answers = page.questions.flatMap { question in
      page.arms.map { Answer($0, question, in: table) }
    }
    let ends = page.questions.map(axis)
    return [
      "SUITE = \(Self.quoted(inputs.suite.name))",
      "HEADLINE = \(Self.quoted(inputs.suite.headline.name))",
      "PROCEDURE = \(Self.quoted(inputs.suite.procedure.name))",
      "PAGE_TITLE = \(Self.quoted(page.title(in: language)))",
      "BOTH_WAYS = \(page.questions.contains { $0.better != .lower } ? 1 : 0)",
      "QUESTIONS = \(page.questions.count)",
      Self.array("QUESTION", page.questions.map { language.words($0.title) }),
      Self.array("SUMMARY_TEXT", page.questions.map { language.words($0.summary) }),
      Self.array("DIRECTION", page.questions.map { language.words($0.direction) }),
      Self.array("FAMILY", page.questions.map(\.family)),
      Self.integers("IS_ANSWERED", page.questions.map(isAnswered)),
      Self.array("SOURCE", page.questions.map(\.source)),
      Self.array("UNIT_NAME", ends.map(\.scale.name)),
      Self.numbers("UNIT_SIZE", ends.map(\.scale.factor)),
      Self.numbers("TOP_VALUE", ends.map(\.top)), Self.numbers("BOTTOM_VALUE", ends.map(\.bottom)),
      Self.numbers("MARGIN", page.questions.map(margin)),
      "CELLS = \(Self.quoted(cellKeys))",
      Self.array("VALUE_TEXT", answers.map { localized($0.valueText().value) }),
      Self.array("LONG_TEXT", answers.map { joined($0.valueText()) }),
      Self.array("RATIO_TEXT", answers.map { joined($0.ratioText) }),
      Self.array(
        "RATIO_SHORT",
        answers.map { answer in answer.ratio.map { Figures.shortRatio($0.value) } ?? "—" }),
      Self.array("VERDICT", answers.map { language.words($0.verdict) }),
      Self.array("SHARED_TEXT", answers.map { localized($0.companionText.value) }),
      Self.numbers("CENTRE", answers.map(centre)),
      Self.numbers("COMPANION", answers.map { $0.companion?.median?.value ?? .nan }),
      Self.integers("COUNT", answers.map(\.count)),
      Self.integers("IS_ABSENT", answers.map { $0.reason == nil ? 0 : 1 }),
      "ANSWERS = \(answers.count { $0.value != nil })",
    ] + ratioLines
  }

  private func isAnswered(_ question: Question) -> Int {
    page.arms.contains { table.count($0, question) > 0 } ? 1 : 0
  }

  /// The median, or the middle of too few trials for one that is printed.
  private func centre(_ answer: Answer) -> Double {
    answer.value?.value ?? Self.middle(of: table.values(answer.arm, answer.question))
  }

  /// The ends of the ratio's axis: of all ratios and bounds on the page, and never without 1.
  private var ratioLines: [String] {
    let ratios = page.questions.flatMap { question in
      page.arms.compactMap { Answer($0, question, in: table).ratio }
    }
    let ends = ratios.flatMap { [$0.value, $0.low ?? $0.value, $0.high ?? $0.value] }
      .filter { $0 > 0 }
    return [
      "RATIO_LOW = \(min(ends.min() ?? 1, 0.8))", "RATIO_HIGH = \(max(ends.max() ?? 1, 1.25))",
    ]
  }

  /// One key for each answer with its place, by which a script finds its row in a CSV file.
  private var cellKeys: String {
    var keys = ""
    var place = 10_000
    for question in page.questions {
      for arm in page.arms {
        place += 1
        let parameters = arm.parameters(at: question.place)
        keys +=
          "|\(question.probe)/\(question.metric)/\(arm.technique)/\(arm.variant)/\(parameters)#\(place)"
      }
    }
    return keys + "|"
  }

  /// The largest margin by which any answer was judged.
  private func margin(_ question: Question) -> Double {
    page.arms.compactMap { table.row($0, question)?.margin }.max() ?? 0.05
  }

  /// Where the axis of a question's values ends, and the unit that it is labelled in.
  private func axis(
    of question: Question
  ) -> (top: Double, bottom: Double, scale: Figures.Scale) {
    let estimates = page.arms.compactMap { Answer($0, question, in: table).value }
    let values = estimates.flatMap { [$0.value, $0.low ?? $0.value, $0.high ?? $0.value] }
    let (top, bottom) = (max(values.max() ?? 0, 0), min(values.min() ?? 0, 0))
    var scale = Figures.scale(of: max(top, -bottom), unit: question.unit)
    // Starts are never printed in nanoseconds.
    if case .starts = inputs.suite.procedure, scale.factor < 1e3 { scale = Figures.Scale.times[1] }
    if !page.arms.contains(where: { Answer($0, question, in: table).value != nil }) {
      return (1, 0, Figures.Scale(name: "", factor: 1))
    }
    return (top > bottom ? top : scale.factor, bottom, scale)
  }

  private func joined(_ cell: (value: String, bounds: String)) -> String {
    let bounds = cell.bounds == "baseline" ? language.say("baseline") : cell.bounds
    return localized(bounds.isEmpty ? cell.value : "\(cell.value) \(bounds)")
  }
}
