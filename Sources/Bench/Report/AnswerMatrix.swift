/// Questions as rows, techniques as columns: in a cell the answer, below it the ratio to the
/// baseline and its verdict.
///
/// A line for each of some 150 answers would scroll the beginning away before it is read.
struct AnswerMatrix {
  private let rows: [[Answer]]
  private let arms: [Arm]
  private let names: [String]

  init(_ section: AnswerTable.Section, arms: [Arm]) {
    rows = section.answers
    self.arms = arms
    names = rows.map { $0.first?.question.title ?? "" }
  }

  /// Columns that do not fit beside each other follow below, behind the baseline's again.
  var lines: [String] {
    let columns = arms.indices.map(column)
    let widths = columns.map { $0.map(\.count).max() ?? 0 }
    let nameWidth = names.map(\.count).max() ?? 0
    let first = arms.firstIndex { $0.label == ResultTable.baseline }
    var groups: [[Int]] = []
    var group: [Int] = []
    var width = nameWidth
    for index in arms.indices {
      if width + 2 + widths[index] > TextGrid.columns, group.count > 1 {
        groups.append(group)
        group = first.map { [$0] } ?? []
        width = nameWidth + group.map { widths[$0] + 2 }.reduce(0, +)
      }
      group.append(index)
      width += 2 + widths[index]
    }
    groups.append(group)
    return groups.flatMap { group in
      lines(group.map { (columns[$0], widths[$0]) }, nameWidth: nameWidth)
    }
  }

  private func lines(_ columns: [(texts: [String], width: Int)], nameWidth: Int) -> [String] {
    let heads = ["", ""] + names.flatMap { [$0, ""] }
    return heads.indices.map { line in
      let cells = columns.map { column in
        String(repeating: " ", count: column.width - column.texts[line].count)
          + column.texts[line]
      }
      let head = TextGrid.left(heads[line], nameWidth)
      return TextGrid.trimmed(([head] + cells).joined(separator: "  "))
    }.filter { !$0.isEmpty }
  }

  /// Two lines of a column's name, then two of each answer.
  private func column(_ index: Int) -> [String] {
    let arm = arms[index]
    let name = arm.variant.isEmpty ? arm.technique : "\(arm.technique)/"
    let rest = arm.variant.isEmpty ? arm.conditions : arm.shortLabel
    return [name, rest]
      + rows.flatMap { row -> [String] in
        let answer = row[index]
        guard let ratio = Figures.ratio(answer.ratio) else { return [answer.valueText().value, ""] }
        // Marks stand in a column of their own.
        let mark = answer.mark.isEmpty ? " " : answer.mark
        return [answer.valueText().value + "  ", "\(ratio.value) \(mark)"]
      }
  }
}
