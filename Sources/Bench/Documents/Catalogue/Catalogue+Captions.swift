extension Catalogue {
  /// What charts show, and how to read them.
  static let captions: [Phrase] = [
    Phrase(
      """
      Medians with 95 % intervals, one zero-based panel for each metric or probe: what \
      it costs
      """,
      """
      Medianas com intervalos de 95 %, um painel a partir de zero para cada métrica ou \
      sonda: quanto custa
      """),
    Phrase(
      """
      Time of one start, and until the last is ready, against how many start at once, on \
      log axes
      """,
      """
      Tempo de uma partida, e até a última estar pronta, por quantas partem ao mesmo \
      tempo, em eixos logarítmicos
      """),
    Phrase(
      """
      Lives a second, second by second, and the dead network namespaces that wait to be \
      taken apart
      """,
      """
      Vidas por segundo, segundo a segundo, e os namespaces de rede mortos que esperam \
      ser desmontados
      """),
    Phrase(
      """
      Memory against live instances with its fitted line, one panel for each definition: \
      marginal cost
      """,
      """
      Memória por instâncias vivas com a reta ajustada, um painel para cada definição: \
      custo marginal
      """),
    Phrase(
      """
      Each trial over its arm's median, in order of execution: can the run be trusted
      """,
      """
      Cada ensaio sobre a mediana do seu braço, na ordem de execução: se a rodada é \
      confiável
      """),
    Phrase(
      """
      Cumulative distribution of start-up times on a log axis: the whole distribution of \
      every technique
      """,
      """
      Distribuição acumulada dos tempos de partida em eixo logarítmico: a distribuição \
      inteira de cada técnica
      """),
    Phrase(
      """
      How far each family of questions about isolation leaves the host open, for every \
      technique
      """,
      """
      Quanto cada família de perguntas sobre isolamento deixa o hospedeiro aberto, para \
      cada técnica
      """),
    Phrase(
      """
      Launch rate and memory as the host fills with live instances: how many it holds, \
      and what stops it
      """,
      """
      Taxa de partida e memória enquanto o hospedeiro se enche de instâncias vivas: \
      quantas cabem e o que as para
      """),
    Phrase(
      """
      Ratio to native with its interval on a log axis: is it different, and by how much
      """,
      """
      Razão para native com seu intervalo em eixo logarítmico: se é diferente, e quanto
      """),
    Phrase(
      """
      Ratio to native of every technique and probe, as colours and numbers: the overview \
      of a run
      """,
      """
      Razão para native de cada técnica e sonda, em cores e números: a visão geral de \
      uma rodada
      """),
    Phrase(
      """
      Slowdown of every victim beside every neighbour, a matrix for each technique with \
      and without limits
      """,
      """
      Lentidão de cada vítima ao lado de cada vizinho, uma matriz para cada técnica com \
      e sem limites
      """),
    Phrase(
      """
      Stacked means of the phases of a start, in time and as shares: where start-up goes
      """,
      """
      Médias empilhadas das fases de uma partida, em tempo e em frações: para onde vai a \
      partida
      """),
    Phrase(
      """
      Published numbers beside the run's own, each group on a log axis of its own: what \
      was reproduced
      """,
      """
      Números publicados ao lado dos da rodada, cada grupo em seu eixo logarítmico: o \
      que foi reproduzido
      """),
    Phrase(
      """
      Every trial as a dot beside its p5 to p95 box, log axis: sample size, outliers, \
      two modes
      """,
      """
      Cada ensaio como um ponto ao lado da caixa de p5 a p95, eixo logarítmico: tamanho \
      da amostra, extremos, duas modas
      """),
    Phrase(
      """
      The ladder from a plain process to a pod: what each rung costs beyond the one \
      below it
      """,
      """
      A escada de um processo simples até um pod: o que cada degrau custa além do de \
      baixo
      """),
    Phrase(
      """
      Share of starts that took longer than a time, both axes logarithmic: the worst tail
      """,
      """
      Fração das partidas que levaram mais que um tempo, ambos os eixos logarítmicos: a \
      pior cauda
      """),
    Phrase(
      """
      Start-up time against memory, with how much of the host each technique reaches: \
      the trade-off
      """,
      """
      Tempo de partida e memória, com quanto do hospedeiro cada técnica alcança: o \
      compromisso
      """),
  ]
}
