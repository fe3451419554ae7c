/// All words that readers see in more than one language, topic by topic.
package enum Catalogue {
  /// Every phrase, in the order of its topics.
  package static let all: [Phrase] = [
    page, sections, method, sentences, tables, suiteTables, charts, axes, captions, readings,
    suites, probes, metrics, questions, reasons, glossary, labs, demonstrations,
  ].flatMap(\.self)

  /// Portuguese words by the English ones.
  static let portuguese: [String: String] = Dictionary(
    all.map { ($0.english, $0.portuguese) }, uniquingKeysWith: { first, _ in first })

  /// Phrases with values in them, those with the most words first.
  static let patterns: [PhrasePattern] = all.compactMap(PhrasePattern.init)
    .sorted { $0.weight > $1.weight }
}
