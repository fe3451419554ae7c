internal import Documents

/// Figures, words and reasons of the tables, as cells and clauses in the reader's language.
struct ReportWords {
  typealias Cell = Document.Table.Cell
  /// A value and its interval, as the tables write them.
  typealias Figure = (value: String, bounds: String)

  let language: Language

  /// A figure with its interval; sorted by the value behind it.
  func cell(_ figure: Figure, order: Double? = nil) -> Cell {
    Cell(text(figure), order: order)
  }

  /// A figure without an interval.
  func cell(_ figure: String, order: Double? = nil) -> Cell {
    Cell(language.translated(figure) ?? language.figures(figure), order: order)
  }

  func cell(_ count: Int) -> Cell { Cell("\(count)", order: Double(count)) }

  /// A name, which is the same in every language.
  func name(_ text: String) -> Cell { Cell(text) }

  func verdict(_ text: String) -> Cell { Cell(language.words(text)) }

  func text(_ figure: Figure) -> String {
    let bounds = figure.bounds == "baseline" ? language.say("baseline") : figure.bounds
    let value = language.translated(figure.value) ?? language.figures(figure.value)
    return bounds.isEmpty ? value : "\(value) \(language.figures(bounds))"
  }

  /// Why there is nothing, as the run recorded it.
  ///
  /// Reasons that the tool itself has a pattern for are said in the reader's language; others are
  /// data in English, and marked as such.
  func reason(_ text: String) -> Cell {
    language.translated(text).map { Cell($0) } ?? Cell(text, language: .english)
  }

  func quoted(_ text: String) -> Document.Inline {
    language.translated(text).map { .text($0) } ?? .quoted(text, in: .english)
  }

  /// `1.87 ms (95 % interval 1.84 to 1.90)`; nil without an interval.
  func estimate(_ figure: Figure?) -> String? {
    guard let figure, let ends = ends(figure.bounds) else { return nil }
    return language.say(
      "%1 (95 % interval %2 to %3)", language.figures(figure.value), ends.low, ends.high)
  }

  /// The two bounds of `[1.84, 1.90]`, with a unit where one stands behind.
  private func ends(_ bounds: String) -> (low: String, high: String)? {
    guard bounds.hasPrefix("["), let end = bounds.firstIndex(of: "]") else { return nil }
    let inside = bounds[bounds.index(after: bounds.startIndex)..<end]
    guard let comma = inside.firstRange(of: ", ") else { return nil }
    let unit = bounds[bounds.index(after: end)...]
    return (
      language.figures(String(inside[..<comma.lowerBound])),
      language.figures(String(inside[comma.upperBound...] + unit))
    )
  }

  /// How it stands to native, in the words of the verdict; nil without a ratio.
  func comparison(
    _ ratio: ChartSummaryRow.Estimate?, verdict: String, margin: Double?
  ) -> String? {
    guard let figure = Figures.interval(ratio, unit: 1, digits: 3), let ends = ends(figure.bounds)
    else { return nil }
    let value = language.figures(figure.value)
    let word = verdict.split(separator: " ").first.map(String.init) ?? ""
    let percent = language.figures(ExchangeText.plain(((margin ?? 0.05) * 1000).rounded() / 10))
    switch word {
    case "equivalent":
      return language.say(
        "equivalent to native within the margin of %1 % (ratio %2, %3 to %4)", percent, value,
        ends.low, ends.high)
    case "trivial":
      return language.say(
        "%1 times native (%2 to %3), a difference smaller than the margin of %4 % (trivial)", value,
        ends.low, ends.high, percent)
    case "inconclusive":
      return language.say(
        "%1 times native (%2 to %3), which decides nothing (inconclusive; about %4 blocks could)",
        value, ends.low, ends.high,
        String(verdict.filter(\.isNumber)))
    default:
      let ratio = language.say("%1 times native (%2 to %3)", value, ends.low, ends.high)
      return word.isEmpty ? ratio : "\(ratio): \(language.words(word))"
    }
  }

  /// Words joined as a list is in a sentence.
  func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
