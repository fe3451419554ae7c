extension Language {
  /// English words in this language, where the catalogue has them whole or as a pattern with values
  /// in it; nil where it does not.
  ///
  /// For words that come from elsewhere: the tables' notes, and reasons recorded in a run.
  package func translated(_ english: String) -> String? {
    if self == .english { return english }
    return Self.translated(english, depth: 0)
  }

  /// The same, with the English words where there are none in this language.
  package func words(_ english: String) -> String { translated(english) ?? english }

  /// Figures with this language's decimal sign: `1.87 ms [1.84, 1.90]`, `1,87 ms [1,84; 1,90]`.
  package func figures(_ english: String) -> String {
    self == .english ? english : Self.commas(in: english)
  }

  /// Values that are words or figures; deeper than this no reason is built.
  private static let depthLimit = 3

  private static func translated(_ english: String, depth: Int) -> String? {
    if let whole = Catalogue.portuguese[english] { return whole }
    guard depth < depthLimit else { return nil }
    for pattern in Catalogue.patterns {
      guard let values = pattern.values(in: english) else { continue }
      let words = values.compactMap { value(of: $0, depth: depth + 1) }
      if words.count == values.count { return filled(pattern.portuguese, words) }
    }
    return nil
  }

  /// A value inside of a pattern: words, a list of such, or what is the same in every language; nil
  /// for English that has no translation, which must not stand in a sentence of another language.
  private static func value(of english: String, depth: Int) -> String? {
    let members = english.split(separator: ", ").map(String.init)
    if members.count > 1, !english.contains("[") {
      let words = members.compactMap { translated($0, depth: depth) }
      if words.count == members.count { return words.joined(separator: ", ") }
    }
    if let words = translated(english, depth: depth) { return words }
    let tokens = english.split(separator: " ").map { $0.lowercased().filter(\.isLetter) }
    return tokens.contains(where: functionWords.contains) ? nil : commas(in: english)
  }

  /// Words that no name or figure consists of.
  private static let functionWords: Set<String> = [
    "the", "of", "is", "are", "its", "it", "with", "for", "by", "on", "at", "and", "or", "not",
    "in", "from", "that", "which", "than", "was", "has", "have", "this", "there", "cannot", "no",
  ]

  /// Points between digits become commas, and commas inside brackets semicolons, so that none is
  /// taken for the other.
  private static func commas(in text: String) -> String {
    let signs = Array(text)
    var result = ""
    var isInside = false
    for (index, sign) in signs.enumerated() {
      if sign == "[" { isInside = true }
      if sign == "]" { isInside = false }
      let isBetweenDigits =
        index > 0 && index + 1 < signs.count && signs[index - 1].isNumber
        && signs[index + 1].isNumber
      switch sign {
      case "." where isBetweenDigits: result.append(",")
      case "," where isInside: result.append(";")
      default: result.append(sign)
      }
    }
    return result
  }
}

/// A phrase with values in it, as it is found again in a text.
struct PhrasePattern: Sendable {
  let portuguese: String
  /// What stands between the values, and before and behind them.
  private let pieces: [String]
  /// Which value each place holds, from 1.
  private let places: [Int]

  /// Fails for a phrase without values, or with so few words that it would fit anything.
  init?(_ phrase: Phrase) {
    var pieces = [""]
    var places: [Int] = []
    var rest = phrase.english[...]
    while let sign = rest.first {
      rest = rest.dropFirst()
      if sign == "%", let number = rest.first?.wholeNumberValue, number > 0 {
        places.append(number)
        pieces.append("")
        rest = rest.dropFirst()
      } else {
        pieces[pieces.count - 1].append(sign)
      }
    }
    let letters = pieces.joined().count { $0.isLetter }
    guard !places.isEmpty, letters >= 3, !pieces.dropFirst().dropLast().contains("") else {
      return nil
    }
    self.pieces = pieces
    self.places = places
    portuguese = phrase.portuguese
  }

  /// How much of a text the words themselves are: the more, the surer.
  var weight: Int { pieces.map(\.count).reduce(0, +) }

  /// The values in their order by number; nil where the text is no such phrase.
  func values(in text: String) -> [String]? {
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first),
      text.hasSuffix(last), text.count >= first.count + last.count
    else { return nil }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    var found: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      found.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    found.append(String(rest))
    var values = [String](repeating: "", count: places.max() ?? 0)
    for (place, value) in zip(places, found) { values[place - 1] = value }
    return values
  }
}
