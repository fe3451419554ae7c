extension Document {
  /// Markdown as GitHub and course portals read it; drawings are linked by their files.
  package func markdown() -> String { Markdown(document: self).page }
}

/// Writes a document as Markdown of GitHub's kind.
struct Markdown {
  let document: Document

  /// Text in which no character is read as markup, in one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in inOneLine(text) {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // A dollar begins a formula and an at sign a mention where GitHub shows the page.
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": result += "\\\(character)"
      case "@": result += "&#64;"
      default: result.append(character)
      }
    }
    return escapedStart(result)
  }

  /// A line's first sign may make a list or a rule of it.
  private static func escapedStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let after = line.dropFirst(digits.count)
    if !digits.isEmpty, let sign = after.first, ".)".contains(sign),
      after.dropFirst().first.map({ $0 == " " }) ?? true
    {
      return "\(digits)\\\(after)"
    }
    return line
  }

  /// A span of code: as many backticks around it as it does not hold in a row.
  static func code(_ text: String) -> String {
    let line = inOneLine(text)
    let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
    let space = line.hasPrefix("`") || line.hasSuffix("`") || line.isEmpty ? " " : ""
    return "\(fence)\(space)\(line)\(space)\(fence)"
  }

  static func inOneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
  }

  private static func longestRun(of sign: Character, in text: String) -> Int {
    var longest = 0
    var length = 0
    for character in text {
      length = character == sign ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }

  var page: String {
    "# \(Self.escaped(document.title))\n\n" + document.blocks.map(text).joined(separator: "\n")
  }

  private func text(_ block: Document.Block) -> String {
    switch block {
    case .heading(let title, let level, let anchor):
      let marks = String(repeating: "#", count: min(max(level, 1), 3) + 1)
      return "<a id=\"\(HTML.escaped(anchor))\"></a>\n\n\(marks) \(Self.escaped(title))\n"
    case .paragraph(let inlines): return "\(text(inlines))\n"
    case .list(let items, let isOrdered):
      return items.enumerated().map { index, item in
        "\(isOrdered ? "\(index + 1)." : "-") \(text(item))\n"
      }.joined()
    case .code(let code):
      let fence = String(repeating: "`", count: max(3, Self.longestRun(of: "`", in: code) + 1))
      return "\(fence)sh\n\(code)\n\(fence)\n"
    case .table(let table): return text(table)
    case .figure(let figure): return text(figure)
    case .details(let summary, let blocks):
      let inner = blocks.map(text).joined(separator: "\n")
      return
        "<details>\n<summary>\(HTML.escaped(Self.inOneLine(summary)))</summary>\n\n\(inner)\n</details>\n"
    case .blank(let prompt, let lines):
      return "**\(Self.escaped(prompt))**\n\n" + String(repeating: "> \n", count: max(lines, 1))
    }
  }

  private func text(_ inlines: [Document.Inline]) -> String {
    let line = inlines.map { inline in
      switch inline {
      case .text(let text), .quoted(let text, _): Self.escaped(text)
      case .strong(let text): "**\(Self.escaped(text))**"
      case .code(let text): Self.code(text)
      case .link(let text, let target):
        LinkTarget.isSafe(target)
          ? "[\(Self.escaped(text))](\(Self.target(target)))" : Self.escaped(text)
      }
    }
    return line.joined()
  }

  private func text(_ table: Document.Table) -> String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    return "**\(Self.escaped(table.caption))**\n\n"
      + line(table.columns.map { Self.escaped($0.title) })
      + line(table.columns.map { $0.isNumber ? "--:" : ":--" })
      + table.rows.map { line($0.map { Self.escaped($0.text) }) }.joined()
  }

  private func text(_ figure: Document.Figure) -> String {
    // GitHub shows a PNG at once; an SVG of many points would be slow there.
    let file = figure.files["png"] ?? figure.files["svg"] ?? ""
    return "![\(Self.escaped(figure.alternative))](\(Self.target(file)))\n\n"
      + "*\(Self.escaped(figure.caption))*\n"
  }

  /// An address with nothing in it that would end it.
  private static func target(_ address: String) -> String {
    address.utf8.map { byte in
      switch byte {
      case 0...0x20, 0x28, 0x29, 0x3C, 0x3E, 0x5B...0x5D, 0x60, 0x7F...:
        "%" + String(byte >> 4, radix: 16, uppercase: true)
          + String(byte & 15, radix: 16, uppercase: true)
      default: String(UnicodeScalar(byte))
      }
    }.joined()
  }
}
