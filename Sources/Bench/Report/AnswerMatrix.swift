/// Questions against techniques: in a cell the answer, and the ratio to the baseline with its
/// verdict as one character.
///
/// A line for each of some 150 answers would scroll the beginning away before it is read. Where all
/// techniques fit beside each other they are the columns, and a ratio stands below its answer;
/// else they are the rows.
struct AnswerMatrix {
  private let rows: [[Answer]]
  private let arms: [Arm]
  private let names: [String]

  init(_ section: AnswerTable.Section, arms: [Arm]) {
    rows = section.answers
    self.arms = arms
    names = rows.map { $0.first?.question.title ?? "" }
  }

  var lines: [String] {
    let heads = ["", ""] + names.flatMap { [$0, ""] }
    let beside = Self.lines(heads: heads, columns: arms.indices.map(armColumn))
    if beside.groups == 1 { return beside.lines }
    return Self.lines(
      heads: [""] + arms.map(\.label), columns: rows.indices.map(questionColumn)
    ).lines
  }

  /// Two lines of an arm's name, then two of each of its answers.
  private func armColumn(_ index: Int) -> [String] {
    let arm = arms[index]
    let name = arm.variant.isEmpty ? arm.technique : "\(arm.technique)/"
    let rest = arm.variant.isEmpty ? arm.conditions : arm.shortLabel
    return [name, rest]
      + rows.flatMap { row -> [String] in
        let value = row[index].valueText().value
        guard let ratio = Self.ratio(row[index]) else { return [value, ""] }
        // Marks stand in a column of their own.
        return [value + "  ", ratio]
      }
  }

  /// A question's name and each arm's answer to it.
  private func questionColumn(_ index: Int) -> [String] {
    let ratios = rows[index].map { Self.ratio($0) ?? "" }
    let width = ratios.map(\.count).max() ?? 0
    let gap = String(repeating: " ", count: width > 0 ? width + 1 : 0)
    return [names[index] + gap]
      + zip(rows[index], ratios).map { answer, ratio in
        let indent = String(repeating: " ", count: width - ratio.count)
        return answer.valueText().value + (width > 0 ? " \(indent)\(ratio)" : "")
      }
  }

  private static func ratio(_ answer: Answer) -> String? {
    guard let ratio = Figures.ratio(answer.ratio) else { return nil }
    return "\(ratio.value) \(answer.mark.isEmpty ? " " : answer.mark)"
  }

  /// Columns that do not fit beside each other follow below.
  private static func lines(
    heads: [String], columns: [[String]]
  ) -> (lines: [String], groups: Int) {
    let headWidth = heads.map(\.count).max() ?? 0
    let columns = columns.map(TextGrid.right)
    var groups: [[[String]]] = []
    var width = TextGrid.columns
    for column in columns {
      let more = 2 + (column.first?.count ?? 0)
      if width + more > TextGrid.columns {
        groups.append([])
        width = headWidth
      }
      groups[groups.count - 1].append(column)
      width += more
    }
    let lines = groups.flatMap { group in
      heads.indices.map { line in
        let cells = [TextGrid.left(heads[line], headWidth)] + group.map { $0[line] }
        return TextGrid.trimmed(cells.joined(separator: "  "))
      }.filter { !$0.isEmpty }
    }
    return (lines, groups.count)
  }
}
