import Documents
import Testing

@testable import Report

/// Reports of the runs in the repository, in Portuguese: nothing in them is left in English.
@Suite struct PortugueseReportTests {
  /// Words that no name of a technique, probe or metric is, and no Portuguese word either.
  private static let english: Set<String> = [
    "the", "of", "is", "are", "was", "lower", "higher", "better", "with", "and", "which", "from",
    "than", "its", "that", "each", "has", "have", "when", "where", "whether", "every", "could",
  ]

  private static func words(_ text: some StringProtocol) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// The page's words without commands, names in code, and data that is marked as English.
  private static func text(of page: String) -> String {
    page
      .replacing(/(?s)<(script|style|code|pre|desc)\b.*?<\/\1>/, with: " ")
      .replacing(/(?s)<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/, with: " ")
      .replacing(/<[^>]+>/, with: "\n")
  }

  @Test func findsEnglishWhereThereIsSome() {
    let page = "<p>O tempo of native</p><td lang=\"en\">the rest</td><code>is</code>"
    #expect(Self.words(Self.text(of: page)).filter(Self.english.contains) == ["of"])
  }

  @Test func findsTheRuns() { #expect(CommittedRun.names.count >= 13) }

  @Test(arguments: CommittedRun.names)
  func holdsNoEnglishSentence(_ name: String) throws {
    let text = Self.text(of: try CommittedRun(name, .portuguese).document.html())
    for line in text.split(separator: "\n") {
      let found = Self.words(line).filter(Self.english.contains)
      #expect(found == [], "\(line)")
    }
    #expect(text.contains("A resposta"))
    // A decimal sign is a comma.
    #expect(text.firstMatch(of: /\d\.\d+ (ns|µs|ms|s|KiB|MiB|%)/) == nil)
  }

  @Test(arguments: CommittedRun.names)
  func givesChartsNoEnglishWord(_ name: String) throws {
    let run = try CommittedRun(name, .portuguese)
    let table = ArmTable(run.inputs)
    for chart in ChartRenderer(run.inputs, gnuplot: { _, _ in (127, "") }).charts {
      for page in ChartPage.pages(of: chart, table) {
        let prelude = ChartPrelude(run.inputs, table: table, page: page).text(for: chart) ?? ""
        for line in prelude.split(separator: "\n")
        where ["#", "array PHRASE", "CHART", "SVG_NAME"].allSatisfy({ !line.hasPrefix($0) }) {
          // What a script shows stands in quotes.
          let shown = line.matches(of: /'([^']*)'/).map { String($0.1) }.joined(separator: " ")
          let found = Self.words(shown).filter(Self.english.contains)
          #expect(found == [], "\(chart.name): \(shown)")
        }
      }
    }
  }

  @Test(arguments: ChartScript.all)
  func translatesEveryWordOfAChart(_ chart: ChartScript) {
    #expect(chart.phrases.filter { Language.portuguese.translated($0) == nil } == [])
    #expect(Language.portuguese.translated(chart.description) != nil)
  }
}
