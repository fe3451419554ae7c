import Documents

/// A document as a terminal shows it: headings in capitals, paragraphs broken before column 80.
struct DocumentText {
  private static let columns = 79
  let document: Document

  init(_ document: Document) { self.document = document }

  var lines: [String] {
    [document.title, String(repeating: "=", count: document.title.count)]
      + document.blocks.flatMap { [""] + lines(of: $0) }
  }

  private func lines(of block: Document.Block) -> [String] {
    switch block {
    case .heading(let title, _, _): [title.uppercased()]
    case .paragraph(let inlines): Self.wrapped(Self.text(inlines), indent: 0)
    case .list(let items, let isOrdered):
      items.enumerated().flatMap { index, item in
        let mark = isOrdered ? "\(index + 1). " : "- "
        return Self.wrapped(mark + Self.text(item), indent: mark.count)
      }
    // A command is copied whole: it stays in one line.
    case .code(let code):
      code.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
    case .table(let table):
      [table.caption]
        + Console.table([table.columns.map(\.title)] + table.rows.map { $0.map(\.text) })
    case .figure(let figure): Self.wrapped(figure.alternative, indent: 0)
    case .details(let summary, let blocks): [summary] + blocks.flatMap(lines)
    case .blank(let prompt, let count):
      Self.wrapped(prompt, indent: 0) + Array(repeating: "  ____", count: count)
    }
  }

  private static func text(_ inlines: [Document.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text), .quoted(let text, _): text
      case .code(let text): "`\(text)`"
      case .link(let text, let target): "\(text) (\(target))"
      }
    }.joined()
  }

  /// Words in lines, those after the first indented.
  private static func wrapped(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = margin + word
      } else {
        line += (line.isEmpty || line == margin ? "" : " ") + word
      }
    }
    return lines + [line]
  }
}
