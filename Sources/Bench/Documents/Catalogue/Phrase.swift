/// Words of the catalogue: what a reader of English sees, and what one of Portuguese does.
///
/// The English words are the key. `%1` to `%9` stand for values, in both alike.
package struct Phrase: Equatable, Sendable {
  package let english: String
  package let portuguese: String

  init(_ english: String, _ portuguese: String) {
    self.english = english
    self.portuguese = portuguese
  }
}

extension Language {
  /// The words of the catalogue in this language, with values in the places of `%1`, `%2` ….
  ///
  /// The key is a literal, so that a test finds every one that the sources use.
  package func say(_ english: StaticString, _ values: String...) -> String {
    let key = "\(english)"
    let pattern = self == .english ? key : Catalogue.portuguese[key] ?? key
    return Self.filled(pattern, values)
  }

  /// A pattern with its placeholders replaced, in one pass: a value is never searched again.
  static func filled(_ pattern: String, _ values: [String]) -> String {
    guard !values.isEmpty, pattern.contains("%") else { return pattern }
    var result = ""
    var rest = pattern[...]
    while let sign = rest.firstIndex(of: "%") {
      result += rest[..<sign]
      let next = rest.index(after: sign)
      if next < rest.endIndex, let digit = rest[next].wholeNumberValue, digit >= 1,
        digit <= values.count
      {
        result += values[digit - 1]
        rest = rest[rest.index(after: next)...]
      } else {
        result.append("%")
        rest = rest[next...]
      }
    }
    return result + rest
  }
}
