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

  @Test func holdsNoEnglishWordsTwice() {
    let keys = Catalogue.all.map(\.english)
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }
}
