/// A language that readers of reports, charts and labs may choose.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case portuguese = "pt"

  /// The tag of BCP 47 that a document declares: `en`, `pt-BR`.
  package var tag: String {
    switch self {
    case .english: "en"
    case .portuguese: "pt-BR"
    }
  }
}
