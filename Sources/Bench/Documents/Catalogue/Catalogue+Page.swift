extension Catalogue {
  /// What surrounds the text of every page.
  static let page: [Phrase] = [
    Phrase("Skip to the content", "Ir para o conteúdo"),
    Phrase("Contents", "Conteúdo"),
    Phrase("sort by this column", "ordenar por esta coluna"),
    Phrase("Figure", "Figura"),
    Phrase("Table", "Tabela"),
  ]
}
