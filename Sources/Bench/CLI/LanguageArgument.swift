import ArgumentParser
import Documents

/// A language as the command line names it: `en` or `pt`.
extension Language: ExpressibleByArgument {
  /// Also the tags by which browsers and editors name the same languages.
  public init?(argument: String) {
    switch argument.lowercased() {
    case "en": self = .english
    case "pt", "pt-br": self = .portuguese
    default: return nil
    }
  }
}
