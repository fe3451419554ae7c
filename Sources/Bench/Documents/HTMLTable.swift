/// A table in HTML: a caption, headers with a scope, and the number by which a cell is sorted.
struct HTMLTable {
  let table: Document.Table
  /// Which of the document's tables it is, from 1.
  let number: Int

  var text: String {
    let caption = "table-\(number)"
    // A table wider than a phone is scrolled by itself, by keyboard too.
    return """
      <div class="scroll" role="region" aria-labelledby="\(caption)" tabindex="0">
      <table>
      <caption id="\(caption)"><span>\(HTML.escaped(table.caption))</span></caption>
      <thead><tr>\(table.columns.map(header).joined())</tr></thead>
      <tbody>
      \(table.rows.map { "<tr>\(row($0))</tr>\n" }.joined())</tbody>
      </table>
      </div>

      """
  }

  private func header(_ column: Document.Table.Column) -> String {
    "<th scope=\"col\"\(column.isNumber ? " class=\"number\"" : "")>"
      + "\(HTML.escaped(column.title))</th>"
  }

  private func row(_ cells: [Document.Table.Cell]) -> String {
    zip(table.columns.indices, cells).map { index, cell in
      let column = table.columns[index]
      var attributes = column.isNumber ? " class=\"number\"" : ""
      if let language = cell.language { attributes += " lang=\"\(language.tag)\"" }
      if let order = cell.order, order.isFinite { attributes += " data-order=\"\(order)\"" }
      let tag = index == 0 ? "th scope=\"row\"" : "td"
      return "<\(tag)\(attributes)>\(HTML.escaped(cell.text))</\(index == 0 ? "th" : "td")>"
    }.joined()
  }
}
