import Foundation
import Testing

@testable import Documents

@Suite struct CatalogueTests {
  @Test func putsValuesIntoTheirPlaces() {
    #expect(Language.filled("%2 of %1, 5 % more", ["a%2", "b"]) == "b of a%2, 5 % more")
    #expect(Language.filled("%3", ["a"]) == "%3")
  }

  @Test func saysTheSameInBothLanguages() {
    #expect(Language.english.say("Contents") == "Contents")
    #expect(Language.portuguese.say("Contents") == "Conteúdo")
  }

  @Test func lacksNoStringInEitherLanguage() {
    for phrase in Catalogue.all {
      #expect(!phrase.english.isEmpty)
      #expect(!phrase.portuguese.isEmpty, "\(phrase.english)")
    }
  }

  @Test func hasTheSamePlaceholdersInBothLanguages() {
    func placeholders(_ text: String) -> [Character] {
      zip(text, text.dropFirst()).filter { $0.0 == "%" && $0.1.isNumber }.map(\.1).sorted()
    }
    for phrase in Catalogue.all {
      #expect(
        Set(placeholders(phrase.english)) == Set(placeholders(phrase.portuguese)),
        "\(phrase.english)")
    }
  }

  @Test func keepsTheDirectivesOfAFormatInTheirOrder() {
    func directives(_ text: String) -> [String] {
      text.matches(of: /%[sd%]/).map { String($0.output) }
    }
    for phrase in Catalogue.all {
      #expect(directives(phrase.english) == directives(phrase.portuguese), "\(phrase.english)")
    }
  }

  @Test func holdsEveryPhraseThatTheSourcesAndTheChartsSay() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../..").standardizedFileURL
    let known = Set(Catalogue.all.map(\.english))
    var found = 0
    let folders = ["Documents", "Report", "Labs", "CLI"].map { "Sources/Bench/\($0)" }
    for folder in folders + ["scripts/charts"] {
      let files = FileManager.default.enumerator(
        at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
      for case let file as URL in try #require(files)
      where ["swift", "gp"].contains(file.pathExtension) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: /say\(\s*"([^"]+)"/) {
          found += 1
          #expect(known.contains(String(match.1)), "\(file.lastPathComponent): \(match.1)")
        }
      }
    }
    #expect(found > 250)
  }

  @Test func holdsNoEnglishWordsTwice() {
    let keys = Catalogue.all.map(\.english)
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }
}

/// Words that come with values in them.
@Suite struct TranslationTests {
  private let language = Language.portuguese

  @Test func findsThePatternBehindATextAndItsValues() {
    #expect(
      language.translated("ended by the limit of 1000 instances")
        == "encerrado pelo limite de 1000 instâncias")
    #expect(
      language.translated("fork: Function not implemented")
        == "fork: função não implementada")
    #expect(
      language.translated("inconclusive (need ~30 blocks)")
        == "inconclusivo (requer ~30 blocos)")
  }

  @Test func leavesATextThatItDoesNotKnow() {
    #expect(language.translated("the disk of the host is full") == nil)
    #expect(language.translated("open the disk of the host: Function not implemented") == nil)
    #expect(Language.english.translated("anything") == "anything")
  }

  @Test func writesFiguresWithCommas() {
    #expect(language.figures("1.87 ms [1.84, 1.90]") == "1,87 ms [1,84; 1,90]")
    #expect(language.figures("1000, 998") == "1000, 998")
    #expect(Language.english.figures("1.87") == "1.87")
  }
}
