package import Documents

/// A text in every language that a reader may choose; what stands between backquotes is code.
package struct LabText: Equatable, Sendable {
  package let english: String
  package let portuguese: String

  package init(_ english: String, _ portuguese: String) {
    self.english = english
    self.portuguese = portuguese
  }

  /// The text in one language, backquotes and all.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .portuguese: portuguese
    }
  }

  /// The text in one language, as a document has it.
  package func inlines(in language: Language) -> [Document.Inline] {
    let parts = text(in: language).split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().compactMap { index, part in
      guard !part.isEmpty else { return nil }
      return index % 2 == 0 ? .text(String(part)) : .code(String(part))
    }
  }

  /// The text in one language without its backquotes, where nothing can be set as code.
  package func plain(in language: Language) -> String {
    String(text(in: language).filter { $0 != "`" })
  }
}
