/// A reproduction as a page of text: published beside measured, ratios, and what to know first.
package struct ReproductionPage: Sendable {
  package var name: String
  package var question: String
  package var reference: String
  package var theirSpan: String
  package var ourSpan: String
  package var caveats: [String]
  package var marks: [PublishedMark]
  /// What whoever reads a number of this run has to know, one sentence each.
  package var warnings: [String]

  package init(
    name: String, question: String, reference: String, theirSpan: String, ourSpan: String,
    caveats: [String], marks: [PublishedMark], warnings: [String] = []
  ) {
    self.name = name
    self.question = question
    self.reference = reference
    self.theirSpan = theirSpan
    self.ourSpan = ourSpan
    self.caveats = caveats
    self.marks = marks
    self.warnings = warnings
  }

  /// For a terminal; at most 100 columns.
  package var text: String {
    var lines = warnings.flatMap { TextGrid.wrapped($0, indent: 2) }
    if !lines.isEmpty { lines.append("") }
    lines += paragraph("REPRODUCTION", "\(name): \(question)")
    lines += paragraph("REFERENCE", reference)
    lines += paragraph("THEIR SPAN", theirSpan)
    lines += paragraph("OUR SPAN", ourSpan)
    lines += ["", "NUMBERS  for orientation: another machine gives others"]
    lines += numberLines.map { "  " + $0 }
    lines += ["", "RATIOS  what can be reproduced"]
    lines += ratioLines.map { "  " + $0 }
    if !absences.isEmpty {
      lines += [""] + absences.flatMap { TextGrid.wrapped("  n/a  \($0)", indent: 7) }
    }
    lines += ["", "SOURCES  A published artifact, C computed from raw data, S quoted second-hand"]
    lines += sources.enumerated().flatMap { index, source in
      TextGrid.wrapped("  [\(index + 1)]  \(source)", indent: 7)
    }
    lines += ["", "CAVEATS"] + caveats.flatMap { TextGrid.wrapped("  - \($0)", indent: 4) }
    return lines.map(TextGrid.trimmed).joined(separator: "\n") + "\n"
  }

  private func paragraph(_ heading: String, _ text: String) -> [String] {
    TextGrid.wrapped("\(TextGrid.left(heading, 12))  \(text)", indent: 14)
  }

  var numbers: [PublishedMark] { marks.filter { !$0.isRatio } }
  var ratios: [PublishedMark] { marks.filter(\.isRatio) }

  /// Without the column for orientation where that would not fit.
  private var numberLines: [String] {
    let table = [
      column("system", numbers.map(\.system)), column("published", numbers.map(publishedText)),
      column("here", numbers.map(ownText)),
      TextGrid.joined(numbers.map(\.measuredText), head: "measured [95 %]"),
      TextGrid.right(["n"] + numbers.map { $0.count > 0 ? "\($0.count)" : "" }),
      column("÷ theirs", numbers.map(\.toPublishedText)),
    ]
    let whole = columns(table)
    return whole.allSatisfy { TextGrid.trimmed($0).count + 2 <= TextGrid.columns }
      ? whole : columns(table.dropLast())
  }

  /// The quantity is named where there are several.
  private func ownText(_ mark: PublishedMark) -> String {
    Set(numbers.map(\.measure)).count > 1 || mark.label.isEmpty ? mark.ownText : mark.label
  }

  private var ratioLines: [String] {
    columns([
      column("ratio", ratios.map(\.system)), column("published", ratios.map(publishedText)),
      TextGrid.joined(ratios.map(\.measuredText), head: "measured [95 %]"),
      column("verdict", ratios.map(\.shortVerdict)),
    ])
  }

  /// A figure, how far to trust it, and where it is from.
  func publishedText(_ mark: PublishedMark) -> String {
    guard mark.publishedHigh != nil else { return "—" }
    let place = sources.firstIndex(of: mark.source).map { " [\($0 + 1)]" } ?? ""
    return "\(mark.publishedText) \(mark.trust)\(place)"
  }

  /// Each source once, in the order of the rows.
  var sources: [String] {
    var sources: [String] = []
    for mark in marks where mark.publishedHigh != nil && !sources.contains(mark.source) {
      sources.append(mark.source)
    }
    return sources
  }

  /// Why something has no number of ours, each once.
  var absences: [String] {
    var absences: [String] = []
    for mark in numbers where !mark.reason.isEmpty {
      let text = "\(mark.label.isEmpty ? mark.system : mark.label): \(mark.reason)"
      if !absences.contains(text) { absences.append(text) }
    }
    for mark in ratios where !mark.reason.isEmpty && !absences.contains(mark.reason) {
      absences.append("\(mark.system): \(mark.reason)")
    }
    return absences
  }

  private func column(_ head: String, _ texts: [String]) -> [String] {
    let width = ([head] + texts).map(\.count).max() ?? 0
    return ([head] + texts).map { TextGrid.left($0, width) }
  }

  private func columns(_ columns: some Collection<[String]>) -> [String] {
    (columns.first ?? []).indices.map { row in
      columns.map { $0[row] }.joined(separator: "  ")
    }
  }
}

extension ReproductionPage {
  /// For a document.
  package var markdown: String {
    var lines = ["# \(name): \(question)", ""]
    lines += warnings.flatMap { ["**\($0)**", ""] }
    lines += ["\(reference).", "", "- Their span: \(theirSpan)", "- Our span: \(ourSpan)", ""]
    lines += table(
      ["system", "published", "here", "measured [95 %]", "n", "÷ theirs"],
      numbers.map {
        [
          $0.system, publishedText($0), $0.ownText, MarkdownText.joined($0.measuredText),
          $0.count > 0 ? "\($0.count)" : "", $0.toPublishedText,
        ]
      })
    lines += [""]
    lines += table(
      ["ratio", "published", "measured [95 %]", "verdict"],
      ratios.map {
        [$0.system, publishedText($0), MarkdownText.joined($0.measuredText), $0.shortVerdict]
      })
    if !absences.isEmpty { lines += [""] + absences.map { "- n/a: \($0)" } }
    lines += [
      "", "Trust: A published artifact, C computed from raw data, S quoted second-hand.", "",
    ]
    lines += sources.enumerated().map { "\($0 + 1). \($1)" }
    lines += ["", "## Caveats", ""] + caveats.map { "- \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(_ head: [String], _ rows: [[String]]) -> [String] {
    [MarkdownText.row(head), MarkdownText.row(head.map { _ in "---" })]
      + rows.map { MarkdownText.row($0.map(MarkdownText.escaped)) }
  }
}
