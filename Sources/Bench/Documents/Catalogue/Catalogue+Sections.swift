extension Catalogue {
  /// Headings of a report, and what its sections say alike for every run.
  static let sections: [Phrase] = [
    Phrase("Suite %1: %2", "Suíte %1: %2"),
    Phrase("%1 (run %2)", "%1 (rodada %2)"),
    Phrase("The question", "A pergunta"),
    Phrase("The answer", "A resposta"),
    Phrase("Tables", "Tabelas"),
    Phrase("Charts", "Gráficos"),
    Phrase("How it was measured", "Como foi medido"),
    Phrase("The host", "O hospedeiro"),
    Phrase("What could not run, and why", "O que não pôde ser executado, e por quê"),
    Phrase("Appendix: can the run be trusted?", "Apêndice: a rodada é confiável?"),
    Phrase("How to reproduce it", "Como reproduzir"),
    Phrase("What isolation costs: %1 runs", "Quanto custa o isolamento: %1 rodadas"),
    Phrase("Glossary", "Glossário"),
    Phrase(
      """
      LAB RUN: made under software emulation, so only ratios between rows of this run \
      mean anything.
      """,
      """
      RODADA DE LABORATÓRIO: feita sob emulação por software; só razões entre linhas \
      desta rodada significam algo.
      """),
    Phrase(
      """
      UNSTABLE RUN: the A/A arm (native#2) differs from native by more than the margin.
      """,
      """
      RODADA INSTÁVEL: o braço A/A (native#2) difere de native mais que a margem.
      """),
    Phrase(
      """
      Asked by the suite %1 of %2 techniques and variants, in the run
      """,
      "Feita pela suíte %1 a %2 técnicas e variantes, na rodada"),
    Phrase("of %1.", "de %1."),
    Phrase(
      """
      These sentences hold for this host and this run. A ratio is a median over native's \
      of the same blocks.
      """,
      """
      Estas frases valem para este hospedeiro e esta rodada. Uma razão é uma mediana \
      sobre a de native nos mesmos blocos.
      """),
    Phrase("%1 (%2 rows)", "%1 (%2 linhas)"),
    Phrase(
      "Everything that was asked for could be measured.",
      "Tudo o que foi pedido pôde ser medido."),
    Phrase("everything", "tudo"),
    Phrase("what", "o quê"),
    Phrase("value", "valor"),
    Phrase("reason, as the run recorded it", "motivo, como a rodada o registrou"),
    Phrase(
      """
      The run has no A/A arm (native#2), so it does not prove itself by two equal arms.
      """,
      """
      A rodada não tem braço A/A (native#2); portanto não se comprova por dois braços \
      iguais.
      """),
    Phrase(
      """
      The A/A arm (native#2) has no ratio to native in this run.
      """,
      """
      O braço A/A (native#2) não tem razão em relação a native nesta rodada.
      """),
    Phrase(
      """
      In every block native is measured twice, as native and as native#2. They are the \
      same, so a ratio beyond the margin would say that nothing here can be trusted.
      """,
      """
      Em cada bloco native é medido duas vezes, como native e como native#2. São iguais; \
      uma razão além da margem diria que nada aqui é confiável.
      """),
    Phrase("A/A: two equal arms", "A/A: dois braços iguais"),
    Phrase("ratio of native#2 to native [95 %]", "razão de native#2 para native [95 %]"),
    Phrase("Made with", "Feita com"),
    Phrase(
      """
      With the option --seed %1 the order of trials is the same, too. This report was \
      made from the samples with the SHA-256
      """,
      """
      Com a opção --seed %1 também a ordem dos ensaios é a mesma. Este relatório foi \
      feito das amostras com o SHA-256
      """),
  ]
}
