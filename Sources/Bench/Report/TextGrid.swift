/// Columns of text as a terminal shows them.
enum TextGrid {
  /// How wide a table may become before it gives up digits.
  static let columns = 100

  /// Value and interval as one column, values right-aligned so that intervals begin in one place.
  static func joined(
    _ cells: [(value: String, bounds: String)], head: String
  ) -> [String] {
    let width = cells.map(\.value.count).max() ?? 0
    let texts = cells.map { cell in
      let indent = String(repeating: " ", count: width - cell.value.count)
      return trimmed("\(indent)\(cell.value) \(cell.bounds)")
    }
    let total = ([head] + texts).map(\.count).max() ?? 0
    return ([head] + texts).map { left($0, total) }
  }

  /// Rows of left-aligned cells, two spaces between the columns.
  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      trimmed(zip(row, widths).map { left($0, $1) }.joined(separator: "  "))
    }
  }

  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func right(_ texts: [String]) -> [String] {
    let width = texts.map(\.count).max() ?? 0
    return texts.map { String(repeating: " ", count: width - $0.count) + $0 }
  }

  static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// `text` in lines of at most `columns` characters, those after the first indented.
  static func wrapped(_ text: String, indent: Int) -> [String] {
    var lines: [String] = []
    var rest = Substring(text)
    while rest.count > columns,
      let space = rest.prefix(columns + 1).dropFirst(indent).lastIndex(of: " ")
    {
      lines.append(String(rest[..<space]))
      let indented = String(repeating: " ", count: indent) + rest[rest.index(after: space)...]
      rest = Substring(indented)
    }
    return lines + [String(rest)]
  }
}

extension TextGrid {
  /// A line of heads, then one for each row: its cells, of which the first is its label, or why it
  /// has none.
  static func table(
    heads: [String], rows: [(label: String, cells: [String], reason: String)]
  ) -> [String] {
    let whole = rows.map(\.cells).filter { !$0.isEmpty }
    let columns = heads.indices.map { column in
      let texts = [heads[column]] + whole.map { $0[column] }
      let width = (column == 0 ? rows.map(\.label) + texts : texts).map(\.count).max() ?? 0
      return column == 0 ? texts.map { left($0, width) } : right(texts)
    }
    let rendered = (0...whole.count).map { line in
      trimmed(columns.map { $0[line] }.joined(separator: "  "))
    }
    let width = columns.first?.first?.count ?? 0
    var lines = [rendered[0]]
    var next = 1
    for row in rows {
      if row.cells.isEmpty {
        lines += wrapped("\(left(row.label, width))  n/a: \(row.reason)", indent: width + 7)
      } else {
        lines.append(rendered[next])
        next += 1
      }
    }
    return lines
  }
}

/// Pieces of Markdown tables.
enum MarkdownText {
  static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  static func joined(_ cell: (value: String, bounds: String)) -> String {
    cell.bounds.isEmpty ? cell.value : "\(cell.value) \(cell.bounds)"
  }

  static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
