/// A table in LaTeX: it may go over pages, and breaks the lines of long cells.
struct LaTeXTable {
  let table: Document.Table

  /// How many characters of the smallest script fit into a line.
  private static let lineLength = 128

  var text: String {
    """
    {\(size)
    \\begin{longtable}{\(columns)}
    \\multicolumn{\(table.columns.count)}{@{}p{0.98\\linewidth}@{}}%
      {\\textbf{\(LaTeX.escaped(table.caption))}}\\\\
    \\toprule
    \(header)\\\\
    \\midrule
    \\endfirsthead
    \\toprule
    \(header)\\\\
    \\midrule
    \\endhead
    \\bottomrule
    \\endlastfoot
    \(table.rows.map { "\($0.map(cell).joined(separator: " & "))\\\\\n" }.joined())\\end{longtable}}

    """
  }

  private func cell(_ cell: Document.Table.Cell) -> String {
    // Braces, because a row that begins with a bracket or an asterisk would be read as a length.
    "{}" + LaTeX.breakable(cell.text)
  }

  private var header: String {
    table.columns.map { "\\textbf{\(LaTeX.escaped($0.title))}" }.joined(separator: " & ")
  }

  /// The longest text of each column, but no longer than a third of a line.
  private var lengths: [Int] {
    table.columns.enumerated().map { index, column in
      let cells = table.rows.map { index < $0.count ? $0[index].text.count : 0 }
      let words = column.title.split(separator: " ").map(\.count).max() ?? 1
      return min(max(cells.max() ?? 0, words, 3), Self.lineLength / 3)
    }
  }

  private var size: String {
    let sum = lengths.reduce(0, +) + 2 * table.columns.count
    return sum <= 90 ? "\\small" : sum <= 105 ? "\\footnotesize" : "\\scriptsize"
  }

  /// Widths in shares of the line: no column is wider than its text or pushes another out.
  private var columns: String {
    let lengths = lengths
    let sum = Double(max(lengths.reduce(0, +), 60))
    let room = 0.98 - 0.011 * Double(table.columns.count)
    return zip(table.columns, lengths).map { column, length in
      let share = Int((Double(length) / sum * room * 1000).rounded(.down))
      let side = column.isNumber ? "\\raggedleft" : "\\raggedright"
      let digits = String(1000 + share).dropFirst()
      return ">{\(side)\\arraybackslash}p{0.\(digits)\\linewidth}"
    }.joined()
  }
}
