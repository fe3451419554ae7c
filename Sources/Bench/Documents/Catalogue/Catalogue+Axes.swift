extension Catalogue {
  /// More words in charts: axes, legends, warnings.
  static let axes: [Phrase] = [
    Phrase("What does a technique really isolate?", "O que uma técnica isola de fato?"),
    Phrase(
      """
      %d questions · in a cell: those that find the host visible or reachable, of those \
      answered · fewer is better
      """,
      """
      %d perguntas · célula: as que acham o hospedeiro visível ou alcançável, das \
      respondidas · menos é melhor
      """),
    Phrase(
      """
      How full can the host get? Launch rate and memory against live instances
      """,
      """
      Quanto cabe no hospedeiro? Taxa de partida e memória por instâncias vivas
      """),
    Phrase(
      """
      rate: higher is better · memory (fall of what the host can give): lower is better \
      · one curve for each fill, to where it stopped
      """,
      """
      taxa: maior é melhor · memória (queda do que o hospedeiro pode dar): menor é \
      melhor · uma curva por enchimento, até onde parou
      """),
    Phrase("stopped: ", "parou: "),
    Phrase("held", "mantidas"),
    Phrase("memory each", "memória cada"),
    Phrase("launch rate", "taxa de partida"),
    Phrase("memory", "memória"),
    Phrase("starts a second", "partidas por segundo"),
    Phrase("thousand starts a second", "milhares de partidas por segundo"),
    Phrase(
      "Is it different from native, and by how much?",
      "É diferente de native, e quanto?"),
    Phrase("Memory of one more instance", "Memória de mais uma instância"),
    Phrase("What it takes when idle", "O que consome ociosa"),
    Phrase("ratio of slopes", "razão das inclinações"),
    Phrase("ratio of medians", "razão das medianas"),
    Phrase(
      """
      , native = 1 · further left is better · whiskers: 95 % interval · band: margin
      """,
      """
      , native = 1 · mais à esquerda é melhor · hastes: intervalo de 95 % · faixa: \
      margem
      """),
    Phrase("ratio to native, log scale", "razão para native, escala logarítmica"),
    Phrase("value [95 %]", "valor [95 %]"),
    Phrase("ratio [95 %]", "razão [95 %]"),
    Phrase("verdict", "veredito"),
    Phrase(
      ": memory of one more instance, as a ratio to native",
      ": memória de mais uma instância, como razão para native"),
    Phrase(
      ": time of one start, and of all, as a ratio to native",
      ": tempo de uma partida e de todas, como razão para native"),
    Phrase(
      ": time of one operation, as a ratio to native",
      ": tempo de uma operação, como razão para native"),
    Phrase(
      """
      blue, below 1: less than native, better · orange, above 1: more · n/a: not \
      possible · —: native has nothing to compare
      """,
      """
      azul, < 1: menos que native, melhor · laranja, > 1: mais · n/d: impossível · —: \
      nada a comparar
      """),
    Phrase("less than native", "menos que native"),
    Phrase("more", "mais"),
    Phrase("less", "menos"),
    Phrase(
      """
      How much slower does work become beside a neighbour that misbehaves?
      """,
      """
      Quanto o trabalho fica mais lento ao lado de um vizinho que se comporta mal?
      """),
    Phrase(
      """
      rows: victims, columns: neighbours · time of an operation beside over alone, \
      medians · lower is better
      """,
      """
      linhas: vítimas, colunas: vizinhos · tempo acompanhada sobre sozinha, medianas · \
      menor é melhor
      """),
    Phrase("died", "morreu"),
    Phrase("faster", "mais rápido"),
    Phrase("slower", "mais lento"),
    Phrase(
      """
      Where a start's time goes: mean time in each phase, from the request to all gone \
      (E0→E7)
      """,
      """
      Para onde vai o tempo de uma partida: média de cada fase, do pedido ao fim (E0→E7)
      """),
    Phrase(
      """
      shorter is better · means, because medians of phases do not add up
      """,
      """
      mais curto é melhor · médias, porque medianas de fases não se somam
      """),
    Phrase("seen in work", "visto em work"),
    Phrase("— (has no phases)", "— (não tem fases)"),
    Phrase("mean time, ", "tempo médio, "),
    Phrase("share of the whole", "fração do todo"),
    Phrase("Published and measured here", "Publicado e medido aqui"),
    Phrase(
      """
      hollow: published (A artifact, C computed, S second-hand) · filled: here, median \
      and 95 % interval · spans differ
      """,
      """
      vazado: publicado (A artefato, C calculado, S de segunda mão) · cheio: aqui, \
      mediana e 95 % · trechos diferem
      """),
    Phrase(
      "time, log scale; left is faster",
      "tempo, escala logarítmica; à esquerda é mais rápido"),
    Phrase("ratio, log scale", "razão, escala logarítmica"),
    Phrase("in a second, log scale", "por segundo, escala logarítmica"),
    Phrase("published", "publicado"),
    Phrase("here", "aqui"),
    Phrase("measured [95 %]", "medido [95 %]"),
    Phrase("Every start: %s (%s) of each trial", "Cada partida: %s (%s) de cada ensaio"),
    Phrase(
      """
      lower is better · a dot is one trial, in order of execution · box: p5 to p95, \
      line: median
      """,
      """
      menor é melhor · um ponto é um ensaio, na ordem de execução · caixa: p5 a p95, \
      linha: mediana
      """),
    Phrase(
      """
      Where a container's start-up goes: from the request to the payload, and what each \
      layer adds
      """,
      """
      Para onde vai a partida de um contêiner: do pedido à carga, camada por camada
      """),
    Phrase(
      """
      segment: from the rung below to this one · median of paired differences [95 %]
      """,
      """
      segmento: do degrau de baixo até este · mediana das diferenças pareadas [95 %]
      """),
    Phrase("rung", "degrau"),
    Phrase("beyond the rung below", "além do degrau de baixo"),
    Phrase(
      """
      time from the request to the payload's first instruction (E0→E4), log scale: equal \
      lengths are equal ratios
      """,
      """
      tempo do pedido à primeira instrução da carga (E0→E4), escala logarítmica: \
      comprimentos iguais são razões iguais
      """),
    Phrase(
      "LAB RUN (software emulation: compare ratios only)",
      """
      RODADA DE LABORATÓRIO (emulação por software: compare só razões)
      """),
    Phrase(
      "UNSTABLE RUN (the A/A arm is off by more than the margin)",
      "RODADA INSTÁVEL (o braço A/A difere mais que a margem)"),
    Phrase("SMOKE RUN (%1: no intervals)", "RODADA DE TESTE (%1: sem intervalos)"),
    Phrase(
      "SMOKE RUN (%1: no medians, no intervals)",
      "RODADA DE TESTE (%1: sem medianas nem intervalos)"),
    Phrase(
      "lab (software emulation): compare ratios only",
      "laboratório (emulação por software): compare só razões"),
    Phrase("run %1", "rodada %1"),
    Phrase("%1 %2 each", "%1 %2 cada"),
    Phrase("trial", "ensaio"),
    Phrase("trials", "ensaios"),
    Phrase("ramp", "rampa"),
    Phrase("ramps", "rampas"),
    Phrase("fill", "enchimento"),
    Phrase("fills", "enchimentos"),
    Phrase("burst", "rajada"),
    Phrase("bursts", "rajadas"),
    Phrase("churn", "rotatividade"),
    Phrase("churns", "rotatividades"),
    Phrase("question", "pergunta"),
    Phrase("questions", "perguntas"),
    Phrase(
      "spaced: 50 ms of rest before a trial",
      "espaçado: 50 ms de repouso antes de um ensaio"),
    Phrase("hot: back to back", "seguido: um logo após o outro"),
    Phrase("not here: %1", "ausentes aqui: %1"),
    Phrase("baseline", "referência"),
    Phrase("n/a: %1", "n/d: %1"),
    Phrase("techniques", "técnicas"),
    Phrase("techniques (%1 of %2)", "técnicas (%1 de %2)"),
    Phrase("%1 (%2 of %3)", "%1 (%2 de %3)"),
    Phrase("%1, spaced", "%1, espaçado"),
    Phrase("%1, hot", "%1, seguido"),
    Phrase("time", "tempo"),
    Phrase("rate", "taxa"),
    Phrase("ratio", "razão"),
  ]
}
