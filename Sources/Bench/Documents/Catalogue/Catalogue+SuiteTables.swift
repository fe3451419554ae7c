extension Catalogue {
  /// Words of the tables that one kind of suite has alone.
  static let suiteTables: [Phrase] = [
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
    Phrase(
      "answered alike by all of these: %1",
      "respondidas de modo igual por todas estas: %1"),
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
    Phrase("settle", "estabilização"),
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
      desmontagem; estabilização: até o último sumir; restantes: os que não sumiram; slab: \
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
    Phrase(
      """
      memory and processes: held: the most of the limit that was in use; oom: killed \
      inside, and elsewhere; end: until the host knew; charged: of what was touched; \
      pids: the most of the processes allowed, 16 as a rule; made: children
      """,
      """
      memória e processos: mantidas: o máximo do limite que esteve em uso; oom: mortos \
      dentro e fora; fim: até o hospedeiro saber; cobrado: do que foi tocado; pids: o \
      máximo dos processos permitidos, em regra 16; criados: filhos
      """),
    Phrase(
      """
      life: until all of it was stopped, and until it answered again; ran: time on \
      processors in 100 ms of stop; kill: until all its processes were gone; io: of 4 \
      MiB/s of direct writes
      """,
      """
      vida: até tudo parar, e até responder de novo; rodou: tempo em processadores em \
      100 ms de parada; morte: até todos os processos sumirem; io: de 4 MiB/s de \
      escritas diretas
      """),
    Phrase("waits", "esperas"),
    Phrase("charged", "cobrado"),
    Phrase("reached", "alcançado"),
    Phrase("oom in", "oom dentro"),
    Phrase("out", "fora"),
    Phrase("contained", "contido"),
    Phrase("end", "fim"),
    Phrase("made", "criados"),
    Phrase("freeze", "congelar"),
    Phrase("thaw", "descongelar"),
    Phrase("ran", "rodou"),
    Phrase("kill", "morte"),
    Phrase("killed", "mortos"),
    Phrase("yes", "sim"),
    Phrase("no", "não"),
  ]
}
