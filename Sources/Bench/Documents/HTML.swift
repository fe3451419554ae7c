extension Document {
  /// One HTML file with everything inside that the figures carry: no network, no second file.
  package func html() -> String { HTML(document: self).page }
}

/// Writes a document as HTML: landmarks, a skip link, sortable tables, drawings inline.
struct HTML {
  let document: Document

  /// Characters that HTML takes for markup, written as text.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // HTML has no way to write the other control characters.
      case "\u{0}"..<"\u{9}", "\u{B}"..<"\u{20}", "\u{7F}"..<"\u{A0}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private var language: Language { document.language }

  var page: String {
    let title = Self.escaped(document.title)
    let skip = Self.escaped(language.say("Skip to the content"))
    var number = Numbering()
    return """
      <!DOCTYPE html>
      <html lang="\(language.tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      \(policy)<title>\(title)</title>
      <style>
      \(HTMLParts.style)
      </style>
      </head>
      <body>
      <a class="skip" href="#content">\(skip)</a>
      <header><h1>\(title)</h1></header>
      \(contents)<main id="content" tabindex="-1">
      \(sections(document.blocks, &number))</main>
      <script>
      \(HTMLParts.script(sortLabel: language.say("sort by this column")))
      </script>
      </body>
      </html>

      """
  }

  /// Figures that were numbered and tables that were named so far.
  struct Numbering {
    var figures = 0
    var tables = 0
  }

  /// What the page may load: nothing, where it carries all of its drawings.
  private var policy: String {
    guard document.figures.allSatisfy({ $0.svg != nil }) else { return "" }
    return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      + "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n"
  }

  /// Links to the sections, where there are several.
  private var contents: String {
    var items: [String] = []
    for case .heading(let title, 1, let anchor) in document.blocks {
      items.append("<li><a href=\"#\(Self.escaped(anchor))\">\(Self.escaped(title))</a></li>")
    }
    guard items.count > 1 else { return "" }
    let label = Self.escaped(language.say("Contents"))
    return "<nav aria-label=\"\(label)\"><ol>\n\(items.joined(separator: "\n"))\n</ol></nav>\n"
  }

  /// Blocks with a section around what follows each heading of level 1.
  private func sections(_ blocks: [Document.Block], _ number: inout Numbering) -> String {
    var result = ""
    var isOpen = false
    for block in blocks {
      if case .heading(_, 1, let anchor) = block {
        if isOpen { result += "</section>\n" }
        result += "<section aria-labelledby=\"\(Self.escaped(anchor))\">\n"
        isOpen = true
      }
      result += text(block, &number)
    }
    return isOpen ? result + "</section>\n" : result
  }

  private func text(_ block: Document.Block, _ number: inout Numbering) -> String {
    switch block {
    case .heading(let title, let level, let anchor):
      let tag = "h\(min(max(level, 1), 3) + 1)"
      return "<\(tag) id=\"\(Self.escaped(anchor))\">\(Self.escaped(title))</\(tag)>\n"
    case .paragraph(let inlines): return "<p>\(text(inlines))</p>\n"
    case .list(let items, let isOrdered):
      let tag = isOrdered ? "ol" : "ul"
      return "<\(tag)>\n" + items.map { "<li>\(text($0))</li>\n" }.joined() + "</\(tag)>\n"
    case .code(let code): return "<pre tabindex=\"0\"><code>\(Self.escaped(code))</code></pre>\n"
    case .table(let table):
      number.tables += 1
      return HTMLTable(table: table, number: number.tables).text
    case .figure(let figure):
      number.figures += 1
      return HTMLFigure(figure: figure, number: number.figures, language: language).text
    case .details(let summary, let blocks):
      let inner = blocks.map { text($0, &number) }.joined()
      return "<details><summary>\(Self.escaped(summary))</summary>\n\(inner)</details>\n"
    case .blank(let prompt, let lines):
      return "<p class=\"blank\"><label>\(Self.escaped(prompt))"
        + "<textarea rows=\"\(max(lines, 1))\"></textarea></label></p>\n"
    }
  }

  private func text(_ inlines: [Document.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): Self.escaped(text)
      case .strong(let text): "<strong>\(Self.escaped(text))</strong>"
      case .code(let text): "<code>\(Self.escaped(text))</code>"
      case .link(let text, let target):
        LinkTarget.isSafe(target)
          ? "<a href=\"\(Self.escaped(target))\">\(Self.escaped(text))</a>" : Self.escaped(text)
      case .quoted(let text, let language):
        "<q lang=\"\(language.tag)\">\(Self.escaped(text))</q>"
      }
    }.joined()
  }
}

/// Where a link may lead: to a page, a place in this one, or a file; never into a script.
enum LinkTarget {
  static func isSafe(_ target: String) -> Bool {
    guard let colon = target.firstIndex(of: ":") else { return true }
    let before = target[..<colon]
    if before.contains("/") || before.contains("#") || before.contains("?") { return true }
    return ["http", "https", "mailto"].contains(before.lowercased())
  }
}

extension Document {
  /// All figures, those within details too, in their order.
  package var figures: [Figure] { Self.figures(in: blocks) }

  private static func figures(in blocks: [Block]) -> [Figure] {
    blocks.flatMap { block in
      switch block {
      case .figure(let figure): [figure]
      case .details(_, let inner): figures(in: inner)
      default: [Figure]()
      }
    }
  }
}
