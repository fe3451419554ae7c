extension Document {
  /// A whole LaTeX document, for pdflatex as for lualatex; drawings are included by their files.
  package func latex() -> String { LaTeX(document: self).page }
}

/// Writes a document as LaTeX.
struct LaTeX {
  let document: Document

  private var language: Language { document.language }

  var page: String {
    """
    \(preamble)
    \\title{\(Self.escaped(document.title))}
    \\author{}\\date{}
    \\begin{document}
    \\maketitle
    \(document.figures.isEmpty && sectionCount < 2 ? "" : "\\tableofcontents\n")
    \(document.blocks.map(text).joined(separator: "\n"))
    \\end{document}

    """
  }

  private var sectionCount: Int {
    document.blocks.reduce(0) { count, block in
      if case .heading(_, 1, _) = block { count + 1 } else { count }
    }
  }

  private var preamble: String {
    // babel's Portuguese is a package of its own, so what it would name is named here.
    """
    \\documentclass[10pt,a4paper]{article}
    \\usepackage{iftex}
    \\ifpdftex
      \\usepackage[utf8]{inputenc}
      \\usepackage[T1]{fontenc}
    \\fi
    \\usepackage{textcomp}
    \\usepackage[margin=2cm]{geometry}
    \\usepackage{graphicx,booktabs,longtable,array,float}
    \\usepackage[hidelinks,unicode]{hyperref}
    \\renewcommand{\\contentsname}{\(Self.escaped(language.say("Contents")))}
    \\renewcommand{\\figurename}{\(Self.escaped(language.say("Figure")))}
    \\renewcommand{\\tablename}{\(Self.escaped(language.say("Table")))}
    \\setlength{\\parindent}{0pt}\\setlength{\\parskip}{0.5\\baselineskip}
    \\setlength{\\tabcolsep}{3pt}
    \\sloppy\\emergencystretch=3em
    """
  }

  private func text(_ block: Document.Block) -> String {
    switch block {
    case .heading(let title, let level, let anchor):
      let command = ["section", "subsection", "subsubsection"][min(max(level, 1), 3) - 1]
      return "\\\(command){\(Self.escaped(title))}\\label{\(Self.label(anchor))}\n"
    case .paragraph(let inlines): return text(inlines) + "\n"
    case .list(let items, let isOrdered):
      let name = isOrdered ? "enumerate" : "itemize"
      // Braces, because an item that begins with a bracket would be read as its mark.
      return "\\begin{\(name)}\n" + items.map { "\\item {}\(text($0))\n" }.joined()
        + "\\end{\(name)}\n"
    case .code(let code):
      let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
      return "\\begin{flushleft}\\ttfamily\\small\n"
        + lines.map { Self.breakable(String($0)) }.joined(separator: "\\\\\n")
        + "\n\\end{flushleft}\n"
    case .table(let table): return LaTeXTable(table: table).text
    case .figure(let figure): return text(figure)
    case .details(let summary, let blocks):
      return "\\paragraph{\(Self.escaped(summary))}\n\n" + blocks.map(text).joined(separator: "\n")
    case .blank(let prompt, let lines):
      let rule = "\\par\\vspace{1.6\\baselineskip}\\hrule\n"
      return "\\textbf{\(Self.escaped(prompt))}\n"
        + String(repeating: rule, count: max(lines, 1)) + "\\par\n"
    }
  }

  private func text(_ inlines: [Document.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): Self.escaped(text)
      case .quoted(let text, _): "\\textit{\(Self.escaped(text))}"
      case .strong(let text): "\\textbf{\(Self.escaped(text))}"
      case .code(let text): "\\texttt{\(Self.breakable(text))}"
      case .link(let text, let target): link(text, target)
      }
    }.joined()
  }

  private func link(_ text: String, _ target: String) -> String {
    guard LinkTarget.isSafe(target) else { return Self.escaped(text) }
    if target.hasPrefix("#") {
      return "\\hyperref[\(Self.label(String(target.dropFirst())))]{\(Self.escaped(text))}"
    }
    return "\\href{\(Self.address(target))}{\(Self.escaped(text))}"
  }

  private func text(_ figure: Document.Figure) -> String {
    guard let file = figure.files["pdf"] ?? figure.files["png"] else {
      return "\\textit{\(Self.escaped(figure.caption))}\n"
    }
    return """
      \\begin{figure}[H]
      \\centering
      \\includegraphics[width=\\linewidth,height=0.8\\textheight,keepaspectratio]%
        {\(Self.file(file))}
      \\caption{\(Self.escaped(figure.caption))}
      \\end{figure}

      """
  }
}
