import Testing

@testable import Documents

@Suite struct LanguageTests {
  @Test func namesTheBrazilianVariantOfPortuguese() {
    #expect(Language.portuguese.tag == "pt-BR")
    #expect(Language(rawValue: "pt") == .portuguese)
  }
}
