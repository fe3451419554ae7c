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
      How to read it: a curve climbs to the share of trials that were done within the \
      time below it. The further left, the faster; a long flat end is a tail of slow \
      starts.
      """,
      """
      Como ler: a curva sobe até a fração dos ensaios concluídos dentro do tempo abaixo \
      dela. Quanto mais à esquerda, mais rápido; um fim longo e plano é uma cauda de \
      partidas lentas.
      """),
    Phrase(
      """
      How to read it: the length of a bar is the median, its whisker the 95 % interval. \
      Every panel has an axis of its own that begins at zero, so lengths are compared \
      within a panel only.
      """,
      """
      Como ler: o comprimento da barra é a mediana, a haste é o intervalo de 95 %. Cada \
      painel tem eixo próprio que começa em zero; compare comprimentos só dentro de um \
      painel.
      """),
    Phrase(
      """
      How to read it: a bar is one start from request to all gone, cut into its phases; \
      on the left as mean times, on the right as shares of the whole.
      """,
      """
      Como ler: a barra é uma partida do pedido até tudo sumir, cortada em suas fases; à \
      esquerda em tempos médios, à direita em frações do todo.
      """),
    Phrase(
      """
      How to read it: a dot is the ratio to native, its whisker the 95 % interval, the \
      grey band the margin. A whisker inside the band says equivalent; one that does not \
      touch 1 and whose dot lies beyond the band says different.
      """,
      """
      Como ler: o ponto é a razão para native, a haste é o intervalo de 95 %, a faixa \
      cinza é a margem. Haste dentro da faixa diz equivalente; haste que não toca o 1 e \
      cujo ponto está fora da faixa diz diferente.
      """),
    Phrase(
      """
      How to read it: a cell holds the ratio to native; white is 1, blue is less, orange \
      is more.
      """,
      """
      Como ler: a célula contém a razão para native; branco é 1, azul é menos, laranja é \
      mais.
      """),
    Phrase(
      """
      How to read it: every dot is a trial over the median of its kind, in the order of \
      execution. A level cloud is good; a slope, a step or waves say that the host \
      changed while the run went on.
      """,
      """
      Como ler: cada ponto é um ensaio sobre a mediana do seu tipo, na ordem de \
      execução. Uma nuvem plana é boa; inclinação, degrau ou ondas dizem que o \
      hospedeiro mudou durante a rodada.
      """),
    Phrase(
      """
      How to read it: every dot is one trial; the box holds 90 % of them and the line is \
      the median. Two clouds are two kinds of start.
      """,
      """
      Como ler: cada ponto é um ensaio; a caixa contém 90 % deles e a linha é a mediana. \
      Duas nuvens são dois tipos de partida.
      """),
    Phrase(
      """
      How to read it: a dot is a reading with so many instances alive, the line its fit. \
      The slope is what one more instance takes; where it meets the axis is what all \
      share.
      """,
      """
      Como ler: o ponto é uma leitura com tantas instâncias vivas, a reta é o ajuste. A \
      inclinação é o que mais uma instância consome; onde encontra o eixo está o que é \
      comum a todas.
      """),
    Phrase(
      """
      How to read it: a curve goes on until the host or the limit stopped it. A launch \
      rate that falls says that a full host starts more slowly.
      """,
      """
      Como ler: a curva segue até o hospedeiro ou o limite pará-la. Uma taxa de partida \
      que cai diz que um hospedeiro cheio parte mais devagar.
      """),
  ]
}
