extension Catalogue {
  /// What charts show, and how to read them, continued.
  static let captionsMore: [Phrase] = [
    Phrase(
      """
      How to read it: both axes are logarithmic. A level line costs the same however \
      many start; one along the dots takes twice as long for twice as many.
      """,
      """
      Como ler: os dois eixos são logarítmicos. Uma linha plana custa o mesmo, quantas \
      forem as partidas; uma paralela aos pontos demora o dobro para o dobro delas.
      """),
    Phrase(
      """
      How to read it: above the lives in every second, below the network namespaces that \
      wait to be taken apart. A falling curve above says that cleaning up cannot keep \
      pace.
      """,
      """
      Como ler: em cima, as vidas em cada segundo; embaixo, os namespaces de rede que \
      esperam ser desmontados. Uma curva que cai em cima diz que a limpeza não \
      acompanha.
      """),
    Phrase(
      """
      How to read it: a cell is how many times as long the victim's work takes beside \
      the neighbour; white is undisturbed, orange is slower.
      """,
      """
      Como ler: a célula é quantas vezes mais demora o trabalho da vítima ao lado do \
      vizinho; branco é sem perturbação, laranja é mais lento.
      """),
    Phrase(
      """
      How to read it: in a cell the questions that found the host open, of those \
      answered. The paler, the better isolated.
      """,
      """
      Como ler: em cada célula, as perguntas que acharam o hospedeiro aberto, entre as \
      respondidas. Quanto mais claro, mais isolado.
      """),
    Phrase(
      """
      How to read it: every segment leads from the rung below to its own; on the \
      logarithmic axis equal lengths are equal ratios. Orange adds, green takes away.
      """,
      """
      Como ler: cada segmento vai do degrau de baixo até o próprio; no eixo logarítmico, \
      comprimentos iguais são razões iguais. Laranja acrescenta, verde tira.
      """),
    Phrase(
      """
      How to read it: hollow marks are published numbers, filled ones are from here. \
      Only ratios are comparable across machines.
      """,
      """
      Como ler: marcas vazadas são números publicados, as cheias são daqui. Entre \
      máquinas, só razões são comparáveis.
      """),
  ]
}
