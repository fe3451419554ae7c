extension Catalogue {
  /// Words in charts: headings, axes, legends.
  static let charts: [Phrase] = [
    Phrase("median", "mediana"),
    Phrase("share of trials", "fração dos ensaios"),
    Phrase(", log scale", ", escala logarítmica"),
    Phrase("pace: ", "ritmo: "),
    Phrase("pace ", "ritmo "),
    Phrase("spaced", "espaçado"),
    Phrase("hot", "seguido"),
    Phrase(
      "Start-up latency: from the request to %s",
      "Latência de partida: do pedido até %s"),
    Phrase("the payload's first instruction", "a primeira instrução da carga"),
    Phrase("the program's first byte of output", "o primeiro byte de saída do programa"),
    Phrase("the end of %s", "o fim de %s"),
    Phrase("Launch", "Partida"),
    Phrase("Ready", "Pronto"),
    Phrase(
      """
      share of trials that had started within a time · further left is better
      """,
      """
      fração dos ensaios que partiram dentro de um tempo · mais à esquerda é melhor
      """),
    Phrase(
      "Start-up cost: medians of each metric, with 95 % intervals",
      """
      Custo de partida: medianas de cada métrica, com intervalos de 95 %
      """),
    Phrase(
      """
      Memory of one more instance (slope) by each definition, with 95 % intervals
      """,
      """
      Memória de mais uma instância (inclinação) por cada definição, com intervalos de \
      95 %
      """),
    Phrase(
      """
      What an idle instance takes: medians of each count, with 95 % intervals
      """,
      """
      O que uma instância ociosa consome: medianas de cada contagem, com intervalos de \
      95 %
      """),
    Phrase(
      """
      Starts at a fixed rate: medians of each metric, with 95 % intervals
      """,
      """
      Partidas a uma taxa fixa: medianas de cada métrica, com intervalos de 95 %
      """),
    Phrase(
      "%s: medians of each probe%s, with 95 %% intervals",
      "%s: medianas de cada sonda%s, com intervalos de 95 %%"),
    Phrase(
      "shorter is better · whiskers: exact interval of the median",
      "mais curto é melhor · hastes: intervalo exato da mediana"),
    Phrase(
      "shorter is better unless a panel says otherwise",
      "mais curto é melhor, salvo indicação no painel"),
    Phrase("shorter is better", "mais curto é melhor"),
    Phrase(
      "each panel has its own axis, from zero",
      "cada painel tem eixo próprio, a partir de zero"),
    Phrase("n/a", "n/d"),
    Phrase("lower is better", "menor é melhor"),
    Phrase("higher is better", "maior é melhor"),
    Phrase("neither direction is better", "nenhum sentido é melhor"),
    Phrase(", longer is better", ", mais longo é melhor"),
    Phrase("fails", "falha"),
    Phrase(
      """
      Many starts at once: how long one takes, and when the last one is ready
      """,
      """
      Muitas partidas ao mesmo tempo: quanto dura uma e quando a última está pronta
      """),
    Phrase(
      """
      lower is better · medians of bursts with 95 % intervals · dotted: twice the \
      starts, twice the time
      """,
      """
      menor é melhor · medianas com intervalos de 95 % · pontilhado: o dobro de \
      partidas, o dobro do tempo
      """),
    Phrase("  at %d → %d", "  em %d → %d"),
    Phrase("one start at %d → %d at once", "uma partida com %d → %d ao mesmo tempo"),
    Phrase("one start (ready)", "uma partida (ready)"),
    Phrase(
      "one start, from its own request (ready)",
      "uma partida, desde o próprio pedido (ready)"),
    Phrase("until the last (all)", "até a última (all)"),
    Phrase("from the common begin to the last (all)", "do início comum até a última (all)"),
    Phrase("starts at once", "partidas ao mesmo tempo"),
    Phrase(
      """
      Create and destroy without a pause: does the host keep the pace?
      """,
      "Criar e destruir sem pausa: o hospedeiro mantém o ritmo?"),
    Phrase(
      """
      rate: higher is better, level is good · dead network namespaces: fewer is better · \
      one curve for each churn
      """,
      """
      taxa: maior é melhor, constante é bom · namespaces de rede mortos: menos é melhor \
      · uma curva por rotatividade
      """),
    Phrase("whole churn", "tudo"),
    Phrase("until clean", "até limpar"),
    Phrase("lives a second", "vidas por segundo"),
    Phrase(
      "dead network namespaces, not yet taken apart",
      "namespaces de rede mortos, ainda não desmontados"),
    Phrase("seconds", "segundos"),
    Phrase(
      """
      What one more idle instance takes: memory against live instances
      """,
      """
      O que mais uma instância ociosa consome: memória por instâncias vivas
      """),
    Phrase(
      """
      a flatter line is better · dots: all readings · line: Theil–Sen slope and shared \
      cost (< 0: cost grows with number)
      """,
      """
      mais plana é melhor · pontos: leituras · reta: Theil–Sen e custo comum (< 0: \
      cresce com o número)
      """),
    Phrase("each", "cada"),
    Phrase("each [95 %]", "cada [95 %]"),
    Phrase("shared", "comum"),
    Phrase("live instances", "instâncias vivas"),
    Phrase(
      "Can the run be trusted? %s against order of execution",
      "A rodada é confiável? %s pela ordem de execução"),
    Phrase("Time of an operation", "Tempo de uma operação"),
    Phrase("Time of one operation", "Tempo de uma operação"),
    Phrase("Times of starts", "Tempos de partidas"),
    Phrase(
      "each divided by its arm's median at its pace",
      "cada um dividido pela mediana do seu braço no seu ritmo"),
    Phrase(
      "each divided by its median at its probe",
      "cada um dividido pela sua mediana na sua sonda"),
    Phrase("level and without a pattern is good", "plano e sem padrão é bom"),
    Phrase(" (filled)", " (cheio)"),
    Phrase(" (open, grey)", " (vazado, cinza)"),
    Phrase(
      "△ ▽ beyond twice or half the median    band: ±5 %",
      "△ ▽ além do dobro ou da metade da mediana    faixa: ±5 %"),
    Phrase("trial, in order of execution", "ensaio, na ordem de execução"),
    Phrase(
      "What does a technique cost, and what does it leave open?",
      "O que uma técnica custa, e o que ela deixa aberto?"),
    Phrase(
      """
      launch (E0→E4) and memory of one more idle instance, both log · towards the lower \
      left is cheaper · crosses: 95 % intervals
      """,
      """
      partida (E0→E4) e memória de mais uma instância ociosa, ambas em log · mais abaixo e \
      à esquerda é mais barato · cruzes: intervalos de 95 %
      """),
    Phrase(
      """
      share of trials that took longer than a time · further left and steeper is better
      """,
      """
      fração dos ensaios que levaram mais que um tempo · mais à esquerda e mais íngreme é \
      melhor
      """),
    Phrase("share that took longer", "fração que levou mais"),
    Phrase("launch", "partida"),
    Phrase("launch, log scale", "partida, escala logarítmica"),
    Phrase("memory of one more, log scale", "memória de mais uma, escala logarítmica"),
    Phrase("functions", "funções"),
    Phrase("left open", "em aberto"),
  ]
}
