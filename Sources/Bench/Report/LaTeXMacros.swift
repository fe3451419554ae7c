/// What runs say, as LaTeX macros: a document that uses them holds no number of its own.
///
/// A name is made of what the value is of, in letters alone: `\StartupContainerSpacedLaunchMedian`.
package struct LaTeXMacros: Sendable {
  /// One macro.
  package struct Macro: Sendable, Equatable {
    /// Without the backslash.
    package let name: String
    /// LaTeX.
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// All of them, in the order in which they were added.
  package private(set) var macros: [Macro] = []
  private var names: Set<String> = []
  /// The first name that two values would have; nil while there is none.
  package private(set) var ambiguity: String?

  package init() {}

  /// Adds a text under a name of these words.
  package mutating func add(_ words: [String], _ text: String) {
    append(words, LaTeXText.escaped(text))
  }

  /// Adds a whole number, with a comma between thousands, under a name of these words.
  package mutating func add(_ words: [String], _ number: Int) {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    append(words, (number < 0 ? "$-$" : "") + groups.joined(separator: ","))
  }

  /// Adds what one row of a summary says: its median with its unit, the bounds, the ratio to the
  /// baseline, counts and verdict; of these what the row has.
  /// - Parameters:
  ///   - words: what the row is of.
  ///   - unit: the row's base unit.
  package mutating func add(_ words: [String], _ row: ChartSummaryRow, unit: String) {
    append(words + ["count"], "\(row.count)")
    if row.failed > 0 { append(words + ["failed"], "\(row.failed)") }
    if row.invalid > 0 { append(words + ["invalid"], "\(row.invalid)") }
    guard !row.failsTooOften else {
      append(words + ["verdict"], "fails")
      return
    }
    add(words, row.median, unit: unit)
    if let p95 = row.p95 {
      append(words + ["tail"], Self.withUnit(Figures.quantity(p95, unit: unit)))
    }
    if let ratio = Figures.interval(row.ratio, unit: 1, digits: 3) {
      append(words + ["ratio"], LaTeXText.number(ratio.value))
      append(words + ["ratio", "interval"], ratio.bounds)
    }
    let verdict = row.verdict.prefix { $0 != " " }
    if !verdict.isEmpty { append(words + ["verdict"], LaTeXText.escaped(String(verdict))) }
  }

  /// A value and its bounds in the unit that fits it; nothing without bounds.
  private mutating func add(
    _ words: [String], _ estimate: ChartSummaryRow.Estimate?, unit: String
  ) {
    guard let texts = Figures.quantity(estimate, unit: unit) else { return }
    let parts = texts.value.split(separator: " ", maxSplits: 1).map(String.init)
    let bounds = texts.bounds.split { "[], ".contains($0) }.map(String.init)
    append(words + ["median"], Self.withUnit(texts.value))
    append(words + ["value"], LaTeXText.number(parts[0]))
    append(words + ["low"], LaTeXText.number(bounds[0]))
    append(words + ["high"], LaTeXText.number(bounds[1]))
    append(words + ["interval"], "[\(bounds.map(LaTeXText.number).joined(separator: ", "))]")
    if parts.count > 1 { append(words + ["unit"], LaTeXText.escaped(parts[1])) }
  }

  /// A number and its unit, which a line's end does not part.
  private static func withUnit(_ text: String) -> String {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    return ([LaTeXText.number(parts[0])] + parts.dropFirst().map(LaTeXText.escaped))
      .joined(separator: "\\,")
  }

  private mutating func append(_ words: [String], _ text: String) {
    let name = words.map(LaTeXText.name).joined()
    if !names.insert(name).inserted { ambiguity = ambiguity ?? name }
    macros.append(Macro(name: name, text: text))
  }

  /// One definition a line.
  package var lines: [String] {
    macros.map { "\\newcommand{\\\($0.name)}{\($0.text)}" }
  }
}
