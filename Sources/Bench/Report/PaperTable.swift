/// A table of a run as a paper or another document shows it, made of the same cells as the table
/// for people.
package struct PaperTable: Sendable, Equatable {
  package let heads: [String]
  /// Whether a column is aligned to the right.
  package let areNumbers: [Bool]
  package let rows: [[String]]

  /// A table of these cells, which are plain text.
  package init(heads: [String], areNumbers: [Bool], rows: [[String]]) {
    self.heads = heads
    self.areNumbers = areNumbers
    self.rows = rows
  }

  /// The tables of a page of Markdown, in their order.
  package static func tables(inMarkdown text: String) -> [PaperTable] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var tables: [PaperTable] = []
    var block: [[String]] = []
    for line in lines + [""] {
      if line.hasPrefix("|") {
        block.append(cells(of: line))
      } else if block.count >= 2 {
        let areNumbers = block[1].map { $0.hasSuffix(":") }
        tables.append(
          PaperTable(heads: block[0], areNumbers: areNumbers, rows: Array(block.dropFirst(2))))
        block = []
      }
    }
    return tables
  }

  /// What stands between the bars of one line; a bar behind a backslash is part of a cell.
  private static func cells(of line: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append("")
      } else if character != "\\" || isEscaped {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells.dropLast().map { cell in
      let words = cell.split(separator: " ").joined(separator: " ")
      return words.hasPrefix("**") ? String(words.split(separator: "*").joined()) : words
    }
  }

  /// The place of the column of this name; a head may have its unit behind the name and a comma.
  package func column(_ name: String) -> Int? {
    heads.firstIndex { $0 == name || $0.hasPrefix("\(name), ") }
  }

  /// The same table with some of its columns, in the order given.
  package func showing(_ columns: [Int]) -> PaperTable {
    PaperTable(
      heads: columns.map { heads[$0] }, areNumbers: columns.map { areNumbers[$0] },
      rows: rows.map { row in columns.map { row[$0] } })
  }

  /// The same table with the rows whose cell in `column` is one of `values`, in the order of these.
  package func keeping(_ values: [String], in column: Int) -> PaperTable {
    PaperTable(
      heads: heads, areNumbers: areNumbers,
      rows: values.flatMap { value in rows.filter { $0[column] == value } })
  }

  /// A table with a row for each value of `row` and a column for each of `column`, of the values
  /// of `value` without their intervals.
  package func crossed(row: Int, column: Int, value: Int) -> PaperTable {
    func values(_ place: Int) -> [String] {
      var values: [String] = []
      for cells in rows where !values.contains(cells[place]) { values.append(cells[place]) }
      return values
    }
    let columns = values(column)
    return PaperTable(
      heads: [heads[row]] + columns, areNumbers: [false] + columns.map { _ in true },
      rows: values(row).map { name in
        [name]
          + columns.map { head in
            let cells = rows.first { $0[row] == name && $0[column] == head }
            return cells.map { Self.withoutInterval($0[value]) } ?? "—"
          }
      })
  }

  private static func withoutInterval(_ cell: String) -> String {
    cell.hasPrefix("n/a") ? "n/a" : cell.split(separator: " [").first.map(String.init) ?? cell
  }
}

extension PaperTable {
  /// The table as a `tabular`, and below it why rows have no values; it needs `booktabs`.
  package var lines: [String] {
    let places = areNumbers.map { $0 ? "r" : "l" }.joined()
    var lines = [
      "\\begin{tabular}{@{}\(places)@{}}", "\\toprule", Self.line(heads), "\\midrule",
    ]
    var reasons: [String] = []
    for row in rows {
      var row = row
      if let place = row.firstIndex(where: { $0.hasPrefix("n/a: ") }) {
        reasons.append("\(row[0]): \(row[place].dropFirst("n/a: ".count))")
        row[place] = "n/a"
      }
      lines.append(Self.line(row))
    }
    lines += ["\\bottomrule", "\\end{tabular}"]
    guard !reasons.isEmpty else { return lines }
    let text = reasons.map(LaTeXText.escaped).joined(separator: ". ")
    return lines + ["", "\\smallskip{\\footnotesize n/a: \(text).\\par}"]
  }

  /// The table in Markdown, as GitHub and course portals read it.
  package var markdownLines: [String] {
    let rule = areNumbers.map { $0 ? "|---:" : "|---" }.joined() + "|"
    return [MarkdownText.row(heads.map(MarkdownText.escaped)), rule]
      + rows.map { MarkdownText.row($0.map(MarkdownText.escaped)) }
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { LaTeXText.number($0) }.joined(separator: " & ") + " \\\\"
  }
}
