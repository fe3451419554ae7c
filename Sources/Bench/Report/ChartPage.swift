internal import Documents

/// What one picture of a chart shows: some arms, some questions.
///
/// A chart that would be too large to read at its size on paper is split by family, and a family by
/// halves, thirds …; nothing is left out.
struct ChartPage: Equatable {
  /// Added to the chart's name; empty on an only page.
  let suffix: String
  /// What the page is about: a panel, a family; none on an only page.
  let titles: [Title]
  let arms: [Arm]
  let questions: [Question]

  /// Words, and which of how many pages with the same words.
  struct Title: Equatable {
    let words: String
    var number = 1
    var count = 1

    func said(in language: Language) -> String {
      let place = count == 1 ? "" : language.say("%1 of %2", "\(number)", "\(count)")
      return [language.words(words), place].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// What the page is about, in a language.
  func title(in language: Language) -> String {
    titles.map { $0.said(in: language) }.joined(separator: ", ")
  }

  static func pages(of chart: ChartScript, _ table: ArmTable) -> [ChartPage] {
    let questions = table.questions.filter { question in
      question.roles.contains(chart.role)
        && (!chart.omitsUnanswered || isAnswered(question, chart, table))
    }
    let split = split(questions, of: chart, arms: table.arms.count)
    // Of a chart of many pages, one without any answer would say nothing.
    let answered = split.filter { $0.questions.contains { isAnswered($0, chart, table) } }
    let parts = answered.isEmpty ? split : answered
    let panels =
      chart.hasPageForEachPanel
      ? ChartPanel.panels(of: table.arms) : [ChartPanel(title: "", arms: Array(table.arms.indices))]
    return panels.flatMap { panel in
      parts.map { part in
        let titles = [Title(words: panel.title), part.title].filter { $0 != Title(words: "") }
        return ChartPage(
          suffix: titles.map { "-\(fileName($0.said(in: .english)))" }.joined(), titles: titles,
          arms: panel.arms.map { table.arms[$0] }, questions: part.questions)
      }
    }
  }

  private static func isAnswered(
    _ question: Question, _ chart: ChartScript, _ table: ArmTable
  ) -> Bool {
    chart.needs.map { table.has($0, question) } ?? true
  }

  private typealias Part = (title: Title, questions: [Question])

  private static func split(_ questions: [Question], of chart: ChartScript, arms: Int) -> [Part] {
    let isTooLong = chart.mostRows.map { questions.count * arms > $0 } ?? false
    guard isTooLong || chart.hasPageForEachFamily else { return [(Title(words: ""), questions)] }
    var families: [String] = []
    for question in questions where !families.contains(question.family) {
      families.append(question.family)
    }
    let parts = families.flatMap { family in
      let members = questions.filter { $0.family == family }
      // One question is on one page, however many arms there are.
      let size = chart.mostRows.map { max(1, $0 / max(1, arms)) } ?? members.count
      let count = max(1, (members.count + size - 1) / max(1, size))
      return (0..<count).map { index -> Part in
        let part = members[(index * members.count / count)..<((index + 1) * members.count / count)]
        return (Title(words: family, number: index + 1, count: count), Array(part))
      }
    }
    return parts.isEmpty ? [(Title(words: ""), questions)] : parts
  }

  /// `text` as part of a file's name: words of ASCII letters and digits.
  private static func fileName(_ text: String) -> String {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}
