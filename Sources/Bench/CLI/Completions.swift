import ArgumentParser
import Model
import Report
import Reproductions
import Suites
import Techniques

/// What a shell offers where a name, or several parted by commas, is expected.
enum Completions {
  static let suites = list { SuiteCatalog.all.map(\.name) + ["all"] }
  static let probes = list { SuiteCatalog.all.flatMap(\.probes).map(\.name) }
  static let techniques = list {
    labels + Set(labels.map { $0.prefix { $0 != "/" } + "/*" }) + [
      "own", "runtimes", "all", "all/*",
    ]
  }
  /// One technique or variant.
  static let technique = CompletionKind.custom { _, _, _ in labels }
  static let charts = list { ChartScript.all.map(\.name) }
  static let profiles = CompletionKind.list(Reproduction.all.map(\.name))
  static let metrics = list { SuiteCatalog.all.flatMap(\.metrics).map(\.name) }

  /// Every technique and variant; none where even the host's facts cannot be read.
  private static var labels: [String] {
    // Nothing to offer is no reason for a shell to print an error.
    guard let host = try? HostFacts.probe() else { return [] }
    return TechniqueCatalog.all(on: host).map(\.label)
  }

  private static func list(_ names: @escaping @Sendable () -> [String]) -> CompletionKind {
    .custom { _, _, word in continued(word, with: names()) }
  }

  /// The words that `word` can become by completing what stands behind its last comma; a name that
  /// stands in it already is not offered again.
  static func continued(_ word: String, with names: [String]) -> [String] {
    let end = word.lastIndex(of: ",").map { word.index(after: $0) } ?? word.startIndex
    let before = word[..<end]
    let taken = before.split(separator: ",").map(String.init)
    return Set(names).subtracting(taken).sorted().map { before + $0 }
  }
}
