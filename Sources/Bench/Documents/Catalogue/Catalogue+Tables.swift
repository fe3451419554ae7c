extension Catalogue {
  /// Titles, heads and notes of the tables.
  static let tables: [Phrase] = [
    Phrase(
      """
      %1, pace=%2 (%3): medians with 95 % intervals, lower is better
      """,
      """
      %1, ritmo %2 (%3): medianas com intervalos de 95 %, menor é melhor
      """),
    Phrase("50 ms of rest before each trial", "50 ms de repouso antes de cada ensaio"),
    Phrase("back to back", "um logo após o outro"),
    Phrase("ratio to native", "razão para native"),
    Phrase("failed", "falhas"),
    Phrase("invalid", "inválidos"),
    Phrase("probe", "sonda"),
    Phrase("each instance", "cada instância"),
    Phrase("also", "também"),
    Phrase("memory, in parts", "memória, em partes"),
    Phrase("in parts", "em partes"),
    Phrase(
      "medians with 95 % intervals, lower is better",
      "medianas com intervalos de 95 %, menor é melhor"),
    Phrase(
      "medians with 95 % intervals, higher is better",
      "medianas com intervalos de 95 %, maior é melhor"),
    Phrase(
      "medians with 95 % intervals, neither direction is better",
      "medianas com intervalos de 95 %, nenhum sentido é melhor"),
    Phrase(
      "medians with 95 % intervals, better: %1",
      "medianas com intervalos de 95 %, melhor: %1"),
    Phrase(
      """
      cost of one more instance (slope) with 95 % intervals, lower is better
      """,
      """
      custo de mais uma instância (inclinação) com intervalos de 95 %, menor é melhor
      """),
    Phrase(
      """
      cost of one more instance (slope) with 95 % intervals, better: %1
      """,
      """
      custo de mais uma instância (inclinação) com intervalos de 95 %, melhor: %1
      """),
    Phrase("%1 lower", "%1 menor"),
    Phrase("%1 higher", "%1 maior"),
    Phrase("%1 trials each", "%1 ensaios cada"),
    Phrase("%1 trial each", "%1 ensaio cada"),
    Phrase("%1 bursts each", "%1 rajadas cada"),
    Phrase("%1 burst each", "%1 rajada cada"),
    Phrase("%1 ramps each", "%1 rampas cada"),
    Phrase("%1 ramp each", "%1 rampa cada"),
    Phrase(
      "%1: %2 failed of %3 (%4), over 5 %, so it gets no latency.",
      """
      %1: %2 falhas de %3 (%4), acima de 5 %; por isso não recebe latência.
      """),
    Phrase("%1: %2 failed of %3 (%4).", "%1: %2 falhas de %3 (%4)."),
    Phrase("%1: %2 invalid of %3.", "%1: %2 inválidos de %3."),
    Phrase("inconclusive: %1.", "inconclusivos: %1."),
    Phrase("%1 (need ~%2 blocks)", "%1 (requer ~%2 blocos)"),
    Phrase(
      "n = %1: medians need 6 trials, p95 needs 72; see --effort.",
      """
      n = %1: medianas requerem 6 ensaios, p95 requer 72; veja --effort.
      """),
    Phrase(
      """
      A user's own program: launch (E0 to E4) cannot be seen from outside; ready is its \
      first byte of output.
      """,
      """
      Programa do próprio usuário: launch (E0 a E4) não se vê de fora; ready é seu \
      primeiro byte de saída.
      """),
    Phrase(
      """
      No evidence from inside verified that its isolation was in force.
      """,
      """
      Nenhuma evidência de dentro verificou que o isolamento estava em vigor.
      """),
    Phrase(
      """
      A user's own program: launch (E0 to E4) cannot be seen from outside; ready is its \
      first byte of output. No evidence from inside verified that its isolation was in \
      force.
      """,
      """
      Programa do próprio usuário: launch (E0 a E4) não se vê de fora; ready é seu \
      primeiro byte de saída. Nenhuma evidência de dentro verificou que o isolamento \
      estava em vigor.
      """),
    Phrase(
      """
      clock-drift (the payload's clock and the host's differ by over 1 %) in trials of \
      %1.
      """,
      """
      clock-drift (o relógio da carga e o do hospedeiro diferem mais de 1 %) em ensaios \
      de %1.
      """),
    Phrase("%1 of %2", "%1 de %2"),
    Phrase(
      """
      inconclusive: %1 of %2; half of them need up to %3 blocks, all %4.
      """,
      """
      inconclusivos: %1 de %2; metade deles requer até %3 blocos, todos %4.
      """),
    Phrase(
      """
      n = %1 is too few for an interval, which takes %2, so no value is printed; see \
      --effort.
      """,
      """
      n = %1 é pouco para um intervalo, que requer %2; por isso nenhum valor é impresso; \
      veja --effort.
      """),
    Phrase("shared: ≈ 0: its interval holds 0.", "comum: ≈ 0: o intervalo contém 0."),
    Phrase(
      """
      shared: < 0: costs grow with the number, so none can be read.
      """,
      """
      comum: < 0: os custos crescem com o número; nada se pode ler.
      """),
    Phrase(
      """
      shared: ≈ 0: its interval holds 0; < 0: costs grow with the number, so none can be \
      read.
      """,
      """
      comum: ≈ 0: o intervalo contém 0; < 0: os custos crescem com o número; nada se \
      pode ler.
      """),
    Phrase(
      """
      %1: questions of %2 that find the host open (visible or reachable) of those \
      answered, fewer is better
      """,
      """
      %1: perguntas, de %2, que acham o hospedeiro aberto (visível ou alcançável), entre \
      as respondidas; menos é melhor
      """),
    Phrase("all", "todas"),
    Phrase("answered alike by all of these: %1", "respondidas de modo igual por todas estas: %1"),
    Phrase("unsupported", "sem suporte"),
    Phrase("separated", "separado"),
    Phrase("denied", "negado"),
    Phrase("limited", "limitado"),
    Phrase("visible", "visível"),
    Phrase("reachable", "alcançável"),
    Phrase(", varies", ", varia"),
    Phrase(
      "What each question found, technique by technique",
      "O que cada pergunta achou, técnica por técnica"),
    Phrase("what is looked for", "o que se procura"),
    Phrase(
      """
      The evidence for each answer stands in the column reason of the
      """,
      """
      A evidência de cada resposta está na coluna reason do arquivo
      """),
    Phrase("beyond the rung below [95 %]", "além do degrau de baixo [95 %]"),
    Phrase(
      "Each rung and what it costs beyond the one below, pace %1",
      "Cada degrau e o que custa além do de baixo, ritmo %1"),
    Phrase("rate, first", "taxa, início"),
    Phrase("rate, last", "taxa, fim"),
    Phrase("failed starts", "partidas falhas"),
    Phrase("stopped", "parou"),
    Phrase(
      """
      %1: instances held alive at once, higher is better; rates in starts a second; \
      memory: fall of what the host can give; failed starts with 95 % interval
      """,
      """
      %1: instâncias mantidas vivas ao mesmo tempo, maior é melhor; taxas em partidas \
      por segundo; memória: queda do que o hospedeiro pode dar; partidas falhas com \
      intervalo de 95 %
      """),
    Phrase("ended by the limit of %1 instances", "encerrado pelo limite de %1 instâncias"),
    Phrase("first", "início"),
    Phrase("last", "fim"),
    Phrase("dead", "mortos"),
    Phrase("settle", "assento"),
    Phrase("left", "restantes"),
    Phrase("slab left", "slab restante"),
    Phrase(
      """
      %1: lives in a second, higher is better; first and last: of a churn's first and \
      last ten seconds, or sixth; dead: the most network namespaces that waited to be \
      taken apart; settle: until the last had gone; left: that did not; slab: growth at \
      the end, and then; n churns each
      """,
      """
      %1: vidas por segundo, maior é melhor; início e fim: dos primeiros e últimos dez \
      segundos, ou sexto; mortos: o máximo de namespaces de rede à espera de \
      desmontagem; assento: até o último sumir; restantes: os que não sumiram; slab: \
      crescimento no fim, e depois; n rotatividades cada
      """),
    Phrase(
      """
      %1: time of an operation beside a neighbour over that alone; 1 is undisturbed, \
      lower is better; rows: victims, columns: neighbours; medians, %2
      """,
      """
      %1: tempo de uma operação ao lado de um vizinho sobre o tempo sozinha; 1 é sem \
      perturbação, menor é melhor; linhas: vítimas, colunas: vizinhos; medianas, %2
      """),
    Phrase("victim", "vítima"),
    Phrase(
      """
      time on processors: delivered where 10, 25, 50 and 150 % of one were asked, and to \
      weights 1, 2, 4 on one (14.3, 28.6, 57.1 %); cpuset: to two threads bound to one; \
      charged: of what the payload knows it used
      """,
      """
      tempo em processadores: entregue onde se pediram 10, 25, 50 e 150 % de um, e para \
      pesos 1, 2, 4 em um (14,3; 28,6; 57,1 %); cpuset: para duas threads presas a um; \
      cobrado: do que a carga sabe ter usado
      """),
  ]
}
